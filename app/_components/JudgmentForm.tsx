import { cannotTell, relationChoices, threeChoices, type JudgedChoice } from "../_view/judged-choices.ts";
import { siteAnchors } from "../_view/anchors.ts";
import type { PairView } from "../_view/pair-view.ts";
import { Words } from "./Words.tsx";

/**
 * What a reader who judges first fills in for a question. It stands in the page as a template, and
 * `_behaviours/judgment-form.ts` lays a copy into every card.
 */
export function JudgmentForm({ pair }: { pair: PairView }) {
  return (
    <template id={siteAnchors.judgment} data-part="judgment-template">
      <form className="judgment grid gap-6" data-part="judgment" noValidate>
        <fieldset className="choices min-w-0">
          <legend className="pb-3 text-soft">How do the two stand to each other on this?</legend>
          {relationChoices().map((choice) => (
            <Choice key={choice.value} choice={choice} of="all" />
          ))}
          {threeChoices().map((choice) => (
            <Choice key={choice.value} choice={choice} of="three" />
          ))}
          <Choice choice={{ ...cannotTell, meaning: "from these two texts" }} of="all" />
          <Choice choice={{ ...cannotTell, meaning: "one does not say, or the words do not decide it" }} of="three" />
        </fieldset>
        {(["a", "b"] as const).map((side) => (
          <label key={side} className="pointed grid gap-2 text-soft">
            <span>
              The words that decide it in{" "}
              <b className="font-strong" data-as={`Account ${side.toUpperCase()}`}>
                <Words>{pair[side].name}</Words>
              </b>
            </span>
            <select name={side}>
              <option value="">none chosen</option>
            </select>
          </label>
        ))}
        <label className="pointed grid gap-2 text-soft">
          <span>Your reason, if you like</span>
          <textarea name="reason" rows={2} maxLength={1000} />
        </label>
        <p className="flex flex-wrap items-center gap-x-8 gap-y-4">
          <button type="submit" className="tool border-current">
            Reveal
          </button>
          <span role="alert" className="font-strong text-conflict" data-part="judgment-missing" />
        </p>
      </form>
    </template>
  );
}

function Choice({
  choice: { value, sign, word, meaning, kinds },
  of,
}: {
  choice: JudgedChoice;
  /** Whether it is chosen from among three, or from all relations. */
  of: "all" | "three";
}) {
  return (
    <label className="choice" data-part="choice" data-choice={value} data-kinds={kinds.join(" ")} data-of={of}>
      <input type="radio" name="choice" value={value} />
      <span className="text-center font-heavy" data-part="choice-sign" aria-hidden="true">
        {sign}
      </span>
      <span>
        <span data-part="choice-word">{word}</span> <span className="text-soft">{meaning}</span>
      </span>
    </label>
  );
}
