import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { incidentAddress, lessonAddress, pairAddress, teachAddress } from "../_addresses.ts";
import { siteAnchors } from "../_view/anchors.ts";
import { periodInWords } from "../_view/dates.ts";
import { needsScripts, toolOf, type GivenLesson } from "../_view/lesson-view.ts";
import { Words } from "./Words.tsx";

/** A lesson with one pair: what it is for, what it needs, its steps with the page for each. */
export function LessonPage({ given, others }: { given: GivenLesson; others: readonly GivenLesson[] }) {
  const { lesson, incident } = given;
  return (
    <main id={siteAnchors.main} className="page-normal">
      <header>
        <p className="font-sans text-90 text-soft">
          <a href={teachAddress}>For teachers</a> · a lesson of {lesson.minutes} minutes
        </p>
        <h1>{lesson.title}</h1>
        {lesson.note.map((paragraph) => (
          <p key={paragraph} className="mb-10 max-w-lead text-pretty">
            {paragraph}
          </p>
        ))}
      </header>

      <section
        className="mt-26 max-w-prose print:mt-12 rounded-lg border border-rule bg-raised px-12 pt-10 pb-10 print:border-0 print:p-0"
        aria-labelledby="site.with"
      >
        <h2 className="mb-6" id="site.with">
          <Words>{given.names}</Words>
        </h2>
        <p>
          <a href={incidentAddress(incident.id)}>{incident.title}</a>, {periodInWords(incident.when)}. The lesson begins
          with the question {inQuotationMarks(given.question.ask)}
        </p>
        <p className="mt-6 flex flex-wrap gap-4 font-sans text-95 print:gap-x-10 print:gap-y-0">
          {(["sheet", "key", "judge", "projector"] as const).map((tool) => (
            <Tool key={tool} given={given} tool={tool} />
          ))}
        </p>
      </section>

      <div className="mt-26 grid max-w-[60rem] grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-x-30 print:mt-12">
        <section aria-labelledby="site.aims">
          <h2 className="mb-6" id="site.aims">
            Afterwards, pupils can
          </h2>
          <ul className="points list-disc">
            {lesson.aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        </section>
        {lesson.bring.length > 0 && (
          <section aria-labelledby="site.bring">
            <h2 className="mb-6" id="site.bring">
              Have ready
            </h2>
            <ul className="points list-disc">
              {lesson.bring.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </section>
        )}
      </div>

      <section className="mt-26 max-w-prose print:mt-12" aria-labelledby="site.steps">
        <h2 className="mb-6" id="site.steps">
          Steps
        </h2>
        <ol data-part="lesson-steps">
          {lesson.steps.map((step, i) => (
            <li
              key={step.title}
              className="grid grid-cols-1 gap-x-12 gap-y-2 border-t border-rule pt-8 pb-10 sm:grid-cols-[6.5rem_minmax(0,1fr)] print:break-inside-avoid print:pt-3 print:pb-4"
            >
              <p className="pt-1.5 font-sans text-soft" data-part="lesson-time">
                {timeOf(given, i)}
              </p>
              <div>
                <h3 className="font-semibold">{step.title}</h3>
                <p>{step.how}</p>
                {step.with.length > 0 && (
                  <p className="mt-7 flex flex-wrap gap-4 font-sans text-95 print:gap-x-10 print:gap-y-0">
                    {step.with.map((tool) => (
                      <Tool key={tool} given={given} tool={tool} />
                    ))}
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
      </section>

      {incident.prompts.length > 0 && (
        <section className="mt-26 max-w-prose print:mt-12" aria-labelledby="site.prompts">
          <h2 className="mb-6" id="site.prompts">
            To talk about
          </h2>
          <ul className="points list-disc">
            {incident.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </section>
      )}

      {others.length > 0 && (
        <section className="mt-26 max-w-prose print:mt-12" aria-labelledby="site.others">
          <h2 className="mb-6" id="site.others">
            The same lesson with another incident
          </h2>
          <ul className="points list-disc">
            {others.map((other) => (
              <li key={other.incident.id}>
                <a href={lessonAddress(lesson.id, other.isOwn ? undefined : other.incident.id)}>
                  {other.incident.title}
                </a>
                : <Words>{other.names}</Words>, {inQuotationMarks(other.question.ask)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-26 max-w-prose print:mt-12">
        Without devices and without a projector the lesson works with the sheets alone: hands are counted on the board,
        and the key has what the editors say. <a href={pairAddress(incident.id, given.a.id, given.b.id)}>The pair</a>{" "}
        shows everything at once: keep it for after the lesson.
      </p>
    </main>
  );
}

function Tool({ given, tool }: { given: GivenLesson; tool: Parameters<typeof toolOf>[1] }) {
  const { address, says } = toolOf(given, tool);
  return (
    <a
      className="screen:rounded-pill screen:border screen:border-rule screen:px-7 screen:py-2 screen:no-underline screen:hover:border-current"
      href={address}
    >
      {says}
      {needsScripts(tool) && <span className="hidden no-scripting:inline"> (needs scripts)</span>}
    </a>
  );
}

/** “2–8 min”: when a step begins and ends. */
function timeOf({ lesson }: GivenLesson, step: number): string {
  const begin = lesson.steps.slice(0, step).reduce((sum, { minutes }) => sum + minutes, 0);
  return `${begin}–${begin + (lesson.steps[step]?.minutes ?? 0)} min`;
}
