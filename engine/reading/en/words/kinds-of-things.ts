const kinds: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "homes",
        "home homes house houses building buildings flat flats apartment apartments block blocks structure structures household households dwelling dwellings property properties customer customers",
      ],
      ["vehicles", "car cars vehicle vehicles truck trucks lorry lorries"],
      ["vessels", "boat boats ship ships vessel vessels"],
      ["aircraft", "aircraft plane planes jet jets"],
      ["flights", "flight flights"],
      ["missiles", "missile missiles rocket rockets projectile projectiles"],
      ["targets", "target targets site sites location locations position positions"],
      ["facilities", "facility facilities"],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Things that are counted as one kind: houses and homes are, targets and facilities are not. */
export function kindOfThing(fold: string | undefined, stem: string | undefined): string | undefined {
  return fold === undefined ? undefined : (kinds.get(fold) ?? stem ?? fold);
}
