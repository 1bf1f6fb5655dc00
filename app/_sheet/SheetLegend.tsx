import { onPaper } from "./on-paper.ts";

/** The signs of the relations, in a few lines. */
export function SheetLegend() {
  return (
    <ul
      className="grid break-inside-avoid grid-cols-[repeat(auto-fit,minmax(15em,1fr))] gap-x-[1.6em] text-[0.82em] print:text-[7.6pt]"
      data-part="sheet-legend"
      aria-label="The signs"
    >
      {onPaper().map(({ sign, word, meaning }) => (
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
