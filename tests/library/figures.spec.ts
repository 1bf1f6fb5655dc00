import { expect, test } from "@playwright/test";
import { accountsTimelineView } from "../../app/_figures/accounts-timeline-view.ts";
import { mapView } from "../../app/_figures/map-view.ts";
import { placesOf } from "../../app/_figures/places-of.ts";
import { rowHeight, timeAxis } from "../../app/_figures/time-axis.ts";
import { arrowLanes, toldUpdates } from "../../app/_figures/updated-view.ts";
import { comparisonOf } from "../../app/_view/comparison.ts";
import { shelfAddresses } from "../../app/_shelf-addresses.ts";
import { everyTwo } from "../../engine/every-two.ts";
import { chanceOf } from "../engine/link-trials/chance.ts";
import { read, sound } from "./mini-shelf.ts";

/** Timelines and maps, as they are worked out before anything is drawn. */

const day = 86_400_000;
const seed = 20261127;

test("a line of time: every row is led to a place on it, in the order of time, first and last beside their rows", () => {
  const chance = chanceOf(seed);
  for (let turn = 0; turn < 60; turn++) {
    const times = Array.from({ length: 1 + chance.below(40) }, () => chance.below(4000) * day).toSorted(
      (a, b) => a - b,
    );
    for (const newestFirst of [false, true]) {
      const rows = (newestFirst ? times.toReversed() : times).map((from) => ({ from, to: from + day }));
      const { height, ties, ticks } = timeAxis([...rows, undefined], newestFirst);
      const where = `seed ${seed}, turn ${turn}, ${rows.length} rows`;
      expect(height, where).toBe((rows.length + 1) * rowHeight);
      expect(
        ties.map(({ row }) => row),
        where,
      ).toEqual(rows.map((_, place) => (place + 0.5) * rowHeight));
      const at = ties.map(({ from }) => from);
      expect(at, where).toEqual(at.toSorted((a, b) => a - b));
      expect(
        [...at, ...ticks.map(({ y }) => y)].filter((y) => y < 0 || y > height),
        where,
      ).toEqual([]);
      expect(new Set(ticks.map(({ y }) => y)).size, where).toBe(ticks.length);
    }
  }
});

test("a line of time without times has no tick and no tie; of one day no tick", () => {
  expect(timeAxis([undefined, undefined])).toEqual({ height: 2 * rowHeight, ticks: [], ties: [] });
  expect(timeAxis([{ from: 0 }, { from: 0 }]).ticks).toEqual([]);
  expect(timeAxis([]).ties).toEqual([]);
});

test("a map: whatever its places, each is in the picture once, in a point of its own or beside others", () => {
  const chance = chanceOf(seed);
  for (let turn = 0; turn < 60; turn++) {
    const spread = chance.of([0.1, 3, 20, 60, 179]);
    const [lat, lon] = [chance.below(120) - 60, chance.below(360) - 180];
    const places = Array.from({ length: 1 + chance.below(12) }, (_, place) => ({
      name: `Place ${place}`,
      lat: Math.max(-80, Math.min(80, lat + ((chance.below(1000) - 500) / 500) * Math.min(spread, 60))),
      lon: ((lon + ((chance.below(1000) - 500) / 500) * spread + 540) % 360) - 180,
    }));
    const map = mapView(places);
    const where = `seed ${seed}, turn ${turn}: ${JSON.stringify(places)}`;
    if (!map) throw new Error(where);
    expect(map.points.flatMap(({ places }) => places.map(({ name }) => name)).toSorted(), where).toEqual(
      places.map(({ name }) => name).toSorted(),
    );
    expect(
      map.points.map(({ number }) => number),
      where,
    ).toEqual(map.points.map((_, place) => place + 1));
    const { width, height } = map;
    expect(
      map.points.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height),
      where,
    ).toEqual([]);
    // As wide as a phone the drawing is three quarters of its units: a finger's 24 pixels are 32.
    for (const [a, b] of everyTwo(map.points)) expect(Math.hypot(a.x - b.x, a.y - b.y), where).toBeGreaterThan(32);
  }
  expect(mapView([])).toBeUndefined();
});

test("a map of one town has a coast to know it by, and weighs little", () => {
  const map = mapView([{ name: "Derna", lat: 32.77, lon: 22.64 }]);
  expect(map?.land).toMatch(/^M/);
  expect(map?.land.length).toBeLessThan(8000);
});

for (const [name, lat, lon] of [
  ["Baghdad", 33.33, 44.47],
  ["Erbil", 36.19, 44.01],
  ["Ürümqi", 43.8, 87.6],
  ["Madrid", 40.4, -3.7],
  ["Brasília", -15.8, -47.9],
  ["Saint Helena", -15.9, -5.7],
  ["the South Pole", -89, 0],
] as const)
  test(`a map of ${name} alone has land and sea in it, and neither is a sliver`, () => {
    const map = mapView([{ name, lat, lon }]);
    if (!map) throw new Error(name);
    const share = areaOf(map.land) / (map.width * map.height);
    expect(share).toBeGreaterThan(0.09);
    expect(share).toBeLessThan(0.91);
  });

/** The area within the rings of a path of straight lines; a ring that runs the other way is a hole. */
function areaOf(path: string): number {
  const rings = path.split("M").filter(Boolean);
  const areas = rings.map((ring) => {
    const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    return points.reduce((sum, [x, y], place) => {
      const [nextX = 0, nextY = 0] = points[(place + 1) % points.length] ?? [];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
  });
  return Math.abs(areas.reduce((sum, area) => sum + area, 0));
}

/** The ferry with a third account, undated, and figures that were brought up to date twice. */
const shelf = read({
  ...sound,
  "articles/three.md": `---
title: How many were aboard
publisher: Three
published: undated
url: none
text: full
---
At first sixty people were counted, in the end ninety people.
`,
  "incidents/ferry-2020.md": (sound["incidents/ferry-2020.md"] ?? "")
    .replace("two-2020-01-02]", "two-2020-01-02, three]")
    .replace(
      "    reviewed:",
      `      - id: ninety
        says: Ninety
        claims: [{ article: three, quote: "ninety people", voice: itself }]
    updates:
      - { later: seventy, earlier: sixty }
      - { later: ninety, earlier: seventy }
      - { later: ninety, earlier: sixty }
    reviewed:`,
    ),
});
const [incident] = shelf.incidents;
if (!incident) throw new Error("no incident");
const comparison = comparisonOf(incident, { suggested: [], wording: [] }, shelfAddresses(incident.id));

test("the timeline of accounts: by day, what is dated for certain before what is dated about, undated last", () => {
  const { accounts, axis } = accountsTimelineView(comparison);
  expect(accounts.map(({ name, day }) => [name, day])).toEqual([
    ["One", "2 January 2020"],
    ["Two", "About 2 January 2020"],
    ["Three", "Undated"],
  ]);
  // The incident and two of three.
  expect(axis.ties).toHaveLength(3);
});

test("updates: step by step, without what follows from two steps, from the first account that says the one to the first with the other", () => {
  const [updated, ...others] = accountsTimelineView(comparison).updated;
  expect(others).toEqual([]);
  expect(updated?.steps.map(({ earlier, later }) => [earlier.says, earlier.row, later.says, later.row])).toEqual([
    ["Sixty", 1, "Seventy", 2],
    ["Seventy", 2, "Ninety", 3],
  ]);
  expect(updated?.steps.map(({ number }) => number)).toEqual([1, 2]);
});

/** An answer with the accounts that have it, by the days on which these were published. */
const answers = (days: Readonly<Record<string, readonly (number | undefined)[]>>) => {
  const all = [...new Set(Object.values(days).flat())].toSorted((a = Infinity, b = Infinity) => a - b);
  const told = new Map(all.map((day, place) => [String(day), { row: place + 1, day }]));
  const positions = Object.entries(days).map(([id, days]) => ({
    ...{ id, says: id },
    claims: days.map((day) => ({
      ...{ article: String(day), start: 0, end: 1, quote: "x", passage: 1, says: id },
      voice: { itself: true, key: "" },
    })),
  }));
  return { positions, told };
};

for (const { what, earlier, later, tells } of [
  { what: "the later answer stands in older accounts too", earlier: [8], later: [7, 8, 9], tells: [8, 9] },
  { what: "the later answer stands in older accounts alone", earlier: [8], later: [6, 7], tells: undefined },
  { what: "an account has both, and a later one the later", earlier: [7], later: [7, 9], tells: [7, 9] },
  { what: "one account has both", earlier: [8], later: [7, 8], tells: [8, 8] },
  { what: "the first with the earlier answer is the last of all", earlier: [5, 9], later: [4, 7], tells: [5, 7] },
  { what: "only an account without a day has the later", earlier: [8], later: [7, undefined], tells: [8, undefined] },
  { what: "only an account without a day has the earlier", earlier: [undefined], later: [7], tells: [undefined, 7] },
] as const)
  test(`an update is told by accounts in its order: ${what}`, () => {
    const { positions, told } = answers({ earlier, later });
    const steps = toldUpdates({ positions, updates: [{ earlier: "earlier", later: "later" }] }, told);
    expect(steps.map(({ from, to }) => [from.day, to.day])).toEqual(tells ? [tells] : []);
  });

test("updates lead from what was said earlier to what is not older, and every update that accounts tell of is led to", () => {
  const chance = chanceOf(seed);
  let found = 0;
  for (let turn = 0; turn < 400; turn++) {
    const days = () => Array.from({ length: 1 + chance.below(3) }, () => chance.of([1, 2, 3, 4, 5, 6, "none"]));
    const drawn = Object.fromEntries(
      ["a", "b", "c", "d"].map((id) => [id, [...new Set(days())].map((day) => (day === "none" ? undefined : +day))]),
    );
    const { positions, told } = answers(drawn);
    const updates = ["ab", "ac", "ad", "bc", "bd", "cd"]
      .filter(() => chance.below(2) === 0)
      .map(([earlier = "", later = ""]) => ({ earlier, later }));
    const steps = toldUpdates({ positions, updates }, told);
    const where = `seed ${seed}, turn ${turn}: ${JSON.stringify({ drawn, updates })}`;
    for (const { earlier, later, from, to } of steps) {
      found++;
      expect(drawn[earlier.id], where).toContain(from.day);
      expect(drawn[later.id], where).toContain(to.day);
      expect((from.day ?? -Infinity) <= (to.day ?? Infinity), where).toBe(true);
    }
    const leads = (from: string, to: string): boolean =>
      from === to || steps.some(({ earlier, later }) => earlier.id === from && leads(later.id, to));
    for (const { earlier, later } of updates) {
      const first = Math.min(...(drawn[earlier] ?? []).map((day) => day ?? -Infinity));
      const last = Math.max(...(drawn[later] ?? []).map((day) => day ?? Infinity));
      if (first <= last) expect(leads(earlier, later), where).toBe(true);
    }
    const numbered = steps.map(({ from, to }, place) => ({
      number: place + 1,
      earlier: { says: "", name: "", row: from.row },
      later: { says: "", name: "", row: to.row },
    }));
    const lanes = arrowLanes(numbered);
    for (const [a, b] of everyTwo(numbered.filter(({ number }) => lanes.has(number))))
      if (lanes.get(a.number) === lanes.get(b.number)) {
        const ends = ({ earlier, later }: typeof a) => [earlier.row, later.row].toSorted((a, b) => a - b);
        const [[from = 0, to = 0], [start = 0, end = 0]] = [ends(a), ends(b)];
        expect(to < start || end < from, where).toBe(true);
      }
  }
  expect(found).toBeGreaterThan(400);
});

test("places of one name and one place are one; those that lie apart are not", () => {
  const other = { ...incident, id: "other", where: [{ name: "Harbour", lat: 53.5, lon: 8.1 }, { name: "Harbour" }] };
  const comparisons = [comparison, { ...comparison, incident: other }];
  expect(placesOf(comparisons).map(({ name, lat, of }) => [name, lat, of.length])).toEqual([
    ["Harbour", 53.5, 2],
    ["Harbour", undefined, 1],
  ]);
});
