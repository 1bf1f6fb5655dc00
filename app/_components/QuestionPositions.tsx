import type { Incident, Question } from "../../library/shelf.ts";
import { annotatedAddress } from "../_addresses.ts";
import { counted } from "../_counted.ts";
import { passageAddress, type PositionView } from "../_question.ts";
import { CitePassage } from "./CitePassage.tsx";
import { VoiceOf } from "./Answer.tsx";

/** Every answer to a question: the accounts that give it, in which words, and whose voice it is in each. */
export function QuestionPositions({
  incident,
  question,
  positions,
  target,
  citing = false,
}: {
  incident: Incident;
  question: Question;
  positions: readonly PositionView[];
  /** In a frame links open a page of their own. */
  target?: "_blank";
  /** Whether it says under each quotation how it is cited. */
  citing?: boolean;
}) {
  return (
    <div className="positions">
      {positions.map(({ position, weight, kind, accounts }) => (
        <section
          key={position.id}
          id={`site.${position.id}`}
          className={`position ${kind}`}
          data-part="position"
          data-kind={kind}
          aria-label={position.says}
        >
          <h2>{position.says}</h2>
          <p className="position-weight" data-part="position-weight">
            {counted(weight.accounts, "account")} · {counted(weight.voices, "independent voice")}
          </p>
          <dl>
            {accounts.map(({ article, name, claims }) => (
              <div key={article.id}>
                <dt>
                  <a href={annotatedAddress(incident.id, article.id)} target={target}>
                    {name}
                  </a>
                </dt>
                {claims.map((claim) => (
                  <dd key={`${claim.start}.${claim.voice.name}`}>
                    {claim.says !== position.says && (
                      <span className="says" data-part="says">
                        {claim.says}
                      </span>
                    )}
                    <a
                      className="grid-quote"
                      data-part="grid-quote"
                      href={passageAddress(incident, question, claim)}
                      target={target}
                    >
                      <q>{claim.quote}</q>
                    </a>{" "}
                    <VoiceOf claim={claim} />
                    {citing && <CitePassage incident={incident} question={question} article={article} claim={claim} />}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
