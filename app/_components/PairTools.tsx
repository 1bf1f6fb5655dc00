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
    <div className="tools" data-part="tools" role="region" aria-label="Tools">
      <div className="tools-row" data-part="tools-row">
        <div
          className="tool-group filters needs-script"
          data-part="filters"
          role="group"
          aria-label="Show questions by relation"
        >
          {kinds
            .filter(({ count }) => count > 0)
            .map(({ kind, count }) => (
              <button key={kind} type="button" className={`chip ${kind}`} data-filter={kind} aria-pressed="true">
                <span className="sign" data-part="sign" aria-hidden="true">
                  {described(kind).sign}
                </span>{" "}
                {described(kind).short} <span className="chip-count">{count}</span>
              </button>
            ))}
        </div>
        <div className="tool-group steps needs-script" role="group" aria-label="Differences">
          <button type="button" className="tool" data-act="previous" aria-keyshortcuts="p">
            ‹ <span className="tool-word">Previous</span>
          </button>
          <span className="step-status" data-part="step-status" id="site.status" />
          <button type="button" className="tool" data-act="next" aria-keyshortcuts="n">
            <span className="tool-word">Next</span> ›
          </button>
        </div>
        <div className="tool-group" role="group" aria-label="View">
          <button type="button" className="tool needs-script" data-act="counterpart" aria-keyshortcuts="s">
            Counterpart
          </button>
          <button type="button" className="tool needs-script wide-only" data-act="lock" aria-pressed="true">
            Level
          </button>
          <button
            type="button"
            className="tool needs-script wide-only"
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
      <p className="visually-hidden" role="status" data-part="announcement" />
    </div>
  );
}
