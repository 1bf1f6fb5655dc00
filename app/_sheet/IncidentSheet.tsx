import type { Article, Incident } from "../../library/shelf.ts";
import { articleAddress, keyAddress, pairSheetAddress, sheetAddress, siteAnchors } from "../_addresses.ts";
import { accountNames, nameOf } from "../_accounts.ts";
import { Particulars } from "../_components/ArticleHead.tsx";
import { LookalikeLine } from "../_components/LookalikeLine.tsx";
import { hasFewAccounts, mostAccounts } from "../_few-accounts.ts";
import { forms } from "../_forms.ts";
import { CodeTo } from "./CodeTo.tsx";
import { IncidentGrid } from "./IncidentGrid.tsx";
import { IncidentReasons } from "./IncidentReasons.tsx";
import { SheetBar } from "./SheetBar.tsx";
import { SheetFoot } from "./SheetFoot.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { SheetLegend } from "./SheetLegend.tsx";
import { SheetPrompts } from "./SheetPrompts.tsx";
import { SheetSources } from "./SheetSources.tsx";

export interface NumberedAccount {
  readonly article: Article;
  /** From 1, in the editors' order. */
  readonly number: number;
  readonly name: string;
}

/** The sheet of a whole incident: to be filled in by a student, or with the editors' answers. */
export function IncidentSheet({ incident, isKey }: { incident: Incident; isKey: boolean }) {
  const names = accountNames(incident);
  const accounts = incident.accounts.map(({ article }, i) => ({
    article,
    number: i + 1,
    name: nameOf(names, article.id),
  }));
  const sheet = sheetAddress(incident.id);
  return (
    <main
      id={siteAnchors.main}
      className={`page sheet ${isKey ? "key" : "student"}`}
      data-part={isKey ? "key" : "sheet"}
    >
      <SheetBar incident={incident} sheet={sheet} isKey={isKey} more={[]} />
      <SheetHead incident={incident} isKey={isKey} title={incident.title} />
      {isKey && incident.note.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      <LookalikeLine incident={incident} />
      <ChooseTwo incident={incident} accounts={accounts} isKey={isKey} />
      <Accounts accounts={accounts} />
      <section aria-labelledby={siteAnchors.questions}>
        <h2 id={siteAnchors.questions}>What each account says</h2>
        {incident.questions.length === 0 ? (
          <p className="silence">No question has been asked of these accounts yet.</p>
        ) : (
          <IncidentGrid incident={incident} accounts={accounts} isKey={isKey} />
        )}
        <SheetLegend />
      </section>
      {isKey && incident.questions.length > 0 && <IncidentReasons incident={incident} />}
      <SheetPrompts incident={incident} isKey={isKey} />
      <SheetSources incident={incident} isKey={isKey} articles={accounts.map(({ article }) => article)} />
      <SheetFoot address={isKey ? keyAddress(sheet) : sheet} questions={incident.questions} />
    </main>
  );
}

/** The accounts with their particulars, and a code to the page of each, where nothing is marked. */
function Accounts({ accounts }: { accounts: readonly NumberedAccount[] }) {
  return (
    <section aria-labelledby="site.accounts">
      <h2 id="site.accounts">The accounts</h2>
      <ol className="sheet-accounts" data-part="sheet-accounts">
        {accounts.map(({ article, number, name }) => (
          <li key={article.id}>
            <CodeTo address={articleAddress(article.id)} label={`${number}`} says={`Account ${number}: ${name}`} />
            <div>
              <p>
                <b>{article.title}</b>
              </p>
              <p>
                <Particulars article={article} />
              </p>
              <p>{forms[article.form]}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The ways to the sheets of two accounts; on a screen only. */
function ChooseTwo({
  incident,
  accounts,
  isKey,
}: {
  incident: Incident;
  accounts: readonly NumberedAccount[];
  isKey: boolean;
}) {
  if (!hasFewAccounts(incident))
    return (
      <p className="sheet-pairs" data-part="sheet-pairs">
        Of more than {mostAccounts} accounts, no two have a sheet of their own.
      </p>
    );
  return (
    <details className="sheet-pairs" data-part="sheet-pairs">
      <summary>A sheet for two of the accounts</summary>
      <ul>
        {accounts.flatMap((a, i) =>
          accounts.slice(i + 1).map((b) => {
            const address = pairSheetAddress(incident.id, a.article.id, b.article.id);
            return (
              <li key={address}>
                <a href={isKey ? keyAddress(address) : address}>
                  {a.name} and {b.name}
                </a>
              </li>
            );
          }),
        )}
      </ul>
    </details>
  );
}
