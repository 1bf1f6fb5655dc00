import { counted } from "../../../engine/counted.ts";
import { beginningOf, decode } from "../../../engine/intake/decode.ts";
import { fromLines } from "../../../engine/intake/from-lines.ts";
import { kindOfText, packedKind } from "../../../engine/intake/kind-of-source.ts";
import { NotTakenIn, type TakenIn } from "../../../engine/intake/taken-in.ts";
import type { OwnArticle } from "../own-comparison.ts";
import { longestText, mostBlocks } from "../files/limits.ts";
import { fromHtml } from "./from-html.ts";
import { fromMarkdown } from "./from-markdown.ts";
import type { Handed } from "./handed.ts";
import { ownArticle } from "./own-article.ts";
import { longestSource, plainText } from "./plain-text.ts";
import { otherKind } from "./other-kind.ts";
import { decoding } from "./read-decoding.ts";

/** What came of one file, or of what was pasted: an article to be confirmed, data to be opened, or why it is neither. */
export type Offer =
  | ArticleOffer
  | { readonly kind: "data"; readonly name: string; readonly text: string }
  | { readonly kind: "refused"; readonly sentence: string };

export interface ArticleOffer {
  readonly kind: "article";
  readonly article: OwnArticle;
  readonly doubts: readonly string[];
  /** Where several parts of its page might be the article: how each begins, the first being this one; and how another is taken. */
  readonly part?: { readonly parts: readonly string[]; readonly take: (number: number) => Promise<Offer> };
}

/** In bytes, of any file: what is larger is not opened at all. */
const largestFile = 20_000_000;
/** At once; the rest is refused, and can be chosen again. */
const mostFiles = 40;

const pasted = "What was pasted";

/** What files come to, one after the other, so that one which fails keeps none of the others away; `tell` names the one that is read. */
export async function takeInFiles(
  files: readonly File[],
  signal: AbortSignal,
  tell: (name: string) => void,
): Promise<readonly Offer[]> {
  const offers: Offer[] = [];
  for (const [i, file] of files.slice(0, mostFiles).entries()) {
    if (signal.aborted) break;
    tell(files.length > 1 ? `${file.name} (${i + 1} of ${files.length})` : file.name);
    offers.push(await offered(file.name, () => readFile(file, { signal })));
  }
  if (files.length > mostFiles)
    offers.push(
      refused(`${counted(files.length, "file")} at once; the first ${mostFiles} were read. Choose the others again.`),
    );
  return offers;
}

/** What a paste comes to: its rich text where it has one, otherwise its words. */
export function takeInPasted({ html, text }: { readonly html: string; readonly text: string }): Promise<Offer> {
  return offered(pasted, async () => {
    if (html.trim() === "" || (html.length > longestPage && text.trim() !== "")) return fromWords(text, pasted);
    const offer = fromPage(html, pasted);
    // What is copied of a picture, or of a field, has words and no text as rich.
    return offer === undefined ? fromWords(text, pasted) : offer;
  });
}

/** What the page of an address comes to, which the server of this page fetches. */
export function takeInAddress(address: string, signal: AbortSignal): Promise<Offer> {
  return offered(address, async () => {
    const { fetchPage } = await import("./fetch-page.ts");
    const { bytes, type, url } = await fetchPage(address, signal);
    return readFile(new File([bytes], url, { type }), { signal, url });
  });
}

/** What a bookmarklet handed over comes to: its page with the address that it is from, which whoever sent it may have made up. */
export function takeInHanded({ url, html }: Handed): Promise<Offer> {
  const name = "The page";
  return offered(name, () => fromPage(html, name, url) ?? noWords(name));
}

/** What is typed or pasted as text alone comes to: a page where it is the source of one. */
export function takeInText(text: string): Promise<Offer> {
  return offered(pasted, () => fromWords(text, pasted));
}

/** In UTF-16 units, of a page: reading a longer one would hold this page up. */
const longestPage = 5_000_000;
/** A picture, or another file, that is packed into a page. */
const packedPicture = /(["'(])data:[^"'()\s<>]{2000,}/g;
/** In UTF-16 units: so much of a text tells of what kind it is. */
const beginning = 4_000;

async function offered(name: string, read: () => Promise<Offer> | Offer): Promise<Offer> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NotTakenIn) return refused(error.message);
    // A fault of ours, or of the machine: what the reader has stays theirs, and there is a way.
    return refused(`${name}: it could not be read here (${String(error)}). Copy its text, and paste that.`);
  }
}

function refused(sentence: string): Offer {
  return { kind: "refused", sentence };
}

/** What else is known of a file: that its reader no longer wants it, and the address that it was fetched from. */
interface About {
  readonly signal?: AbortSignal;
  readonly url?: string;
}

async function readFile(file: File, { signal, url }: About): Promise<Offer> {
  const { name } = file;
  if (file.size === 0) throw new NotTakenIn(`${name}: it is empty. Choose the file with the article’s text.`);
  if (file.size > largestFile)
    throw new NotTakenIn(
      `${name}: it has ${Math.ceil(file.size / 1e6)} MB, and at most ${largestFile / 1e6} are read. Copy the article’s text, and paste that.`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const packed = packedKind(bytes);
  if (packed === "pdf")
    return article(await (await import("./from-pdf.ts")).fromPdf(bytes, name, signal), 0, name, url);
  const instead = otherKind(name, bytes);
  if (instead !== undefined) throw new NotTakenIn(`${name}: ${instead}`);
  if (packed === "docx") return article(await (await import("./from-packed.ts")).fromWord(bytes, name), 0, name, url);
  const begins = beginningOf(bytes).replaceAll("\0", "");
  const { text, guess } = await decode(
    bytes,
    name,
    kindOfText(name, begins, file.type) === "html",
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(file.type)?.[1],
    decoding,
  );
  if (/\.json$/i.test(name)) return { kind: "data", name, text };
  const offer = await fromWords(text, name, file.type, url);
  if (guess === undefined || offer.kind !== "article") return offer;
  return { ...offer, doubts: [`its encoding is not said in it, and was taken for ${guess}`, ...offer.doubts] };
}

async function fromWords(source: string, name: string, type?: string, url?: string): Promise<Offer> {
  const kind = kindOfText(name, source.slice(0, beginning), type);
  if (kind === "html") return fromPage(source, name, url) ?? noWords(name);
  if (source.length > longestSource)
    throw new NotTakenIn(tooLong(name, `${(source.length / 1e6).toFixed(1)} million characters`));
  const { text, lost } = plainText(source);
  if (text.trim() === "") return noWords(name);
  if (kind === "rtf") return article((await import("./from-packed.ts")).fromRtf(text, name), lost, name, url);
  return article(kind === "markdown" ? fromMarkdown(text) : fromLines(text), lost, name, url);
}

/** The article on a page, or that of its parts which is asked for; nothing where it has no words. */
function fromPage(source: string, name: string, url?: string, part?: number): Offer | undefined {
  // Pages that were saved in one file have their pictures in them.
  const html = source.length > longestPage ? source.replace(packedPicture, "$1data:,") : source;
  if (html.length > longestPage)
    throw new NotTakenIn(
      `${name}: it is a page of ${(html.length / 1e6).toFixed(1)} million characters, and of at most ${longestPage / 1e6} million one is read here. Copy the article’s text, and paste that.`,
    );
  const page = plainText(html);
  const taken = fromHtml(page.text, name, url, part);
  if (lengthOf(taken) === 0 && taken.left.length === 0) return undefined;
  const { parts } = taken;
  const offer = article(taken, page.lost, name, url);
  if (part !== undefined || !parts || parts.length < 2) return offer;
  const take = (number: number) => offered(name, () => fromPage(html, name, url, number) ?? noWords(name));
  return { ...offer, part: { parts, take } };
}

function noWords(name: string): never {
  throw new NotTakenIn(`${name}: there are no words in it. Copy the article’s text, and paste that.`);
}

function article(taken: TakenIn, lost: number, name: string, url?: string): ArticleOffer {
  const { left, blocks = [] } = taken;
  const length = lengthOf(taken);
  if (length === 0 && left.length === 0) return noWords(name);
  // What is kept must open again: these are the limits of a file.
  if (length > longestText) throw new NotTakenIn(tooLong(name, `${Math.ceil(length / 1000)} thousand characters`));
  if (Math.max(blocks.length, left.length) > mostBlocks)
    throw new NotTakenIn(tooLong(name, `${Math.max(blocks.length, left.length)} paragraphs or lines`));
  const doubts = [
    ...(length === 0
      ? ["no paragraph of it reads like an article’s: all lines were left out, and can be taken back one by one"]
      : []),
    ...taken.doubts,
    ...(lost > 0 ? [`${counted(lost, "character")} that cannot be shown ${lost === 1 ? "was" : "were"} left out`] : []),
  ];
  return { kind: "article", article: ownArticle({ ...taken, url: taken.url ?? url }), doubts };
}

function tooLong(name: string, has: string): string {
  return `${name}: it has ${has}, and an article of at most ${longestText / 1000} thousand characters in ${mostBlocks} paragraphs is read. Copy the article’s text alone, and paste that.`;
}

function lengthOf({ blocks = [] }: TakenIn): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
