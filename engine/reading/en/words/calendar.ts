export const months: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, n) => [[name, n + 1] as const, [name.slice(0, 3), n + 1] as const])
    .concat([["sept", 9]]),
);

/** Sunday is 0. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  "sunday monday tuesday wednesday thursday friday saturday"
    .split(" ")
    .map((name, n) => [name, n] as const)
    .concat([
      ["sundays", 0],
      ["mon", 1],
      ["tue", 2],
      ["wed", 3],
      ["thu", 4],
      ["fri", 5],
      ["sat", 6],
    ]),
);

/** Parts of a day, in minutes from midnight; a night runs on into the next day. */
export const partsOfDay: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["dawn", [240, 450]],
  ["morning", [240, 720]],
  ["midday", [690, 810]],
  ["noon", [690, 750]],
  ["lunchtime", [690, 840]],
  ["afternoon", [720, 1110]],
  ["dusk", [990, 1290]],
  ["evening", [1020, 1440]],
  ["night", [1140, 1800]],
  ["midnight", [1410, 1470]],
  ["overnight", [1140, 1800]],
]);
