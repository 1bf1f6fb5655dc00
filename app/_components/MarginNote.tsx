import { described } from "../../engine/relations/relations.ts";
import type { NoteView } from "../_view/annotated-view.ts";
import { CitePassage } from "./CitePassage.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { Sign } from "./Sign.tsx";
import { SuggestedNote, SuggestedWord } from "./SuggestedNote.tsx";
import { Words } from "./Words.tsx";
import { SupersededNote } from "./SupersededNote.tsx";

/** One question in the margin of an account: what every other account says at that point. */
export function MarginNote({ note }: { note: NoteView }) {
  const { id, kind, number, suggested } = note;
  return (
    <section
      id={id}
      className={`mt-10 border-relation py-1 pl-9 target:bg-tint-slight data-open:bg-tint-slight print:break-inside-avoid ${suggested ? "suggested border-l border-dashed" : "border-l-2"} ${kind}`}
      data-part="margin-note"
      data-suggested={suggested ? "" : undefined}
      data-question={id}
    >
      <h3 className="text-93 leading-snug" data-part="note-head">
        <a className="no-underline" href={`#${note.passage}`}>
          <span className="flex justify-between gap-6 text-88" data-part="card-relation">
            <span>
              <Sign kind={kind}>{described(kind).word}</Sign> {suggested && <SuggestedWord />}
            </span>
            <span className="text-soft" data-part="card-number">
              {number}
            </span>
          </span>
          <span className="block font-strong text-balance" data-part="card-ask">
            {note.ask}
          </span>
        </a>
      </h3>
      <div className="note-body">
        <dl className="unrevealed:hidden" data-part="verdict">
          {note.positions.map(({ id: position, says, here, others }) => (
            <div key={position} className="py-3 not-first:border-t not-first:border-rule">
              <dt>
                <Words>{says}</Words>
                {here && <span className="text-soft"> · said here</span>}
              </dt>
              <dd className="flex flex-wrap gap-x-8 [&_.relation]:font-medium">
                {others.map(({ id: other, name, kind: relation, address }) => (
                  <LinkTo key={other} className={`quiet-link ${relation}`} href={address}>
                    <Sign kind={relation}>{name}</Sign>
                    <span className="sr-only"> ({described(relation).word})</span>
                  </LinkTo>
                ))}
                {others.length === 0 && (
                  <span className="font-sans text-soft">
                    {suggested ? "not found in another account" : "no other account"}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
        {note.superseded.map((after) => (
          <SupersededNote key={after.key} after={after} />
        ))}
        {suggested && (
          <>
            {note.reasons.map((reason) => (
              <p key={reason} className="text-soft unrevealed:hidden" data-part="verdict">
                {reason}
              </p>
            ))}
            <SuggestedNote origin={note.origin} />
          </>
        )}
        {note.silent.length > 0 && (
          <p className="text-soft unrevealed:hidden" data-part="verdict">
            Does not say: <Words>{note.silent.join(", ")}</Words>
          </p>
        )}
        {note.unseen.length > 0 && (
          <p className="text-soft unrevealed:hidden" data-part="verdict">
            Not in the part that we read: <Words>{note.unseen.join(", ")}</Words>
          </p>
        )}
        {note.unread.length > 0 && (
          <p className="text-soft unrevealed:hidden" data-part="verdict">
            In other languages, not read for suggestions: <Words>{note.unread.join(", ")}</Words>
          </p>
        )}
        {note.notMarked.length > 0 && (
          <p className="text-soft unrevealed:hidden" data-part="verdict">
            Not marked: <Words>{note.notMarked.join(", ")}</Words>
          </p>
        )}
        {note.address !== undefined && (
          <p className="text-soft">
            <a href={note.address}>What all accounts say</a>
          </p>
        )}
        {note.citations.map((citation) => (
          <CitePassage key={citation.key} citation={citation} named />
        ))}
      </div>
    </section>
  );
}
