import { counted } from "../_view/counted.ts";
import type { PositionView } from "../_view/question-view.ts";
import { VoiceOf } from "./Answer.tsx";
import { CitePassage } from "./CitePassage.tsx";
import { LinkTo } from "./LinkTo.tsx";

/** Every answer to a question: the accounts that give it, in which words, and whose voice it is in each. */
export function QuestionPositions({
  positions,
  target,
  citing = false,
}: {
  positions: readonly PositionView[];
  /** In a frame links open a page of their own. */
  target?: "_blank";
  /** Whether it says under each quotation how it is cited. */
  citing?: boolean;
}) {
  return (
    <div className="positions">
      {positions.map(({ id, says, weight, kind, accounts }) => (
        <section
          key={id}
          id={`site.${id}`}
          className={`position ${kind}`}
          data-part="position"
          data-kind={kind}
          aria-label={says}
        >
          <h2>{says}</h2>
          <p className="position-weight" data-part="position-weight">
            {counted(weight.accounts, "account")} · {counted(weight.voices, "independent voice")}
          </p>
          <dl>
            {accounts.map(({ article, name, address, claims }) => (
              <div key={article.id}>
                <dt>
                  <LinkTo href={address} target={target}>
                    {name}
                  </LinkTo>
                </dt>
                {claims.map((claim) => (
                  <dd key={claim.key}>
                    {claim.says !== says && (
                      <span className="says" data-part="says">
                        {claim.says}
                      </span>
                    )}
                    <LinkTo className="grid-quote" data-part="grid-quote" href={claim.address} target={target}>
                      <q>{claim.quote}</q>
                    </LinkTo>{" "}
                    <VoiceOf voice={claim.voice} />
                    {citing && claim.citation && <CitePassage citation={claim.citation} />}
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
