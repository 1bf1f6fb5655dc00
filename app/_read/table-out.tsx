import { tell } from "../_behaviours/copy-link.ts";
import { handOut } from "../_behaviours/hand-out.ts";
import { fileName } from "./give.ts";
import type { OwnComparison } from "./own-comparison.ts";
import { Act } from "./screen-parts.tsx";

/** A comparison as a table: a file, and what a spreadsheet takes from the clipboard. */
export function TableOut({ own }: { own: OwnComparison }) {
  return (
    <div className="mt-12" data-part="read-table">
      <h3 className="mb-2 font-serif">As a table</h3>
      <p className="max-w-prose text-95 text-soft">
        A row for each answer, with its question, article, quotation, voice, date and address.
      </p>
      <p className="mt-4 flex flex-wrap gap-3">
        <Act act={() => void save(own)}>Save as a table</Act>
        <Act act={() => void copy(own)}>Copy for a spreadsheet</Act>
      </p>
    </div>
  );
}

async function save(own: OwnComparison): Promise<void> {
  const { csvOf, tableOf } = await import("./files/table.ts");
  handOut(`${fileName(own)}.csv`, csvOf(tableOf(own)), "text/csv;charset=utf-8");
}

async function copy(own: OwnComparison): Promise<void> {
  const say = (words: string) => tell(words, new AbortController().signal);
  const { htmlOf, tableOf, tsvOf } = await import("./files/table.ts");
  const table = tableOf(own);
  const as = (type: string, text: string) => [type, new Blob([text], { type })] as const;
  try {
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries([as("text/plain", tsvOf(table)), as("text/html", htmlOf(table))])),
    ]);
    say("Copied: paste it into a spreadsheet.");
  } catch {
    say("The browser does not let this page copy. Save the table as a file instead, and open that.");
  }
}
