import type { Article } from "../../library/shelf.ts";
import type { ClaimView } from "../_view/claim-view.ts";
import { silenceInWords } from "../_view/silence-in-words.ts";
import { LinkTo } from "./LinkTo.tsx";

/**
 * One account's answer to a question: what its claims come to, and under each the words that it rests on and whose voice
 * it is.
 */
export function Answer({
  claims,
  of,
  target,
}: {
  claims: readonly ClaimView[];
  /** Whose answer it is: of what was read in part nothing is said to be silent. */
  of: Pick<Article, "read">;
  /** In a frame links open a page of their own: the sandboxes of course platforms let nothing change the whole window. */
  target?: "_blank";
}) {
  if (claims.length === 0)
    return <p className="font-sans text-soft in-[.embed]:unrevealed:hidden">{silenceInWords(of)}</p>;
  const answers = [...new Set(claims.map(({ says }) => says))];
  return (
    <ul className="list-none">
      {answers.map((says) => (
        <li key={says} className="not-first:mt-4.5">
          <span className="says block font-semibold in-[.embed]:unrevealed:hidden" data-part="says">
            {says}
          </span>
          {claims
            .filter((claim) => claim.says === says)
            .map((claim) => (
              <span key={claim.key} className="ground relative block pr-19 [.ground+&]:mt-2.5" data-part="ground">
                {" "}
                <q className="said block font-serif [quotes:none]" data-part="said">
                  <LinkTo className="decoration-relation" href={claim.address} target={target}>
                    {claim.quote}
                  </LinkTo>
                </q>{" "}
                <VoiceOf voice={claim.voice} />
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** Whose words they are. */
export function VoiceOf({ voice, address }: { voice: string; address?: string | undefined }) {
  return (
    <span className="voice block text-[0.93em] text-soft" data-part="voice">
      <LinkTo className="quiet-link" href={address}>
        {voice}
      </LinkTo>
    </span>
  );
}
