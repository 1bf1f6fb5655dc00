import { incidentAddress, lessonAddress, pairAddress, teachAddress } from "../_addresses.ts";
import { siteAnchors } from "../_view/anchors.ts";
import { periodInWords } from "../_view/dates.ts";
import { toolOf, type GivenLesson } from "../_view/lesson-view.ts";

/** A lesson with one pair: what it is for, what it needs, its steps with the page for each. */
export function LessonPage({ given, others }: { given: GivenLesson; others: readonly GivenLesson[] }) {
  const { lesson, incident } = given;
  return (
    <main id={siteAnchors.main} className="page lesson">
      <header className="page-head">
        <p className="crumb">
          <a href={teachAddress}>For teachers</a> · a lesson of {lesson.minutes} minutes
        </p>
        <h1>{lesson.title}</h1>
        {lesson.note.map((paragraph) => (
          <p key={paragraph} className="lead">
            {paragraph}
          </p>
        ))}
      </header>

      <section className="lesson-with" aria-labelledby="site.with">
        <h2 id="site.with">{given.names}</h2>
        <p>
          <a href={incidentAddress(incident.id)}>{incident.title}</a>, {periodInWords(incident.when)}. The lesson begins
          with the question “{given.question.ask}”
        </p>
        <p className="lesson-tools">
          {(["sheet", "key", "judge", "projector"] as const).map((tool) => (
            <Tool key={tool} given={given} tool={tool} />
          ))}
        </p>
      </section>

      <div className="lesson-before">
        <section aria-labelledby="site.aims">
          <h2 id="site.aims">Afterwards, pupils can</h2>
          <ul>
            {lesson.aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        </section>
        {lesson.bring.length > 0 && (
          <section aria-labelledby="site.bring">
            <h2 id="site.bring">Have ready</h2>
            <ul>
              {lesson.bring.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </section>
        )}
      </div>

      <section aria-labelledby="site.steps">
        <h2 id="site.steps">Steps</h2>
        <ol className="lesson-steps" data-part="lesson-steps">
          {lesson.steps.map((step, i) => (
            <li key={step.title}>
              <p className="lesson-time" data-part="lesson-time">
                {timeOf(given, i)}
              </p>
              <div>
                <h3>{step.title}</h3>
                <p>{step.how}</p>
                {step.with.length > 0 && (
                  <p className="lesson-tools">
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
        <section aria-labelledby="site.prompts">
          <h2 id="site.prompts">To talk about</h2>
          <ul className="lesson-prompts">
            {incident.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </section>
      )}

      {others.length > 0 && (
        <section className="lesson-others" aria-labelledby="site.others">
          <h2 id="site.others">The same lesson with another incident</h2>
          <ul>
            {others.map((other) => (
              <li key={other.incident.id}>
                <a href={lessonAddress(lesson.id, other.isOwn ? undefined : other.incident.id)}>
                  {other.incident.title}
                </a>
                : {other.names}, “{other.question.ask}”
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="lesson-others">
        Without devices and without a projector the lesson works with the sheets alone: hands are counted on the board,
        and the key has what the editors say. <a href={pairAddress(incident.id, given.a.id, given.b.id)}>The pair</a>{" "}
        shows everything at once: keep it for after the lesson.
      </p>
    </main>
  );
}

function Tool({ given, tool }: { given: GivenLesson; tool: Parameters<typeof toolOf>[1] }) {
  const { address, says } = toolOf(given, tool);
  return <a href={address}>{says}</a>;
}

/** “2–8 min”: when a step begins and ends. */
function timeOf({ lesson }: GivenLesson, step: number): string {
  const begin = lesson.steps.slice(0, step).reduce((sum, { minutes }) => sum + minutes, 0);
  return `${begin}–${begin + (lesson.steps[step]?.minutes ?? 0)} min`;
}
