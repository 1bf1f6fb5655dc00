import { keepInTab, keptInTab } from "../../_behaviours/kept-in-tab.ts";
import { AddressField } from "./address-field.tsx";
import { bring, bringClipboard, bringFiles, bringTransfer } from "./bring.ts";
import { programNow } from "./program-now.ts";

/** The kinds of files that are read. */
const accept = ".txt,.md,.markdown,.html,.htm,.docx,.pdf,.rtf,.json";

/** What stands in the box is kept under this name until it is added. */
const draft = "draft";
/** What stood there when the page went. */
const draftBefore = keptInTab(draft);

/** Where articles come in: pasted with their form or as text, dropped, chosen as files, taken from the clipboard or an address. */
export function NewArticle() {
  return (
    <div className="mt-6 max-w-prose font-sans print:hidden" data-part="read-entry">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = fieldIn(event.currentTarget);
          if (field.value.trim() === "")
            return programNow().say("Paste the article’s text first: there are no words yet.");
          void bring("what was pasted", async (read) => [await read.takeInText(field.value)], {
            done: () => {
              field.value = "";
              keepInTab(draft, "");
            },
          });
        }}
      >
        <label className="block">
          <span className="text-soft">
            Paste an article here, the headline first, or drop files anywhere on this page
          </span>
          <textarea
            className="mt-2 block min-h-100 w-full rounded-md border-2 border-dashed border-soft bg-paper px-5 py-4 font-serif text-ink dropping:border-solid dropping:border-ink"
            name="text"
            dir="auto"
            defaultValue={draftBefore}
            onInput={({ currentTarget }) => keepInTab(draft, currentTarget.value)}
            onPaste={(event) => {
              // Plain text goes into the box, to be looked at; what has a form, or is files or a page’s source, is read at once.
              const { files, types } = event.clipboardData;
              const isSource = /^\s*<(?:!doctype html|html)\b/i.test(event.clipboardData.getData("text/plain"));
              if (files.length === 0 && !types.includes("text/html") && !isSource) return;
              event.preventDefault();
              const field = event.currentTarget;
              void bringTransfer(event.clipboardData, (text) => {
                // What could not be read is not lost: it stands there as text.
                if (field.value === "") field.value = text;
              });
            }}
          />
        </label>
        <p className="mt-4 flex flex-wrap items-center gap-8">
          <button type="submit" className="tool border-ink font-strong">
            Add this article
          </button>
          <button type="button" className="tool border-rule" onClick={() => void bringClipboard()}>
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
                if (files.length > 0) void bringFiles(files);
              }}
            />
          </label>
        </p>
      </form>
      <AddressField />
      <details
        className="mt-6 text-93"
        onToggle={({ currentTarget }) => {
          const list = currentTarget.querySelector("select");
          if (currentTarget.open && list) void import("./shelf-articles.ts").then(({ listShelf }) => listShelf(list));
        }}
      >
        <summary className="w-fit cursor-pointer text-soft">Or an article of this shelf</summary>
        <form
          className="mt-3 flex flex-wrap items-center gap-6"
          onSubmit={(event) => {
            event.preventDefault();
            const list = event.currentTarget.querySelector("select");
            if (!list?.value) return;
            const { value } = list;
            void bring(list.selectedOptions[0]?.text ?? "", async () => [
              await (await import("./shelf-articles.ts")).takeFromShelf(value),
            ]);
          }}
        >
          <select
            className="min-w-0 max-w-full rounded-md border border-rule bg-paper px-5 py-3"
            aria-label="Article"
          />
          <button type="submit" className="tool border-rule">
            Add it
          </button>
        </form>
      </details>
    </div>
  );
}

function fieldIn(form: HTMLFormElement): HTMLTextAreaElement {
  const field = form.elements.namedItem("text");
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("the form for a new article has no box for its text");
  return field;
}
