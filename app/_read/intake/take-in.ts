import { counted } from "../../../engine/counted.ts";
import { beginningOf, decode } from "../../../engine/intake/decode.ts";
import { fromLines } from "../../../engine/intake/from-lines.ts";
import { kindOfText, packedKind } from "../../../engine/intake/kind-of-source.ts";
import { NotTakenIn, type TakenIn } from "../../../engine/intake/taken-in.ts";
import type { OwnArticle } from "../own-comparison.ts";
import { fromHtml } from "./from-html.ts";
import { fromMarkdown } from "./from-markdown.ts";
import type { Handed } from "./handed.ts";
import { ownArticle } from "./own-article.ts";
import { longestText, plainText } from "./plain-text.ts";
import { decoding } from "./read-decoding.ts";

/** What came of one file, or of what was pasted: an article to be confirmed, data to be opened, or why it is neither. */
export type Offer =
  | { readonly kind: "article"; readonly article: OwnArticle; readonly doubts: readonly string[] }
  | { readonly kind: "data"; readonly name: string; readonly text: string }
  | { readonly kind: "refused"; readonly sentence: string };

/** In bytes, of any file: what is larger is not opened at all. */
const largestFile = 20_000_000;
/** At once; the rest is refused, and can be chosen again. */
const mostFiles = 40;

const pasted = "What was pasted";

/** What files come to, one after the other, so that one which fails keeps none of the others away. */
export async function takeInFiles(files: readonly File[]): Promise<readonly Offer[]> {
  const offers: Offer[] = [];
  for (const file of files.slice(0, mostFiles)) offers.push(await offered(file.name, () => readFile(file)));
  if (files.length > mostFiles)
    offers.push(
      refused(`${counted(files.length, "file")} at once; the first ${mostFiles} were read. Choose the others again.`),
    );
  return offers;
}

/** What a paste comes to: its rich text where it has one, otherwise its words. */
export function takeInPasted({ html, text }: { readonly html: string; readonly text: string }): Promise<Offer> {
  return offered(pasted, async () => {
    if (html.trim() === "" || html.length > largestHtml) return fromWords(text, pasted);
    const rich = plainText(html);
    const taken = fromHtml(rich.text, pasted);
    // What is copied of a picture, or of a field, has words and no text as rich.
    return lengthOf(taken) === 0 && text.trim() !== "" ? fromWords(text, pasted) : article(taken, rich.lost, pasted);
  });
}

/** What a bookmarklet handed over comes to: its page with the address that it is from, which whoever sent it may have made up. */
export function takeInHanded({ url, html }: Handed): Promise<Offer> {
  const name = "The page";
  return offered(name, async () => {
    const { text, lost } = plainText(html);
    if (text.length > largestFile)
      throw new NotTakenIn(`${name} is too large. Copy the article’s text, and paste that.`);
    const taken = fromHtml(text, name, url);
    return article({ ...taken, url: taken.url ?? url }, lost, name);
  });
}

/** What is typed or pasted as text alone comes to: a page where it is the source of one. */
export function takeInText(text: string): Promise<Offer> {
  return offered(pasted, () => fromWords(text, pasted));
}

/** In UTF-16 units; of more, the words alone are read. */
const largestHtml = 5_000_000;

async function offered(name: string, read: () => Promise<Offer>): Promise<Offer> {
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

async function readFile(file: File): Promise<Offer> {
  const { name } = file;
  if (file.size === 0) throw new NotTakenIn(`${name}: it is empty. Choose the file with the article’s text.`);
  if (file.size > largestFile)
    throw new NotTakenIn(
      `${name}: it has ${Math.ceil(file.size / 1e6)} MB, and at most ${largestFile / 1e6} are read. Copy the article’s text, and paste that.`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const packed = packedKind(bytes);
  if (packed === "pdf") return article(await (await import("./from-pdf.ts")).fromPdf(bytes, name), 0, name);
  if (packed === "docx") return article(await (await import("./from-packed.ts")).fromWord(bytes, name), 0, name);
  if (isOldWord(bytes))
    throw new NotTakenIn(
      `${name}: it is a Word document that has a password, or is older than .docx. Open it, copy its text, and paste that.`,
    );
  const begins = beginningOf(bytes).replaceAll("\0", "");
  const { text, guess } = await decode(
    bytes,
    name,
    kindOfText(name, begins, file.type) === "html",
    undefined,
    decoding,
  );
  if (/\.json$/i.test(name)) return { kind: "data", name, text };
  const offer = await fromWords(text, name, file.type);
  if (guess === undefined || offer.kind !== "article") return offer;
  return { ...offer, doubts: [`its encoding is not said in it, and was taken for ${guess}`, ...offer.doubts] };
}

/** How older Word documents begin, and newer ones with a password: [MS-CFB], 2.2. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

function isOldWord(bytes: Uint8Array): boolean {
  return compound.every((byte, i) => bytes[i] === byte);
}

async function fromWords(source: string, name: string, type?: string): Promise<Offer> {
  const { text, lost } = plainText(source);
  if (text.trim() === "")
    throw new NotTakenIn(`${name}: there are no words in it. Copy the article’s text, and paste that.`);
  const kind = kindOfText(name, text, type);
  if (kind === "html") return article(fromHtml(text, name), lost, name);
  if (text.length > longestText)
    throw new NotTakenIn(
      `${name}: it has ${(text.length / 1e6).toFixed(1)} million characters, and at most ${longestText / 1e6} million are read. Copy the article’s text alone, and paste that.`,
    );
  if (kind === "rtf") return article((await import("./from-packed.ts")).fromRtf(text, name), lost, name);
  return article(kind === "markdown" ? fromMarkdown(text) : fromLines(text), lost, name);
}

function article(taken: TakenIn, lost: number, name: string): Offer {
  if (lengthOf(taken) === 0 && taken.left.length === 0)
    throw new NotTakenIn(`${name}: there are no words in it. Copy the article’s text, and paste that.`);
  const doubts = [
    ...(lengthOf(taken) === 0
      ? ["no paragraph of it reads like an article’s: all lines were left out, and can be taken back one by one"]
      : []),
    ...taken.doubts,
    ...(taken.parts ?? []).slice(1).map((part) => `another part of the page may be its article; it begins “${part}”`),
    ...(lost > 0 ? [`${counted(lost, "character")} that cannot be shown ${lost === 1 ? "was" : "were"} left out`] : []),
  ];
  return { kind: "article", article: ownArticle(taken), doubts };
}

function lengthOf({ blocks = [] }: TakenIn): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
