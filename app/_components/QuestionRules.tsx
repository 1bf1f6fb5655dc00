import { describedRules } from "../../engine/texts/questions/described.ts";
import type { Example } from "../../engine/texts/questions/rule.ts";
import { rulesAddress, printedAddress } from "../_addresses.ts";
import { described } from "../../engine/relations/relations.ts";
import { Sign } from "./Sign.tsx";

/** The questions that the engine asks: what each answers and ignores, with its examples, which are its tests too. */
export function QuestionRules() {
  return (
    <>
      <nav className="print:hidden" aria-label="The questions that the engine asks">
        <ul className="mb-12 columns-[3_13rem] font-sans text-92">
          {describedRules.map(({ rule: { id, ask } }) => (
            <li className="break-inside-avoid py-1.5" key={id}>
              <a href={`#${id}`}>{ask}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="screen:hidden" data-part="paper-only">
        {describedRules.map(({ rule }) => rule.ask).join(" ")} What each answers and ignores, with its examples, stands
        at {printedAddress(rulesAddress)}
      </p>
      <div className="print:hidden">
        {describedRules.map(({ rule: { id, ask }, answers, ignores, examples }) => (
          <details key={id} className="border-t border-rule py-4.5" data-part="question-rule">
            <summary className="cursor-pointer font-sans font-strong">{ask}</summary>
            {/* A link to what stands inside opens it. */}
            <div className="scroll-mt-50 pt-2 pb-6 pl-11" id={id}>
              <p>{answers}</p>
              <p>
                <span className="text-soft">Left out:</span> {ignores}
              </p>
              <ul className="examples">
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
