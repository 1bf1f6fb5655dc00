import { agencies } from "../../reading/en/words/agencies.ts";
import { everydayWords, newsWords } from "../../reading/en/words/common-words.ts";
import { eventKinds } from "../../reading/en/words/event-kinds.ts";
import { stemOf } from "../../reading/en/stem-of.ts";
import { calendarDay, dayInWords } from "../../reading/calendar-day.ts";
import { daysBetween } from "./dates-in.ts";
import { placesApart, sharedFigure, type PairSigns } from "./pair-signs.ts";
import { nations, type Traits } from "./traits-of.ts";

export interface Evidence {
  /** What speaks for one incident, as “both on 15 January 2024”, “both in Erbil”. */
  readonly for: readonly string[];
  /** What speaks against it, as “22 months apart”. */
  readonly against: readonly string[];
}

/** Names that are given in evidence, at most. */
const namesGiven = 3;
/** From this likeness of all words on it is said. */
const alikeWords = 0.5;

const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/** Words that are written as names, and tell nothing where two texts share them. */
const nameless: ReadonlySet<string> = new Set(
  [...everydayWords, ...newsWords, ...agencies.join(" ").toLowerCase().split(" ")].map(stemOf).concat([...nations]),
);

/** The evidence in plain words, what carries weight first. */
export function evidenceOf(a: Traits, b: Traits, signs: PairSigns): Evidence {
  const pro: string[] = [];
  const con: string[] = [];
  const day = calendarDay(a.days.find((one) => b.days.includes(one)));
  const weekday = [...a.weekdays].find((one) => b.weekdays.has(one));
  if (day !== undefined) pro.push(`both on ${dayInWords(day)}`);
  else if (signs.days > 0 && weekday !== undefined) pro.push(`both on a ${weekdays[weekday] ?? ""}`);
  if (signs.days < 0) con.push(daysApart(a, b));
  if (signs.published < 0) con.push(`published ${nearestDays(a.published, b.published) ?? "apart"}`);
  const names = sharedOf(a, b);
  const places = names.filter(({ isPlace }) => isPlace).map(({ written }) => written);
  if (places.length > 0) pro.push(`both in ${listed(places)}`);
  else con.push(...otherPlaces(a, b));
  if (signs.killed > 0) pro.push(`both tell of ${a.killed ?? 0} killed`);
  if (signs.killed < 0) con.push(`one tells of ${a.killed ?? 0} killed, the other of ${b.killed ?? 0}`);
  const figure = sharedFigure(a, b)?.slice(1);
  if (figure !== undefined && figure !== String(a.killed)) pro.push(`both give ${figure}`);
  const persons = names.filter(({ isPlace }) => !isPlace).map(({ written }) => written);
  if (persons.length > 0) pro.push(`both name ${listed(persons)}`);
  const kind = [...a.kinds].find((one) => b.kinds.has(one));
  if (kind !== undefined) pro.push(`both tell of ${kindInWords(kind)}`);
  if (signs.kinds < 0) con.push(`one tells of ${kindsInWords(a)}, the other of ${kindsInWords(b)}`);
  if (signs.words > alikeWords) pro.push("they share many words");
  return { for: pro, against: con };
}

interface SharedName {
  readonly written: string;
  readonly isPlace: boolean;
}

/**
 * Names that both have, as the first article writes them and as far as the other has their words, those told most often first: some of
 * places and some of others.
 */
function sharedOf(a: Traits, b: Traits): SharedName[] {
  const isShared = (stem: string) => a.names.has(stem) && b.names.has(stem) && !nameless.has(stem);
  const often = (stem: string) => Math.min(a.terms.get(stem) ?? 0, b.terms.get(stem) ?? 0);
  const found = new Map<string, SharedName>();
  const stems = [...a.names.keys()].filter(isShared);
  for (const stem of stems.sort((one, other) => often(other) - often(one) || (one < other ? -1 : 1))) {
    const written = sharedPart(a.names.get(stem) ?? "", stem, b);
    const isPlace = a.places.has(stem) && b.places.has(stem);
    if (![...found.keys()].some((name) => name.includes(written))) found.set(written, { written, isPlace });
  }
  const all = [...found.values()];
  return [true, false].flatMap((isPlace) => all.filter((name) => name.isPlace === isPlace).slice(0, namesGiven));
}

/** Of a name's words those around one of them that the other text has as names too. */
function sharedPart(name: string, stem: string, { names }: Traits): string {
  const words = name.split(" ").map((word) => ({ word, stem: stemOf(word.toLowerCase()) }));
  const at = words.findIndex((one) => one.stem === stem);
  const from = words.findLastIndex((one, n) => n < at && !names.has(one.stem)) + 1;
  const to = words.findIndex((one, n) => n > at && !names.has(one.stem));
  return words
    .slice(from, to < 0 ? undefined : to)
    .map(({ word }) => word)
    .join(" ");
}

function daysApart(a: Traits, b: Traits): string {
  const [inA = "", inB = ""] = [a, b].map((one) => weekdays[Math.min(...one.weekdays)]);
  return nearestDays(a.days, b.days) ?? `one names a ${inA}, the other a ${inB}`;
}

/** “3 days apart, 28 November 2016 and 25 November 2016”: of all their days those that are closest to each other. */
function nearestDays(inA: readonly string[], inB: readonly string[]): string | undefined {
  const [nearest] = inA
    .flatMap((one) => inB.map((other) => ({ one, other, days: daysBetween(one, other) })))
    .toSorted((x, y) => x.days - y.days);
  const [a, b] = [calendarDay(nearest?.one), calendarDay(nearest?.other)];
  if (!nearest || a === undefined || b === undefined) return undefined;
  const { days } = nearest;
  const long = days > 60 ? `${Math.round(days / 30.44)} months` : days === 1 ? "a day" : `${days} days`;
  return `${long} apart, ${dayInWords(a)} and ${dayInWords(b)}`;
}

function otherPlaces(a: Traits, b: Traits): string[] {
  const places = placesApart(a, b);
  if (!places) return [];
  const [inA, inB] = places;
  return [`one in ${a.names.get(inA) ?? inA}, the other in ${b.names.get(inB) ?? inB}`];
}

function kindsInWords({ kinds }: Traits): string {
  return kindInWords(Math.min(...kinds));
}

function kindInWords(kind: number): string {
  return (eventKinds[kind] ?? "").split(": ")[0] ?? "";
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
