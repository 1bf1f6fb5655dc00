import type { Claim } from "../../library/shelf.ts";

/**
 * One account's answer to a question: what its claims come to, and under each the words that it rests on and whose voice
 * it is.
 */
export function Answer({
  claims,
  anchors,
  target,
}: {
  claims: readonly Claim[];
  anchors?: ((claim: Claim) => string) | undefined;
  /** In a frame links open a page of their own: the sandboxes of course platforms let nothing change the whole window. */
  target?: "_blank";
}) {
  if (claims.length === 0) return <p className="silence">does not say</p>;
  const answers = [...new Set(claims.map(({ says }) => says))];
  return (
    <ul className="answer">
      {answers.map((says) => (
        <li key={says}>
          <span className="says" data-part="says">
            {says}
          </span>
          {claims
            .filter((claim) => claim.says === says)
            .map((claim) => (
              <span key={`${claim.start}.${claim.voice.name}`} className="ground" data-part="ground">
                {" "}
                <q className="said" data-part="said">
                  {anchors ? (
                    <a href={anchors(claim)} target={target}>
                      {claim.quote}
                    </a>
                  ) : (
                    claim.quote
                  )}
                </q>{" "}
                <VoiceOf claim={claim} />
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

export function VoiceOf({ claim: { voice } }: { claim: Claim }) {
  return (
    <span className="voice" data-part="voice">
      {voice.name}
      {voice.through && `, through ${voice.through}`}
    </span>
  );
}
