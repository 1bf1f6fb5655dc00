import { describedRules } from "../../engine/texts/questions/described.ts";
import type { Example } from "../../engine/texts/questions/rule.ts";
import { rulesAddress, whole } from "../_addresses.ts";
import { described } from "../../engine/relations/relations.ts";
import { Sign } from "./Sign.tsx";

/** The questions that the engine asks: what each answers and ignores, with its examples, which are its tests too. */
export function QuestionRules() {
  return (
    <>
      <nav aria-label="The questions that the engine asks">
        <ul className="rule-links">
          {describedRules.map(({ rule: { id, ask } }) => (
            <li key={id}>
              <a href={`#${id}`}>{ask}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="paper-only" data-part="paper-only">
        {describedRules.map(({ rule }) => rule.ask).join(" ")} What each answers and ignores, with its examples, stands
        at {whole(rulesAddress)}
      </p>
      <div className="question-rules">
        {describedRules.map(({ rule: { id, ask }, answers, ignores, examples }) => (
          <details key={id} className="question-rule" data-part="question-rule">
            <summary>{ask}</summary>
            {/* A link to what stands inside opens it. */}
            <div id={id}>
              <p>{answers}</p>
              <p>
                <span className="rule-ignores">Left out:</span> {ignores}
              </p>
              <ul className="rule-examples">
                {examples.map((example) => (
                  <li key={`${example.a} ${example.b}`}>
                    <Shown shows={example.shows} />
                    <q>{example.a}</q> <q>{example.b}</q>
                  </li>
                ))}
              </ul>
            </div>
          </details>
        ))}
      </div>
    </>
  );
}

function Shown({ shows }: Pick<Example, "shows">) {
  if (shows === "nothing")
    return (
      <span className="relation silent" data-part="relation">
        Nothing is found
      </span>
    );
  return <Sign kind={shows}>{described(shows).word}</Sign>;
}
