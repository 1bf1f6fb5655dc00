import { threeChoices } from "../_view/judged-choices.ts";
import { onPaper } from "./on-paper.ts";

/** The signs that are chosen from, in a few lines: of the relations, or of the three answers where a task asks for these. */
export function SheetLegend() {
  return (
    <>
      <Signs shown="grid three:hidden" signs={onPaper()} />
      <Signs shown="hidden three:grid" signs={threeChoices()} />
    </>
  );
}

function Signs({
  shown,
  signs,
}: {
  shown: string;
  signs: readonly { readonly sign: string; readonly word: string; readonly meaning: string }[];
}) {
  return (
    <ul
      className={`${shown} break-inside-avoid grid-cols-[repeat(auto-fit,minmax(15em,1fr))] gap-x-[1.6em] text-[0.82em] print:text-[7.6pt]`}
      data-part="sheet-legend"
      aria-label="The signs"
    >
      {signs.map(({ sign, word, meaning }) => (
        <li key={word}>
          <b>
            {sign} {word}
          </b>
          : {meaning}
        </li>
      ))}
    </ul>
  );
}
