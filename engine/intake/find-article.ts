import { Readability } from "@mozilla/readability";
import { isStory, labelOf, mainScript, wordsIn, type Script } from "../texts/reading/clean.ts";
import type { Block } from "./block.ts";
import { readBlocks } from "./read-blocks.ts";
import type { LeftOut } from "./taken-in.ts";

/** The article on a page, and what else stands there. */
export interface FoundArticle {
  readonly blocks: readonly Block[];
  /** Lines that may say when it was published: those left out above it in its element, and those that are a date and no more. */
  readonly dates: readonly string[];
  readonly left: readonly LeftOut[];
  /** What makes it doubtful that all of the article was found, in a sentence. */
  readonly doubt?: string | undefined;
}

/** Parts of a page that come along with articles, by the names that sites give them. */
const beside =
  /(?:^|[\s_-])(?:related|recommend\w*|promo\w*|newsletters?|subscri\w*|signup|sign-up|share|sharing|social|comments?|respond|disqus|advert\w*|ads?|sponsor\w*|cookies?|consent|breadcrumbs?|most-?(?:read|popular|viewed)|popular|trending|outbrain|taboola|sidebar|tags?|paywall|read-?(?:more|next)|more-(?:stories|from|on|news)|latest|donat\w*|author-?(?:bio|box)|masthead|cta|banner|box|boxes|widget|teasers?|toolbar|pagination|print-?only)(?=$|[\s_-])/i;

/** The share of an article's letters that its element must have. */
const nearlyAll = 0.85;
/** Less of a page's story than this, and it is said that more may belong to the article. */
const smallShare = 0.5;
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

/**
 * Finds the article among the blocks of a page. Readability says which blocks it takes for the article, and so does the page itself by
 * where its sentences stand; the smallest element that has nearly all of them is read whole, so that lists, headings and short
 * paragraphs between them are not lost; what the names of its parts, its links and its words tell to be the page's is left out.
 */
export function findArticle(document: Document, title: string | undefined): FoundArticle {
  const body = document.body ?? document.documentElement;
  const { blocks, places, struck } = readBlocks(body);
  const own = mainScript(blocks.map(({ text }) => text).join(" "));
  const ofReader = readerBlocks(document);
  const byReader = blocks.map((block) => tells(block) && ofReader.has(block.text));
  const letters = (chosen: readonly boolean[]) =>
    blocks.reduce((sum, { text }, i) => sum + (chosen[i] === true ? text.length : 0), 0);
  // A box for a newsletter may look more like an article than the article does.
  const isReaders = letters(byReader) >= smallShare * letters(blocks.map(tells));
  const { isBeside, chosen: most } = heaviest(blocks, places);
  const chosen = isReaders && !isBeside ? byReader : most;
  const root = smallest(body, places, chosen, blocks);
  const kept = keep(blocks, places, chosen, root, own, title);
  const left: LeftOut[] = [
    ...blocks.flatMap((block, i) => {
      const because = kept[i];
      return because === undefined ? [] : [{ text: block.text, because, isStory: tells(block) }];
    }),
    ...struck.map((text) => ({ text, because: "struck out in the source", isStory: false })),
  ];
  // What stands twice counts once.
  const firsts = new Map(blocks.map(({ text }, i) => [text, i] as const).toReversed());
  const isNew = (i: number) => firsts.get(blocks[i]?.text ?? "") === i;
  const found = letters(kept.map((because) => because === undefined));
  const all = letters(blocks.map((block, i) => tells(block) && isNew(i)));
  return {
    blocks: blocks.filter((_, i) => kept[i] === undefined),
    dates: datesIn(blocks, places, kept, root),
    left,
    doubt:
      found < smallShare * all
        ? `what was found is ${Math.round((100 * found) / all)} % of what reads like a story on this page`
        : undefined,
  };
}

function datesIn(
  blocks: readonly Block[],
  places: readonly Element[],
  kept: readonly (string | undefined)[],
  root: Element,
): string[] {
  const first = kept.indexOf(undefined);
  return blocks.flatMap(({ text }, i) => {
    const isAbove = i < first && root.contains(places[i] ?? null);
    return isAbove || kept[i]?.startsWith("dateline") === true ? text : [];
  });
}

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
  places: readonly Element[],
): { readonly isBeside: boolean; readonly chosen: boolean[] } {
  const parts = places.map((place) => besideOf(place, undefined));
  const letters = new Map<Element | undefined, number>();
  blocks.forEach((block, i) => {
    if (tells(block)) letters.set(parts[i], (letters.get(parts[i]) ?? 0) + block.text.length);
  });
  const [part] = [...letters].toSorted(([, x], [, y]) => y - x)[0] ?? [];
  return { isBeside: part !== undefined, chosen: blocks.map((block, i) => tells(block) && parts[i] === part) };
}

/** The outermost part of the page around an element, up to another one, that comes along with articles. */
function besideOf(place: Element | undefined, root: Element | undefined): Element | undefined {
  let found: Element | undefined;
  for (let at: Element | null = place ?? null; at && at !== root; at = at.parentElement) {
    const name = at.tagName.toUpperCase();
    if (name === "BODY" || name === "HTML") break;
    const isNamed = name !== "ARTICLE" && name !== "MAIN" && beside.test(`${at.getAttribute("class") ?? ""} ${at.id}`);
    if (isNamed || name === "ASIDE" || name === "NAV" || (name === "FOOTER" && !at.closest("blockquote"))) found = at;
  }
  return found;
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
): (string | undefined)[] {
  const inside = places.map((place) => root.contains(place));
  const isStoryHere = blocks.map(
    (block, i) => inside[i] === true && tells(block) && (chosen[i] === true || besideOf(places[i], root) === undefined),
  );
  const [first, last] = [isStoryHere.indexOf(true), isStoryHere.lastIndexOf(true)];
  const seen = new Set<string>();
  return blocks.map((block, at) => {
    const { kind, text, linked } = block;
    const isHeadline = title !== undefined && folded(text) === folded(title);
    if (inside[at] !== true) return isHeadline ? "the headline" : "outside the article";
    if (isHeadline) return "the headline";
    const label = kind === "caption" ? undefined : labelOf(text, own);
    const isBetween = at > first && at < last;
    // Words that invite, and that are no link, may be the story's own.
    const isOwn = isBetween && linked === 0 && isStory(text) && inviting.test(text);
    if (label && !isOwn && label.kind !== "body" && label.kind !== "caption" && label.kind !== "other script")
      return `${label.kind}: ${label.because}`;
    if (chosen[at] !== true && besideOf(places[at], root) !== undefined)
      return "in a part of the page beside the article";
    if (linked >= mostlyLinks && !isStory(text)) return "a way to another page";
    const words = wordsIn(text, leastRepeated);
    if (words >= leastRepeated && seen.has(folded(text))) return "it stands here twice";
    seen.add(folded(text));
    if (isStoryHere[at] === true || isBetween || kind === "caption") return undefined;
    if (at < first) return kind === "item" && words > 3 ? undefined : "a label before the story";
    // After the last sentence of a list or under a heading there may be more of it.
    const continues = kind === "item" || kind === "quotation" || words > longestLabel;
    if (continues) return undefined;
    return kind === "heading" && blocks[at + 1]?.kind === "item" && inside[at + 1] === true
      ? undefined
      : "a label after the story";
  });
}

/** Words without marks, capitals and spaces, so that copies of them are equal. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
