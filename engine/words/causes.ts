/** Causes by what they are; two of them exclude each other as the cause of one event. */
export const causes: ReadonlyMap<string, string> = new Map(
  (
    [
      ["gas", "gas"],
      ["bomb", "bomb bombs explosives bombers grenade"],
      ["arson", "arson arsonist arsonists deliberately firebomb"],
      ["electrical fault", "electrical wiring circuit electricity socket cable"],
      ["rail", "rail rails track tracks"],
      ["signal", "signal signals points"],
      ["human error", "asleep drunk drowsy negligence speeding mistake carelessness phone"],
      ["engine", "engine engines"],
      ["brakes", "brake brakes hoses"],
      ["steering", "steering rudder"],
      ["tyre", "tyre tyres tire"],
      ["fog", "fog mist"],
      ["ice", "ice"],
      ["lightning", "lightning"],
      ["cigarette", "cigarette cigarettes"],
      ["firework", "firework fireworks firecracker"],
      ["water", "well wells water"],
      ["container", "container"],
      ["rock", "rock rocks reef"],
      ["overloading", "overloaded overcrowded overloading"],
      ["oysters", "oyster oysters mussels shellfish"],
      ["chicken", "chicken poultry"],
      ["fish", "fish tuna"],
      ["eggs", "egg eggs mayonnaise"],
      ["cheese", "cheese milk"],
      ["boiler", "boiler"],
      ["corrosion", "corrosion rust crack cracks"],
    ] as const
  ).flatMap(([theme, words]) => words.split(" ").map((word) => [word, theme] as const)),
);

/** What may be the target of an attack, by what excludes the other. */
export const targets: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "military",
        "depot depots base bases headquarters barracks arsenal camp camps outpost checkpoint positions command militants airfield bunker bunkers radar warehouse post spy",
      ],
      [
        "civilian",
        "hospital hospitals clinic clinics school schools home homes house houses family market mosque church kindergarten residential wedding bakery shelter civilian civilians apartment",
      ],
    ] as const
  ).flatMap(([theme, words]) => words.split(" ").map((word) => [word, theme] as const)),
);
