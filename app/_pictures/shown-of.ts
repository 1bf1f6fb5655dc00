import type { Incident, Position } from "../../library/shelf.ts";
import { counted } from "../_counted.ts";
import { periodInWords } from "../_dates.ts";
import { gridOf, inConflict } from "../_grid.ts";
import type { Pair, PairQuestion } from "../_pair.ts";
import { questionOf } from "../_question.ts";
import { isDraft, isReviewed } from "../_reviewed.ts";
import { weightOf } from "../_weight.ts";
import type { Shown, ShownAnswer } from "./draw-picture.tsx";

/** A question: the two answers that stand farthest apart. */
export function shownOfQuestion(incident: Incident, id: string): Shown {
  const { question, kind, inWords, stances, positions, weight } = questionOf(incident, id);
  const apart = stances[0];
  const two = apart ? [apart.a, apart.b] : question.positions.slice(0, 1);
  const further = positions.length - two.length;
  return {
    over: incident.title,
    title: question.ask,
    kind,
    word: isReviewed(question) ? inWords : `${inWords}, suggested`,
    answers: two.map((position) => answerOf(incident, position)),
    foot:
      further > 0
        ? `and ${counted(further, "further answer")}`
        : `${counted(weight.accounts, "account")}, ${counted(weight.voices, "voice")}`,
  };
}

/** An incident: its title, and its strongest question. */
export function shownOfIncident(incident: Incident): Shown {
  const [row] = gridOf(incident);
  const conflicts = inConflict(incident).length;
  const counts = [
    counted(incident.accounts.length, "account"),
    counted(incident.questions.length, isDraft(incident) ? "suggested question" : "question"),
    ...(conflicts > 0 ? [`${conflicts} in conflict`] : []),
  ].join(", ");
  const shown = row && shownOfQuestion(incident, row.question.id);
  return {
    over: `${periodInWords(incident.when)} · ${incident.where.map(({ name }) => name).join(", ")}`,
    title: incident.title,
    ask: row?.question.ask,
    kind: shown?.kind ?? "silent",
    word: shown?.word ?? "",
    answers: shown?.answers ?? [],
    foot: counts,
  };
}

/** A pair: what the two say to the question on which they are farthest apart; their headlines, where they share none. */
export function shownOfPair(incident: Incident, { a, b, questions }: Pair): Shown {
  const asked = questions.find(({ relation }) => relation.kind !== "only");
  const shown = {
    over: incident.title,
    title: asked?.question.ask ?? `${a.name} and ${b.name}`,
    kind: asked?.relation.kind ?? "silent",
    word: asked ? `${asked.inWords}${isDraft(incident) ? ", suggested" : ""}` : "No question in common",
    foot: counted(questions.length, isDraft(incident) ? "suggested question" : "question"),
  };
  if (!asked) return { ...shown, answers: [a, b].map(({ name, article }) => ({ by: name, says: article.title })) };
  if (asked.relation.dispute) {
    const opposed = questionOf(incident, asked.question.id).stances.find(
      (stance) => stance.kind === "conflict" && isSaidByBoth(asked, stance.a) && isSaidByBoth(asked, stance.b),
    );
    if (opposed) {
      const answers = [opposed.a, opposed.b].map(({ says }) => ({ says, by: `${a.name} and ${b.name}` }));
      return { ...shown, sign: "conflict", answers };
    }
  }
  return { ...shown, answers: [saidBy(a.name, asked, "a"), saidBy(b.name, asked, "b")] };
}

/** What one account says: of several answers that on which the relation rests, or else one that both give. */
function saidBy(name: string, asked: PairQuestion, side: "a" | "b"): ShownAnswer {
  const claims = side === "a" ? asked.claimsOfA : asked.claimsOfB;
  const decisive =
    asked.relation.grounds[0]?.[side].id ?? asked.question.positions.find((shared) => isSaidByBoth(asked, shared))?.id;
  const ofIt = asked.question.positions.find(({ id }) => id === decisive)?.claims;
  const says = (claims.find((claim) => ofIt?.includes(claim)) ?? claims[0])?.says ?? "";
  return { by: name, says: says.charAt(0).toUpperCase() + says.slice(1) };
}

function isSaidByBoth({ claimsOfA, claimsOfB, question }: PairQuestion, { id }: { readonly id: string }): boolean {
  const claims = question.positions.find((position) => position.id === id)?.claims ?? [];
  return [claimsOfA, claimsOfB].every((own) => own.some((claim) => claims.includes(claim)));
}

function answerOf(incident: Incident, { says, claims }: Position): ShownAnswer {
  const { accounts, voices } = weightOf(incident, claims);
  return { says, by: `${counted(accounts, "account")}, ${counted(voices, "voice")}` };
}

/** What a picture shows, for who does not see it. */
export function pictureInWords({ title, ask, word, answers }: Shown): string {
  const said = answers.map(({ says, by }) => `“${says}” (${by})`).join(" and ");
  return [title, ask, word === "" ? said : `${word}: ${said}`].filter(Boolean).join(" · ");
}
