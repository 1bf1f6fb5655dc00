import type { ClaimView } from "../_view/claim-view.ts";
import { inLanguage } from "./in-language.ts";
import { LinkTo } from "./LinkTo.tsx";
import { Quoted } from "./Quoted.tsx";
import { Translation } from "./Translation.tsx";
import { Words } from "./Words.tsx";

/**
 * One account's answer to a question: what its claims come to, and under each the words that it rests on and whose voice
 * it is.
 */
export function Answer({
  claims,
  silence,
  target,
}: {
  claims: readonly ClaimView[];
  /** What is said where there is none: of what was not all read nothing is said to be silent. */
  silence: string;
  /** In a frame links open a page of their own: the sandboxes of course platforms let nothing change the whole window. */
  target?: "_blank";
}) {
  if (claims.length === 0) return <p className="font-sans text-soft in-[.embed]:unrevealed:hidden">{silence}</p>;
  const answers = [...new Set(claims.map(({ says }) => says))];
  return (
    <ul className="list-none">
      {answers.map((says) => (
        <li key={says} className="not-first:mt-4.5">
          <span className="says block font-semibold in-[.embed]:unrevealed:hidden" data-part="says">
            <Words>{says}</Words>
          </span>
          {claims
            .filter((claim) => claim.says === says)
            .map((claim) => (
              <span key={claim.key} className="ground relative block pr-19 [.ground+&]:mt-2.5" data-part="ground">
                {" "}
                <q className="said block font-serif [quotes:none]" data-part="said" {...inLanguage(claim.lang)}>
                  <LinkTo className="decoration-relation" href={claim.address} target={target}>
                    <Quoted points={claim.points}>{claim.quote}</Quoted>
                  </LinkTo>
                </q>
                <Translation of={claim.translation} /> <VoiceOf voice={claim.voice} lang={claim.lang} />
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** Whose words they are. */
export function VoiceOf({
  voice,
  lang,
  address,
}: {
  voice: string;
  /** The language of what it is quoted in. */
  lang: string | undefined;
  address?: string | undefined;
}) {
  return (
    <span className="voice block text-[0.93em] text-soft" data-part="voice">
      <LinkTo className="quiet-link" href={address}>
        <Words lang={lang}>{voice}</Words>
      </LinkTo>
    </span>
  );
}
