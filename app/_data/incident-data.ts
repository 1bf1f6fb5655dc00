import type { Incident, Question } from "../../library/shelf.ts";
import {
  annotatedAddress,
  articleAddress,
  incidentAddress,
  pairAddress,
  questionAddress,
  whole,
} from "../_addresses.ts";
import { accountNames, nameOf } from "../_accounts.ts";
import { passageAddress, questionOf } from "../_question.ts";
import { relationOn } from "../_relation.ts";
import { isReviewed } from "../_reviewed.ts";
import { withSuggestions } from "../_suggestions.ts";
import { selectorsOf } from "./selectors-of.ts";

/**
 * An incident as data: all that its pages say, and the texts that it is said of. `incident-schema.ts` describes every
 * field; what is not known is left out.
 */
export function incidentData(incident: Incident) {
  const names = accountNames(incident);
  const all = withSuggestions(incident);
  return {
    $schema: whole("/schema/incident.json"),
    id: incident.id,
    address: whole(incidentAddress(incident.id)),
    title: incident.title,
    when: incident.when,
    where: incident.where,
    kind: incident.kind,
    note: incident.note,
    notToBeConfusedWith: incident.notToBeConfusedWith.map(({ incident: other }) => ({
      incident: other,
      address: whole(incidentAddress(other)),
    })),
    accounts: incident.accounts.map(({ article, inPassing }) => ({
      id: article.id,
      name: nameOf(names, article.id),
      title: article.title,
      publisher: article.publisher,
      agencies: article.agencies,
      author: article.author,
      through: article.through,
      published: article.published,
      original: article.url,
      form: article.form,
      inPassing,
      address: whole(annotatedAddress(incident.id, article.id)),
      articleAddress: whole(articleAddress(article.id)),
      text: article.text,
    })),
    prompts: incident.prompts,
    questions: all.questions.map((question) => questionData(all, question)),
  };
}

function questionData(incident: Incident, question: Question) {
  const view = questionOf(incident, question.id);
  const texts = new Map(incident.accounts.map(({ article }) => [article.id, article.text]));
  return {
    id: question.id,
    ask: question.ask,
    address: whole(questionAddress(incident.id, question.id)),
    relation: view.kind,
    weight: view.weight,
    positions: view.positions.map(({ position, weight }) => ({
      id: position.id,
      says: position.says,
      weight,
      claims: position.claims.map((claim) => {
        const { start, end } = selectorsOf(texts.get(claim.article) ?? "", claim);
        return {
          account: claim.article,
          quote: claim.quote,
          start,
          end,
          paragraph: claim.block,
          says: claim.says,
          voice: { name: claim.voice.name, through: claim.voice.through, countsAs: claim.voice.key },
          address: whole(passageAddress(incident, question, claim)),
        };
      }),
    })),
    stances: view.stances.map(({ a, b, kind, later, because }) => ({
      positions: [a.id, b.id],
      kind,
      later: later?.id,
      because,
    })),
    pairs: pairsOf(incident, question),
    silent: view.silent.map(({ article }) => article.id),
    elsewhere: question.elsewhere.map(({ incident: other, because }) => ({ incident: other, because })),
    rule: question.rule,
    status: isReviewed(question) ? "reviewed" : "suggested",
    reviewed: question.reviewed,
  };
}

/** Every two accounts of which one answers at least. */
function pairsOf({ id, accounts }: Incident, question: Question) {
  const ids = accounts.map(({ article }) => article.id);
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b) => {
      const { kind, side, dispute } = relationOn(question, a, b);
      if (kind === "silent") return [];
      const meant = side === undefined ? undefined : side === "both" ? [a, b] : [side === "a" ? a : b];
      return [
        {
          accounts: [a, b],
          relation: kind,
          meant,
          dispute: kind === "agree" ? dispute : undefined,
          address: whole(`${pairAddress(id, a, b)}#${question.id}`),
        },
      ];
    }),
  );
}
