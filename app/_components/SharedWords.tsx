import { Fragment } from "react";
import type { Article, Span } from "../../library/shelf.ts";
import { sharedPassageAnchor } from "../_addresses.ts";
import { counted } from "../_counted.ts";
import type { PairSide } from "../_pair.ts";
import type { SharedWordsBetween } from "../_shared-words.ts";

/** How much two accounts have word for word, and which passages; these are underlined in the texts while it is open. */
export function SharedWords({ a, b, shared }: { a: PairSide; b: PairSide; shared: SharedWordsBetween }) {
  const { runs, shareOfA, shareOfB, agencies } = shared;
  return (
    <div className="shared-words" data-part="shared-words">
      <p>
        Word for word the same: {percent(shareOfA)} of <span data-as="Account A">{a.name}</span>, {percent(shareOfB)} of{" "}
        <span data-as="Account B">{b.name}</span>; {counted(runs.length, "passage")}
        {agencies.length > 0 && `; the agency named is ${agencies.join(" and ")}`}
      </p>
      <details>
        <summary>Which passages</summary>
        <ol>
          {runs.map((run, i) => (
            <li key={run.a.start}>
              {blocksOf(a.article, run.a).map((words) => (
                <Fragment key={words}>
                  <q>{words}</q>{" "}
                </Fragment>
              ))}
              <span className="shared-where">
                in{" "}
                <a href={`#${sharedPassageAnchor("a", i + 1)}`} data-as="Account A">
                  {a.name}
                </a>{" "}
                and{" "}
                <a href={`#${sharedPassageAnchor("b", i + 1)}`} data-as="Account B">
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

function percent(share: number): string {
  return `${Math.max(1, Math.round(share * 100))} %`;
}

/** The words of a stretch, block by block: it may begin in the headline and run on into the text. */
function blocksOf({ text }: Article, { start, end }: Span): string[] {
  return text.slice(start, end).split(/\n\n+/);
}
