import type { Pair, PairQuestion } from "../_pair.ts";
import { signs } from "../_relation-words.ts";

/** The signs, in an order that is not the one of strength. */
const choices = [signs.agree, signs.conflict, signs.adds, signs.detail, signs.update, signs.only].join(" ");

/** The questions between two accounts, with room for what a reader finds. */
export function PairGrid({ pair, questions }: { pair: Pair; questions: readonly PairQuestion[] }) {
  return (
    <table className="sheet-grid to-fill">
      <thead>
        <tr>
          <th scope="col">Question</th>
          {[`A: ${pair.a.name}`, `B: ${pair.b.name}`].map((name) => (
            <th key={name} scope="col">
              {name}
              <span>says what, in which words, whose voice</span>
            </th>
          ))}
          <th scope="col" className="sheet-choice">
            How they stand
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ question, number }) => (
          <tr key={question.id}>
            <th scope="row">
              {number} <span>{question.ask}</span>
            </th>
            <td data-of={`A: ${pair.a.name}`} />
            <td data-of={`B: ${pair.b.name}`} />
            <td className="sheet-choice">
              <b aria-hidden="true">{choices}</b>
              <span>☐ cannot tell</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
