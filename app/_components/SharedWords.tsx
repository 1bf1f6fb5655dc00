import type { Article } from "../../library/shelf.ts";
import { sharedPassageAnchor } from "../_addresses.ts";
import { counted } from "../_counted.ts";
import type { PairSide } from "../_pair.ts";
import type { SharedWordsBetween } from "../_shared-words.ts";

/** How much two accounts have word for word, and which passages; these are underlined in the texts while it is open. */
export function SharedWords({ a, b, shared }: { a: PairSide; b: PairSide; shared: SharedWordsBetween }) {
  const { runs, shareOfA, shareOfB, agencies } = shared;
  return (
    <details className="shared-words">
      <summary>
        Word for word the same: {percent(shareOfA)} of <span data-as="Account A">{a.name}</span>, {percent(shareOfB)} of{" "}
        <span data-as="Account B">{b.name}</span>; {counted(runs.length, "passage")}
        {agencies.length > 0 && `; the agency named is ${agencies.join(" and ")}`}
      </summary>
      <ol>
        {runs.map((run, i) => (
          <li key={run.a.start}>
            <q>{wordsIn(a.article, run.a)}</q>{" "}
            <span className="shared-where">
              in <a href={`#${sharedPassageAnchor("a", i + 1)}`}>{a.name}</a> and{" "}
              <a href={`#${sharedPassageAnchor("b", i + 1)}`}>{b.name}</a>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function percent(share: number): string {
  return `${Math.max(1, Math.round(share * 100))} %`;
}

function wordsIn({ text }: Article, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}
