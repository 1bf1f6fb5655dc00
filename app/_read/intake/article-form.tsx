import { counted } from "../../../engine/counted.ts";
import { languageName } from "../../../engine/language-name.ts";
import { inLanguage } from "../../_components/in-language.ts";
import type { OwnArticle } from "../own-comparison.ts";
import { piecesOf, takeBack, takeOut, wordsOf, type Piece } from "./own-text.ts";
import { Act, Field } from "../screen-parts.tsx";
import { shortened } from "../shortened.ts";
import { secondBegins, splitArticle } from "./second-article.ts";

/** What of an article can be corrected, in the order in which it is asked for. */
const fields = [
  ["title", "Headline", "text"],
  ["publisher", "Publisher", "text"],
  ["published", "Published", "date"],
  ["author", "Author", "text"],
  ["url", "Address", "url"],
  ["lang", "Language, as en or ar", "text"],
] as const;

/**
 * One article as it was taken in, to be looked over: what is known of it and where that was found, each a field; its text, with what was
 * left out struck through in its place. `change` is told what was done, for undoing it; `split` gets two articles where it holds two.
 */
export function ArticleForm({
  article,
  doubts = [],
  change,
  split,
}: {
  article: OwnArticle;
  doubts?: readonly string[];
  change: (next: OwnArticle, did: string) => void;
  split: (both: readonly [OwnArticle, OwnArticle]) => void;
}) {
  const second = secondBegins(article);
  const pieces = piecesOf(article);
  const stories = article.left.filter(({ isStory }) => isStory).length;
  const put = (name: (typeof fields)[number][0], says: string, value: string) => {
    const said = value.trim();
    if (said === (article[name] ?? "")) return;
    if (name !== "title" && name !== "lang") change({ ...article, [name]: said || undefined }, `${says} changed`);
    else if (said !== "") change({ ...article, [name]: said }, `${says} changed`);
  };
  return (
    <div className="font-sans text-93">
      {doubts.length > 0 && (
        <ul className="mb-6 list-disc ps-10">
          {doubts.map((doubt) => (
            <li key={doubt}>{`${doubt.slice(0, 1).toUpperCase()}${doubt.slice(1)}. Read it against its source.`}</li>
          ))}
        </ul>
      )}
      {second !== undefined && (
        <p className="mb-6" role="status">
          A second article seems to begin with{" "}
          <q className="font-serif" dir="auto">
            {named(wordsOf(pieces[second]))}
          </q>
          . <Act act={() => split(splitArticle(article, second))}>Make it two articles</Act>
        </p>
      )}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(16rem,100%),1fr))] gap-8">
        {fields.map(([name, says, type]) => (
          <Field
            key={name}
            says={says}
            type={type}
            value={article[name] ?? ""}
            hint={hintOf(article, name)}
            change={(value) => put(name, says, value)}
          />
        ))}
      </div>
      <details className="mt-6">
        <summary className="w-fit cursor-pointer text-soft">
          The text as it was taken in: {counted(article.blocks.length, "paragraph")}
          {article.left.length > 0 && `, ${counted(article.left.length, "line")} left out`}
          {stories > 0 && `, of which ${stories} may belong to it`}
        </summary>
        <ol className="mt-4 max-w-prose" {...inLanguage(article.lang)}>
          {pieces.map((piece, i) => (
            <li key={i} className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-t border-rule py-3">
              <Said piece={piece} />
              <span className="ms-auto flex gap-2" lang="en" dir="ltr">
                {piece.is === "left" ? (
                  <Act
                    label={`Take back: ${named(piece.left.text)}`}
                    act={() => change(takeBack(article, piece.number), "A line taken back")}
                  >
                    Take back
                  </Act>
                ) : (
                  <Act
                    label={`Leave out: ${named(piece.block.text)}`}
                    act={() => change(takeOut(article, piece.number), "A paragraph left out")}
                  >
                    Leave out
                  </Act>
                )}
                {i > 0 && (
                  <Act
                    label={`Begins another article: ${named(wordsOf(piece))}`}
                    act={() => split(splitArticle(article, i))}
                  >
                    Begins another
                  </Act>
                )}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function Said({ piece }: { piece: Piece }) {
  if (piece.is === "left")
    return (
      <span className="min-w-0 wrap-anywhere text-soft">
        <s dir="auto">{piece.left.text}</s>{" "}
        <span className="text-86" lang="en" dir="ltr">
          ({piece.left.because})
        </span>
      </span>
    );
  const { kind, text } = piece.block;
  const looks = { heading: "font-semibold", quotation: "border-s-2 border-rule ps-6", item: "ps-6", paragraph: "" };
  return (
    <span className={`min-w-0 font-serif wrap-anywhere ${looks[kind]}`} dir="auto">
      {kind === "item" && "• "}
      {text}
    </span>
  );
}

function hintOf(article: OwnArticle, name: (typeof fields)[number][0]): string {
  if (article[name] === undefined) return "not found";
  const from = article.from[name] === undefined ? "" : `found in ${article.from[name]}`;
  return [name === "lang" ? languageName(article.lang) : "", from].filter((part) => part !== "").join(", ");
}

/** What names a button. */
const named = (text: string) => shortened(text, 60);
