import { Act } from "../screen-parts.tsx";
import { workNow } from "./at-work.ts";

/** What is being read, with a way to stop it; or what the reader is asked of what was read. */
export function WorkShown() {
  const work = workNow();
  return (
    <>
      <p className="my-5 font-sans text-95 empty:hidden" role="status" data-part="read-work">
        {work?.is === "reading" && (
          <>
            Reading {work.name} … <Act act={work.cancel}>Cancel</Act>
          </>
        )}
      </p>
      {work?.is === "asking" && (
        <fieldset
          key={work.asks}
          className="my-8 max-w-prose rounded-md border border-ink px-8 pt-4 pb-8 font-sans text-95"
          tabIndex={-1}
          ref={(asked: HTMLElement | null) => {
            // Once, when it comes: whoever reads by ear or by keyboard is taken to the question.
            if (asked && !asked.contains(document.activeElement)) asked.focus();
          }}
        >
          <legend className="px-3 font-semibold wrap-anywhere">{work.asks}</legend>
          <div className="flex flex-col items-start gap-4">
            {work.choices.map((choice, i) => (
              <button
                key={choice}
                type="button"
                className="tool border-rule text-start wrap-anywhere whitespace-normal"
                dir="auto"
                onClick={() => work.answer(i)}
              >
                {choice}
              </button>
            ))}
            <Act act={() => work.answer(undefined)}>None of these: add nothing</Act>
          </div>
        </fieldset>
      )}
    </>
  );
}
