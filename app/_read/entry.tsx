import { languageOf } from "../../engine/language-of.ts";
import { fromLines } from "../../engine/intake/from-lines.ts";
import { fromPage } from "../../engine/intake/from-page.ts";
import type { TakenIn } from "../../engine/intake/taken-in.ts";
import { openFile } from "./open-file.ts";
import type { OwnArticle, OwnBlock, OwnComparison } from "./own-comparison.ts";

/** Where articles come in: pasted, or chosen as files. */
export function Entry({
  add,
  open,
  say,
}: {
  add: (articles: readonly OwnArticle[]) => void;
  /** A saved comparison was chosen. */
  open: (own: OwnComparison) => void;
  say: (said: string) => void;
}) {
  const take = async (files: readonly File[]) => {
    const articles: OwnArticle[] = [];
    for (const file of files) {
      const text = await file.text();
      if (/\.json$/i.test(file.name)) {
        const opened = openFile(text);
        if ("problem" in opened) return say(`${file.name}: ${opened.problem}`);
        return open(opened.comparison);
      }
      articles.push(...takenFrom(text, /\.html?$/i.test(file.name)));
    }
    if (articles.length > 0) add(articles);
    else say("There are no words in what was chosen. Choose a file with the text of an article.");
  };
  return (
    <form
      className="mt-6 max-w-prose font-sans"
      data-part="read-entry"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem("text");
        if (!(field instanceof HTMLTextAreaElement)) return;
        const articles = takenFrom(field.value, /^\s*<(?:!doctype|html)/i.test(field.value));
        if (articles.length === 0) return say("Paste the article’s text first: there are no words yet.");
        field.value = "";
        add(articles);
      }}
    >
      <label className="block">
        <span className="text-soft">Paste its text here, the headline first</span>
        <textarea
          className="mt-2 block min-h-100 w-full rounded-md border border-rule bg-paper px-5 py-4 font-serif"
          name="text"
          dir="auto"
        />
      </label>
      <p className="mt-4 flex flex-wrap items-center gap-8">
        <button type="submit" className="tool border-ink font-strong">
          Add this article
        </button>
        <label className="text-93">
          <span className="text-soft">or choose files: </span>
          <input
            type="file"
            multiple
            accept=".txt,.md,.html,.htm,.json"
            onChange={({ currentTarget }) => void take([...(currentTarget.files ?? [])])}
          />
        </label>
      </p>
    </form>
  );
}

/** The article in a text or on a page; nothing where there are no words. */
function takenFrom(source: string, isPage: boolean): OwnArticle[] {
  if (source.trim() === "") return [];
  const taken = isPage ? fromPage(new DOMParser().parseFromString(source, "text/html")) : fromLines(source);
  return [ownArticle(taken)];
}

/** What was taken in, as an article of a comparison. */
export function ownArticle(taken: TakenIn): OwnArticle {
  const blocks = (taken.blocks ?? []).map(({ kind, text }): OwnBlock =>
    kind === "caption" ? { kind: "paragraph", text: `Caption: ${text}` } : { kind, text },
  );
  const text = blocks.map((block) => block.text).join("\n");
  return {
    id: `article-${(taken.published ?? "undated").toLowerCase()}`,
    title: taken.title ?? text.slice(0, 80),
    publisher: taken.publisher,
    author: taken.author,
    agency: taken.agency,
    published: taken.published,
    url: taken.url,
    lang: taken.lang ?? languageOf(text) ?? "en",
    read: taken.read ?? "whole",
    blocks,
    left: taken.left,
    from: taken.from,
  };
}
