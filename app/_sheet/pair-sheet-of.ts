import type { Incident } from "../../library/shelf.ts";
import type { Mark } from "../_components/MarkedText.tsx";
import type { Pair, PairQuestion, PairSide } from "../_pair.ts";

/** What the sheets of a pair show: its questions in the editors' order, since the order of strength would tell. */
export interface PairSheet {
  readonly questions: readonly PairQuestion[];
  /** The marks of each text, numbered as the questions are here; for the key. */
  readonly marksOfA: readonly Mark[];
  readonly marksOfB: readonly Mark[];
}

export function pairSheetOf(incident: Incident, { a, b, questions }: Pair): PairSheet {
  const placeOf = (id: string) => incident.questions.findIndex((question) => question.id === id);
  const inOrder = questions
    .toSorted((x, y) => placeOf(x.question.id) - placeOf(y.question.id))
    .map((asked, i) => ({ ...asked, number: i + 1 }));
  const renumbered = ({ marks }: PairSide) =>
    marks.map((mark) => ({
      ...mark,
      number: inOrder.find(({ question }) => question.id === mark.question)?.number ?? mark.number,
    }));
  return { questions: inOrder, marksOfA: renumbered(a), marksOfB: renumbered(b) };
}
