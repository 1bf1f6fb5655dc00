import { described } from "../../engine/relations/relations.ts";
import type { NoteView } from "../_view/annotated-view.ts";
import { CitePassage } from "./CitePassage.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { Sign } from "./Sign.tsx";
import { SuggestedNote, SuggestedWord } from "./SuggestedNote.tsx";
import { SupersededNote } from "./SupersededNote.tsx";

/** One question in the margin of an account: what every other account says at that point. */
export function MarginNote({ note }: { note: NoteView }) {
  const { id, kind, number, suggested } = note;
  return (
    <section
      id={id}
      className={`note ${kind}${suggested ? " suggested" : ""}`}
      data-part="margin-note"
      data-suggested={suggested ? "" : undefined}
      data-question={id}
    >
      <h3 className="note-head" data-part="note-head">
        <a href={`#${note.passage}`}>
          <span className="card-relation" data-part="card-relation">
            <span>
              <Sign kind={kind}>{described(kind).word}</Sign> {suggested && <SuggestedWord />}
            </span>
            <span className="card-number" data-part="card-number">
              {number}
            </span>
          </span>
          <span className="card-ask" data-part="card-ask">
            {note.ask}
          </span>
        </a>
      </h3>
      <dl className="note-positions">
        {note.positions.map(({ id: position, says, here, others }) => (
          <div key={position}>
            <dt>
              {says}
              {here && <span className="note-here"> · said here</span>}
            </dt>
            <dd>
              {others.map(({ id: other, name, kind: relation, address }) => (
                <LinkTo key={other} className={relation} href={address}>
                  <Sign kind={relation}>{name}</Sign>
                  <span className="visually-hidden"> ({described(relation).word})</span>
                </LinkTo>
              ))}
              {others.length === 0 && <span className="silence">no other account</span>}
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
            <p key={reason} className="note-silent verdict" data-part="verdict">
              {reason}
            </p>
          ))}
          <SuggestedNote foundBy={note.foundBy} />
        </>
      )}
      {note.silent.length > 0 && <p className="note-silent">Does not say: {note.silent.join(", ")}</p>}
      {note.address !== undefined && (
        <p className="note-silent">
          <a href={note.address}>All accounts on this</a>
        </p>
      )}
      {note.citations.map((citation) => (
        <CitePassage key={citation.key} citation={citation} named />
      ))}
    </section>
  );
}
