import { isEnglish } from "../../engine/language-of.ts";
import { numberPassages } from "../../engine/relations/number-passages.ts";
import type { Claim, Position, Question, Stances, Voice } from "../../engine/relations/question.ts";
import { stanceOf } from "../../engine/relations/stance.ts";
import type { Span } from "../../engine/span.ts";
import { everyTwo } from "../../engine/every-two.ts";
import { nearestPlace } from "./nearest-place.ts";
import { textOf, type OwnArticle, type OwnComparison } from "./own-comparison.ts";

/** How a reader says that two answers stand to each other, by what it means. */
export type Standing = "conflict" | "same" | "compatible" | "first later" | "second later" | "withheld";

/** Words that a reader marked in one article, and what they come to. */
export interface Marked extends Span {
  readonly article: string;
  readonly says: string;
  /** Whose voice it is; empty for the article's own. */
  readonly voice: string;
}

/** What stands between positions where nothing is said. */
const noStances: Stances = { compatible: [], updates: [], conflicts: [], withheld: [] };

/** Marks words of one article, or of two that stand so to each other, as answers to a new question. `day` is today's. */
export function ask(
  own: OwnComparison,
  { ask, marked, standing, day }: { ask: string; marked: readonly Marked[]; standing: Standing; day: string },
): OwnComparison {
  const id = freeId(
    "q",
    own.questions.map((question) => question.id),
  );
  const claims = marked.flatMap((words) => claimOf(own, words) ?? []);
  const [first, second] = claims;
  if (!first) return own;
  const together = standing === "same" || !second;
  const positions = together
    ? [{ id: "one", says: first.says, claims }]
    : [
        { id: "one", says: first.says, claims: [first] },
        { id: "two", says: second.says, claims: [second] },
      ];
  const question: Question = {
    id,
    ask: asQuestion(ask),
    positions: numberPassages(positions),
    elsewhere: [],
    ...(together ? noStances : stancesAs(noStances, "one", "two", standing)),
    reviewed: day,
  };
  return { ...own, questions: [...own.questions, question] };
}

/** Marks words as a further answer to a question: at a position of it, or at a new one. */
export function answer(
  own: OwnComparison,
  question: string,
  position: string | undefined,
  marked: Marked,
): OwnComparison {
  const claim = claimOf(own, marked);
  if (!claim) return own;
  return change(own, question, (asked) => {
    return { ...asked, positions: numberPassages(withClaim(asked.positions, claim, position)) };
  });
}

/** Says how two positions of a question stand to each other; “the same” makes one of them. */
export function stand(own: OwnComparison, question: string, a: string, b: string, standing: Standing): OwnComparison {
  return change(own, question, (asked) => {
    if (standing !== "same") return { ...asked, ...stancesAs(asked, a, b, standing) };
    const [into, from] = [asked.positions.find(({ id }) => id === a), asked.positions.find(({ id }) => id === b)];
    if (!into || !from) return asked;
    const positions = asked.positions
      .filter((one) => one !== from)
      .map((one) => (one === into ? { ...into, claims: [...into.claims, ...from.claims] } : one));
    return { ...asked, ...withoutPosition(asked, b), positions: numberPassages(positions) };
  });
}

/** Changes the words of a question; without any it keeps those that it has. */
export function reword(own: OwnComparison, question: string, words: string): OwnComparison {
  if (words.replace(/[?？؟\s]/g, "") === "") return own;
  return change(own, question, (asked) => ({ ...asked, ask: asQuestion(words) }));
}

/** Changes what a position says, and its claims that say the same. */
export function rewordPosition(own: OwnComparison, question: string, position: string, says: string): OwnComparison {
  return change(own, question, (asked) => ({
    ...asked,
    positions: asked.positions.map((one) =>
      one.id === position
        ? { ...one, says, claims: one.claims.map((claim) => (claim.says === one.says ? { ...claim, says } : claim)) }
        : one,
    ),
  }));
}

/** Moves a claim to another position, or to a new one; a position without claims goes. */
export function move(own: OwnComparison, question: string, claim: Claim, position: string | undefined): OwnComparison {
  return change(own, question, (asked) => {
    const without = asked.positions.map((one) => ({
      ...one,
      claims: one.claims.filter((other) => !isSame(other, claim)),
    }));
    return tidied({ ...asked, positions: withClaim(without, claim, position) });
  });
}

/** Takes a claim away, with its position where that has no other, and with the question where that has none. */
export function unmark(own: OwnComparison, question: string, claim: Claim): OwnComparison {
  const changed = change(own, question, (asked) =>
    tidied({
      ...asked,
      positions: asked.positions.map((one) => ({
        ...one,
        claims: one.claims.filter((other) => !isSame(other, claim)),
      })),
    }),
  );
  return { ...changed, questions: changed.questions.filter(({ positions }) => positions.length > 0) };
}

/** Says whose voice a claim is. */
export function giveVoice(own: OwnComparison, question: string, claim: Claim, name: string): OwnComparison {
  const article = own.articles.find(({ id }) => id === claim.article);
  if (!article) return own;
  const voice = voiceOf(article, name);
  return change(own, question, (asked) => ({
    ...asked,
    positions: asked.positions.map((one) => ({
      ...one,
      claims: one.claims.map((other) => (isSame(other, claim) ? { ...other, voice } : other)),
    })),
  }));
}

export function dropQuestion(own: OwnComparison, question: string): OwnComparison {
  return { ...own, questions: own.questions.filter(({ id }) => id !== question) };
}

/** Puts a question one place up or down. */
export function shift(own: OwnComparison, question: string, by: 1 | -1): OwnComparison {
  const at = own.questions.findIndex(({ id }) => id === question);
  const [one, other] = [own.questions[at], own.questions[at + by]];
  if (!one || !other) return own;
  return { ...own, questions: own.questions.map((asked) => (asked === one ? other : asked === other ? one : asked)) };
}

/** How a reader says that two answers of a question stand. */
export interface Said {
  readonly a: string;
  readonly b: string;
  readonly standing: Standing;
}

/** Every two answers of which the engine left open how they stand: whoever confirms them says it. */
export function leftOpen(question: Question): (readonly [a: Position, b: Position])[] {
  return everyTwo(question.positions).filter(([a, b]) => stanceOf(question, a, b).kind === "differing");
}

/**
 * Takes over what the engine suggested: it is the reader's from then on, and keeps the rule by which it was found. What the engine left
 * open is as the reader has `said`; what they leave open too cannot be compared, and is never a conflict. The reader vouches for the
 * claims that were found: of an article without one nothing follows.
 */
export function confirm(
  own: OwnComparison,
  suggested: Question,
  day: string,
  said: readonly Said[] = [],
): OwnComparison {
  const positions = numberPassages(
    suggested.positions.map(({ id, says, claims }) => ({ id, says, claims: claims.map((claim) => plainClaim(claim)) })),
  );
  const open = leftOpen(suggested).map(([a, b]) => ({ positions: [a.id, b.id] }));
  const question: Question = {
    ...suggested,
    byMachine: undefined,
    notRead: undefined,
    differing: undefined,
    withheld: [...suggested.withheld, ...open],
    positions,
    reviewed: day,
  };
  // Answers that come to the same are one: how these stand to others is said before.
  return said
    .toSorted((x, y) => Number(x.standing === "same") - Number(y.standing === "same"))
    .reduce<OwnComparison>((changed, { a, b, standing }) => stand(changed, question.id, a, b, standing), {
      ...own,
      questions: [...own.questions, question],
    });
}

/** Says that an article does not answer a question, or takes that back: that it is marked nowhere says nothing by itself. */
export function saySilent(own: OwnComparison, question: string, article: string, isSilent: boolean): OwnComparison {
  return change(own, question, (asked) => {
    const others = (asked.silent ?? []).filter((id) => id !== article);
    return { ...asked, silent: isSilent ? [...others, article] : others };
  });
}

export function dismiss(own: OwnComparison, suggested: string): OwnComparison {
  return { ...own, dismissed: [...own.dismissed, suggested] };
}

export function addArticles(own: OwnComparison, articles: readonly OwnArticle[]): OwnComparison {
  const added: OwnArticle[] = [];
  for (const article of articles) {
    const taken = [...own.articles, ...added].map(({ id }) => id);
    added.push({ ...article, id: taken.includes(article.id) ? freeId(`${article.id}-`, taken) : article.id });
  }
  return { ...own, articles: [...own.articles, ...added] };
}

/** Takes an article away, with all that was marked in it. */
export function dropArticle(own: OwnComparison, article: string): OwnComparison {
  const questions = own.questions
    .map((asked) =>
      tidied({
        ...asked,
        silent: asked.silent?.filter((id) => id !== article),
        positions: asked.positions.map((one) => ({
          ...one,
          claims: one.claims.filter((claim) => claim.article !== article),
        })),
      }),
    )
    .filter(({ positions }) => positions.length > 0);
  return { ...own, articles: own.articles.filter(({ id }) => id !== article), questions };
}

/**
 * Puts an article in the place of the one with its id. What was marked goes along where its words stand in the text once; what
 * does not is told, and taken away.
 */
export function changeArticle(
  own: OwnComparison,
  article: OwnArticle,
): { readonly own: OwnComparison; readonly lost: readonly string[] } {
  const before = own.articles.find(({ id }) => id === article.id);
  const text = textOf(article);
  const isSameText = before !== undefined && textOf(before) === text;
  const lost: string[] = [];
  const moved = (claim: Claim): Claim[] => {
    if (claim.article !== article.id) return [claim];
    const start = isSameText ? claim.start : nearestPlace(text, claim.quote, claim.start);
    if (start === undefined) {
      lost.push(claim.quote);
      return [];
    }
    const voice = claim.voice.itself ? voiceOf(article, "") : claim.voice;
    return [{ ...claim, voice, start, end: start + claim.quote.length }];
  };
  const questions = own.questions
    .map((asked) =>
      tidied({ ...asked, positions: asked.positions.map((one) => ({ ...one, claims: one.claims.flatMap(moved) })) }),
    )
    .filter(({ positions }) => positions.length > 0);
  const articles = own.articles.map((other) => (other.id === article.id ? article : other));
  return { own: { ...own, articles, questions }, lost };
}

/** Positions with one more claim: at the one with this id, or at a new one. */
function withClaim(positions: readonly Position[], claim: Claim, id: string | undefined): Position[] {
  if (positions.some((one) => one.id === id))
    return positions.map((one) => (one.id === id ? { ...one, claims: [...one.claims, claim] } : one));
  const ids = positions.map((one) => one.id);
  return [...positions, { id: id ?? freeId("p", ids), says: claim.says, claims: [claim] }];
}

function change(own: OwnComparison, question: string, edit: (asked: Question) => Question): OwnComparison {
  return { ...own, questions: own.questions.map((asked) => (asked.id === question ? edit(asked) : asked)) };
}

/** A question whose positions all have claims, and whose stances name no other. */
function tidied(asked: Question): Question {
  const gone = asked.positions.filter(({ claims }) => claims.length === 0);
  const stances = gone.reduce<Stances>((rest, { id }) => withoutPosition(rest, id), asked);
  return {
    ...asked,
    ...pickStances(stances),
    positions: numberPassages(asked.positions.filter((one) => !gone.includes(one))),
  };
}

function withoutPosition(stances: Stances, id: string): Stances {
  const others = (groups: Stances["compatible"]) =>
    groups
      .map((group) => ({ ...group, positions: group.positions.filter((one) => one !== id) }))
      .filter(({ positions }) => positions.length > 1);
  return {
    compatible: others(stances.compatible),
    conflicts: others(stances.conflicts),
    withheld: others(stances.withheld),
    updates: stances.updates.filter(({ later, earlier }) => later !== id && earlier !== id),
  };
}

/** The stances with what is said of these two alone in place of what was said of both; groups of more are parted into twos. */
function stancesAs(stances: Stances, a: string, b: string, standing: Standing): Stances {
  const apart = (groups: Stances["compatible"]) =>
    groups.flatMap((group) => {
      if (!group.positions.includes(a) || !group.positions.includes(b)) return [group];
      return group.positions.flatMap((one, i) =>
        group.positions
          .slice(i + 1)
          .filter((other) => !([a, b].includes(one) && [a, b].includes(other)))
          .map((other) => ({ ...group, positions: [one, other] })),
      );
    });
  const both = { positions: [a, b] };
  return {
    compatible: [...apart(stances.compatible), ...(standing === "compatible" ? [both] : [])],
    withheld: [...apart(stances.withheld), ...(standing === "withheld" ? [both] : [])],
    conflicts: apart(stances.conflicts),
    updates: [
      ...stances.updates.filter(({ later, earlier }) => !([a, b].includes(later) && [a, b].includes(earlier))),
      ...(standing === "first later" ? [{ later: a, earlier: b }] : []),
      ...(standing === "second later" ? [{ later: b, earlier: a }] : []),
    ],
  };
}

function pickStances({ compatible, updates, conflicts, withheld }: Stances): Stances {
  return { compatible, updates, conflicts, withheld };
}

function claimOf(own: OwnComparison, { article: id, start, end, says, voice }: Marked): Claim | undefined {
  const article = own.articles.find((one) => one.id === id);
  if (!article) return undefined;
  const quote = textOf(article).slice(start, end);
  const lang = isEnglish(article.lang) ? {} : { lang: article.lang };
  return {
    article: id,
    start,
    end,
    quote,
    ...lang,
    passage: 0,
    says: says.trim() || quote,
    voice: voiceOf(article, voice),
  };
}

/** What of a suggested claim is a claim of anybody's. */
function plainClaim({ article, start, end, quote, lang, voice, says, passage }: Claim): Claim {
  return { article, start, end, quote, ...(lang === undefined ? {} : { lang }), voice, says, passage };
}

function voiceOf({ id, publisher }: OwnArticle, name: string): Voice {
  const said = name.trim();
  if (said === "") return { name: publisher, itself: true, key: `article ${id}` };
  return { name: said, itself: false, key: said.toLowerCase() };
}

function isSame(a: Claim, b: Claim): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end && a.voice.key === b.voice.key;
}

/** Questions end with their mark, whatever was typed. */
function asQuestion(words: string): string {
  const said = words.trim();
  return /[?？؟]$/.test(said) ? said : `${said}?`;
}

function freeId(stem: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) if (!taken.includes(`${stem}${n}`)) return `${stem}${n}`;
}
