import type { Group, Update } from "../../engine/relations/question.ts";
import type { SuggestedClaim, SuggestedQuestion } from "../../engine/texts/suggested-question.ts";
import { daysBetween, datesIn } from "../../engine/texts/incidents/dates-in.ts";
import { tellsALimit } from "../../engine/reading/en/cues.ts";
import { termOf } from "../../engine/reading/en/term-of.ts";
import { tokensOf } from "../../engine/reading/tokens.ts";
import { months } from "../../engine/reading/en/words/calendar.ts";
import { numberWords } from "../../engine/reading/en/words/numbers.ts";
import type { Article } from "../../library/shelf.ts";

type Position = SuggestedQuestion["positions"][number];

/** What a draft goes by besides its articles. */
export interface DraftOf {
  readonly articles: ReadonlyMap<string, Article>;
  /** The incident's day, as 2024-01-16. */
  readonly day: string;
  /** Words that the headlines share, as terms. */
  readonly shared: ReadonlySet<string>;
}

/**
 * A suggested question without what is more likely a guess: what is told of another day, of a limit or of another event is no claim;
 * what the text calls an earlier figure, or may be a part, is no conflict. A draft is read by one person in a hurry: what it leaves out
 * is looked for, what it says is believed.
 */
export function abstain(question: SuggestedQuestion, of: DraftOf): SuggestedQuestion {
  const positions = question.positions
    .map((position) => ({ ...position, claims: position.claims.filter((claim) => isOfThis(claim, question.rule, of)) }))
    .filter(({ claims }) => claims.length > 0)
    .map(withoutSpeaker);
  return withEarlierFigures(withPartsWithheld({ ...question, positions }), of);
}

function isOfThis(claim: SuggestedClaim, rule: string, of: DraftOf): boolean {
  // “, which is 72 kilometres an hour”: what it stands for is elsewhere.
  if (!/^[\p{L}\p{N}"“‘'«„$€£]/u.test(claim.quote)) return false;
  if (claim.answer.kind === "number" && tellsALimit(claim.sentence)) return false;
  // “Until Friday” is another day, and what is asked.
  if (claim.answer.kind !== "words" && isOfAnotherDay(claim, of)) return false;
  return (
    rule !== "time" ||
    of.shared.size === 0 ||
    tokensOf(claim.sentence).some((token) => of.shared.has(termOf(token) ?? ""))
  );
}

/** “Two years earlier”, “last month”, “an earlier accident”. */
const before =
  /\b(?:days|weeks|months|years?|decades?) (?:ago|earlier|before|previously)\b|\b(?:last|previous|earlier this|an earlier) (?:week|month|year|summer|winter|spring|autumn|decade|time|incident|accident|case|crash|fire|attack)\b/i;
const inMonth =
  /\b(?:in|since|last|during|until) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)/gi;

/** Whether its sentence names a time before the incident, and not the incident's own. */
function isOfAnotherDay({ sentence, article }: SuggestedClaim, { day, articles }: DraftOf): boolean {
  const days = datesIn(tokensOf(sentence), [publishedOn(articles.get(article)) ?? []].flat());
  if (days.some((one) => one === day)) return false;
  if (before.test(sentence)) return true;
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const others = [...sentence.matchAll(inMonth)].some(([, name = ""]) => months.get(name.toLowerCase()) !== month);
  const years = [...sentence.matchAll(/\b(?:in|since|of) ((?:19|20)\d\d)\b/g)].some(
    ([, named]) => Number(named) < year,
  );
  return others || years || days.some((one) => one < day && daysBetween(one, day) >= 1);
}

/** “closed until the holidays, a letter to parents” without the letter, which is its voice. */
function withoutSpeaker(position: Position): Position {
  const tail = (claim: SuggestedClaim) => `, ${claim.voice.name ?? ""}`.toLowerCase();
  const cut = (text: string, claim: SuggestedClaim) =>
    !claim.voice.itself && claim.voice.name !== undefined && text.toLowerCase().endsWith(tail(claim))
      ? text.slice(0, text.length - tail(claim).length)
      : text;
  const first = position.claims[0];
  return {
    ...position,
    says: first ? cut(position.says, first) : position.says,
    claims: position.claims.map((claim) => {
      const quote = cut(claim.quote, claim);
      return { ...claim, quote, end: claim.start + quote.length, says: cut(claim.says, claim) };
    }),
  };
}

/** Of what one account gives in one voice, or in its own, one may be a part of the other: that is left open. */
function withPartsWithheld(question: SuggestedQuestion): SuggestedQuestion {
  const claimsOf = (id: string) => question.positions.find((position) => position.id === id)?.claims ?? [];
  const isPart = ([a = "", b = ""]: readonly string[]) =>
    claimsOf(a).some((claim) =>
      claimsOf(b).some(
        (other) =>
          claim.article === other.article &&
          claim.answer.kind === "number" &&
          (claim.voice.key === other.voice.key || claim.voice.itself || other.voice.itself),
      ),
    );
  const ofOne = question.conflicts.filter(({ positions }) => positions.length === 2 && isPart(positions));
  const low = (id: string) =>
    Math.min(...claimsOf(id).map(({ answer }) => (answer.kind === "number" ? answer.low : Infinity)));
  // What may be a part of one figure may be a part of any.
  const small = new Set(ofOne.map(({ positions }) => positions.toSorted((a, b) => low(a) - low(b))[0]));
  const parts = question.conflicts.filter(
    (group) => group.positions.length === 2 && group.positions.some((id) => small.has(id)),
  );
  return {
    ...question,
    conflicts: question.conflicts.filter((group) => !parts.includes(group)),
    withheld: [
      ...question.withheld,
      ...parts.map(({ positions }) => ({
        positions,
        because: "One account gives the smaller figure beside another: it may be a part, or an earlier figure.",
      })),
    ],
  };
}

/** A figure is a later one where an account says so, or was published later; of one day nobody can tell. */
function withEarlierFigures(question: SuggestedQuestion, { articles }: DraftOf): SuggestedQuestion {
  const claimsOf = (id: string) => question.positions.find((position) => position.id === id)?.claims ?? [];
  const pairs = question.positions.flatMap((later) => question.positions.map((earlier) => [later, earlier] as const));
  const told = pairs.flatMap(([later, earlier]): Update[] => {
    const words = later === earlier ? undefined : changeFrom(later, earlier, { articles, question });
    return words === undefined
      ? []
      : [{ later: later.id, earlier: earlier.id, because: `The later account says: “${words}”.` }];
  });
  const isTold = (ids: readonly string[]) =>
    told.some(({ later, earlier }) => ids.includes(later) && ids.includes(earlier));
  const dayOf = (id: string) => claimsOf(id).map(({ article }) => publishedOn(articles.get(article)) ?? "");
  const isLater = ({ later, earlier }: Update) =>
    dayOf(later).some((a) => dayOf(earlier).some((b) => b !== "" && a > b));
  const open = question.updates.filter((update) => !isTold([update.later, update.earlier]) && !isLater(update));
  const rest = (groups: readonly Group[]) =>
    groups.filter(({ positions }) => positions.length > 2 || !isTold(positions));
  return {
    ...question,
    conflicts: rest(question.conflicts),
    compatible: rest(question.compatible),
    updates: [
      ...told,
      ...question.updates.filter((update) => !isTold([update.later, update.earlier]) && isLater(update)),
    ],
    withheld: [
      ...rest(question.withheld),
      ...open.map(({ later, earlier }) => ({
        positions: [later, earlier],
        because: "Both were published on one day, and neither says that it is the later figure.",
      })),
    ],
  };
}

/** A figure that was another before: what was done with it, and what it was. */
const change =
  /\b(raised|rose|risen|increased|climbed|jumped|grew|grown|gone up|went up|up|lowered|cut|reduced|fell|fallen|down|revised|corrected|updated|changed)\b[^.;]{0,60}?\bfrom (?:an? (?:\p{L}+ ){1,2}of |about |some |at least )?([\p{L}\p{N},-]+)/giu;
const lowering: ReadonlySet<string> = new Set(["lowered", "cut", "reduced", "fell", "fallen", "down"]);
const eitherWay: ReadonlySet<string> = new Set(["revised", "corrected", "updated", "changed"]);

/** The words with which an account of the later position says that the figure was the other before. */
function changeFrom(later: Position, earlier: Position, { articles, question }: ChangeIn): string | undefined {
  const figures = earlier.claims.flatMap(({ answer }) => (answer.kind === "number" ? [answer.low] : []));
  for (const claim of later.claims) {
    const { article, answer } = claim;
    if (answer.kind !== "number") continue;
    for (const { 0: words, 1: done = "", 2: figure = "", index } of (articles.get(article)?.text ?? "").matchAll(
      change,
    )) {
      const was = numberWords.get(figure.toLowerCase()) ?? Number(figure.replaceAll(",", ""));
      if (!figures.includes(was) || !isChange(was, answer.low, done.toLowerCase())) continue;
      // Of several figures of the account it is the one beside these words.
      const near = question.positions
        .flatMap(({ claims }) => claims)
        .filter(
          (one) => one.article === article && !figures.includes(one.answer.kind === "number" ? one.answer.low : NaN),
        )
        .toSorted((a, b) => Math.abs(a.start - index) - Math.abs(b.start - index))[0];
      if (near === claim) return words.replace(/\s+/g, " ");
    }
  }
  return undefined;
}

interface ChangeIn {
  readonly articles: ReadonlyMap<string, Article>;
  readonly question: SuggestedQuestion;
}

function isChange(was: number, is: number, done: string): boolean {
  if (eitherWay.has(done)) return was !== is;
  return lowering.has(done) ? is < was : is > was;
}

function publishedOn(article: Article | undefined): string | undefined {
  return article && article.published.kind !== "undated" ? article.published.date : undefined;
}
