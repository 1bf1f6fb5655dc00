import { counted } from "../_view/counted.ts";

/**
 * What shows and hides the suggestions of a page, and says how many there are; nothing where there are none. It works without
 * scripts (relations.css); `_behaviours/suggestions.ts` keeps it in the address. A draft shows them from the first.
 */
export function SuggestionsSwitch({ isDraft, count }: { isDraft: boolean; count: number }) {
  if (count === 0) return null;
  return (
    <p className="suggestions-switch">
      <label>
        <input type="checkbox" className="show-suggestions" data-part="show-suggestions" defaultChecked={isDraft} />{" "}
        {`Show ${counted(count, "suggestion")}`}
      </label>
    </p>
  );
}
