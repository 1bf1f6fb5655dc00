import type { Article } from "../../library/shelf.ts";
import { annotatedAddress, articleAddress, sourcesAddress, whole } from "../_addresses.ts";
import { anchorOf, claimsOf, passagesOf, voiceInWords } from "../_view/claim-view.ts";
import type { Comparison } from "../_view/comparison.ts";
import { accountForm, pageForm, sourceForm } from "./citation-forms.ts";
import { citationStyles } from "./citation-styles.ts";
import { headlineCapitals } from "./headline-capitals.ts";

/**
 * What the dialog for citations needs of an article, as data: its text as it stands, and every form of its citations with
 * tokens (`tokens.ts`) for link, paragraph and day of access. `_behaviours/cite-forms.ts` reads it.
 */
export function formsData(article: Article, comparison?: Comparison) {
  const incident = comparison?.incident;
  const { id, form, text, blocks } = article;
  return {
    id,
    retold: form === "retold",
    files: articleAddress(id),
    ...(comparison ? ofQuestions(comparison) : {}),
    page: whole(incident ? annotatedAddress(incident.id, id) : articleAddress(id)),
    claims:
      incident?.questions.flatMap((question) =>
        passagesOf(question, id).map((claim) => ({
          start: claim.start,
          end: claim.end,
          anchor: anchorOf(question, claim),
          voices: claimsOf(question, id)
            .filter(({ passage }) => passage === claim.passage)
            .map(voiceInWords),
        })),
      ) ?? [],
    text,
    blocks: blocks.map(({ start, end, number }) => ({ start, end, number })),
    styles: citationStyles.map((style) => ({
      id: style.id,
      name: style.name,
      day: style.day,
      isNote: style.inText === "note",
      capitals: style.capitals,
      source: sourceForm(style, article),
      passage: accountForm(style, article, incident ?? article, true),
      question: incident && pageForm(style, incident, "question"),
    })),
  };
}

function ofQuestions({ incident, suggested }: Comparison) {
  const asked = [...incident.questions, ...suggested].map(({ ask }) => ask);
  return {
    sources: { name: "The articles of this incident as published, in one file", address: sourcesAddress(incident.id) },
    capitals: Object.fromEntries(asked.map((ask) => [ask, headlineCapitals(ask)])),
  };
}
