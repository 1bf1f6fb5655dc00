/**
 * Says on a page on which one can judge first that nothing can be hidden there, because no script ran: they are off, or did not
 * arrive. The script in the head takes it away before anything is drawn (`_behaviours/wishes.ts`).
 */
export function ScriptsMissing() {
  return (
    <p className="arrived:hidden my-5 font-sans text-95 text-soft print:hidden" data-part="scripts-missing">
      To judge first, or to read blind, this page needs a script that did not run: every answer is shown.
    </p>
  );
}
