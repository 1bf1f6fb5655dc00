import type { LookalikeView } from "../_view/page-head.ts";
import { LinkTo } from "./LinkTo.tsx";

/** The warning, in a line, that another incident looks like this one; nothing where none does. */
export function LookalikeLine({ lookalikes }: { lookalikes: readonly LookalikeView[] }) {
  return lookalikes.map((other) => (
    <p key={other.incident} className="font-sans text-90 text-soft">
      Not to be confused with <LinkTo href={other.address}>{other.title}</LinkTo>, {other.apart}.
    </p>
  ));
}

/** The same at length: what is alike, what is not, and that the two are never compared. */
export function LookalikeNote({ lookalikes }: { lookalikes: readonly LookalikeView[] }) {
  return lookalikes.map((other) => (
    <aside
      key={other.incident}
      className="my-12 max-w-lead border-l-3 border-update py-1 pl-11 text-98"
      aria-label="Not to be confused with"
    >
      <p>
        <strong className="font-strong">Not the incident of {other.period}.</strong> {other.alike}, but {other.apart}:{" "}
        <LinkTo href={other.address}>{other.title}</LinkTo>, with {other.accounts} accounts of its own. The two are
        never compared with each other.
      </p>
    </aside>
  ));
}
