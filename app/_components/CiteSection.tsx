import { Behaviour } from "./Behaviour.tsx";
import type { ReactNode } from "react";
import type { Citation } from "../_citations/citations-of.ts";
import { CiteStyles } from "./CiteStyles.tsx";

/** What a page is cited as, near its foot: each thing that can be cited closed under its name, open to who has no scripts. */
export function CiteSection({
  cited,
  children,
}: {
  cited: readonly { readonly what: string; readonly citations: readonly Citation[] }[];
  /** What is to be known before citing, and files. */
  children?: ReactNode;
}) {
  return (
    <section
      className="mt-30 max-w-prose font-sans text-93 leading-easy blind:hidden print:hidden"
      data-part="cite"
      aria-labelledby="site.cite"
    >
      <h2 className="mb-5 font-serif" id="site.cite">
        Cite this
      </h2>
      {cited.map(({ what, citations }) => (
        <details key={what} className="border-t border-rule py-5 last-of-type:border-b">
          <summary className="cursor-pointer font-semibold">{what}</summary>
          <CiteStyles citations={citations} />
        </details>
      ))}
      {children}
      <Behaviour />
    </section>
  );
}
