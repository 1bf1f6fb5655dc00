/** Causes by what they are; two of them exclude each other as the cause of one event. */
export const causes: ReadonlyMap<string, string> = new Map(
  (
    [
      ["gas", "gas"],
      ["bomb", "bomb bombs explosives bombers grenade detonator device mine landmine"],
      ["arson", "arson arsonist arsonists deliberately firebomb petrol sabotage saboteurs torched"],
      ["electrical fault", "electrical wiring circuit electricity socket cable fuse charger battery batteries"],
      ["welding", "welding welder welders spark sparks blowtorch"],
      ["rail", "rail rails track tracks"],
      ["signal", "signal signals points signalling"],
      ["speed", "speeding speed fast"],
      ["driver", "overtake overtaking drunk drowsy asleep alcohol phone carelessness inattention negligence mistake"],
      ["engine", "engine engines propeller turbine gearbox"],
      ["brakes", "brake brakes hoses"],
      ["steering", "steering rudder"],
      ["tyre", "tyre tyres tire wheel wheels axle"],
      ["birds", "bird birds geese gulls"],
      ["fog", "fog mist visibility"],
      ["ice", "ice icy"],
      ["snow", "snow"],
      ["animal", "deer elk boar dog cow cows cattle sheep"],
      ["lightning", "lightning"],
      ["wind", "wind winds gust gusts gale"],
      ["rain", "rain rains rainfall downpour downpours flooding"],
      ["digging", "dug digging digger diggers excavation excavator pit quarrying quarry drilling"],
      ["design", "design designed designers"],
      ["cigarette", "cigarette cigarettes"],
      ["firework", "firework fireworks firecracker flare flares"],
      ["candle", "candle candles"],
      ["stove", "stove heater oven cooker pan fryer"],
      ["water", "well wells water"],
      ["container", "container"],
      ["rock", "rock rocks reef sandbank"],
      ["overloading", "overloaded overcrowded overloading overcrowding overload"],
      ["locked exits", "locked bolted chained"],
      ["panic", "panic rumour rumours rumor stampeded"],
      ["termites", "termites woodworm"],
      ["tree", "tree trees branch poplar oak"],
      ["lorry", "lorry truck"],
      ["update", "update upgrade software patch"],
      ["hackers", "hackers hacker hacking malware ransomware cyber-attack cyberattack intruders"],
      ["power failure", "outage blackout"],
      ["oysters", "oyster oysters mussels shellfish"],
      ["chicken", "chicken poultry"],
      ["fish", "fish tuna"],
      ["eggs", "egg eggs mayonnaise"],
      ["cheese", "cheese milk"],
      ["salad", "salad lettuce sprouts spinach melon melons"],
      ["meat", "ham sausage sausages beef pork mince"],
      ["boiler", "boiler"],
      ["virus", "norovirus virus"],
      ["corrosion", "corrosion rust corroded rusted"],
      ["fatigue", "fatigue crack cracks weld welds"],
      ["shell", "shell shells missile rocket drone drones artillery"],
    ] as const
  ).flatMap(([theme, words]) => words.split(" ").map((word) => [word, theme] as const)),
);

/** What may be the target of an attack, by what excludes the other. */
export const targets: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "military",
        "depot depots base bases headquarters barracks arsenal camp camps outpost checkpoint positions command militants militant insurgents rebels fighters ammunition arms munitions airfield armoury launchers launcher bunker bunkers radar warehouse post spy",
      ],
      [
        "civilian",
        "hospital hospitals clinic clinics school schools home homes house houses family market mosque church kindergarten residential wedding bakery shelter civilian civilians apartment apartments flats farm farmers bus minibus ambulance ambulances convoy monastery temple shops shop village villagers refugees funeral orphanage library university college bridge bazaar restaurant",
      ],
    ] as const
  ).flatMap(([theme, words]) => words.split(" ").map((word) => [word, theme] as const)),
);
