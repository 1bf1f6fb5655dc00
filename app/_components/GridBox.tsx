import type { ReactNode } from "react";
import type { GridView } from "../_view/grid-view.ts";
import { FoundInOne } from "./FoundInOne.tsx";
import { Grid } from "./Grid.tsx";
import { SuggestionsSwitch } from "./SuggestionsSwitch.tsx";

/** The grid with what acts on it: its switch for suggestions, the order of its rows, and two accounts picked in its head. */
export function GridBox({
  view,
  isDraft,
  isTooWide = false,
  pairAddress,
  ownOrder = "The editors’ order",
  children,
}: {
  view: GridView;
  isDraft: boolean;
  /** It has more columns than fit on paper. */
  isTooWide?: boolean;
  /** Where a pair is, with `{a}` and `{b}` for the ids of the two. */
  pairAddress: string;
  /** What the order is called in which the questions were asked. */
  ownOrder?: string;
  children?: ReactNode;
}) {
  return (
    <parallax-grid data-pair={pairAddress}>
      <SuggestionsSwitch isDraft={isDraft} count={view.suggested.length || view.found.length} />
      {!isDraft && (
        <div
          className="needs-script mb-6 -ml-6 flex flex-wrap gap-3 font-sans text-90 judging:hidden print:hidden"
          role="group"
          aria-label="Order of the questions"
        >
          <button type="button" className="tool" data-order="strength" aria-pressed="true">
            Conflicts first
          </button>
          <button type="button" className="tool" data-order="editors" aria-pressed="false">
            {ownOrder}
          </button>
        </div>
      )}
      {children}
      <div
        className={`max-h-[max(30rem,88dvh)] scroll-pt-45 scroll-pr-10 scroll-pb-10 scroll-pl-170 overflow-auto data-fits:max-h-none data-fits:overflow-visible max-md:max-h-none max-md:overflow-visible low:max-h-none print:max-h-none print:overflow-visible ${isTooWide ? "print:hidden" : ""}`}
        data-part="grid-scroll"
        role="region"
        aria-label="Grid"
        tabIndex={0}
      >
        <Grid view={view} />
      </div>
      <FoundInOne found={view.found} />
      <p
        className="sticky bottom-6 z-4 mx-auto mt-6 w-fit rounded-lg border border-ink bg-raised px-10 py-5 font-sans text-95 shadow-lg empty:hidden print:hidden"
        data-part="picked"
        role="status"
      />
    </parallax-grid>
  );
}
