import { everydayWords } from "../words/common-words.ts";
import { eventKinds } from "../words/event-kinds.ts";
import { stemOf } from "../reading/stem-of.ts";
import { daysBetween } from "./dates-in.ts";
import { placesApart, type PairSigns } from "./pair-signs.ts";
import type { Traits } from "./traits-of.ts";
import { wordWeights } from "./word-weights.ts";

export interface Evidence {
  /** What speaks for one incident, as “both on 15 January 2024”, “both in Erbil”. */
  readonly for: readonly string[];
  /** What speaks against it, as “22 months apart”. */
  readonly against: readonly string[];
}

/** Names that are given in evidence, at most. */
const namesGiven = 3;
/** Smaller numbers stand in almost any article and are no evidence. */
const tellingNumber = 13;

const months = "January February March April May June July August September October November December".split(" ");
const everyday: ReadonlySet<string> = new Set(everydayWords.map(stemOf));

/** The evidence in plain words. */
export function evidenceOf(a: Traits, b: Traits, signs: PairSigns): Evidence {
  const pro: string[] = [];
  const con: string[] = [];
  const day = a.days.find((one) => b.days.includes(one));
  if (day !== undefined) pro.push(`both on ${dayInWords(day)}`);
  if (signs.days < 0) con.push(...apart(a.days[0], b.days[0], ""));
  else if (signs.published < 0) con.push(...apart(a.published, b.published, "published "));
  const places = sharedOf(a, b, (stem) => a.places.has(stem) && b.places.has(stem));
  if (places.length > 0) pro.push(`both in ${listed(places)}`);
  else con.push(...otherPlaces(a, b));
  const kind = [...a.kinds].find((one) => b.kinds.has(one));
  if (kind !== undefined) pro.push(`both tell of ${kindInWords(kind)}`);
  if (signs.kinds < 0) con.push(`one tells of ${kindsInWords(a)}, the other of ${kindsInWords(b)}`);
  const names = sharedOf(a, b, (stem) => !a.places.has(stem) && !b.places.has(stem));
  if (names.length > 0) pro.push(`both name ${listed(names)}`);
  const number = [...a.figures].find((term) => b.figures.has(term) && Number(term.slice(1)) >= tellingNumber);
  if (number !== undefined) pro.push(`both give ${number.slice(1)}`);
  return { for: pro, against: con };
}

/** Names that both have and that pass, as the first article writes them, the rarest first. */
function sharedOf(a: Traits, b: Traits, passes: (stem: string) => boolean): string[] {
  const weights = wordWeights([]);
  const often = (stem: string) => weights(stem) * Math.min(a.terms.get(stem) ?? 0, b.terms.get(stem) ?? 0);
  return [...a.names]
    .filter(([stem]) => b.names.has(stem) && !everyday.has(stem) && passes(stem))
    .sort(([one], [other]) => often(other) - often(one) || (one < other ? -1 : 1))
    .slice(0, namesGiven)
    .map(([, written]) => written);
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
