import type { Question } from "../../engine/relations/question.ts";
import type { Span } from "../../engine/span.ts";
import { voiceName } from "../../engine/relations/voice-name.ts";
import {
  annotatedAddress,
  articleAddress,
  historyAddress,
  incidentAddress,
  pairAddress,
  questionAddress,
  whole,
  schemaAddress,
} from "../_addresses.ts";
import type { Article } from "../../library/shelf.ts";
import { blockOf } from "../_view/block-of.ts";
import { passageAddress, pointsIn } from "../_view/claim-view.ts";
import { everyQuestion, nameOf, relationOf, type Comparison } from "../_view/comparison.ts";
import { everyTwo } from "../../engine/every-two.ts";
import { latestVersion } from "../_view/latest-version.ts";
import { questionView } from "../_view/question-view.ts";
import { isReviewed } from "../_view/reviewed.ts";
import { selectorsOf } from "./selectors-of.ts";

/**
 * An incident as data: all that its pages say, and the texts that it is said of. `incident-schema.ts` describes every
 * field; what is not known is left out.
 */
export function incidentData(comparison: Comparison) {
  const { incident } = comparison;
  const version = latestVersion(incident);
  return {
    $schema: whole(schemaAddress),
    id: incident.id,
    address: whole(incidentAddress(incident.id)),
    title: incident.title,
    ...(version ? { version: version.day, history: whole(historyAddress(incident.id)) } : {}),
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
      name: nameOf(comparison, article.id),
      title: article.title,
      language: article.lang,
      publisher: article.publisher,
      agencies: article.agencies,
      author: article.author,
      through: article.through,
      published: article.published,
      original: article.url,
      form: article.form,
      read: article.read,
      inPassing,
      address: whole(annotatedAddress(incident.id, article.id)),
      articleAddress: whole(articleAddress(article.id)),
      textLanguage: article.textLang,
      text: article.text,
      ...kindsOf(article),
    })),
    prompts: incident.prompts,
    questions: everyQuestion(comparison).map((question) => questionData(comparison, question)),
  };
}

/** What the parts of a text are, where not all are paragraphs. */
function kindsOf({ blocks: [, ...blocks] }: Article) {
  const kinds = blocks.map(({ kind }) => kind);
  return kinds.every((kind) => kind === "paragraph") ? {} : { kinds };
}

function questionData(comparison: Comparison, question: Question) {
  const { incident } = comparison;
  const view = questionView(comparison, question.id);
  const articles = new Map(incident.accounts.map(({ article }) => [article.id, article]));
  return {
    id: question.id,
    ask: question.ask,
    address: whole(questionAddress(incident.id, question.id)),
    relation: view.kind,
    weight: view.weight,
    positions: view.positions.map(({ id, says, weight }, i) => ({
      id,
      says,
      weight,
      claims: (question.positions[i]?.claims ?? []).map((claim) => {
        const article = articles.get(claim.article);
        const { start, end } = selectorsOf(article?.text ?? "", claim);
        return {
          account: claim.article,
          quote: claim.quote,
          translation: claim.translation,
          start,
          end,
          points: claim.points && pointsIn(claim, [claim]).map((point) => placeOf(article?.text ?? "", point)),
          paragraph: article ? blockOf(article, claim) : 0,
          says: claim.says,
          voice: { name: voiceName(claim.voice), through: claim.voice.through, countsAs: claim.voice.key },
          address: whole(passageAddress(comparison, question, claim) ?? ""),
        };
      }),
    })),
    stances: view.stances.map(({ a, b, kind, later, because }) => ({
      positions: [a.id, b.id],
      kind,
      later: later?.id,
      because,
    })),
    pairs: pairData(comparison, question),
    silent: view.silent.map(({ article }) => article.id),
    unseen: view.unseen.map(({ article }) => article.id),
    unread: view.unread.map(({ article }) => article.id),
    notFound: view.notFound.map(({ article }) => article.id),
    elsewhere: question.elsewhere.map(({ incident: other, because }) => ({ incident: other, because })),
    rule: question.rule,
    proposed: question.proposed,
    status: isReviewed(question) ? "reviewed" : "suggested",
    reviewed: question.reviewed,
  };
}

function placeOf(text: string, span: Span) {
  const { start, end } = selectorsOf(text, span);
  return { start, end };
}

/** Every two accounts of which one answers at least. */
function pairData(comparison: Comparison, question: Question) {
  const { id, accounts } = comparison.incident;
  return everyTwo(accounts.map(({ article }) => article.id)).flatMap(([a, b]) => {
    const { kind, side, dispute } = relationOf(comparison, question, a, b);
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
  });
}
