import { counted } from "../../engine/counted.ts";
import type { PositionView } from "../_view/question-view.ts";
import { VoiceOf } from "./Answer.tsx";
import { CitePassage } from "./CitePassage.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { Quoted } from "./Quoted.tsx";
import { inLanguage } from "./in-language.ts";
import { Translation } from "./Translation.tsx";
import { Words } from "./Words.tsx";

/** The accounts that give an answer, and within them the styles that each passage is cited in. */
const accountsOf =
  "[&_div]:mt-1 [&_div]:border-t [&_div]:border-rule [&_div]:pt-5.5 [&_div]:pb-6.5 [&_div:first-child]:border-t-0 [&>div>dd+dd]:mt-5 [&>div>dt]:font-bold";

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
    <div
      data-part="positions"
      className={`grid ${target ? "mt-10 grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] gap-x-16 gap-y-12" : "mt-20 grid-cols-[repeat(auto-fit,minmax(min(19rem,100%),1fr))] gap-x-24 gap-y-20"}`}
    >
      {positions.map(({ id, says, weight, kind, accounts }) => (
        <section
          key={id}
          id={`site.${id}`}
          className={`border-t-3 border-relation pt-7 font-sans text-93 leading-normal [--line:solid] [--thick:0.09em] [&_.voice]:text-[0.92em] ${kind}`}
          data-part="position"
          data-kind={kind}
          aria-label={says}
        >
          <h2 className={target ? "font-serif text-110" : "font-serif"}>
            <Words>{says}</Words>
          </h2>
          <p className="text-90 text-soft" data-part="position-weight">
            {counted(weight.accounts, "account")} · {counted(weight.voices, "independent voice")}
          </p>
          <dl className={accountsOf}>
            {accounts.map(({ article, name, address, claims }) => (
              <div key={article.id} data-article={article.id}>
                <dt>
                  <LinkTo className="quiet-link" href={address} target={target}>
                    <Words>{name}</Words>
                  </LinkTo>
                </dt>
                {claims.map((claim) => (
                  <dd key={claim.key}>
                    {claim.says !== says && (
                      <span className="block text-soft" data-part="says">
                        <Words>{claim.says}</Words>
                      </span>
                    )}
                    <LinkTo className="quoted" data-part="grid-quote" href={claim.address} target={target}>
                      <q {...inLanguage(claim.lang)}>
                        <Quoted points={claim.points}>{claim.quote}</Quoted>
                      </q>
                    </LinkTo>
                    <Translation of={claim.translation} />{" "}
                    <VoiceOf voice={claim.voice} lang={claim.lang} address={target ? undefined : claim.voiceAddress} />
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
