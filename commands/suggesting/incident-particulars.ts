import { traitsOf, type Traits } from "../../engine/texts/incidents/traits-of.ts";
import { eventKinds } from "../../engine/reading/en/words/event-kinds.ts";
import type { Article, Shelf } from "../../library/shelf.ts";
import { slug } from "../../library/slug.ts";
import { engineArticle } from "../../engine/texts/engine-article.ts";
import { sharedHeadline } from "./shared-headline.ts";

/** What articles tell of, as far as it is found in their first sentences: proposals. */
export interface IncidentParticulars {
  readonly title: string;
  /** As 2024-01-15. */
  readonly day?: string | undefined;
  readonly place?: string | undefined;
  readonly kind?: string | undefined;
  /** Words that the headlines share, as terms. */
  readonly shared: ReadonlySet<string>;
}

/** The day, place and kind that most of the articles name; of places the one that tells them from other articles. */
export function incidentParticulars(articles: readonly Article[], shelf: Pick<Shelf, "articles">): IncidentParticulars {
  const traits = articles.map((article) => traitsOf(engineArticle(article)));
  const others = shelf.articles
    .filter(({ id }) => !articles.some((article) => article.id === id))
    .map((article) => traitsOf(engineArticle(article)));
  const published = articles.flatMap(({ published: when }) => (when.kind === "undated" ? [] : [when.date]));
  const [first] = published.toSorted();
  // Of days that are named equally often, the last one before the first report; earlier ones belong to what went
  // before.
  const days = traits.map(({ days: named }) => named.filter((one) => first === undefined || one <= first));
  const day = mostNamed(days, (a, b) => (a > b ? -1 : 1)) ?? first;
  const place = placeOf(traits, others, articles);
  // A kind that one first sentence names in passing (“the fire service”) is none: a headline has it, and the most of the articles.
  const inHeadlines = new Set(articles.flatMap(({ title }) => [...traitsOf({ text: title }).kinds]));
  const kindAt = mostNamed(
    traits.map(({ kinds }) => [...kinds].filter((one) => inHeadlines.has(one) && isMost(traits, one))),
    (a, b) => a - b,
  );
  const kind = kindAt === undefined ? undefined : (eventKinds[kindAt] ?? "").split(": ")[0]?.replace(/^an? /, "");
  const { words, terms: shared } = sharedHeadline(articles);
  return { title: words ?? articles[0]?.title ?? "", day, place, kind, shared };
}

/** An incident's id: its place, its kind and its month, as far as they are known. */
export function incidentId({ day, place, kind }: Pick<IncidentParticulars, "day" | "place" | "kind">): string {
  return [slug(`${place ?? ""} ${kind ?? ""}`), day?.slice(0, "2024-01".length)].filter(Boolean).join("-");
}

/** What stands in the most lists; among equals, the first in this order. */
function mostNamed<T>(lists: readonly (readonly T[])[], order: (a: T, b: T) => number): T | undefined {
  const count = (one: T) => lists.filter((list) => list.includes(one)).length;
  return [...new Set(lists.flat())].toSorted((a, b) => count(b) - count(a) || order(a, b))[0];
}

/** A place that other articles name as well is less telling: this share of their part is subtracted. */
const lessForOthers = 0.5;

/** The place that most of these articles name and few others do, as it is written, with the names that belong to it. */
function placeOf(
  traits: readonly Traits[],
  others: readonly Traits[],
  articles: readonly Article[],
): string | undefined {
  const names = [...new Set(traits.flatMap(({ places }) => [...places]))];
  const part = (list: readonly Traits[], stem: string) =>
    list.filter(({ places, lead }) => places.has(stem) && lead.has(stem)).length / Math.max(1, list.length);
  const [best] = names
    .map((stem) => ({ stem, own: part(traits, stem), tells: part(traits, stem) - lessForOthers * part(others, stem) }))
    .filter(({ own }) => own > 0)
    .toSorted((a, b) => b.tells - a.tells || b.own - a.own);
  const written = traits.flatMap(({ names: all }) => (best ? (all.get(best.stem) ?? []) : []))[0];
  return written === undefined ? undefined : wholeName(written, articles);
}

/** “Quay” with the “Old” before it, “Lower” with the “Dock” after it, as the articles have it most often. */
function wholeName(name: string, articles: readonly Article[]): string {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const words = "\\p{Lu}[\\p{L}’'-]+";
  const around = new RegExp(
    `\\b(?:in|near|at|outside|around|across|off) ((?:${words} )*${literal}(?!\\p{L})(?: ${words})*)`,
    "gu",
  );
  const written = articles.map(({ text }) => [...text.matchAll(around)].map(([, whole]) => whole ?? name));
  return mostNamed(written, (a, b) => a.length - b.length) ?? name;
}

function isMost(traits: readonly Traits[], kind: number): boolean {
  return traits.filter(({ kinds }) => kinds.has(kind)).length * 2 > traits.length;
}
