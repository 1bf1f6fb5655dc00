import type { OwnArticle } from "../own-comparison.ts";
import type * as TakeIn from "./take-in.ts";

/** The kinds of files that are read. */
const accept = ".txt,.md,.markdown,.html,.htm,.docx,.pdf,.rtf,.json";

/** What comes of articles that were brought: to be added, to be opened, or said. */
export interface Brought {
  /** Articles that were taken in, and what is doubtful of each. */
  readonly add: (articles: readonly { readonly article: OwnArticle; readonly doubts: readonly string[] }[]) => void;
  /** The text of a file of data: a saved comparison, or an incident of the shelf. */
  readonly open: (text: string, name: string) => void;
  /** Sentences on what is being read, or why something was not. */
  readonly say: (said: string) => void;
}

/** Where articles come in: pasted with their form or as text, dropped, chosen as files, taken from the clipboard. */
export function NewArticle(brought: Brought) {
  const { say } = brought;
  return (
    <form
      className="mt-6 max-w-prose font-sans"
      onSubmit={(event) => {
        event.preventDefault();
        const field = fieldIn(event.currentTarget);
        if (field.value.trim() === "") return say("Paste the article’s text first: there are no words yet.");
        void bring(
          brought,
          async (read) => [await read.takeInText(field.value)],
          () => (field.value = ""),
        );
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void bringTransfer(brought, event.dataTransfer);
      }}
    >
      <label className="block">
        <span className="text-soft">Paste an article here, the headline first, or drop files</span>
        <textarea
          className="mt-2 block min-h-100 w-full rounded-md border border-soft bg-paper px-5 py-4 font-serif text-ink"
          name="text"
          dir="auto"
          onPaste={(event) => {
            // Plain text goes into the box, to be looked at; what has a form, or is files, is read at once.
            const { files, types } = event.clipboardData;
            if (files.length === 0 && !types.includes("text/html")) return;
            event.preventDefault();
            void bringTransfer(brought, event.clipboardData);
          }}
        />
      </label>
      <p className="mt-4 flex flex-wrap items-center gap-8">
        <button type="submit" className="tool border-ink font-strong">
          Add this article
        </button>
        <button type="button" className="tool border-rule" onClick={() => void bringClipboard(brought)}>
          From the clipboard
        </button>
        <label className="text-93">
          <span className="text-soft">or files (.txt, .md, .html, .docx, .pdf, .rtf, .json): </span>
          <input
            type="file"
            multiple
            accept={accept}
            className="max-w-full"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              // The same file can be chosen again, once it was mended.
              currentTarget.value = "";
              if (files.length > 0) void bring(brought, (read) => read.takeInFiles(files));
            }}
          />
        </label>
      </p>
    </form>
  );
}

/** Files and text of a paste or of a drop. A browser takes them back after the event, so they are held at once. */
export function bringTransfer(brought: Brought, data: DataTransfer): Promise<void> {
  const files = [...data.files];
  const [html, text] = [data.getData("text/html"), data.getData("text/plain")];
  // A copy of a page's words may have a picture of them beside it.
  const isWords = text.trim() !== "" && files.every(({ type }) => type.startsWith("image/"));
  return bring(brought, async (read) =>
    files.length > 0 && !isWords ? read.takeInFiles(files) : [await read.takeInPasted({ html, text })],
  );
}

async function bringClipboard(brought: Brought): Promise<void> {
  const of = async (item: ClipboardItem | undefined, type: string) =>
    item?.types.includes(type) === true ? (await item.getType(type)).text() : "";
  try {
    const [item] = await navigator.clipboard.read();
    const [html, text] = [await of(item, "text/html"), await of(item, "text/plain")];
    await bring(brought, async (read) => [await read.takeInPasted({ html, text })]);
  } catch {
    brought.say("The browser does not let this page read the clipboard. Paste into the box instead.");
  }
}

/** Has something read, and hands on what came of it; `done` is called where an article did. What reads comes with the first article. */
export async function bring(
  { add, open, say }: Brought,
  take: (read: typeof TakeIn) => Promise<readonly TakeIn.Offer[]>,
  done: () => void = () => {},
): Promise<void> {
  say("Reading …");
  const read = await import("./take-in.ts").catch(() => undefined);
  if (!read) return say("What reads articles could not be fetched. Nothing is lost: try again, or reload the page.");
  const offers = await take(read);
  say(offers.flatMap((offer) => (offer.kind === "refused" ? [offer.sentence] : [])).join(" "));
  const articles = offers.filter((offer) => offer.kind === "article");
  if (articles.length > 0) {
    add(articles);
    done();
  }
  for (const offer of offers) if (offer.kind === "data") open(offer.text, offer.name);
}

function fieldIn(form: HTMLFormElement): HTMLTextAreaElement {
  const field = form.elements.namedItem("text");
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("the form for a new article has no box for its text");
  return field;
}
