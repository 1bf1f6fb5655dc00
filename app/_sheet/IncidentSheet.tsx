import { inLanguage } from "../_components/in-language.ts";
import { Particulars } from "../_components/ArticleHead.tsx";
import { LinkTo } from "../_components/LinkTo.tsx";
import { LookalikeLine } from "../_components/LookalikeLine.tsx";
import { RetoldNote } from "../_components/RetoldNote.tsx";
import { siteAnchors } from "../_view/anchors.ts";
import { mostAccounts } from "../_view/few-accounts.ts";
import { formInWords } from "../_view/forms.ts";
import type { IncidentSheetView, NumberedAccount } from "../_view/sheet-view.ts";
import { CodeTo } from "./CodeTo.tsx";
import { IncidentGrid } from "./IncidentGrid.tsx";
import { IncidentReasons } from "./IncidentReasons.tsx";
import { SheetBar } from "./SheetBar.tsx";
import { SheetFoot } from "./SheetFoot.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { SheetLegend } from "./SheetLegend.tsx";
import { SheetPrompts } from "./SheetPrompts.tsx";
import { SheetSources } from "./SheetSources.tsx";
import { wayToOther } from "./way-to-other.ts";
import { Words } from "../_components/Words.tsx";

/** The sheet of a whole incident: to be filled in by a student, or with the editors' answers. */
export function IncidentSheet({ view, isKey }: { view: IncidentSheetView; isKey: boolean }) {
  return (
    <main
      id={siteAnchors.main}
      className="page-sheet sheet"
      data-part={isKey ? "key" : "sheet"}
      data-accounts={isKey ? undefined : view.blind}
    >
      <SheetBar ways={[wayToOther(view, isKey), { address: view.head.address, says: "The incident" }]} />
      <SheetHead view={view} isKey={isKey} />
      <RetoldNote articles={view.accounts.map(({ article }) => article)} />
      {isKey && view.note.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      <LookalikeLine lookalikes={view.head.lookalikes} />
      <ChooseTwo pairs={view.pairs} isKey={isKey} />
      <Accounts accounts={view.accounts} />
      <section aria-labelledby={siteAnchors.questions}>
        <h2 id={siteAnchors.questions}>What each account says</h2>
        {view.questions.length === 0 ? (
          <p className="text-soft">No question has been asked of these accounts yet.</p>
        ) : (
          <IncidentGrid view={view} isKey={isKey} />
        )}
        <SheetLegend />
      </section>
      {isKey && view.questions.length > 0 && <IncidentReasons questions={view.questions} />}
      <SheetPrompts prompts={view.prompts} isKey={isKey} />
      {view.sources !== undefined && <SheetSources view={view} />}
      <SheetFoot address={view.sources && view[isKey ? "key" : "student"].printed} reviewed={view.reviewed} />
    </main>
  );
}

/** The accounts with their particulars, and a code to the page of each, where nothing is marked. */
function Accounts({ accounts }: { accounts: readonly NumberedAccount[] }) {
  return (
    <section aria-labelledby="site.accounts">
      <h2 id="site.accounts">The accounts</h2>
      <ol
        className="grid grid-cols-[repeat(auto-fill,minmax(18em,1fr))] gap-x-[1.6em] gap-y-[0.6em]"
        data-part="sheet-accounts"
      >
        {accounts.map(({ article, code }) => (
          <li key={article.id} className="flex break-inside-avoid gap-[0.8em] text-[0.9em]">
            {code && <CodeTo code={code} />}
            <div className="min-w-0">
              <p>
                <b {...inLanguage(article.lang)}>{article.title}</b>
              </p>
              <p className="blind:hidden">
                <Particulars article={article} />
              </p>
              <p>{formInWords(article)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The ways to the sheets of two accounts; on a screen only. */
function ChooseTwo({ pairs, isKey }: { pairs: IncidentSheetView["pairs"]; isKey: boolean }) {
  if (!pairs)
    return (
      <p className="my-6 text-95 print:hidden" data-part="sheet-pairs">
        Of more than {mostAccounts} accounts, no two have a sheet of their own.
      </p>
    );
  return (
    <details className="my-6 text-95 print:hidden" data-part="sheet-pairs">
      <summary>A sheet for two of the accounts</summary>
      <ul className="mt-4 columns-[22rem]">
        {pairs.map(({ names, student, key }) => (
          <li key={names} className="break-inside-avoid py-2.5">
            <LinkTo href={isKey ? key : student}>
              <Words>{names}</Words>
            </LinkTo>
          </li>
        ))}
      </ul>
    </details>
  );
}
