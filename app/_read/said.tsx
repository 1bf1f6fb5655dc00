import { WorkShown } from "./intake/work-shown.tsx";
import type { Program } from "./program.ts";

/** What the page has to tell its reader: that something was not kept, was lost, or could not be read; and what it is reading now. */
export function Said({ program: { said } }: { program: Pick<Program, "said"> }) {
  return (
    <>
      <p
        className="my-5 max-w-lead border-l-3 border-ink pl-6 font-sans text-95 leading-snug empty:hidden"
        role="status"
        data-part="read-said"
      >
        {said}
      </p>
      <WorkShown />
    </>
  );
}
