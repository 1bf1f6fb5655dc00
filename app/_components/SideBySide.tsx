import type { BesideView } from "../_view/annotated-view.ts";
import { LinkTo } from "./LinkTo.tsx";
import { Words } from "./Words.tsx";

/** “Side by side with”, and every other account of the incident. */
export function SideBySide({ others }: { others: BesideView }) {
  return (
    <>
      Side by side with{" "}
      {others.map(({ id, name, address }, i) => (
        <span key={id}>
          {i > 0 && " · "}
          <LinkTo href={address}>
            <Words>{name}</Words>
          </LinkTo>
        </span>
      ))}
    </>
  );
}
