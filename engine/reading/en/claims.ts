import type { Found, QuestionRule } from "../../texts/questions/rule.ts";
import { stopWords } from "./words/stop-words.ts";
import type { Reading, ReadSentence } from "../reading.ts";
import type { Claim } from "../../relations/question.ts";

/** An article's answer to a question, with what the engine knows of it besides. */
export interface FoundClaim extends Omit<Claim, "passage">, Found {
  /** The whole sentence. */
  readonly sentence: string;
  /** Days since 1970. */
  readonly published?: number | undefined;
  /** It stands in the headline, which leaves out “at least” and the like. */
  readonly headline: boolean;
  /** It stands in the first sentences. */
  readonly leading: boolean;
}

/** At most so many claims of an article on one question are read; an article with more is a list. */
const enough = 30;

/** Words that introduce a comparison with an earlier event. */
const elsewhere: ReadonlySet<string> = new Set(
  "response retaliation reprisal revenge anniversary similar previous earlier unlike".split(" "),
);

const opensPhrase: ReadonlySet<string> = new Set(
  "the a an of at on in to by for from with and or its their his her".split(" "),
);
const small: ReadonlySet<string> = new Set(stopWords);
/** Words that are added at most. */
const longestRest = 6;
const dayParts: ReadonlySet<string> = new Set(["day", "evening", "night", "morning", "afternoon"]);

/** The claims of an article on a question, in the text's order. Those on an incident of another time are left out. */
export function findClaims(rule: QuestionRule, reading: Reading): FoundClaim[] {
  const claims: FoundClaim[] = [];
  for (const sentence of sentencesFor(rule, reading)) {
    if (!sentence.hasWords) continue;
    for (const found of rule.find(reading, sentence)) {
      if (rule.background === true || !isBackground(reading, sentence, found))
        claims.push(claimOf(reading, sentence, found));
    }
    if (claims.length >= enough) break;
  }
  return claims;
}

function sentencesFor({ looksAt, words }: QuestionRule, reading: Reading): readonly ReadSentence[] {
  if (looksAt !== undefined) return reading.having[looksAt];
  if (words === undefined) return reading.sentences;
  const [word = ""] = words;
  if (words.length === 1) return reading.holding.get(word) ?? [];
  const found = new Set(words.flatMap((word) => reading.holding.get(word) ?? []));
  return [...found].sort((a, b) => a.first - b.first);
}

/** The first passage of an article, in its text rather than its headline, that asserts what another account has denied. */
export function replyOf(rule: QuestionRule, reading: Reading, denied: FoundClaim): FoundClaim | undefined {
  const inHeadline = ({ end }: ReadSentence) => end <= headlineEnd(reading);
  const [headline, body] = [reading.sentences.filter(inHeadline), reading.sentences.filter((one) => !inHeadline(one))];
  for (const sentence of [...body, ...headline]) {
    const found = rule.reply?.(reading, sentence, denied.answer);
    if (found && (rule.background === true || !isBackground(reading, sentence, found)))
      return { ...claimOf(reading, sentence, found), topic: denied.topic };
  }
  return undefined;
}

/** A claim of what was found in a sentence; its voice is that of whoever says its words, or those from the token `by` on. */
export function claimOf(reading: Reading, sentence: ReadSentence, found: Found, by = found.first): FoundClaim {
  const start = reading.tokens[found.first]?.start ?? sentence.start;
  const end = reading.tokens[phraseEnd(reading.tokens, found.after, sentence.after) - 1]?.end ?? sentence.end;
  const quote = reading.text.slice(start, end);
  const attribution = sentence.attributions.find(({ first, after }) => by >= first && by < after);
  return {
    ...found,
    article: reading.article.id,
    start,
    end,
    quote,
    sentence: reading.text.slice(sentence.start, sentence.end),
    says: quote.replace(/\s+/g, " "),
    voice: attribution?.voice ?? reading.itself,
    published: reading.published,
    headline: end <= headlineEnd(reading),
    leading: sentence.leading,
  };
}

/** Where a quotation would end after “the” or “of”, it goes on to the end of the phrase. */
function phraseEnd(tokens: Reading["tokens"], after: number, limit: number): number {
  let end = after;
  while (end < Math.min(limit, after + longestRest) && opensPhrase.has(tokens[end - 1]?.fold ?? "")) {
    end += 1;
    while (end < Math.min(limit, after + longestRest) && isInPhrase(tokens, end)) end += 1;
  }
  return opensPhrase.has(tokens[end - 1]?.fold ?? "") ? after : end;
}

/** An adjective before its noun, as far as a list of small words can tell. */
function isInPhrase(tokens: Reading["tokens"], at: number): boolean {
  const [word, next] = [tokens[at - 1], tokens[at]];
  return word?.kind === "word" && next?.kind === "word" && !small.has(next.fold) && !small.has(word.fold);
}

/** “Last month an attack killed eleven”, “in 2029 a bomb killed 40”, “in response to an attack that killed three”. */
function isBackground({ tokens }: Reading, sentence: ReadSentence, found: Found): boolean {
  if (sentence.background && found.answer.kind === "number") return true;
  for (let at = sentence.first; at < found.first; at += 1) {
    const isTheDayBefore = tokens[at]?.fold === "previous" && dayParts.has(tokens[at + 1]?.fold ?? "");
    if (elsewhere.has(tokens[at]?.fold ?? "") && !isTheDayBefore) return true;
  }
  if (isOfAnother(tokens, sentence.first, found.after)) return true;
  let nearest: { distance: number; before: boolean } | undefined;
  for (const moment of sentence.moments) {
    // “Thirty were killed, among them a man who had led the attack in June.”
    // “Nine have died since it began a week ago.”
    if (moment.first > found.after && sinceBetween(tokens, found.after, moment.first)) continue;
    if (moment.first > found.after && commaBetween(tokens, found.after, moment.first)) continue;
    const distance = moment.after <= found.first ? found.first - moment.after : Math.max(0, moment.first - found.after);
    if (!nearest || distance < nearest.distance) nearest = { distance, before: moment.before === true };
  }
  return nearest?.before === true;
}

/** “An airstrike that had killed two officers”, “the strike near Damascus in which four had died” */
function isOfAnother(tokens: Reading["tokens"], first: number, after: number): boolean {
  for (let at = after - 1; at > first; at -= 1) {
    if (tokens[at]?.fold !== "had") continue;
    for (let n = at - 1; n > Math.max(first, at - relativeReach); n -= 1) {
      if (!/^(that|which)$/.test(tokens[n]?.fold ?? "")) continue;
      const before = tokens.slice(Math.max(first, n - relativeReach), n).map(({ fold }) => fold);
      const deed = before.findLastIndex((word) => deeds.has(word));
      const isOne = deed >= 0 && before.slice(Math.max(0, deed - 3), deed).some((word) => /^an?$/.test(word));
      return (
        isOne || (deed >= 0 && before.slice(deed).some((word) => /^(near|in|on)$/.test(word)) && before.at(-1) === "in")
      );
    }
  }
  return false;
}

/** Nouns for deeds, which may be other events than the one that the account is about. */
const deeds: ReadonlySet<string> = new Set(
  "strike airstrike attack raid bombing explosion blast crash accident fire shooting".split(" "),
);
/** How near a relative clause begins behind its noun and before its verb. */
const relativeReach = 12;

function sinceBetween(tokens: Reading["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.fold === "since") return true;
  return false;
}

function commaBetween(tokens: Reading["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.fold === ",") return true;
  return false;
}

function headlineEnd({ text, article: { title } }: Reading): number {
  return title !== undefined && text.startsWith(title) ? title.length : 0;
}
