import { Readability } from "@mozilla/readability";
import { mainScript, type Script } from "../main-script.ts";
import { isStory, labelOf, wordsIn } from "../reading/en/clean.ts";
import type { Block } from "./block.ts";
import { dayIn } from "./day-in.ts";
import { folded, headlineOf } from "./headline-of.ts";
import { PartsBeside } from "./parts-beside.ts";
import type { Proposed } from "./proposed.ts";
import { readBlocks } from "./read-blocks.ts";
import { speaksToReaders } from "./speaks-to-readers.ts";
import type { LeftOut } from "./taken-in.ts";

/** The article on a page, and what else stands there. */
export interface FoundArticle {
  readonly title: Proposed | undefined;
  readonly blocks: readonly Block[];
  /** Lines that may say when it was published: those left out above it, and those that are a date and no more. */
  readonly dates: readonly string[];
  readonly left: readonly LeftOut[];
  /** What makes it doubtful that all of the article was found, in a sentence. */
  readonly doubt?: string | undefined;
  /** Where another part of the page might be the article, how each of them begins: first that which was taken unasked. */
  readonly parts: readonly string[];
}

/** The share of an article's letters that its element must have. */
const nearlyAll = 0.85;
/** Less of a page's story than this, and it is said that more may belong to the article. */
const smallShare = 0.5;
/** A part with this share of the found article's letters might be the article; one with a headline of its own, with the other. */
const [rivalShare, otherShare] = [0.5, 0.25];
/** Of more parts a person reads the page itself. */
const mostRivals = 8;
/** The text of an article on pages of Parallax. */
const accountText = '[data-part="account-text"]';
/** With this share of what looks like the story, the element that has the headline has all of it. */
const mostOfPage = 0.25;
/** What is surely no part of an article weighs so much less, where most of the story is looked for. */
const sureWeight = 0.1;
/** Words with which pages invite, and with which a sentence of a story may begin. */
const inviting = /^(?:read|see|click|visit|share|follow)\b/i;

/** From this share of letters in links on, a short block is a way to elsewhere. */
const mostlyLinks = 0.7;
/** In words: what is no sentence and no longer is a label. */
const longestLabel = 8;
/** In words: from here on what stands twice is one paragraph, shown twice; shorter ones are said twice. */
const leastRepeated = 12;
/** Readability is not asked of more elements: its time grows with their square. */
const mostElements = 20_000;
/** In words, of the beginning of a part. */
const shown = 12;

/**
 * Finds the article among the blocks of a page. Readability says which blocks it takes for the article, and so does the page itself by
 * where its sentences stand; the smallest element that has nearly all of them is read whole, so that lists, headings and short
 * paragraphs between them are not lost; what the names of its parts, its links and its words tell to be the page's is left out.
 * `choice` takes another of `parts`, by its number from 1.
 */
export function findArticle(document: Document, said: Proposed | undefined, choice = 1): FoundArticle {
  const body = document.body ?? document.documentElement;
  const { blocks, places, struck } = readBlocks(body);
  const title = headlineOf(said, document.querySelector("title")?.textContent?.replace(/\s+/g, " "), blocks);
  const headlineAt = headlineIn(blocks, title?.value);
  const beside = new PartsBeside(blocks, places, headlineAt);
  const own = mainScript(blocks.map(({ text }) => text).join(" "));
  const letters = (chosen: readonly boolean[]) =>
    blocks.reduce((sum, { text }, i) => sum + (chosen[i] === true ? text.length : 0), 0);
  const story = blocks.map(tells);
  const first = chosenBy(document, blocks, places, beside, places[headlineAt]);
  const rivals = rivalsOf(first, blocks, places, beside, letters);
  const chosen = [first, ...rivals][choice - 1] ?? first;
  const root = smallest(body, places, chosen, blocks);
  const kept = keep(blocks, places, chosen, root, own, title?.value, headlineAt, beside);
  let at = 0;
  const left: LeftOut[] = [
    ...blocks.flatMap((block, i) => {
      const because = kept[i];
      if (because !== undefined) return [{ text: block.text, because, isStory: tells(block), at }];
      at += 1;
      return [];
    }),
    ...struck.map((text) => ({ text, because: "struck out in the source", isStory: false })),
  ];
  // What stands twice counts once.
  const firsts = new Map(blocks.map(({ text }, i) => [text, i] as const).toReversed());
  const isNew = (i: number) => firsts.get(blocks[i]?.text ?? "") === i;
  const found = letters(kept.map((because) => because === undefined));
  const all = letters(story.map((is, i) => is && isNew(i)));
  return {
    title,
    blocks: blocks.filter((_, i) => kept[i] === undefined),
    dates: datesIn(blocks, places, kept, root, headlineAt),
    left,
    doubt:
      found < smallShare * all && document.querySelectorAll(accountText).length !== 1
        ? `what was found is ${Math.round((100 * found) / all)} % of what reads like a story on this page`
        : undefined,
    parts: rivals.length === 0 ? [] : [first, ...rivals].map((part) => beginningOf(blocks, part)),
  };
}

/** The block with the headline: the first heading that says it, or another line that does. */
function headlineIn(blocks: readonly Block[], title: string | undefined): number {
  if (title === undefined) return -1;
  const says = blocks.map(({ text }) => folded(text) === folded(title));
  const heading = says.findIndex((is, i) => is && blocks[i]?.kind === "heading");
  return heading === -1 ? says.indexOf(true) : heading;
}

/** The blocks of the story as Readability and the page have it. */
function chosenBy(
  document: Document,
  blocks: readonly Block[],
  places: readonly Element[],
  beside: PartsBeside,
  headline: Element | undefined,
): boolean[] {
  const ofReader = readerBlocks(document);
  const parts = places.map((place) => beside.of(place));
  const letters = (chosen: readonly boolean[]) =>
    blocks.reduce((sum, { text }, i) => sum + (chosen[i] === true ? text.length : 0), 0);
  const byReader = blocks.map((block, i) => tells(block) && !beside.isSure(parts[i]) && ofReader.has(block.text));
  const { part, chosen: most } = heaviest(blocks, parts, beside);
  // A box for a newsletter may look more like an article than the article does.
  const isReaders =
    letters(byReader) >= smallShare * letters(blocks.map((block, i) => tells(block) && !beside.isSure(parts[i])));
  const chosen = isReaders && part === undefined ? byReader : most;
  // What an element says of itself that it is, and what stands in the element of the headline, goes before what looks like it.
  const only = (element: Element) => blocks.map((block, i) => tells(block) && element.contains(places[i] ?? null));
  const ownText = document.querySelectorAll(accountText);
  if (ownText.length === 1 && ownText[0]) return only(ownText[0]);
  const article = headline?.closest("article");
  const within = article ? only(article).map((is, i) => is && parts[i] === undefined) : [];
  // A short notice under its headline, among much else; or much that follows an article.
  const isAll = !within.some((is, i) => is && chosen[i] === true) || letters(within) >= mostOfPage * letters(chosen);
  return within.includes(true) && isAll ? within : chosen;
}

/** Parts of the page, besides the one that was chosen, that might be its article. */
function rivalsOf(
  chosen: readonly boolean[],
  blocks: readonly Block[],
  places: readonly Element[],
  beside: PartsBeside,
  letters: (chosen: readonly boolean[]) => number,
): boolean[][] {
  const parts = places.map((place) => beside.of(place));
  const own = new Set(parts.filter((_, i) => chosen[i] === true));
  const lengths = new Map<Element | undefined, number>();
  blocks.forEach((block, i) => {
    if (tells(block)) lengths.set(parts[i], (lengths.get(parts[i]) ?? 0) + block.text.length);
  });
  const of = letters(chosen);
  const least = (part: Element | undefined) => (beside.isOtherArticle(part) ? otherShare : rivalShare) * of;
  return [...lengths.keys()]
    .filter((part) => !own.has(part) && (!beside.isSure(part) || beside.isOtherArticle(part)))
    .filter((part) => (lengths.get(part) ?? 0) >= least(part))
    .slice(0, mostRivals)
    .map((part) => blocks.map((block, i) => parts[i] === part && tells(block)));
}

function beginningOf(blocks: readonly Block[], part: readonly boolean[]): string {
  const words = (blocks.find((_, i) => part[i] === true)?.text ?? "").split(" ");
  return words.slice(0, shown).join(" ") + (words.length > shown ? " …" : "");
}

function datesIn(
  blocks: readonly Block[],
  places: readonly Element[],
  kept: readonly (string | undefined)[],
  root: Element,
  headlineAt: number,
): string[] {
  const first = kept.indexOf(undefined);
  return blocks.flatMap(({ text }, i) => {
    // Between headline and text, wherever they stand, a line is of this article.
    const isUnderHeadline = headlineAt !== -1 && i > headlineAt && first - headlineAt <= farthestDate;
    const isAbove = i < first && (isUnderHeadline || root.contains(places[i] ?? null));
    return isAbove || kept[i]?.startsWith("dateline") === true ? text : [];
  });
}

/** In blocks from the headline to the text; where there are more, other things stand between them. */
const farthestDate = 12;

/** The blocks that Readability takes for the article, as texts. It works on a copy, since it takes the page apart. */
function readerBlocks(document: Document): ReadonlySet<string> {
  if (document.getElementsByTagName("*").length > mostElements) return new Set();
  const copy = document.cloneNode(true) as Document;
  const found = new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content;
  return new Set(found ? readBlocks(found as Element).blocks.map(({ text }) => text) : []);
}

/** Whether a block is a piece of a story, wherever it stands. */
function tells({ kind, text, linked }: Block): boolean {
  return kind !== "heading" && kind !== "caption" && linked < mostlyLinks && isStory(text);
}

/**
 * The blocks of the story by where they stand: those outside of all parts that come along with articles, or those in the one such part
 * that has most of the story, since names of parts may mean something else.
 */
function heaviest(
  blocks: readonly Block[],
  parts: readonly (Element | undefined)[],
  beside: PartsBeside,
): { readonly part: Element | undefined; readonly chosen: boolean[] } {
  const weights = new Map<Element | undefined, number>();
  blocks.forEach((block, i) => {
    const weight = block.text.length * (beside.isSure(parts[i]) ? sureWeight : 1);
    if (tells(block)) weights.set(parts[i], (weights.get(parts[i]) ?? 0) + weight);
  });
  const [part] = [...weights].toSorted(([, x], [, y]) => y - x)[0] ?? [];
  return { part, chosen: blocks.map((block, i) => tells(block) && parts[i] === part) };
}

/** The smallest element that has nearly all letters of the chosen blocks. */
function smallest(
  body: Element,
  places: readonly Element[],
  chosen: readonly boolean[],
  blocks: readonly Block[],
): Element {
  const held = new Map<Element, number>();
  let all = 0;
  blocks.forEach(({ text }, i) => {
    if (chosen[i] !== true) return;
    all += text.length;
    for (let at: Element | null = places[i] ?? null; at; at = at === body ? null : at.parentElement)
      held.set(at, (held.get(at) ?? 0) + text.length);
  });
  let root = body;
  for (;;) {
    const child = [...root.children].find((child) => (held.get(child) ?? 0) >= nearlyAll * all);
    if (!child || all === 0) return root;
    root = child;
  }
}

/** For each block nothing where it is kept, otherwise why it is left out. */
function keep(
  blocks: readonly Block[],
  places: readonly Element[],
  chosen: readonly boolean[],
  root: Element,
  own: Script | undefined,
  title: string | undefined,
  headlineAt: number,
  beside: PartsBeside,
): (string | undefined)[] {
  const inside = places.map((place) => root.contains(place));
  const isStoryHere = blocks.map(
    (block, i) =>
      inside[i] === true && tells(block) && (chosen[i] === true || beside.of(places[i], root) === undefined),
  );
  const [first, last] = [isStoryHere.indexOf(true), isStoryHere.lastIndexOf(true)];
  // In a live blog the time of each entry.
  const times = blocks.flatMap(({ text }, i) => (onlyTime.test(text) && inside[i] === true ? [i] : []));
  /** Between headline and story: sentences too short to be known as story, and what sums the story up. */
  const leads = (at: number): boolean => {
    const { kind, text, linked } = blocks[at] ?? {};
    if (headlineAt === -1 || at < headlineAt || kind !== "paragraph" || linked !== 0 || text === undefined)
      return false;
    if (dayIn(text) !== undefined || labelOf(text, own).kind !== "body") return false;
    return wordsIn(text, longestLabel + 1) > longestLabel || (/\s.*[.!?]$/.test(text) && !/\d$/.test(text));
  };
  const seen = new Set<string>();
  return blocks.map((block, at) => {
    const { kind, text, linked } = block;
    const isHeadline = title !== undefined && folded(text) === folded(title);
    if (inside[at] !== true) return isHeadline ? "the headline" : "outside the article";
    if (isHeadline) return "the headline";
    const label = kind === "caption" ? undefined : labelOf(text, own);
    const isBetween = at > first && at < last;
    // Words that invite, and that are no link, may be the story's own.
    const isOwn = isBetween && linked === 0 && ((isStory(text) && inviting.test(text)) || !speaksToReaders(text));
    if (label && !isOwn && label.kind !== "body" && label.kind !== "caption" && label.kind !== "other script")
      return `${label.kind}: ${label.because}`;
    if (chosen[at] !== true && beside.of(places[at], root) !== undefined)
      return "in a part of the page beside the article";
    if (linked >= mostlyLinks && !isStory(text)) return "a way to another page";
    const words = wordsIn(text, leastRepeated);
    if (words >= leastRepeated && seen.has(folded(text))) return "it stands here twice";
    seen.add(folded(text));
    if (isStoryHere[at] === true || isBetween || kind === "caption") return undefined;
    const isNext = times.length > 1 && at === first - 1 && times.includes(at);
    if (at < first)
      return (kind === "item" && words > 3) || isNext || leads(at) ? undefined : "a label before the story";
    // After the last sentence of a list or under a heading there may be more of it.
    const continues = kind === "item" || kind === "quotation" || words > longestLabel;
    if (continues) return undefined;
    return kind === "heading" && blocks[at + 1]?.kind === "item" && inside[at + 1] === true
      ? undefined
      : "a label after the story";
  });
}

/** A time of day, and nothing else. */
const onlyTime = /^\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/i;
