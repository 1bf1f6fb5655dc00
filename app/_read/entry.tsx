import type { OwnArticle, OwnComparison } from "./own-comparison.ts";

/** Where articles come in: pasted, or chosen as files. */
export function Entry({
  add,
  open,
  say,
}: {
  add: (articles: readonly OwnArticle[]) => void;
  /** A saved comparison was chosen. */
  open: (own: OwnComparison, told: string) => void;
  say: (said: string) => void;
}) {
  const take = async (files: readonly File[]) => {
    const articles: OwnArticle[] = [];
    for (const file of files) {
      const text = await file.text();
      if (/\.json$/i.test(file.name) || /^\s*\{/.test(text)) {
        const { openFile } = await import("./files/comparison-file.ts");
        const opened = openFile(text);
        if ("problem" in opened) return say(`${file.name}: ${opened.problem}`);
        return open(opened.comparison, opened.told.join(" "));
      }
      articles.push(...(await takeIn(text, /\.html?$/i.test(file.name))));
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
        const text = field.value;
        void takeIn(text, /^\s*<(?:!doctype|html)/i.test(text)).then((articles) => {
          if (articles.length === 0) return say("Paste the article’s text first: there are no words yet.");
          field.value = "";
          add(articles);
        });
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

/** What reads articles comes when the first one does. */
async function takeIn(source: string, isPage: boolean): Promise<OwnArticle[]> {
  const { takenFrom } = await import("./taken-from.ts");
  return takenFrom(source, isPage);
}
