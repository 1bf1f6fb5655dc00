import { relationKinds, type RelationKind } from "../../engine/relations/relate.ts";
import { siteAnchors } from "../_addresses.ts";
import type { Pair } from "../_pair.ts";
import { signs, words } from "../_relation-words.ts";

/** When each relation is the answer, for somebody who meets them for the first time (DESIGN.md, “Relations”). */
const meanings: Record<RelationKind, string> = {
  agree: "they say the same",
  adds: "they share an answer, and one says more",
  detail: "not the same, and both can be so",
  update: "one is the later figure, or a correction",
  disputed: "they share an answer, and one also reports a claim against it",
  conflict: "both cannot be so",
  only: "the other is silent",
};

/**
 * What a reader who judges first fills in for a question. It stands in the page as a template, and
 * `_behaviours/judging.ts` lays a copy into every card.
 */
export function JudgmentForm({ pair }: { pair: Pair }) {
  return (
    <template id={siteAnchors.judgment} data-part="judgment-template">
      <form className="judgment" data-part="judgment" noValidate>
        <fieldset className="choices">
          <legend>How do the two stand to each other on this?</legend>
          {relationKinds.toReversed().map((kind) => (
            <Choice key={kind} value={kind} sign={signs[kind]} word={words[kind]} meaning={meanings[kind]} />
          ))}
          <Choice value="cannot-tell" sign="?" word="Cannot tell" meaning="from these two texts" />
        </fieldset>
        {(["a", "b"] as const).map((side) => (
          <label key={side} className="pointed">
            <span>
              The words that decide it in <b data-as={`Account ${side.toUpperCase()}`}>{pair[side].name}</b>
            </span>
            <select name={side}>
              <option value="">none chosen</option>
            </select>
          </label>
        ))}
        <label className="pointed">
          <span>Your reason, if you like</span>
          <textarea name="reason" rows={2} maxLength={1000} />
        </label>
        <p className="judgment-acts">
          <button type="submit" className="tool">
            Reveal
          </button>
          <span role="alert" className="judgment-missing" data-part="judgment-missing" />
        </p>
      </form>
    </template>
  );
}

function Choice({ value, sign, word, meaning }: { value: string; sign: string; word: string; meaning: string }) {
  return (
    <label className="choice" data-part="choice" data-choice={value}>
      <input type="radio" name="choice" value={value} />
      <span className="choice-sign" data-part="choice-sign" aria-hidden="true">
        {sign}
      </span>
      <span>
        <span className="choice-word" data-part="choice-word">
          {word}
        </span>{" "}
        <span className="choice-meaning">{meaning}</span>
      </span>
    </label>
  );
}
