import { counted } from "../../engine/counted.ts";

/**
 * What shows and hides the suggestions of a page, and says how many there are; nothing where there are none. It works without
 * scripts (marks.css); `_behaviours/suggestions.ts` keeps it in the address. A draft shows them from the first.
 */
export function SuggestionsSwitch({ isDraft, count }: { isDraft: boolean; count: number }) {
  if (count === 0) return null;
  return (
    <p className="mb-6 font-sans text-90 text-soft print:hidden">
      <label className="inline-flex min-h-17.5 cursor-pointer items-center gap-5">
        <input
          type="checkbox"
          className="show-suggestions size-10.5 accent-ink"
          data-part="show-suggestions"
          defaultChecked={isDraft}
        />{" "}
        {`Show ${counted(count, "suggestion")}`}
      </label>
    </p>
  );
}
