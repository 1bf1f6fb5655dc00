import { RetoldNote } from "../_components/RetoldNote.tsx";
import { siteAnchors } from "../_view/anchors.ts";
import type { PairSheetView } from "../_view/sheet-view.ts";
import { GridToFill } from "./GridToFill.tsx";
import { PairCodes } from "./PairCodes.tsx";
import { PairKey } from "./PairKey.tsx";
import { SheetBar } from "./SheetBar.tsx";
import { SheetFoot } from "./SheetFoot.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { SheetLegend } from "./SheetLegend.tsx";
import { SheetPrompts } from "./SheetPrompts.tsx";
import { SheetSources } from "./SheetSources.tsx";
import { SheetText } from "./SheetText.tsx";
import { wayToOther } from "./way-to-other.ts";

/** From how many characters on (`filled`) one page has no room for two texts in the size of other sheets (sheet.css). */
const longer = [
  [2600, "small"],
  [4400, "smaller"],
] as const;

/** The sheet of two accounts: to be filled in by a student, or with the editors' answers. */
export function PairSheet({ view, isKey }: { view: PairSheetView; isKey: boolean }) {
  const { a, b, cards } = view;
  return (
    <main
      id={siteAnchors.main}
      className="page-sheet sheet"
      data-part={isKey ? "key" : "sheet"}
      data-accounts={isKey ? undefined : view.blind}
      data-long={longer.findLast(([characters]) => filled(a.article.text, b.article.text) > characters)?.[1]}
    >
      <SheetBar
        ways={[
          wayToOther(view, isKey),
          { address: view.pair, says: "The two side by side" },
          { address: view.whole, says: "Sheet for all accounts" },
          { address: view.head.address, says: "The incident" },
        ]}
      />
      <SheetHead view={view} isKey={isKey} />
      <RetoldNote articles={[a.article, b.article]} />
      <div className={`grid gap-x-[2.2em] screen:max-md:grid-cols-1 ${columns(a.article.text, b.article.text)}`}>
        <SheetText side={a} isKey={isKey} />
        <SheetText side={b} isKey={isKey} />
      </div>
      <section aria-labelledby="site.questions">
        <h2 id={siteAnchors.questions}>The questions between them</h2>
        {cards.length === 0 ? (
          <p className="text-soft">No question on this shelf is answered by either of the two.</p>
        ) : isKey ? (
          <PairKey view={view} />
        ) : (
          <GridToFill names={[`A: ${a.name}`, `B: ${b.name}`]} rows={cards} />
        )}
        {isKey && view.silent.length > 0 && (
          <p className="one-question:hidden text-[0.85em] text-soft print:text-[7.6pt]">
            Not on the sheet, since neither says: {view.silent.join(" ")}
          </p>
        )}
        {isKey && view.unseen.length > 0 && (
          <p className="one-question:hidden text-[0.85em] text-soft print:text-[7.6pt]">
            Not on the sheet, since neither says it in the part that we read: {view.unseen.join(" ")}
          </p>
        )}
        <SheetLegend />
      </section>
      <SheetPrompts prompts={view.prompts} isKey={isKey} />
      {view.sources !== undefined && (
        <>
          <SheetSources view={view} />
          <PairCodes view={view} isKey={isKey} />
        </>
      )}
      <SheetFoot address={view.sources && view[isKey ? "key" : "student"].printed} reviewed={view.reviewed} />
    </main>
  );
}

/** The much longer of two texts gets the wider column, so that both end at about one height. */
function columns(a: string, b: string): string {
  if (wideShare(a, b) === 1 / 2) return "grid-cols-2";
  return a.length > b.length ? "grid-cols-[minmax(0,3fr)_minmax(0,2fr)]" : "grid-cols-[minmax(0,2fr)_minmax(0,3fr)]";
}

/** How much of the width the longer of two texts gets. */
function wideShare(a: string, b: string): number {
  return Math.max(a.length, b.length) > 1.5 * Math.min(a.length, b.length) ? 3 / 5 : 1 / 2;
}

/** How many characters would fill the columns of two texts, to the height of the one that ends lower. */
function filled(a: string, b: string): number {
  const wide = wideShare(a, b);
  return Math.max(Math.max(a.length, b.length) / wide, Math.min(a.length, b.length) / (1 - wide));
}
