import { relationKinds, type RelationKind } from "../_relation.ts";
import type { Incident } from "../../library/shelf.ts";
import { pairAddress } from "../_addresses.ts";
import type { Pair } from "../_pair.ts";
import { signs, words } from "../_relation-words.ts";

/** The relations' words, as short as a row of buttons wants them. */
const chipWords: Record<RelationKind, string> = {
  ...words,
  detail: "Detail",
  adds: "More",
  withheld: "Not compared",
  only: "One only",
};

/** What can be done with a pair. All of it needs scripts but the change of sides, so the rest is hidden without them. */
export function PairTools({ incident, pair }: { incident: Incident; pair: Pair }) {
  const kinds = relationKinds.map((kind) => ({
    kind,
    count: pair.questions.filter(({ relation }) => relation.kind === kind).length,
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
                  {signs[kind]}
                </span>{" "}
                {chipWords[kind]} <span className="chip-count">{count}</span>
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
          <a className="tool" href={pairAddress(incident.id, pair.b.article.id, pair.a.article.id)} data-keeps-state>
            Swap sides
          </a>
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
