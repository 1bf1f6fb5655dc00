/** What to talk about, with room to write under each on the student's sheet; nothing where the editors gave none. */
export function SheetPrompts({ prompts, isKey }: { prompts: readonly string[]; isKey: boolean }) {
  if (prompts.length === 0) return null;
  return (
    <section className="sheet-prompts" aria-labelledby="site.prompts">
      <h2 id="site.prompts">To talk about</h2>
      {isKey && (
        <p className="sheet-hint">There is no one answer to these. Ask for the words that an answer rests on.</p>
      )}
      <ol>
        {prompts.map((prompt) => (
          <li key={prompt} className={isKey ? "" : "room"}>
            {prompt}
          </li>
        ))}
      </ol>
    </section>
  );
}
