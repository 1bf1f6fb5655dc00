import type { Article, Claim, Incident, Question } from "../../library/shelf.ts";
import { passageAddress } from "../_question.ts";
import { annotatedAddress, citationFormsAddress } from "../_addresses.ts";
import { citationsOf } from "../_citations/citations-of.ts";
import { CiteStyles } from "./CiteStyles.tsx";

/** How one passage is cited, closed under the word “Cite”: its paragraph and its voice, whose words it is in, every style. */
export function CitePassage({
  incident,
  question,
  article,
  claim,
  named = false,
}: {
  incident: Incident;
  question: Question;
  article: Article;
  claim: Claim;
  /** Whether the words stand beside “Cite”, where there is nothing above it that they could be read from. */
  named?: boolean;
}) {
  const { voice, block, quote } = claim;
  const anchor = passageAddress(incident, question, claim).split("#")[1] ?? "";
  const forms = citationFormsAddress(annotatedAddress(incident.id, article.id));
  return (
    <details className="cite-passage" data-part="cite-passage" data-forms={forms} data-anchor={anchor}>
      <summary aria-label={`Cite: ${quote}`}>Cite{named && <> “{quote}”</>}</summary>
      <p className="cite-about">
        {block === 0 ? "Headline" : `Paragraph ${block}`}; the voice is {voice.name}
        {voice.through && `, through ${voice.through}`}.{" "}
        {article.form === "retold" && block > 0 && "These are Parallax’s words, not the source’s."}
      </p>
      <CiteStyles citations={citationsOf({ kind: "passage", incident, article, paragraph: block, anchor })} />
    </details>
  );
}
