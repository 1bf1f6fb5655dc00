import { Fragment } from "react";
import { counted } from "../../engine/counted.ts";
import type { SideView } from "../_view/pair-view.ts";
import type { SharedWordsView } from "../_view/shared-words-view.ts";
import { inLanguage } from "./in-language.ts";
import { Words } from "./Words.tsx";

/** How much two accounts have word for word, and which passages; these are underlined in the texts while it is open. */
export function SharedWords({ a, b, shared }: { a: SideView; b: SideView; shared: SharedWordsView }) {
  const { passages, shareOfA, shareOfB, agencies } = shared;
  return (
    <div className="mt-4 flex flex-wrap gap-x-10 font-sans text-92 text-soft" data-part="shared-words">
      <p>
        Word for word the same: {shareOfA} of{" "}
        <span data-as="Account A">
          <Words>{a.name}</Words>
        </span>
        , {shareOfB} of{" "}
        <span data-as="Account B">
          <Words>{b.name}</Words>
        </span>
        ; {counted(passages.length, "passage")}
        {agencies.length > 0 && `; the agency named is ${agencies.join(" and ")}`}
      </p>
      <details className="open:basis-full print:hidden">
        <summary className="w-fit cursor-pointer">Which passages</summary>
        <ol className="max-w-[60rem] list-decimal py-4 pl-12 text-ink">
          {passages.map((passage) => (
            <li className="py-2" key={passage.a.id}>
              {passage.words.map((words) => (
                <Fragment key={words}>
                  <q className="font-serif" {...inLanguage(a.article.textLang)}>
                    {words}
                  </q>{" "}
                </Fragment>
              ))}
              <span className="text-soft">
                in{" "}
                <a href={`#${passage.a.id}`} data-as="Account A">
                  <Words>{a.name}</Words>
                </a>{" "}
                and{" "}
                <a href={`#${passage.b.id}`} data-as="Account B">
                  <Words>{b.name}</Words>
                </a>
              </span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
