import type { Claim } from "../../library/shelf.ts";

/** One account's answer to a question: what each claim comes to, the words it rests on, and whose voice it is. */
export function Answer({ claims, anchors }: { claims: readonly Claim[]; anchors?: ((claim: Claim) => string) | undefined }) {
  if (claims.length === 0) return <p className="silence">does not say</p>;
  return (
    <ul className="answer">
      {claims.map((claim) => (
        <li key={`${claim.start}.${claim.voice.name}`}>
          <span className="says">{claim.says}</span>{" "}
          <q className="said">{anchors ? <a href={anchors(claim)}>{claim.quote}</a> : claim.quote}</q>{" "}
          <VoiceOf claim={claim} />
        </li>
      ))}
    </ul>
  );
}

export function VoiceOf({ claim: { voice } }: { claim: Claim }) {
  return (
    <span className="voice">
      {voice.name}
      {voice.through && `, through ${voice.through}`}
    </span>
  );
}
