import { signs } from "../_relation-words.ts";

const meanings = [
  { sign: signs.agree, word: "Agree", means: "both say the same, or both report the same dispute" },
  {
    sign: signs.conflict,
    word: "Conflict, or disputed in one",
    means: "not both can be so, or one also tells the other side",
  },
  { sign: signs.adds, word: "Tells more", means: "they share an answer, and one adds what fits with it" },
  { sign: signs.detail, word: "Differ in detail", means: "different answers that can both be so" },
  { sign: signs.update, word: "Updated", means: "one is a later figure, or corrects the other" },
  { sign: signs.only, word: "Only in one", means: "the other does not say" },
];

/** The signs of the relations, in a few lines. */
export function SheetLegend() {
  return (
    <ul className="sheet-legend" data-part="sheet-legend" aria-label="The signs">
      {meanings.map(({ sign, word, means }) => (
        <li key={word}>
          <b>
            {sign} {word}
          </b>
          : {means}
        </li>
      ))}
    </ul>
  );
}
