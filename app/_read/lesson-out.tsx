import { everyTwo } from "../../engine/every-two.ts";
import { copyLinkTo, saveFile } from "./give.ts";
import { lessonAddress } from "./beginning-of.ts";
import { addressOf } from "./own-addresses.ts";
import type { Lesson, OwnArticle, OwnComparison } from "./own-comparison.ts";
import { Act } from "./screen-parts.tsx";

/** Giving a comparison to a class, which judges two of its articles first; and the ways to what is printed, and to what comes back. */
export function LessonOut({ own, tally }: { own: OwnComparison; tally: string }) {
  const pairs = everyTwo(own.articles);
  if (pairs.length === 0 || own.questions.length === 0)
    return (
      <p className="mt-6 max-w-prose text-95 text-soft">
        For a class: once two articles are here and a question is marked or confirmed, this can be given as a lesson.
      </p>
    );
  return (
    <form
      className="mt-12 max-w-prose"
      aria-labelledby="site.lesson"
      data-part="read-lesson"
      onSubmit={(event) => event.preventDefault()}
    >
      <h3 id="site.lesson" className="mb-2 font-serif">
        Give it as a lesson
      </h3>
      <p className="text-95 text-soft">
        Whoever opens it reads two articles, says of each question how they stand to each other, points to the words
        that decide it, and sees your answer after that. At the end answers are handed in, as a text, a file or a link;
        you read all of them in <a href={tally}>the tally</a>.
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-x-12 gap-y-4 text-95">
        <label className={pairs.length === 1 ? "hidden" : "max-w-full min-w-0"}>
          Articles{" "}
          <select name="pair" className="max-w-full rounded-md border border-rule bg-paper px-5 py-3">
            {pairs.map(([a, b], i) => (
              <option key={`${a.id} ${b.id}`} value={i}>
                {nameOf(a)} and {nameOf(b)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex items-baseline gap-4">
          <input type="checkbox" name="three" defaultChecked /> three answers to choose from, not all relations
        </label>
        <label className="flex items-baseline gap-4">
          <input type="checkbox" name="blind" /> without publishers, until something is judged
        </label>
      </p>
      <p className="mt-4 flex flex-wrap gap-3">
        <Act act={(button) => void saveFile({ ...own, lesson: lessonIn(button, own) })}>Save the lesson as a file</Act>
        <Act act={(button) => void copyLinkTo({ ...own, lesson: lessonIn(button, own) })}>
          Copy a link to the lesson
        </Act>
        <Act act={(button) => location.assign(lessonAddress(own.id, lessonIn(button, own)))}>Try it</Act>
        <a className="tool border-rule" href={addressOf({ c: own.id, sheet: "1" })}>
          Discussion sheet
        </a>
        <a className="tool border-rule" href={addressOf({ c: own.id, key: "1" })}>
          Answer key
        </a>
      </p>
      <p className="mt-4 text-93 text-soft">
        Some of the questions alone, or a projector: read two articles side by side, and choose under “Teach”.
      </p>
    </form>
  );
}

function nameOf({ publisher, title }: OwnArticle): string {
  return publisher ?? `“${title}”`;
}

/** What is chosen in the form of a button. */
function lessonIn(button: HTMLElement, own: OwnComparison): Lesson {
  const form = button.closest("form");
  if (!form) throw new Error("the lesson has no form");
  const said = new FormData(form);
  const [a, b] = everyTwo(own.articles)[Number(said.get("pair"))] ?? [];
  if (!a || !b) throw new Error("the lesson has no two articles");
  return { a: a.id, b: b.id, blind: said.has("blind"), three: said.has("three"), questions: [] };
}
