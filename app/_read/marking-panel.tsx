import type { Marked, Standing } from "./edits.ts";
import type { OwnComparison } from "./own-comparison.ts";
import { Act, Field } from "./screen-parts.tsx";
import { shortened } from "./shortened.ts";
import { standings } from "./standings.ts";

/** Words that are selected in one text, in the middle of being marked. */
export interface Chosen extends Marked {
  /** Whose text it is. */
  readonly name: string;
  readonly words: string;
  /** The voice that their sentence names; empty where it names none. */
  readonly proposed: string;
}

/** What is being said of them: which question they answer (one that is there, by its id, or a new one, in words), and how they stand. */
export interface Saying {
  readonly question: string;
  readonly ask: string;
  readonly standing: Standing | undefined;
}

/** The panel at the lower edge: what was selected, how it stands, and, opened, the words for it. */
export function MarkingPanel({
  own,
  chosen,
  saying,
  say,
  change,
  save,
  leave,
  hasOther,
  showOther,
}: {
  own: OwnComparison;
  chosen: readonly Chosen[];
  saying: Saying;
  say: (next: Partial<Saying>) => void;
  change: (article: string, next: Partial<Chosen>) => void;
  save: () => void;
  leave: () => void;
  /** Whether words of another text can be selected here. */
  hasOther: boolean;
  /** Where one text is seen at a time: shows the other. */
  showOther: () => void;
}) {
  const known = own.questions.find(({ id }) => id === saying.question);
  const isTwo = chosen.length > 1;
  const lacksStanding = isTwo && saying.standing === undefined && !known;
  return (
    <form
      className="fixed inset-x-0 bottom-0 z-10 max-h-[45dvh] overflow-y-auto border-t-2 border-ink bg-raised px-gutter py-6 font-sans text-93 print:hidden"
      data-part="read-mark"
      aria-label="Mark the selected words"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") leave();
      }}
    >
      <div className="mx-auto max-w-wide">
        <ol className="grid grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-x-12 gap-y-2">
          {chosen.map(({ article, name, words }) => (
            <li key={article} className="text-soft">
              {name}:{" "}
              <q className="font-serif text-ink" dir="auto">
                {shortened(words, 160)}
              </q>
            </li>
          ))}
        </ol>
        {isTwo && (
          <fieldset className="mt-4">
            <legend className="text-soft">How do they stand?</legend>
            <div className="mt-2 flex flex-wrap gap-x-8 gap-y-2">
              {standings.map(({ standing, key, says }) => (
                <label key={standing} className="flex items-baseline gap-3 py-1">
                  <input
                    type="radio"
                    name="standing"
                    checked={saying.standing === standing}
                    onChange={() => say({ standing })}
                  />
                  <kbd className="text-soft pointer-coarse:hidden">{key}</kbd> {says}
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <p className="mt-4 flex flex-wrap items-center gap-3">
          <button type="submit" className="tool border-ink font-strong" disabled={lacksStanding}>
            {isTwo ? "Mark" : "Mark these alone"}
          </button>
          <Act act={leave}>Leave it</Act>
          {!isTwo && hasOther && (
            <span className="md:hidden">
              <Act act={showOther}>The other text ›</Act>
            </span>
          )}
          <span className="text-soft" role="status">
            {!isTwo && hasOther
              ? "Select words in another text as well, to say how the two stand."
              : lacksStanding && (
                  <>
                    Say how they stand<span className="pointer-coarse:hidden">, by a key from 1 to 6 or here</span>;
                    then mark.
                  </>
                )}
          </span>
        </p>
        <details className="mt-4" open={matchMedia("(min-width: 64rem) and (min-height: 48rem)").matches}>
          <summary className="w-fit cursor-pointer text-soft">What they say, whose words, which question</summary>
          <div className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(15rem,100%),1fr))] items-start gap-x-12 gap-y-4">
            {chosen.map(({ article, name, says, voice, proposed }) => (
              <div key={article}>
                <Field says={`${name} says`} value={says} change={(next) => change(article, { says: next })} />
                <Field
                  says="Whose words; empty where the article speaks itself"
                  value={voice}
                  hint={proposed !== "" && voice === proposed ? "as its sentence says it" : undefined}
                  change={(next) => change(article, { voice: next })}
                />
              </div>
            ))}
            <div>
              <Field
                says="The question"
                value={known ? known.ask : saying.ask || proposedAsk(chosen)}
                list="site.questions-asked"
                change={(words) => {
                  const same = own.questions.find((question) => question.ask === words.trim());
                  say(same ? { question: same.id } : { question: "", ask: words });
                }}
              />
              <datalist id="site.questions-asked">
                {own.questions.map(({ id, ask: words }) => (
                  <option key={id} value={words} />
                ))}
              </datalist>
            </div>
          </div>
        </details>
      </div>
    </form>
  );
}

/** What the question is called where the reader does not say. */
export function proposedAsk(chosen: readonly Chosen[]): string {
  return `${chosen.map(({ says }) => `“${shortened(says, 60)}”`).join(" or ")}?`;
}
