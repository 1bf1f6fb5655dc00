import { counted } from "../../engine/counted.ts";
import { described } from "../../engine/relations/relations.ts";
import { countedKinds } from "../_view/counted-kinds.ts";
import type { PairView } from "../_view/pair-view.ts";
import { LinkTo } from "./LinkTo.tsx";
import { Words } from "./Words.tsx";

/**
 * What can be done with a pair. The relations are the legend of the marks and show their questions alone; the rest reads on, and sets what
 * is seen. All of it needs scripts but the change of sides, so the rest is hidden without them. `hint` is what else whoever is here for
 * the first time is told.
 */
export function PairTools({ pair, hint }: { pair: PairView; hint?: string | undefined }) {
  const kinds = countedKinds(pair.cards.map(({ kind }) => kind));
  return (
    <div
      className="sticky top-0 z-6 border-y border-rule bg-paper font-sans text-92 max-md:static print:hidden"
      data-part="tools"
      role="region"
      aria-label="Tools"
    >
      <div
        className="mx-auto flex max-w-wide flex-wrap items-center gap-x-12 gap-y-3 px-gutter py-4 max-md:gap-x-1 max-md:gap-y-1 max-md:px-4"
        data-part="tools-row"
      >
        <div
          className="needs-script -ml-6 flex flex-wrap items-center gap-1 judging:hidden max-md:contents"
          data-part="filters"
          role="group"
          aria-label="What the marks mean; choose one to see its questions alone"
        >
          {kinds.map(({ kind, count }) => {
            const { sign, short, meaning } = described(kind);
            return (
              <span key={kind} className={`relative ${kind}`}>
                <button
                  type="button"
                  className="tool px-5 text-relation aria-pressed:bg-relation aria-pressed:text-paper"
                  data-filter={kind}
                  data-meaning={`${short} (${meaning})`}
                  aria-pressed="false"
                  aria-describedby={`site.means-${kind}`}
                >
                  <span className="legend-sample" aria-hidden="true" />
                  <span className="font-heavy" data-part="sign" aria-hidden="true">
                    {sign}
                  </span>{" "}
                  {short} <span className="text-[0.86em]">{count}</span>
                </button>
                <span className="legend-meaning" role="tooltip" id={`site.means-${kind}`}>
                  {meaning}
                </span>
              </span>
            );
          })}
        </div>
        <div className="ml-auto flex items-center gap-2 max-md:contents" role="group" aria-label="Read">
          <button
            type="button"
            className="tool needs-script max-md:hidden"
            data-act="list"
            aria-pressed="false"
            aria-keyshortcuts="v"
          >
            All questions
          </button>
          <div className="pair-bar needs-script" data-part="tabs">
            <button type="button" className="tool" data-act="previous" aria-keyshortcuts="p">
              ‹ <span className="max-2xl:sr-only">Previous</span>
            </button>
            <span
              className="min-w-42 text-center whitespace-nowrap text-soft outline-none max-md:sr-only"
              data-part="step-status"
              id="site.status"
              tabIndex={-1}
            />
            {[pair.a, pair.b].map(({ letter, name }) => (
              <button
                key={letter}
                type="button"
                className="tool min-w-0 shrink px-4 aria-pressed:bg-ink aria-pressed:text-paper md:hidden"
                data-show={letter}
                aria-pressed="false"
              >
                <span className="truncate" data-as={`Account ${letter.toUpperCase()}`}>
                  <Words>{name}</Words>
                </span>
              </button>
            ))}
            <button
              type="button"
              className="tool shrink-0 px-4 aria-pressed:bg-ink aria-pressed:text-paper md:hidden"
              data-show="list"
              aria-pressed="false"
            >
              {counted((pair.isDraft ? pair.suggested : pair.cards).length, "question")}
            </button>
            <button type="button" className="tool" data-act="next" aria-keyshortcuts="n">
              <span className="max-2xl:sr-only">
                Next <span data-part="step-of">question</span>
              </span>{" "}
              ›
            </button>
          </div>
        </div>
        <details className="relative" data-part="menu">
          <summary className="tool list-none border-rule [&::-webkit-details-marker]:hidden">View</summary>
          <div className="menu-panel flex w-max! max-w-[80vw] flex-col items-start gap-1 px-5! py-5! max-md:right-0! max-md:left-auto!">
            <button type="button" className="tool needs-script max-md:hidden" data-act="lock" aria-pressed="true">
              Keep the texts level
            </button>
            {pair.swapped !== undefined && (
              <LinkTo className="tool" href={pair.swapped} data-keeps-state>
                Swap sides
              </LinkTo>
            )}
            <button type="button" className="tool needs-script" data-act="counterpart" aria-keyshortcuts="s">
              The passage in the other text
            </button>
            <button type="button" className="tool needs-script" data-act="copy-link" aria-keyshortcuts="l">
              Copy the link to this view
            </button>
            <button type="button" className="tool needs-script" data-act="help" aria-keyshortcuts="?">
              Help and keys
            </button>
          </div>
        </details>
      </div>
      <p className="mx-auto max-w-wide px-gutter text-soft not-empty:pb-4" data-part="legend-said" role="status" />
      <div
        className="mx-auto flex max-w-wide items-center gap-6 px-gutter pb-4 [&[hidden]]:hidden"
        data-part="hint"
        data-of={hint === undefined ? undefined : "own"}
        hidden
      >
        <p className="rounded-md bg-pointed px-6 py-3">
          {hint} Marked words answer a question<span className="max-xl:hidden"> in the middle</span>. Choose one.
        </p>
        <button type="button" className="tool border-rule">
          Understood
        </button>
      </div>
      <p className="sr-only" role="status" data-part="announcement" />
    </div>
  );
}
