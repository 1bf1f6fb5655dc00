import type { Incident, Question } from "../../library/shelf.ts";
import { annotatedAddress, passageAnchor } from "../_addresses.ts";
import type { Superseded } from "../_pair.ts";
import { Sign } from "./Sign.tsx";

/** That what an account says was followed by something later, and in which accounts that stands. */
export function SupersededNote({
  incident,
  question,
  after,
}: {
  incident: Incident;
  question: Question;
  after: Superseded;
}) {
  return (
    <p className="card-note superseded verdict" data-part="card-note">
      <Sign kind="update">Superseded</Sign> “{after.position.says}” was followed by “{after.later.says}”, in{" "}
      {after.accounts.map(({ id, name, published }, i) => (
        <span key={id}>
          {i > 0 && "; "}
          <a href={`${annotatedAddress(incident.id, id)}#${passageAnchor(id, question.id)}`}>{name}</a>, {published}
        </span>
      ))}
      .
    </p>
  );
}
