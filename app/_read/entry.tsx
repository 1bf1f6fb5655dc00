import { NewArticle } from "./intake/new-article.tsx";
import type { OwnArticle, OwnComparison } from "./own-comparison.ts";

/** Where articles come in, and saved comparisons with them. */
export function Entry({
  add,
  open,
  say,
}: {
  /** Articles, and a sentence on what is doubtful of them. */
  add: (articles: readonly OwnArticle[], told: string) => void;
  /** A saved comparison was brought, with what could not be taken of it. */
  open: (own: OwnComparison, told: string) => void;
  say: (said: string) => void;
}) {
  const openText = async (text: string, name: string) => {
    const { openFile } = await import("./files/comparison-file.ts");
    const opened = openFile(text);
    if ("problem" in opened) say(`${name}: ${opened.problem}`);
    else open(opened.comparison, opened.told.join(" "));
  };
  return (
    <div className="print:hidden" data-part="read-entry">
      <NewArticle
        add={(taken) =>
          add(
            taken.map(({ article }) => article),
            taken.flatMap(({ article, doubts }) => doubts.map((doubt) => `“${article.title}”: ${doubt}.`)).join(" "),
          )
        }
        open={(text, name) => void openText(text, name)}
        say={say}
      />
    </div>
  );
}
