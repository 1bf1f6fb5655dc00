import type { Incident } from "../../library/shelf.ts";
import { keyAddress, pairAddress, pairSheetAddress, sheetAddress, siteAnchors } from "../_addresses.ts";
import type { Pair } from "../_pair.ts";
import { PairCodes } from "./PairCodes.tsx";
import { GridToFill } from "./GridToFill.tsx";
import { PairKey } from "./PairKey.tsx";
import { pairSheetOf } from "./pair-sheet-of.ts";
import { SheetBar } from "./SheetBar.tsx";
import { SheetFoot } from "./SheetFoot.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { SheetLegend } from "./SheetLegend.tsx";
import { SheetPrompts } from "./SheetPrompts.tsx";
import { SheetSources } from "./SheetSources.tsx";
import { SheetText } from "./SheetText.tsx";

/** The sheet of two accounts: to be filled in by a student, or with the editors' answers. */
export function PairSheet({ incident, pair, isKey }: { incident: Incident; pair: Pair; isKey: boolean }) {
  const { a, b } = pair;
  const { questions, marksOfA, marksOfB } = pairSheetOf(incident, pair);
  const sheet = pairSheetAddress(incident.id, a.article.id, b.article.id);
  return (
    <main
      id={siteAnchors.main}
      className={`page sheet ${isKey ? "key" : "student"}`}
      data-part={isKey ? "key" : "sheet"}
    >
      <SheetBar
        incident={incident}
        sheet={sheet}
        isKey={isKey}
        more={[
          { address: pairAddress(incident.id, a.article.id, b.article.id), says: "The two side by side" },
          { address: sheetAddress(incident.id), says: "Sheet for all accounts" },
        ]}
      />
      <SheetHead incident={incident} isKey={isKey} title={`${a.name} and ${b.name}: ${incident.title}`} />
      <div className={`sheet-texts ${longer(a.article.text, b.article.text)}`}>
        <SheetText article={a.article} letter="A" name={a.name} marks={isKey ? marksOfA : []} />
        <SheetText article={b.article} letter="B" name={b.name} marks={isKey ? marksOfB : []} />
      </div>
      <section aria-labelledby="site.questions">
        <h2 id={siteAnchors.questions}>The questions between them</h2>
        {questions.length === 0 ? (
          <p className="silence">No question on this shelf is answered by either of the two.</p>
        ) : isKey ? (
          <PairKey pair={pair} questions={questions} />
        ) : (
          <GridToFill
            names={[`A: ${pair.a.name}`, `B: ${pair.b.name}`]}
            rows={questions.map(({ question, number }) => ({ number, ask: question.ask }))}
          />
        )}
        {isKey && pair.silent.length > 0 && (
          <p className="sheet-hint">
            Not on the sheet, since neither says: {pair.silent.map(({ ask }) => ask).join(" ")}
          </p>
        )}
        <SheetLegend />
      </section>
      <SheetPrompts incident={incident} isKey={isKey} />
      <SheetSources incident={incident} isKey={isKey} articles={[a.article, b.article]} />
      <PairCodes incident={incident} pair={pair} questions={questions} isKey={isKey} />
      <SheetFoot address={isKey ? keyAddress(sheet) : sheet} questions={incident.questions} />
    </main>
  );
}

/** The much longer of two texts gets the wider column, so that both end at about one height. */
function longer(a: string, b: string): string {
  if (a.length > 1.5 * b.length) return "longer-a";
  return b.length > 1.5 * a.length ? "longer-b" : "";
}
