import type { Change } from "./change.ts";
import { claimChanges } from "./claim-changes.ts";
import { stanceChanges } from "./stance-changes.ts";
import type { QuestionState, State } from "./state.ts";
import { pairedById, textChanges } from "./paired.ts";

/**
 * What is otherwise in a later state: first of the incident, then of its accounts, then question by question. Equal states, and such as
 * differ in the order of their lists alone, have no changes; every other difference is told by one at least.
 */
export function changesBetween(before: State, after: State): Change[] {
  const names = new Map([...before.accounts, ...after.accounts].map(({ id, name }) => [id, name]));
  return [
    ...(["title", "time", "place", "kind"] as const).flatMap((what) => changeOf({ what }, before[what], after[what])),
    ...textChanges(before.note, after.note).map((change) => ({ what: "note" as const, ...change })),
    ...textChanges(before.prompts, after.prompts).map((change) => ({ what: "prompt" as const, ...change })),
    ...pairedById(before.accounts, after.accounts).flatMap(([was, is]) => {
      const { id, name } = is ?? was;
      return [
        ...changeOf({ what: "account", account: id, name }, was?.name, is?.name),
        ...(was && is ? changeOf({ what: "text", account: id, name }, was.text, is.text) : []),
      ];
    }),
    ...pairedById(before.questions, after.questions).flatMap(([was, is]) => questionChanges(was, is, names)),
  ];
}

function questionChanges(
  was: QuestionState | undefined,
  is: QuestionState | undefined,
  names: ReadonlyMap<string, string>,
): Change[] {
  const one = is ?? was;
  if (!one) return [];
  const at = { question: one.id, ask: one.ask };
  if (!was || !is) {
    const answers = one.positions.map(({ says }) => says);
    return changeOf({ what: "question", ...at, answers }, was?.ask, is?.ask);
  }
  return [
    ...changeOf({ what: "question", ...at }, was.ask, is.ask),
    ...pairedById(was.positions, is.positions).flatMap(([before, after]) =>
      changeOf({ what: "position", ...at }, before?.says, after?.says),
    ),
    ...claimChanges(was.positions, is.positions).map(({ account, ...change }) => ({
      ...change,
      ...at,
      account,
      name: names.get(account) ?? account,
    })),
    ...stanceChanges(was, is).map((change) => ({ ...change, ...at })),
    ...pairedById(byIncident(was), byIncident(is)).flatMap(([before, after]) =>
      changeOf({ what: "elsewhere", ...at, of: (after ?? before).id }, before?.because, after?.because),
    ),
    ...changeOf({ what: "reviewed", ...at }, was.reviewed, is.reviewed),
  ];
}

function byIncident({ elsewhere }: QuestionState) {
  return elsewhere.map(({ incident, because }) => ({ id: incident, because }));
}

function changeOf(change: Change, was: string | undefined, is: string | undefined): Change[] {
  if (was === is) return [];
  return [{ ...change, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }];
}
