/** The ways past everything that stands before a text: seen when the keyboard comes to them. */
export function Skips({
  ways,
}: {
  ways: readonly (readonly [anchor: string, words: string, name: string | undefined])[];
}) {
  return (
    <nav aria-label="Skip" className="print:hidden" data-part="skips">
      {ways.map(([anchor, words, name]) => (
        <a
          key={anchor}
          className="sr-only font-sans focus:not-sr-only focus:fixed focus:top-5 focus:left-5 focus:z-20 focus:bg-raised focus:px-10 focus:py-5"
          href={`#${anchor}`}
        >
          {words}
          {name !== undefined && (
            <>
              : <span data-as={words.replace("Skip to text ", "Account ")}>{name}</span>
            </>
          )}
        </a>
      ))}
    </nav>
  );
}
