import { languageName } from "../../engine/language-name.ts";
import { isDrawable } from "./drawable.ts";
import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { Position } from "../../engine/relations/question.ts";
import { bothAnswer } from "../../engine/relations/relate.ts";
import type { Article } from "../../library/shelf.ts";
import { claimsOf } from "../_view/claim-view.ts";
import { weightOf, type Comparison } from "../_view/comparison.ts";
import { counted } from "../../engine/counted.ts";
import { described } from "../../engine/relations/relations.ts";
import { countedKinds } from "../_view/counted-kinds.ts";
import { pageHead } from "../_view/page-head.ts";
import type { CardView, PairView, SideView } from "../_view/pair-view.ts";
import { questionView, stancesOf } from "../_view/question-view.ts";
import { isInConflict, rowsOf } from "../_view/rows.ts";
import type { Shown, ShownAnswer } from "./draw-picture.tsx";

/** A question: the two answers that stand farthest apart. */
export function shownOfQuestion(comparison: Comparison, id: string): Shown {
  const { question, kind, inWords, stances, positions, weight, suggested, page } = questionView(comparison, id);
  const apart = stances[0];
  const two = apart ? [apart.a, apart.b] : question.positions.slice(0, 1);
  const further = positions.length - two.length;
  return {
    over: page.title,
    title: question.ask,
    kind,
    word: suggested ? `${inWords}, suggested` : inWords,
    answers: two.map((position) => answerOf(comparison, position)),
    foot:
      further > 0
        ? `and ${counted(further, "further answer")}`
        : `${counted(weight.accounts, "account")}, ${counted(weight.voices, "voice")}`,
  };
}

/** An incident: its title, and its strongest question. */
export function shownOfIncident(comparison: Comparison): Shown {
  const { incident, isDraft } = comparison;
  const { title, period, places } = pageHead(comparison);
  const rows = rowsOf(comparison);
  const [row] = rows;
  const opposed = countedKinds(rows.map(({ kind }) => kind)).filter(({ kind }) => isInConflict(kind));
  const counts = [
    counted(incident.accounts.length, "account"),
    counted(incident.questions.length, isDraft ? "suggested question" : "question"),
    ...opposed.map(({ kind, count }) => `${count} ${described(kind).counted[count === 1 ? 0 : 1]}`),
  ].join(", ");
  const shown = row && shownOfQuestion(comparison, row.question.id);
  return {
    over: `${period} · ${places}`,
    title,
    ask: row?.question.ask,
    kind: shown?.kind ?? "silent",
    word: shown?.word ?? "",
    answers: shown?.answers ?? [],
    foot: counts,
  };
}

/** A pair: what the two say to the question on which they are farthest apart; their headlines, where they share none. */
export function shownOfPair(
  { incident, isDraft }: Comparison,
  { a, b, cards }: Pick<PairView, "a" | "b" | "cards">,
): Shown {
  const asked = cards.find(({ kind }) => bothAnswer(kind));
  const shown: Omit<Shown, "answers"> = {
    over: incident.title,
    title: asked?.ask ?? `${drawnName(a)} and ${drawnName(b)}`,
    kind: asked?.kind ?? "silent",
    word: asked ? `${asked.inWords}${isDraft ? ", suggested" : ""}` : "No question in common",
    foot: counted(cards.length, isDraft ? "suggested question" : "question"),
  };
  if (!asked)
    return { ...shown, answers: [a, b].map((side) => ({ by: drawnName(side), says: drawnTitle(side.article) })) };
  if (asked.relation.dispute) {
    const opposed = stancesOf(asked.question).find(
      (stance) =>
        stance.kind === "conflict" &&
        isSaidByBoth(stance.a, a.article, b.article) &&
        isSaidByBoth(stance.b, a.article, b.article),
    );
    if (opposed) {
      const answers = [opposed.a, opposed.b].map(({ says }) => ({ says, by: `${drawnName(a)} and ${drawnName(b)}` }));
      return { ...shown, sign: "conflict", answers };
    }
  }
  return { ...shown, answers: [saidBy(asked, a, b), saidBy(asked, b, a)] };
}

/** What one account says: of several answers that on which the relation rests, or else one that both give. */
function saidBy(card: CardView, side: SideView, other: SideView): ShownAnswer {
  const { letter, article } = side;
  const { positions } = card.question;
  const decisive =
    card.relation.grounds[0]?.[letter] ?? positions.find((position) => isSaidByBoth(position, article, other.article));
  const claims = claimsOf(card.question, article.id);
  const says = (claims.find((claim) => decisive?.claims.includes(claim)) ?? claims[0])?.says ?? "";
  return { by: drawnName(side), says: says.charAt(0).toUpperCase() + says.slice(1) };
}

/** An account's name, or, where a picture has no letters for it, what language it is in. */
function drawnName({ name, article }: Pick<SideView, "name" | "article">): string {
  return isDrawable(name) ? name : `An account in ${languageName(article.lang)}`;
}

function drawnTitle({ title, lang }: Article): string {
  return isDrawable(title) ? title : `A headline in ${languageName(lang)}`;
}

function isSaidByBoth({ claims }: Position, ...articles: readonly Pick<Article, "id">[]): boolean {
  return articles.every(({ id }) => claims.some(({ article }) => article === id));
}

function answerOf(comparison: Comparison, { says, claims }: Position): ShownAnswer {
  const { accounts, voices } = weightOf(comparison, claims);
  return { says, by: `${counted(accounts, "account")}, ${counted(voices, "voice")}` };
}

/** What a picture shows, for who does not see it. */
export function pictureInWords({ title, ask, word, answers }: Shown): string {
  const said = answers.map(({ says, by }) => `${inQuotationMarks(says)} (${by})`).join(" and ");
  return [title, ask, word === "" ? said : `${word}: ${said}`].filter(Boolean).join(" · ");
}
