import type { Metadata } from "next";
import { emptyGridAddress, siteAnchors, teachAddress } from "../../_addresses.ts";
import { SheetLegend } from "../../_sheet/SheetLegend.tsx";
import { signs } from "../../_relation-words.ts";
import { pageMetadata } from "../../_metadata.ts";
import "../../styles/sheet.css";

export const metadata: Metadata = pageMetadata({
  title: "An empty grid",
  description: "To print: two accounts of your own, questions down, what each says, and how they stand to each other.",
  address: emptyGridAddress,
});

/** As many rows as leave room for writing on one side of A4 and of US Letter. */
const rows = 7;

const choices = [signs.agree, signs.conflict, signs.adds, signs.detail, signs.update, signs.only].join(" ");

export default function EmptyGrid() {
  return (
    <main id={siteAnchors.main} className="page sheet student empty-grid">
      <nav className="sheet-bar" aria-label="Sheets">
        <parallax-print class="needs-script">
          <button type="button" className="tool">
            Print
          </button>
        </parallax-print>
        <a href={teachAddress}>For teachers</a>
        <script type="module" src="/behaviours/sheet.js" />
      </nav>
      <header className="sheet-head">
        <h1>Two accounts of one incident</h1>
        <p className="sheet-who">
          <span>Name</span> <span>Class</span> <span>Date</span>
        </p>
        <p className="sheet-who">
          <span>A</span> <span>published by, on</span>
        </p>
        <p className="sheet-who">
          <span>B</span> <span>published by, on</span>
        </p>
      </header>
      <table className="sheet-grid to-fill">
        <thead>
          <tr>
            <th scope="col">Question</th>
            {["A", "B"].map((name) => (
              <th key={name} scope="col">
                {name}
                <span>says what, in which words, whose voice</span>
              </th>
            ))}
            <th scope="col" className="sheet-choice">
              How they stand
            </th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, i) => (
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              <td />
              <td />
              <td className="sheet-choice">
                <b aria-hidden="true">{choices}</b>
                <span>☐ cannot tell</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SheetLegend />
    </main>
  );
}
