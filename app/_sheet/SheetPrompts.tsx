const room = "after:mt-[6.5mm] after:block after:h-[7.5mm] after:border-y after:border-rule";

/** What to talk about, with room to write under each on the student's sheet; nothing where the editors gave none. */
export function SheetPrompts({ prompts, isKey }: { prompts: readonly string[]; isKey: boolean }) {
  if (prompts.length === 0) return null;
  return (
    <section className="one-question:hidden" aria-labelledby="site.prompts">
      <h2 id="site.prompts">To talk about</h2>
      {isKey && (
        <p className="text-[0.85em] text-soft print:text-[7.6pt]">
          There is no one answer to these. Ask for the words that an answer rests on.
        </p>
      )}
      <ol className="list-decimal pl-[1.4em]">
        {prompts.map((prompt) => (
          <li
            key={prompt}
            className={isKey ? "mb-[0.3em] break-inside-avoid" : `mb-[0.6em] break-inside-avoid ${room}`}
          >
            {prompt}
          </li>
        ))}
      </ol>
    </section>
  );
}
