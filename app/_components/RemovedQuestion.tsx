import { siteAnchors } from "../_view/anchors.ts";
import { dayInWords } from "../_view/dates.ts";
import type { Removed } from "../_view/removed-questions.ts";

/** What stands at the address of a question that was taken away: that, when, why if it was said, what it was, and the way on. */
export function RemovedQuestion({
  removed: { ask, answers, day, because },
  incident,
  addresses,
}: {
  removed: Removed;
  incident: string;
  addresses: { readonly incident: string; readonly history: string };
}) {
  return (
    <main id={siteAnchors.main} className="page-prose prose" data-part="removed-question">
      <p className="font-sans text-90 text-soft">
        <a href={addresses.incident}>{incident}</a>
      </p>
      <h1>{ask}</h1>
      <p>
        This question was taken away on <time dateTime={day}>{dayInWords(day)}</time>. {because}
      </p>
      {answers.length > 0 && (
        <div className="unrevealed:hidden">
          <p>{answers.length === 1 ? "Its answer was:" : "Its answers were:"}</p>
          <ul>
            {answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="unrevealed:hidden">
        <a href={addresses.history}>What changed</a>
      </p>
      <p>
        <a href={addresses.incident}>The comparison as it stands</a>
      </p>
    </main>
  );
}
