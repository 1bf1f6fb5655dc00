import { agencies } from "../words/agencies.ts";
import { everydayWords, newsWords } from "../words/common-words.ts";
import { eventKinds } from "../words/event-kinds.ts";
import { stemOf } from "../reading/stem-of.ts";
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

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
/** Words that are written as names, and tell nothing where two texts share them. */
const nameless: ReadonlySet<string> = new Set(
  [...everydayWords, ...newsWords, ...agencies.join(" ").toLowerCase().split(" ")].map(stemOf).concat([...nations]),
);

/** The evidence in plain words, what carries weight first. */
export function evidenceOf(a: Traits, b: Traits, signs: PairSigns): Evidence {
  const pro: string[] = [];
  const con: string[] = [];
  const day = a.days.find((one) => b.days.includes(one));
  const weekday = [...a.weekdays].find((one) => b.weekdays.has(one));
  if (day !== undefined) pro.push(`both on ${dayInWords(day)}`);
  else if (signs.days > 0 && weekday !== undefined) pro.push(`both on a ${weekdays[weekday] ?? ""}`);
  if (signs.days < 0) con.push(...daysApart(a, b));
  if (signs.published < 0) con.push(...apart(a.published, b.published, "published "));
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
  return { for: pro, against: con };
}

interface SharedName {
  readonly written: string;
  readonly isPlace: boolean;
}

/** Names that both have, as the first article writes them and as far as the other has their words: the rarest first, some of places and some of others. */
function sharedOf(a: Traits, b: Traits): SharedName[] {
  const isShared = (stem: string) => a.names.has(stem) && b.names.has(stem) && !nameless.has(stem);
  const often = (stem: string) => Math.min(a.terms.get(stem) ?? 0, b.terms.get(stem) ?? 0);
  const found = new Map<string, SharedName>();
  const stems = [...a.names.keys()].filter(isShared);
  for (const stem of stems.sort((one, other) => often(other) - often(one) || (one < other ? -1 : 1))) {
    const words = (a.names.get(stem) ?? "").split(" ");
    const written = words.filter((word) => b.names.has(stemOf(word.toLowerCase()))).join(" ");
    const isPlace = a.places.has(stem) && b.places.has(stem);
    if (!found.has(written)) found.set(written, { written, isPlace });
  }
  const all = [...found.values()];
  return [true, false].flatMap((isPlace) => all.filter((name) => name.isPlace === isPlace).slice(0, namesGiven));
}

function daysApart(a: Traits, b: Traits): string[] {
  if (a.days.length > 0 && b.days.length > 0) return apart(a.days[0], b.days[0], "");
  const [inA, inB] = [a, b].map((one) => weekdays[Math.min(...one.weekdays)] ?? "");
  return [`one is of a ${inA ?? ""}, the other of a ${inB ?? ""}`];
}

function otherPlaces(a: Traits, b: Traits): string[] {
  const places = placesApart(a, b);
  if (!places) return [];
  const [inA, inB] = places;
  return [`one in ${a.names.get(inA) ?? inA}, the other in ${b.names.get(inB) ?? inB}`];
}

function apart(a: string | undefined, b: string | undefined, how: string): string[] {
  if (a === undefined || b === undefined) return [];
  const days = daysBetween(a, b);
  const long = days > 60 ? `${Math.round(days / 30.44)} months` : `${days} days`;
  return [`${how}${long} apart, ${dayInWords(a)} and ${dayInWords(b)}`];
}

function dayInWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
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
