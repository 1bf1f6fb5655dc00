import { expect, test } from "@playwright/test";
import { accountsTimelineView } from "../../app/_figures/accounts-timeline-view.ts";
import { mapView } from "../../app/_figures/map-view.ts";
import { placesOf } from "../../app/_figures/places-of.ts";
import { rowHeight, timeAxis } from "../../app/_figures/time-axis.ts";
import { comparisonOf } from "../../app/_view/comparison.ts";
import { shelfAddresses } from "../../app/_shelf-addresses.ts";
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
  }
  expect(mapView([])).toBeUndefined();
});

test("a map of one town has a coast to know it by, and weighs little", () => {
  const map = mapView([{ name: "Derna", lat: 32.77, lon: 22.64 }]);
  expect(map?.land).toMatch(/^M/);
  expect(map?.land.length).toBeLessThan(8000);
});

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
  expect(updated?.lane).toBe(0);
});

test("places of one name and one place are one; those that lie apart are not", () => {
  const other = { ...incident, id: "other", where: [{ name: "Harbour", lat: 53.5, lon: 8.1 }, { name: "Harbour" }] };
  const comparisons = [comparison, { ...comparison, incident: other }];
  expect(placesOf(comparisons).map(({ name, lat, of }) => [name, lat, of.length])).toEqual([
    ["Harbour", 53.5, 2],
    ["Harbour", undefined, 1],
  ]);
});
