import { straight } from "../../_drawing/straight.tsx";
import { Behaviour } from "../../_components/Behaviour.tsx";
import type { Metadata } from "next";
import { emptyGridAddress, teachAddress } from "../../_addresses.ts";
import { siteAnchors } from "../../_view/anchors.ts";
import { Blanks } from "../../_sheet/Blanks.tsx";
import { GridToFill } from "../../_sheet/GridToFill.tsx";
import { SheetLegend } from "../../_sheet/SheetLegend.tsx";
import { pageMetadata } from "../../_metadata.ts";
import "../../_sheet/sheet.css";

export const metadata: Metadata = pageMetadata({
  title: "An empty grid",
  description: "To print: two accounts of your own, questions down, what each says, and how they stand to each other.",
  address: emptyGridAddress,
});

/** As many rows as leave room for writing on one side of A4 and of US Letter. */
const rows = 7;

export default straight(EmptyGrid);

function EmptyGrid() {
  return (
    <main id={siteAnchors.main} className="page-sheet sheet">
      <nav
        className="mb-16 flex flex-wrap items-center gap-x-12 gap-y-3 text-95 print:hidden"
        data-part="sheet-bar"
        aria-label="Sheets"
      >
        <parallax-print class="needs-script">
          <button type="button" className="tool border-rule">
            Print
          </button>
        </parallax-print>
        <a href={teachAddress}>For teachers</a>
        <Behaviour />
      </nav>
      <header>
        <h1>Two accounts of one incident</h1>
        <Blanks of={["Name", "Class", "Date"]} />
        <Blanks of={["A", "published by, on"]} />
        <Blanks of={["B", "published by, on"]} />
      </header>
      <GridToFill names={["A", "B"]} rows={Array.from({ length: rows }, (_, i) => ({ number: i + 1 }))} />
      <SheetLegend />
    </main>
  );
}
