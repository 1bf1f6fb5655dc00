import { onPaper } from "./on-paper.ts";

/** The signs of the relations, in a few lines. */
export function SheetLegend() {
  return (
    <ul className="sheet-legend" data-part="sheet-legend" aria-label="The signs">
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
