import { Answer } from "../_components/Answer.tsx";
import { Sign } from "../_components/Sign.tsx";
import type { Pair, PairQuestion } from "../_pair.ts";

/** The same grid filled in: both answers with their words and voices, the relation, and why. */
export function PairKey({ pair, questions }: { pair: Pair; questions: readonly PairQuestion[] }) {
  return (
    <table className="sheet-grid" data-part="sheet-grid">
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">A: {pair.a.name}</th>
          <th scope="col">B: {pair.b.name}</th>
          <th scope="col" className="sheet-why">
            How they stand, and why
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map((asked) => (
          <tr key={asked.question.id} id={asked.question.id}>
            <th scope="row">
              {asked.number} <span>{asked.question.ask}</span>
            </th>
            <td data-of={`A: ${pair.a.name}`}>
              <Answer claims={asked.claimsOfA} />
            </td>
            <td data-of={`B: ${pair.b.name}`}>
              <Answer claims={asked.claimsOfB} />
            </td>
            <td>
              <Sign kind={asked.relation.kind}>{asked.inWords}</Sign>
              {asked.reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
              {asked.superseded.map(({ position, later, accounts }) => (
                <p key={`${position.id} ${later.id}`}>
                  “{position.says}” was followed by “{later.says}”, in{" "}
                  {accounts.map(({ name, published }) => `${name}, ${published}`).join("; ")}.
                </p>
              ))}
              {asked.question.elsewhere.map(({ incident, because }) => (
                <p key={incident}>{because}</p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
