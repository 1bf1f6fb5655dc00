import type { Incident } from "../../library/shelf.ts";
import { pairAddress } from "../_addresses.ts";
import { accountNames, nameOf } from "../_accounts.ts";
import { pairOf, sharedQuestions } from "../_pair.ts";
import { signs, words } from "../_relation-words.ts";

/** Every pair of accounts: its strongest relation, how many questions the two share, and the way into it. */
export function PairMatrix({ incident }: { incident: Incident }) {
  const names = accountNames(incident);
  const articles = incident.accounts.map(({ article }) => article);
  return (
    <table className="matrix" data-part="matrix">
      <caption className="visually-hidden">Every pair of accounts, with its strongest relation</caption>
      <thead>
        <tr>
          <td />
          {articles.slice(0, -1).map(({ id }) => (
            <th key={id} scope="col">
              <span>{nameOf(names, id)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.slice(1).map((b, row) => (
          <tr key={b.id}>
            <th scope="row">{nameOf(names, b.id)}</th>
            {articles.slice(0, row + 1).map((a) => {
              const pair = pairOf(incident, a, b);
              const shared = sharedQuestions(pair);
              const kind = pair.strongest;
              const word = kind === "silent" ? "no question" : words[kind].toLowerCase();
              return (
                <td key={a.id} className={kind}>
                  <a href={pairAddress(incident.id, a.id, b.id)} title={`${pair.a.name} and ${pair.b.name}`}>
                    <span className="sign" data-part="sign" aria-hidden="true">
                      {signs[kind]}
                    </span>{" "}
                    <span aria-hidden="true">{shared}</span>
                    <span className="visually-hidden">
                      {pair.a.name} and {pair.b.name}:{" "}
                      <span className="verdict" data-part="verdict">
                        {word},{" "}
                      </span>
                      {shared} {shared === 1 ? "question" : "questions"} shared
                    </span>
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
