import { Fragment } from "react";
import { counted } from "../_view/counted.ts";
import type { SideView } from "../_view/pair-view.ts";
import type { SharedWordsView } from "../_view/shared-words-view.ts";

/** How much two accounts have word for word, and which passages; these are underlined in the texts while it is open. */
export function SharedWords({ a, b, shared }: { a: SideView; b: SideView; shared: SharedWordsView }) {
  const { passages, shareOfA, shareOfB, agencies } = shared;
  return (
    <div className="shared-words" data-part="shared-words">
      <p>
        Word for word the same: {shareOfA} of <span data-as="Account A">{a.name}</span>, {shareOfB} of{" "}
        <span data-as="Account B">{b.name}</span>; {counted(passages.length, "passage")}
        {agencies.length > 0 && `; the agency named is ${agencies.join(" and ")}`}
      </p>
      <details>
        <summary>Which passages</summary>
        <ol>
          {passages.map((passage) => (
            <li key={passage.a.id}>
              {passage.words.map((words) => (
                <Fragment key={words}>
                  <q>{words}</q>{" "}
                </Fragment>
              ))}
              <span className="shared-where">
                in{" "}
                <a href={`#${passage.a.id}`} data-as="Account A">
                  {a.name}
                </a>{" "}
                and{" "}
                <a href={`#${passage.b.id}`} data-as="Account B">
                  {b.name}
                </a>
              </span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
