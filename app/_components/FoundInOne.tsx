import type { FoundView } from "../_view/found-view.ts";
import { VoiceOf } from "./Answer.tsx";
import { LinkTo } from "./LinkTo.tsx";
import { Quoted } from "./Quoted.tsx";
import { inLanguage } from "./in-language.ts";
import { Words } from "./Words.tsx";

/** What was found in one account alone, last and folded: a machine claims no silence, so nothing follows of the others. */
export function FoundInOne({ found }: { found: readonly FoundView[] }) {
  if (found.length === 0) return null;
  return (
    <details className="suggested mt-10 font-sans text-90 print:hidden judging:hidden" data-part="found-in-one">
      <summary className="w-fit cursor-pointer py-3 text-soft">
        Found in one account only ({found.length}), not reviewed
      </summary>
      <p className="max-w-prose py-3 text-soft">
        Found by the comparison engine in one account. Another may say the same in words that it does not recognise:
        nothing follows.
      </p>
      <ul className="max-w-prose">
        {found.map(({ id, ask, address, name, claims }) => (
          <li key={`${id} ${name}`} id={id} className="border-t border-rule py-4 target:bg-pointed" data-suggested="">
            <LinkTo className="font-strong decoration-transparent" href={address}>
              {ask}
            </LinkTo>{" "}
            <span className="text-soft">
              <Words>{name}</Words>
            </span>
            {claims.map(({ key, anchor, quote, points, lang, voice, address: place }) => (
              <p key={key} id={anchor} className="mt-1 target:bg-pointed">
                <LinkTo className="quoted found" data-part="grid-quote" href={place}>
                  <q {...inLanguage(lang)}>
                    <Quoted points={points}>{quote}</Quoted>
                  </q>
                </LinkTo>{" "}
                <VoiceOf voice={voice} lang={lang} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
