import type { WorkedPair, WorkedSide } from "../_view/worked-pair.ts";
import { described } from "../../engine/relations/relations.ts";
import { Sign } from "./Sign.tsx";
import { inLanguage } from "./in-language.ts";
import { Words } from "./Words.tsx";

/** A pair in one look: a question, a sentence of each account with the words that answer it, and the line between them. */
export function WorkedExample({ worked: { ask, kind, reason, a, b, address } }: { worked: WorkedPair }) {
  return (
    <figure className={`worked ${kind}`} data-part="worked">
      <figcaption className="mb-6 flex flex-wrap items-baseline gap-x-10 font-sans">
        <span className="text-120 font-strong">{ask}</span>
        <Sign kind={kind}>{described(kind).word}</Sign>
      </figcaption>
      <div className="grid grid-cols-1 md:grid-cols-[minmax(0,1fr)_6rem_minmax(0,1fr)]">
        <Side side={a} />
        <span
          className="my-auto block bg-relation max-md:mx-auto max-md:h-12 max-md:w-0.5 md:h-0.5"
          aria-hidden="true"
        />
        <Side side={b} />
      </div>
      <p className="mt-6 flex flex-wrap items-baseline gap-x-10 gap-y-4 font-sans text-95 text-soft">
        {reason !== undefined && <span className="max-w-lead">{reason}</span>}
        {address !== undefined && (
          <a className="tool border-ink font-strong text-ink" href={address}>
            Read the two side by side ›
          </a>
        )}
      </p>
    </figure>
  );
}

function Side({ side: { name, lang, voice, before, marked, after } }: { side: WorkedSide }) {
  return (
    <div className="rounded-lg border border-rule bg-raised px-10 py-8">
      <p className="mb-2 font-sans text-90">
        <strong className="font-bold">
          <Words>{name}</Words>
        </strong>{" "}
        <span className="text-soft">
          reports, from <Words>{voice}</Words>:
        </span>
      </p>
      <p className="text-pretty" {...inLanguage(lang)}>
        {before}
        <span className="mark-sample">{marked}</span>
        {after}
      </p>
    </div>
  );
}
