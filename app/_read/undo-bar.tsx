import type { Program } from "./program.ts";
import { Act } from "./screen-parts.tsx";

/** Undo and redo, each saying what. */
export function UndoBar({ program: { kept, undo, redo } }: { program: Program }) {
  const done = kept && kept.at > 0 ? kept.states[kept.at]?.did : undefined;
  const undone = kept?.states[kept.at + 1]?.did;
  return (
    <span className="flex flex-wrap gap-3 font-sans text-92 print:hidden judging:hidden" data-part="read-undo">
      <Act act={undo} disabled={done === undefined} label={done === undefined ? "Undo" : `Undo: ${done}`}>
        Undo
      </Act>
      <Act act={redo} disabled={undone === undefined} label={undone === undefined ? "Redo" : `Redo: ${undone}`}>
        Redo
      </Act>
    </span>
  );
}
