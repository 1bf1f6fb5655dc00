import { described, relationKinds } from "../../engine/relations/relations.ts";
import type { PairView } from "../_view/pair-view.ts";
import { LinkTo } from "./LinkTo.tsx";

/** What can be done with a pair. All of it needs scripts but the change of sides, so the rest is hidden without them. */
export function PairTools({ pair }: { pair: PairView }) {
  const kinds = relationKinds().map((kind) => ({
    kind,
    count: pair.cards.filter((card) => card.kind === kind).length,
  }));
  return (
    <div
      className="sticky top-0 z-5 border-y border-rule bg-paper font-sans text-92 max-md:static print:hidden"
      data-part="tools"
      role="region"
      aria-label="Tools"
    >
      <div
        className="mx-auto flex max-w-wide flex-wrap justify-between gap-x-12 gap-y-3 px-gutter py-4 max-md:gap-x-6 max-md:gap-y-2"
        data-part="tools-row"
      >
        <div
          className="needs-script -ml-6 flex flex-wrap items-center gap-2 judging:hidden max-md:max-w-full max-md:flex-nowrap max-md:overflow-x-auto max-md:[scrollbar-width:none]"
          data-part="filters"
          role="group"
          aria-label="Show questions by relation"
        >
          {kinds
            .filter(({ count }) => count > 0)
            .map(({ kind, count }) => (
              <button
                key={kind}
                type="button"
                className={`tool text-relation aria-[pressed=false]:text-soft aria-[pressed=false]:line-through ${kind}`}
                data-filter={kind}
                aria-pressed="true"
              >
                <span className="font-heavy unrevealed:hidden" data-part="sign" aria-hidden="true">
                  {described(kind).sign}
                </span>{" "}
                {described(kind).short} <span className="text-[0.86em]">{count}</span>
              </button>
            ))}
        </div>
        <div
          className="needs-script flex flex-wrap items-center gap-2 max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-6 max-md:justify-between max-md:border-t max-md:border-rule max-md:bg-paper max-md:px-10 max-md:pt-3.5 max-md:pb-[calc(0.35rem+env(safe-area-inset-bottom))] max-md:[&>.tool]:min-h-25"
          role="group"
          aria-label="Differences"
        >
          <button type="button" className="tool" data-act="previous" aria-keyshortcuts="p">
            ‹ <span className="md:max-2xl:sr-only">Previous</span>
          </button>
          <span
            className="min-w-55 text-center text-soft md:max-2xl:min-w-42"
            data-part="step-status"
            id="site.status"
          />
          <button type="button" className="tool" data-act="next" aria-keyshortcuts="n">
            <span className="md:max-2xl:sr-only">Next</span> ›
          </button>
        </div>
        <div className="flex flex-wrap items-center gap-2" role="group" aria-label="View">
          <button type="button" className="tool needs-script" data-act="counterpart" aria-keyshortcuts="s">
            Counterpart
          </button>
          <button type="button" className="tool needs-script max-md:hidden" data-act="lock" aria-pressed="true">
            Level
          </button>
          <button
            type="button"
            className="tool needs-script max-md:hidden"
            data-act="list"
            aria-pressed="false"
            aria-keyshortcuts="v"
          >
            List
          </button>
          {pair.swapped !== undefined && (
            <LinkTo className="tool" href={pair.swapped} data-keeps-state>
              Swap sides
            </LinkTo>
          )}
          <button type="button" className="tool needs-script" data-act="copy-link" aria-keyshortcuts="l">
            Copy link
          </button>
          <button
            type="button"
            className="tool needs-script"
            data-act="help"
            aria-keyshortcuts="?"
            aria-label="Help and keys"
          >
            ?
          </button>
        </div>
      </div>
      <p className="sr-only" role="status" data-part="announcement" />
    </div>
  );
}
