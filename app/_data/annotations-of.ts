import type { Claim, Position, Question } from "../../engine/relations/question.ts";
import { articleAddress, incidentAddress, questionAddress, whole, homeAddress } from "../_addresses.ts";
import { passageAnchor } from "../_view/anchors.ts";
import { voiceInWords } from "../_view/claim-view.ts";
import { everyQuestion, type Comparison } from "../_view/comparison.ts";
import { isReviewed } from "../_view/reviewed.ts";
import { selectorsOf } from "./selectors-of.ts";
import { programName, siteName } from "../_site-name.ts";

/**
 * Every claim of an incident as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in one collection. What
 * is annotated is the article's page; the positions count code points of its text, the headline first and a blank
 * line between blocks.
 */
export function annotationsOf(comparison: Comparison) {
  const { incident } = comparison;
  const collection = whole(`${incidentAddress(incident.id)}annotations.jsonld`);
  const page = `${collection}#page`;
  const texts = new Map(incident.accounts.map(({ article }) => [article.id, article.text]));
  const items = everyQuestion(comparison).flatMap((question) =>
    question.positions.flatMap((position) =>
      position.claims.map((claim) => ({
        id: `${collection}#${nameOfClaim(question, position, claim)}`,
        ...annotationOf(incident.id, question, position, claim, texts.get(claim.article) ?? ""),
      })),
    ),
  );
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: collection,
    type: "AnnotationCollection",
    label: `${incident.title}: claims`,
    total: items.length,
    first: { id: page, type: "AnnotationPage", partOf: collection, startIndex: 0, items },
    last: page,
  };
}

function annotationOf(incident: string, question: Question, position: Position, claim: Claim, text: string) {
  const { exact, prefix, suffix, start, end } = selectorsOf(text, claim);
  return {
    type: "Annotation",
    motivation: "describing",
    ...(isReviewed(question)
      ? {
          creator: { type: "Organization", name: `The editors of ${siteName}`, homepage: whole(homeAddress) },
          created: `${question.reviewed}T00:00:00Z`,
        }
      : {}),
    generator: { type: "Software", name: programName },
    body: [
      {
        type: "TextualBody",
        value: `${question.ask} ${claim.says} (${voiceInWords(claim)})`,
        format: "text/plain",
        language: "en",
        purpose: "describing",
      },
      {
        type: "SpecificResource",
        source: `${whole(questionAddress(incident, question.id))}#site.${position.id}`,
        purpose: "classifying",
      },
      {
        type: "TextualBody",
        value: isReviewed(question) ? "reviewed" : "suggested",
        format: "text/plain",
        language: "en",
        purpose: "tagging",
      },
      ...(claim.translation === undefined
        ? []
        : [
            {
              type: "TextualBody",
              value: claim.translation,
              format: "text/plain",
              language: "en",
              purpose: "commenting",
            },
          ]),
    ],
    target: {
      type: "SpecificResource",
      source: whole(articleAddress(claim.article)),
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        { type: "TextPositionSelector", start, end },
      ],
    },
  };
}

/** As `cbc-2024-01-16.killed.four`, and `….2` for a second claim of one account on one position. */
function nameOfClaim(question: Question, position: Position, claim: Claim): string {
  const own = position.claims.filter(({ article }) => article === claim.article);
  return `${passageAnchor(claim.article, question.id)}.${position.id}${own[0] === claim ? "" : `.${own.indexOf(claim) + 1}`}`;
}
