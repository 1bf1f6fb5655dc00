import { Fragment, type ReactNode } from "react";
import { described } from "../../engine/relations/relations.ts";
import type { CardView, PairView } from "../_view/pair-view.ts";
import { Answer } from "./Answer.tsx";
import { ElsewhereNotes } from "./ElsewhereNotes.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { Sign } from "./Sign.tsx";
import { ProposedFirst, SuggestedNote, SuggestedWord } from "./SuggestedNote.tsx";
import { SupersededNote } from "./SupersededNote.tsx";
import { inLanguage } from "./in-language.ts";
import { Words } from "./Words.tsx";

/** A question between two accounts: the relation, both answers with their voices, and the reason. */
export function QuestionCard({
  pair,
  card,
  acts,
}: {
  pair: PairView;
  card: CardView;
  /** What else can be done with the question. */
  acts?: ReactNode;
}) {
  const { id, ask, number, kind, suggested } = card;
  return (
    <li
      id={id}
      className={`card ${kind}${suggested ? " suggested" : ""}`}
      data-part="card"
      data-suggested={suggested ? "" : undefined}
      data-kind={kind}
      data-differs={described(kind).differs ? "" : undefined}
      data-question={id}
      data-place={card.place}
    >
      <h3 data-part="card-head">
        <a className="group block rounded-lg px-8 py-6 no-underline print:px-0 list:md:pl-0" href={`#${id}`}>
          <span className="flex justify-between gap-6 text-88" data-part="card-relation">
            <span>
              <Sign kind={kind}>{card.inWords}</Sign> {suggested && <SuggestedWord />}
            </span>
            <span className="ml-auto whitespace-nowrap text-soft" data-part="card-number">
              {number}
            </span>
          </span>
          <span
            className="block font-strong text-balance group-hover:underline group-hover:decoration-rule"
            data-part="card-ask"
          >
            {ask}
          </span>
        </a>
      </h3>
      <button
        type="button"
        className="card-close needs-script cursor-pointer hover:bg-pointed"
        data-act="close"
        aria-label={`Close: ${ask}`}
      >
        ×
      </button>
      <div className="card-body" data-part="card-body">
        <dl className="card-answers" data-part="card-answers">
          <div>
            <dt>
              <Words>{pair.a.name}</Words>
            </dt>
            <dd>
              <Answer claims={card.a} silence={card.silence.a} />
            </dd>
          </div>
          <div>
            <dt>
              <Words>{pair.b.name}</Words>
            </dt>
            <dd>
              <Answer claims={card.b} silence={card.silence.b} />
            </dd>
          </div>
        </dl>
        {card.reasons.map((reason) => (
          <p key={reason} className="card-note" data-part="card-note">
            <Words>{reason}</Words>
          </p>
        ))}
        {card.superseded.map((after) => (
          <SupersededNote key={after.key} after={after} />
        ))}
        <ElsewhereNotes elsewhere={card.elsewhere} />
        {card.wording && (
          <p className="card-note wording" data-part="wording" {...inLanguage(pair.a.article.textLang)}>
            <span className="font-sans" lang="en">
              Nearly the same words:{" "}
            </span>
            {card.wording.map((run, i) => (
              <Fragment key={i}>
                {run.in === "both" && run.text}
                {run.in === "a" && <del title={`Only in ${pair.a.name}`}>{run.text}</del>}
                {run.in === "b" && <ins title={`Only in ${pair.b.name}`}>{run.text}</ins>}
                {card.wording?.[i + 1]?.joined ? "" : " "}
              </Fragment>
            ))}
          </p>
        )}
        {suggested ? <SuggestedNote origin={card.origin} /> : <ProposedFirst origin={card.origin} />}
        {acts}
        <p className="mt-5 flex flex-wrap gap-x-10 text-soft *:inline-block *:py-2 print:hidden" data-part="card-acts">
          {!acts && (
            <a href={`#${id}`} data-act="copy-link">
              Link to this question
            </a>
          )}
          {card.address !== undefined && (
            <LinkTo href={card.address}>What all {pair.sheets.accounts} accounts say</LinkTo>
          )}
        </p>
      </div>
    </li>
  );
}
