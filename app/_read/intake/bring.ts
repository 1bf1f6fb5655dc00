import { addArticles } from "../edits.ts";
import { addressOf } from "../own-addresses.ts";
import { comparisonIn, keep, oneKept, withState } from "../store.ts";
import { newComparison, type Program } from "../program.ts";
import { shortened } from "../shortened.ts";
import { tellNext } from "../told-next.ts";
import { ask, isAt } from "./at-work.ts";
import type { OwnArticle, OwnComparison } from "../own-comparison.ts";
import type * as TakeIn from "./take-in.ts";

/** The program as it stands when something was read: until then its reader may have gone on. */
let now: () => Program;

/** Says where what is brought goes. */
export function bringTo(program: () => Program): void {
  now = program;
}

export function programNow(): Program {
  return now();
}

/**
 * How something is read: what reads comes with the first article; the signal says when its reader no longer wants it; `tell` names what is
 * being read, of several things.
 */
type Take = (
  read: typeof TakeIn,
  signal: AbortSignal,
  tell: (name: string) => void,
) => Promise<readonly TakeIn.Offer[]>;

interface Way {
  /** Of what comes from another tab the reader is asked to which comparison it belongs. */
  readonly isAsked?: boolean;
  /** Something was added or opened. */
  readonly done?: () => void;
  /** Nothing was. */
  readonly failed?: () => void;
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Has something read, after what is being read already, and puts where it belongs what came of it: articles into the comparison that is
 * open, or a new one; a saved comparison, opened. `name` says what it is while it is read.
 */
export function bring(name: string, take: Take, way: Way = {}): Promise<void> {
  const turn = before.then(() => bringNow(name, take, way));
  before = turn;
  return turn;
}

async function bringNow(name: string, take: Take, { isAsked = false, done, failed }: Way): Promise<void> {
  const offers = await readNow(name, take);
  const refused = offers.flatMap((offer) => (offer.kind === "refused" ? [offer.sentence] : []));
  const articles: OwnArticle[] = [];
  const told = [...refused];
  for (const offer of offers) {
    const chosen = offer.kind === "article" ? await chosenPart(offer) : undefined;
    if (chosen?.kind === "refused") told.push(chosen.sentence);
    if (chosen?.kind !== "article") continue;
    const own = await parted(chosen.article);
    articles.push(...own);
    told.push(...chosen.doubts.map((doubt) => `“${own[0]?.title ?? ""}”: ${doubt}.`));
  }
  const [data] = offers.filter((offer) => offer.kind === "data");
  if (articles.length === 0 && data) {
    if (await openData(data.text, data.name)) done?.();
    else failed?.();
    return;
  }
  if (data) told.push(`${data.name}: a comparison is opened alone; choose it by itself.`);
  if (articles.length === 0) {
    failed?.();
    return now().say(told.join(" "));
  }
  if (!isAsked || (await isPlaced(articles, told.join(" "))) === "here") await addHere(articles, told.join(" "));
  done?.();
}

async function readNow(name: string, take: Take): Promise<readonly TakeIn.Offer[]> {
  const stop = new AbortController();
  const stopped = new Promise<"stopped">((resolve) => stop.signal.addEventListener("abort", () => resolve("stopped")));
  const tell = (of: string) => {
    if (!stop.signal.aborted) isAt({ is: "reading", name: of, cancel: () => stop.abort() });
  };
  tell(name);
  try {
    const read = await import("./take-in.ts").catch(() => undefined);
    if (!read)
      return refusal("What reads articles could not be fetched. Nothing is lost: try again, or reload the page.");
    // The page says what it reads before it is busy with it.
    await new Promise((drawn) => setTimeout(drawn, 20));
    const offers = await Promise.race([take(read, stop.signal, tell), stopped]);
    return offers === "stopped" || stop.signal.aborted ? refusal(`${name} was not read: you cancelled it.`) : offers;
  } finally {
    isAt(undefined);
  }
}

function refusal(sentence: string): readonly TakeIn.Offer[] {
  return [{ kind: "refused", sentence }];
}

/** The article, or that part of its page which the reader takes for it, where several might be. */
async function chosenPart(offer: TakeIn.ArticleOffer): Promise<TakeIn.Offer | undefined> {
  if (!offer.part) return offer;
  const { parts, take } = offer.part;
  const choice = await ask(
    `“${offer.article.title}”: ${parts.length} parts of it might be the article. Which is it?`,
    parts,
  );
  if (choice === undefined) return undefined;
  return choice === 0 ? offer : take(choice + 1);
}

/** One article, or the several that it holds, where the reader says so. */
async function parted(article: OwnArticle): Promise<readonly OwnArticle[]> {
  const { secondBegins, splitArticle } = await import("./second-article.ts");
  const { piecesOf, wordsOf } = await import("./own-text.ts");
  const begins = secondBegins(article);
  if (begins === undefined) return [article];
  const line = shortened(wordsOf(piecesOf(article)[begins]), 90);
  const choice = await ask(`This seems to hold two articles. Does the second begin with “${line}”?`, [
    "Yes, make it two articles",
    "No, it is one article",
    "It begins elsewhere: add it as one, and choose the line in its text",
  ]);
  if (choice === undefined) return [];
  if (choice !== 0) return [article];
  const [first, second] = splitArticle(article, begins);
  return [first, ...(await parted(second))];
}

async function addHere(articles: readonly OwnArticle[], told: string): Promise<void> {
  const { own } = now();
  if (!own) return now().begin(addArticles(newComparison(), articles), told);
  const joined = await joinedTo(own, articles, told);
  now().change(articles.length === 1 ? "An article added" : "Articles added", joined.own, joined.told);
}

/** A comparison with articles added; in one that came by a link without its texts, they are looked for among them. */
async function joinedTo(
  own: OwnComparison,
  articles: readonly OwnArticle[],
  told: string,
): Promise<{ readonly own: OwnComparison; readonly told: string }> {
  if (own.link === undefined) return { own: addArticles(own, articles), told };
  const { putIn } = await import("../open-link.ts");
  const joined = await putIn(own, articles);
  return { own: addArticles(joined.own, joined.others), told: [told, joined.told].filter(Boolean).join(" ") };
}

/** How many comparisons are proposed for what comes from another tab, the last changed first. */
const mostProposed = 4;

/** Asks to which comparison articles belong, where there are any, and puts them there; or says that they belong here. */
async function isPlaced(articles: readonly OwnArticle[], told: string): Promise<"here" | "elsewhere"> {
  const kept = now().all.slice(0, mostProposed);
  if (kept.length === 0) return "here";
  const choice = await ask(`“${articles[0]?.title ?? ""}” came in. Where does it belong?`, [
    "To a new comparison",
    ...kept.map((one) => `With ${named(comparisonIn(one).title, comparisonIn(one).articles)}`),
  ]);
  if (choice === 0) return "here";
  const chosen = choice === undefined ? undefined : kept[choice - 1];
  // It may have changed in another tab since this page was drawn.
  const last = chosen && (await oneKept(comparisonIn(chosen).id));
  if (!last) {
    now().say("Nothing was added.");
    return "elsewhere";
  }
  const joined = await joinedTo(comparisonIn(last), articles, told);
  try {
    await keep(withState(last, "An article added", joined.own, new Date().toISOString()));
    tellNext(joined.told);
    location.assign(addressOf({ c: joined.own.id }));
  } catch (error) {
    now().say(error instanceof Error ? error.message : String(error));
  }
  return "elsewhere";
}

function named(title: string, articles: readonly OwnArticle[]): string {
  return shortened(title === "" ? articles.map((article) => `“${article.title}”`).join(" and ") : `“${title}”`, 120);
}

async function openData(text: string, name: string): Promise<boolean> {
  const { openFile } = await import("../files/comparison-file.ts");
  const opened = openFile(text);
  if ("problem" in opened) now().say(`${name}: ${opened.problem}`);
  else now().begin(opened.comparison, opened.told.join(" "));
  return "comparison" in opened;
}

/** Files and text of a paste or of a drop. A browser takes them back after the event, so they are held at once. */
export function bringTransfer(data: DataTransfer, failed?: (text: string) => void): Promise<void> {
  const files = [...data.files];
  const [html, text] = [data.getData("text/html"), data.getData("text/plain")];
  // A copy of a page's words may have a picture of them beside it.
  const isWords = text.trim() !== "" && files.every(({ type }) => type.startsWith("image/"));
  return files.length > 0 && !isWords
    ? bringFiles(files)
    : bring("what was pasted", async (read) => [await read.takeInPasted({ html, text })], {
        failed: () => failed?.(text),
      });
}

export function bringFiles(files: readonly File[]): Promise<void> {
  const [first] = files;
  const name = files.length === 1 && first ? first.name : `${files.length} files`;
  return bring(name, (read, signal, tell) => read.takeInFiles(files, signal, tell));
}

/** Browsers that know the word give HTML as it was copied; the others take out of it what they think unsafe. */
interface AsCopied {
  readonly unsanitized: readonly ["text/html"];
}

/** What is in the clipboard. */
export async function bringClipboard(): Promise<void> {
  const of = async (item: ClipboardItem | undefined, type: string) =>
    item?.types.includes(type) === true ? (await item.getType(type)).text() : "";
  let copied: { readonly html: string; readonly text: string };
  try {
    const read = navigator.clipboard.read.bind(navigator.clipboard) as (as: AsCopied) => Promise<ClipboardItems>;
    const [item] = await read({ unsanitized: ["text/html"] });
    copied = { html: await of(item, "text/html"), text: await of(item, "text/plain") };
  } catch {
    return now().say("The browser does not let this page read the clipboard. Paste into the box instead.");
  }
  return bring("what is in the clipboard", async (read) => [await read.takeInPasted(copied)]);
}
