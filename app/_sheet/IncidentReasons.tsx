import type { Incident } from "../../library/shelf.ts";
import { questionAddress } from "../_addresses.ts";
import { Sign } from "../_components/Sign.tsx";
import { questionOf } from "../_question.ts";
import { CodeTo } from "./CodeTo.tsx";

const standing = {
  conflict: "cannot both hold",
  update: "one updates the other",
  compatible: "can both hold",
  withheld: "cannot be compared",
} as const;

/** For the key of a whole incident: how the answers to each question stand to each other, why, and where it all stands. */
export function IncidentReasons({ incident }: { incident: Incident }) {
  return (
    <section className="sheet-reasons" aria-labelledby="site.reasons">
      <h2 id="site.reasons">How the answers stand to each other</h2>
      <ol>
        {incident.questions.map(({ id, ask }, i) => {
          const { kind, inWords, stances } = questionOf(incident, id);
          return (
            <li key={id}>
              <CodeTo address={questionAddress(incident.id, id)} label={`Question ${i + 1}`} says={ask} />
              <div>
                <h3>
                  {i + 1} {ask}
                </h3>
                <Sign kind={kind}>{inWords}</Sign>
                {stances.map((stance) => (
                  <p key={`${stance.a.id} ${stance.b.id}`}>
                    “{stance.a.says}” and “{stance.b.says}” {standing[stance.kind]}. {stance.because}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
