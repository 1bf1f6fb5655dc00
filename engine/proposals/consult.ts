import { everyTwo } from "../every-two.ts";
import { readArticle } from "../reading/read-article.ts";
import type { Article } from "../reading/reading.ts";
import { unreadLanguage } from "../reading/unread-language.ts";
import type { OneIncident } from "../relations/one-incident.ts";
import type { Question } from "../relations/question.ts";
import { groupedClaims } from "./grouped-claims.ts";
import { joinedQuestions } from "./joined-questions.ts";
import { numbered, partsOf } from "./numbered.ts";
import { blindPrompt, claimsPrompt, groupPrompt, pairPrompt } from "./prompts.ts";
import { nothingRead, type Answered, type Ask, type Proposed, type ProposedClaim } from "./proposal.ts";
import { checkProposal, type Check, type Checked, type Conflict, type MayConflict } from "./propose.ts";
import {
  readBlindAnswer,
  readClaimsAnswer,
  readGroupAnswer,
  readPairAnswer,
  type Can,
  type Read,
} from "./read-answers.ts";
import { held, verifyClaim, type Held } from "./verify-claim.ts";

/** What came of asking a model about some articles, so far. */
export interface Consulted {
  /** What is still to be asked. Answers may lead to further questions: whether a conflict is one is asked twice more. */
  readonly asks: readonly Ask[];
  /** What stands after the checks, without those that were confirmed or dismissed. */
  readonly questions: readonly Question[];
  /** What became of each proposal, in the order of the answers. */
  readonly checks: readonly Check[];
  /** Why a question has no answer, or what of an answer could not be read. */
  readonly failed: readonly string[];
}

/** Whether two articles, by their ids, are of one incident. */
export type IncidentOf = (a: string, b: string) => OneIncident["verdict"];

/** In UTF-16 units: of an article so much is shown at once. Two of them are some 6,000 tokens, which small models can hold. */
const longestPart = 12_000;
/** Up to so many articles are asked about two by two; of more each is asked about by itself, and then what they have in common. */
const mostInPairs = 3;
/** Passages that are asked about at once. */
const mostCases = 20;

/**
 * What a model proposes on some articles, given what it has answered until now: proposals that were checked, and what is to be asked next. Pure: the
 * same answers give the same proposals, so that asking can stop and go on at any time, by whatever way answers come.
 */
export function consult(articles: readonly Article[], incidentOf: IncidentOf, answers: readonly Answered[]): Consulted {
  const asked = new Asked(answers);
  const all = new Map(
    articles.map((article) => [
      article.id,
      held(numbered(article), unreadLanguage(article) === undefined ? readArticle(article) : undefined),
    ]),
  );
  const few = articles.length <= mostInPairs;
  const checked = few
    ? everyTwo([...all.values()]).flatMap(([a, b]) => consultPair(a, b, incidentOf, asked))
    : consultMany(all, incidentOf, asked);
  const questions = joinedQuestions(checked.flatMap(({ question }) => question ?? []));
  const [by] = asked.by;
  return {
    asks: asked.open,
    questions: by === undefined ? [] : questions.map((question) => ({ ...question, proposed: by })),
    checks: checked.map(({ check }) => check),
    failed: asked.failed,
  };
}

/** Of which articles answers are: each two of which a pair was asked about, and all, where each was asked about by itself. */
export function scopesOf(answers: readonly Answered[], articles: readonly Article[]): (readonly Article[])[] {
  const asked = answers.map(({ ask }) => ask);
  const pairs = everyTwo(articles).flatMap(([a, b]) =>
    [[a, b] as const, [b, a] as const].filter(([one, other]) =>
      asked.some((ask) => ask.startsWith(`pair ${one.id} ${other.id} `)),
    ),
  );
  return asked.some((ask) => ask.startsWith("claims ")) ? [...pairs, articles] : pairs;
}

/** An answer may be that there is nothing. */
const saysNothing = /"(?:findings|answers|claims|lines)"\s*:\s*\[\s*\]/;

/** What was answered, and what was not: whoever needs an answer asks here, and finds it or leaves the question. */
class Asked {
  readonly open: Ask[] = [];
  readonly failed: string[] = [];
  readonly by: Pick<Answered, "model" | "on" | "prompt">[] = [];
  private readonly known: ReadonlyMap<string, Answered>;

  constructor(answers: readonly Answered[]) {
    this.known = new Map(answers.map((answer) => [answer.ask, answer]));
  }

  /** What an answer comes to; nothing where there is none yet, or none could be had. */
  read<T extends Read<unknown>>(ask: Ask, reader: (answer: string) => T): T | undefined {
    const known = this.known.get(ask.id);
    if (!known) {
      this.open.push(ask);
      return undefined;
    }
    this.by.push({ model: known.model, on: known.on, prompt: known.prompt });
    if (known.failed !== undefined) {
      this.failed.push(known.failed);
      return undefined;
    }
    const read = reader(known.answer);
    this.failed.push(...read.unread.map((why) => `an entry could not be read: ${why}`));
    if (read.entries.length === 0 && read.unread.length === 0 && !saysNothing.test(known.answer))
      this.failed.push(nothingRead);
    return read;
  }

  /** Whether it was answered, or refused. */
  isSettled(ask: Ask): boolean {
    return this.known.has(ask.id);
  }
}

/** Two articles: first what both speak of, part by part; then, of what is said to be a conflict, twice whether it is one. */
function consultPair(a: Held, b: Held, incidentOf: IncidentOf, asked: Asked): Checked[] {
  const [one, other] = [a.article.id, b.article.id];
  const both = new Map([a, b].map((held) => [held.article.id, held]));
  const places = partsOf(a, longestPart).flatMap((partA, i) =>
    partsOf(b, longestPart).map((partB, j) => ({ partA, partB, name: `${i + 1}-${j + 1}` })),
  );
  const proposals = places.flatMap(({ partA, partB, name }) => {
    const read = asked.read(pairPrompt("pair", a, b, partA, partB, `pair ${one} ${other} ${name}`), (answer) =>
      readPairAnswer(answer, one, other),
    );
    return read ? [{ partA, partB, name, ...read }] : [];
  });
  const isOther = proposals.some(({ oneIncident }) => oneIncident === "no");
  const never = whyNever(incidentOf(one, other), isOther ? "no" : "yes");
  if (never !== undefined)
    return distinct(proposals.flatMap(({ entries }) => entries)).map((proposed) =>
      checkProposal(proposed, both, () => never),
    );
  const said = new Set<string>();
  const unasked = new Set<string>();
  const open: Conflict[] = [];
  for (const { partA, partB, name, entries } of proposals) {
    const conflicts = conflictsOf(entries, both);
    if (conflicts.length === 0) continue;
    open.push(...conflicts);
    const turned = asked.read(
      pairPrompt("other order", b, a, partB, partA, `order ${one} ${other} ${name}`),
      (answer) => readPairAnswer(answer, other, one),
    );
    for (const { key } of turned ? conflictsOf(turned.entries, both) : []) said.add(key);
    if (!turned) for (const { key } of conflicts) unasked.add(key);
  }
  const may = confirmation(open, said, unasked, `${one} ${other}`, asked);
  return distinct(proposals.flatMap(({ entries }) => entries)).map((proposed) => checkProposal(proposed, both, may));
}

/** Many articles: what each says by itself, what may be of one thing, how that stands; then, of conflicts, twice whether they are. */
function consultMany(all: ReadonlyMap<string, Held>, incidentOf: IncidentOf, asked: Asked): Checked[] {
  let isOpen = false;
  const claims = [...all.values()].flatMap((held) =>
    partsOf(held, longestPart).flatMap((part, i) => {
      const ask = claimsPrompt(held, part, `claims ${held.article.id} ${i + 1}`);
      if (!asked.isSettled(ask)) isOpen = true;
      const read = asked.read(ask, (answer) => readClaimsAnswer(answer, held.article.id));
      return read?.entries ?? [];
    }),
  );
  // What they have in common is known when all have been asked.
  if (isOpen) return [];
  const standing = claims.filter((claim) => {
    const held = all.get(claim.article);
    return held !== undefined && typeof verifyClaim(held, claim) !== "string";
  });
  const gone: Checked[] = claims
    .filter((claim) => !standing.includes(claim))
    .map((claim) =>
      checkProposal({ ask: claim.ask, positions: [{ claims: [claim] }], stances: [] }, all, () => undefined),
    );
  const letters = new Map([...all.keys()].map((id, n) => [id, n + 1]));
  const shownOf = (claim: ProposedClaim) => {
    const held = all.get(claim.article);
    const sentence = held?.sentences[claim.sentence - 1];
    return {
      account: String(letters.get(claim.article)),
      published: held?.article.published,
      sentence: held && sentence ? held.article.text.slice(sentence.start, sentence.end) : "",
      quote: claim.quote,
      voice: claim.voice,
    };
  };
  const groups = groupedClaims(standing).flatMap((group) => {
    const prompt = (order: readonly ProposedClaim[], kind: "group" | "other order") =>
      groupPrompt(order.map(shownOf), kind);
    const read = asked.read(prompt(group, "group"), (answer) => readGroupAnswer(answer, group));
    return read ? [{ group, prompt, entries: read.entries }] : [];
  });
  const said = new Set<string>();
  const unasked = new Set<string>();
  const open: Conflict[] = [];
  for (const { group, prompt, entries } of groups) {
    const conflicts = conflictsOf(entries, all).filter(
      ({ articles: [a, b] }) => whyNever(incidentOf(a, b), "yes") === undefined,
    );
    if (conflicts.length === 0) continue;
    open.push(...conflicts);
    const turned = group.toReversed();
    const read = asked.read(prompt(turned, "other order"), (answer) => readGroupAnswer(answer, turned));
    for (const { key } of read ? conflictsOf(read.entries, all) : []) said.add(key);
    if (!read) for (const { key } of conflicts) unasked.add(key);
  }
  const may = confirmation(open, said, unasked, "many", asked);
  const proposed = distinct(groups.flatMap(({ entries }) => entries));
  return [
    ...gone,
    ...proposed.map((one) =>
      checkProposal(one, all, (key, a, b) => whyNever(incidentOf(a, b), "yes") ?? may(key, a, b)),
    ),
  ];
}

/** The conflicts that would stand by their words alone. */
function conflictsOf(entries: readonly Proposed[], articles: ReadonlyMap<string, Held>): Conflict[] {
  return entries.flatMap((proposed) => checkProposal(proposed, articles, () => "it was not asked").conflicts);
}

function whyNever(verdict: OneIncident["verdict"], said: Can): string | undefined {
  if (verdict !== "same") return "it is not sure that the two articles tell of one incident";
  return said === "no" ? "the model takes the two articles for reports of two incidents" : undefined;
}

/**
 * Whether conflicts were confirmed: said in the other order of the articles as well, and that both cannot be so said of the two passages alone, by whoever was
 * not told what was said of them before.
 */
function confirmation(
  open: readonly Conflict[],
  said: ReadonlySet<string>,
  unasked: ReadonlySet<string>,
  name: string,
  asked: Asked,
): MayConflict {
  const cases = [...new Map(open.map((conflict) => [conflict.key, conflict])).values()];
  const both = new Map<string, Can>();
  for (let first = 0; first < cases.length; first += mostCases) {
    const some = cases.slice(first, first + mostCases);
    const ask = blindPrompt(
      some.map(({ passages }) => passages),
      name,
    );
    const read = asked.read(ask, readBlindAnswer);
    for (const { of, both: can } of read?.entries ?? []) {
      const key = some[of - 1]?.key;
      if (key !== undefined) both.set(key, can);
    }
  }
  return (key) => {
    if (unasked.has(key)) return "it was not confirmed with the articles in the other order";
    if (!said.has(key)) return "with the articles in the other order it was not said";
    const can = both.get(key);
    if (can === undefined) return "it was not confirmed by asking about the two passages alone";
    return can === "no" ? undefined : "of the two passages alone it was not said that both cannot be true";
  };
}

/** Each proposal once: what says the same of the same words again is the same. */
function distinct(proposals: readonly Proposed[]): Proposed[] {
  const seen = new Set<string>();
  return proposals.filter(({ positions, stances }) => {
    const key = JSON.stringify([
      positions.map(({ claims }) => claims.map(({ article, sentence, quote }) => [article, sentence, quote])),
      stances.map(({ label }) => label),
    ]);
    return !seen.has(key) && seen.add(key);
  });
}
