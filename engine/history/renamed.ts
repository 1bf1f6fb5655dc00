import type { State } from "./state.ts";

/** A state in which what has another id now has that: `now` is each former id's. What was renamed did not leave, and did not come. */
export function renamed(state: State, now: ReadonlyMap<string, string>): State {
  const idOf = (id: string) => now.get(id) ?? id;
  return {
    ...state,
    accounts: state.accounts.map((account) => ({ ...account, id: idOf(account.id) })),
    questions: state.questions.map((question) => ({
      ...question,
      positions: question.positions.map((position) => ({
        ...position,
        claims: position.claims.map((claim) => ({ ...claim, article: idOf(claim.article) })),
      })),
      elsewhere: question.elsewhere.map((one) => ({ ...one, incident: idOf(one.incident) })),
    })),
  };
}
