import { isAt } from "./at-work.ts";
import { programNow } from "./program-now.ts";
import type * as TakeIn from "./take-in.ts";

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

async function readNow(name: string, take: Take): Promise<readonly TakeIn.Offer[]> {
  const stop = new AbortController();
  const stopped = new Promise<"stopped">((resolve) => stop.signal.addEventListener("abort", () => resolve("stopped")));
  const tell = (of: string) => {
    if (!stop.signal.aborted) isAt({ is: "reading", name: of, cancel: () => stop.abort() });
  };
  tell(name);
  try {
    // Both come at once, so that what was read is not lost for want of the other.
    const [read] = await Promise.all([import("./take-in.ts"), import("./place-offers.ts")]).catch(() => []);
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

/**
 * Has something read, after what is being read already, and puts where it belongs what came of it: articles into the comparison that is
 * open, or a new one; a saved comparison, opened. `name` says what it is while it is read.
 */
export function bring(name: string, take: Take, way: Way = {}): Promise<void> {
  const turn = before.then(() => bringNow(name, take, way));
  before = turn.catch(() => {});
  return turn;
}

async function bringNow(name: string, take: Take, { isAsked = false, done, failed }: Way): Promise<void> {
  const offers = await readNow(name, take);
  const { placeOffers } = await import("./place-offers.ts");
  if (await placeOffers(offers, isAsked)) done?.();
  else failed?.();
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
    return programNow().say("The browser does not let this page read the clipboard. Paste into the box instead.");
  }
  return bring("what is in the clipboard", async (read) => [await read.takeInPasted(copied)]);
}
