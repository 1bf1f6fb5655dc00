import { described, relationKinds } from "../../engine/relations/relations.ts";
import { siteAnchors } from "../_view/anchors.ts";
import type { PairView } from "../_view/pair-view.ts";

/**
 * What a reader who judges first fills in for a question. It stands in the page as a template, and
 * `_behaviours/judgment-form.ts` lays a copy into every card.
 */
export function JudgmentForm({ pair }: { pair: PairView }) {
  return (
    <template id={siteAnchors.judgment} data-part="judgment-template">
      <form className="judgment" data-part="judgment" noValidate>
        <fieldset className="choices">
          <legend>How do the two stand to each other on this?</legend>
          {relationKinds()
            .map((kind) => ({ kind, ...described(kind) }))
            .filter(({ rule }) => rule !== undefined)
            .toReversed()
            .map(({ kind, sign, word, meaning }) => (
              <Choice key={kind} value={kind} sign={sign} word={word} meaning={meaning} />
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
