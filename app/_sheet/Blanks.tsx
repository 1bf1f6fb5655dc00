/** A line to be filled in by hand: each blank with what belongs there, the first the longest. */
export function Blanks({ of }: { of: readonly string[] }) {
  return (
    <p className="mt-[0.9em] flex gap-[1.2em]">
      {of.map((what) => (
        <span key={what} className="flex-1 border-b border-soft pb-[0.1em] first:flex-2">
          {what}
        </span>
      ))}
    </p>
  );
}
