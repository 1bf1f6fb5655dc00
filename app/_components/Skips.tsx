import { Words } from "./Words.tsx";
/** The ways past everything that stands before a text: seen when the keyboard comes to them. */
export function Skips({
  ways,
}: {
  ways: readonly (readonly [anchor: string, words: string, name: string | undefined])[];
}) {
  return (
    <nav aria-label="Skip" className="print:hidden" data-part="skips">
      {ways.map(([anchor, words, name]) => (
        <a key={anchor} className="skip-link" href={`#${anchor}`}>
          {words}
          {name !== undefined && (
            <>
              :{" "}
              <span data-as={words.replace("Skip to text ", "Account ")}>
                <Words>{name}</Words>
              </span>
            </>
          )}
        </a>
      ))}
    </nav>
  );
}
