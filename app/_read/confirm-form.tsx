import type { Question } from "../../engine/relations/question.ts";
import { Words } from "../_components/Words.tsx";
import { confirm, leftOpen, type Said, type Standing } from "./edits.ts";
import { articlesWithout, type OwnComparison } from "./own-comparison.ts";
import { today, type Program } from "./program.ts";
import { Act } from "./screen-parts.tsx";
import { standings } from "./standings.ts";

/**
 * What makes a suggestion the reader's. Where the engine left open how two answers stand, whoever confirms them says it: a difference
 * never turns into a conflict by itself.
 */
export function ConfirmForm({
  program,
  own,
  question,
  says = "Confirm",
}: {
  program: Program;
  own: OwnComparison;
  question: Question;
  says?: string;
}) {
  const open = leftOpen(question);
  const take = (said: readonly Said[]) =>
    program.change("A suggestion confirmed", confirm(own, question, today(), said), vouchedFor(own, question));
  const label = `${says}: ${question.ask}`;
  if (open.length === 0)
    return (
      <Act act={() => take([])} label={label}>
        {says}
      </Act>
    );
  return (
    <form
      className="contents"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        take(open.map(([a, b], i) => ({ a: a.id, b: b.id, standing: given.get(`${i}`) as Standing })));
      }}
    >
      {open.map(([a, b], i) => (
        <label key={`${a.id} ${b.id}`} className="mb-1 block w-full">
          How do “<Words>{a.says}</Words>” and “<Words>{b.says}</Words>” stand to each other?
          <select
            className="mt-1 block w-full max-w-prose rounded-md border border-rule bg-paper px-5 py-3"
            name={`${i}`}
            required
          >
            <option value="">Not judged: say it to confirm</option>
            {standings.map(({ standing, says: inWords }) => (
              <option key={standing} value={standing}>
                {inWords}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="tool border-rule" aria-label={label}>
        {says}
      </button>
    </form>
  );
}

/** What is told of articles in which the engine found no answer: by confirming nobody says that they have none. */
function vouchedFor(own: OwnComparison, question: Question): string {
  const others = articlesWithout(own, question);
  if (others.length === 0) return "";
  return `Confirmed is what was found. ${others.map(({ title }) => `“${title}”`).join(", ")} ${others.length === 1 ? "stands" : "stand"} there as not marked; if you know that nothing in it answers this, say so under “Change”.`;
}
