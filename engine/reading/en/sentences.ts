import { maybeLast, neverLast } from "./words/abbreviations.ts";
import { stopWords } from "./words/stop-words.ts";
import type { Token } from "../tokens.ts";

export interface Sentence {
  /** Half-open, in UTF-16 units. Between two sentences there is white space at most. */
  readonly start: number;
  readonly end: number;
  /** Its tokens: from `first` up to, not including, `after`. Line breaks inside a sentence are among them. */
  readonly first: number;
  readonly after: number;
}

const never: ReadonlySet<string> = new Set(neverLast);
const maybe: ReadonlySet<string> = new Set(maybeLast);
const small: ReadonlySet<string> = new Set(stopWords);
const stops: ReadonlySet<string> = new Set([".", "!", "?", "...", "。", "！", "？", "؟"]);
const closing: ReadonlySet<string> = new Set(['"', "'", ")", "]", "}"]);
const speaking: ReadonlySet<string> = new Set("said says say told asked added wrote shouted".split(" "));
/** A line that ends in one of these goes on in the next, whatever that begins with. */
const unfinished: ReadonlySet<string> = new Set(
  "a an the of in on at by to for from with and or but as its his her their our that which who was were is are".split(
    " ",
  ),
);
const bullets: ReadonlySet<string> = new Set(["•", "*", "-", "·", "▪", "‣", "–"]);

/**
 * The sentences of a text, from its tokens. A headline, a list's item and a line of a table are sentences too: a line's
 * end is one, unless the next line plainly goes on. Nothing is lost: every token but line breaks is in one sentence.
 */
export function sentencesOf(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = -1;
  let last = -1;
  const close = () => {
    const from = tokens[first];
    const to = tokens[last];
    if (from && to) sentences.push({ start: from.start, end: to.end, first, after: last + 1 });
    first = -1;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "break") {
      if (first >= 0 && lineEnds(tokens, at)) close();
      continue;
    }
    if (first < 0) first = at;
    last = at;
    if (!mayStop(token)) continue;
    const end = withClosing(tokens, at);
    const stopped = stopsAt(text, tokens, at, end);
    last = end;
    at = end;
    if (stopped) close();
  }
  if (first >= 0) close();
  return sentences;
}

function mayStop({ kind, fold }: Token): boolean {
  return kind === "mark" ? stops.has(fold) : kind === "word" && fold.endsWith(".");
}

/** The last of the marks that belong to the stop: more stops, and quotation marks and brackets that touch it. */
function withClosing(tokens: readonly Token[], at: number): number {
  let end = at;
  for (;;) {
    const token = tokens[end + 1];
    if (!token || token.start !== tokens[end]?.end || token.kind !== "mark") return end;
    if (!stops.has(token.fold) && !closing.has(token.fold)) return end;
    end += 1;
  }
}

function stopsAt(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const stop = tokens[at];
  const next = tokens[end + 1];
  if (!stop || !next || next.kind === "break") return true;
  const opening = opensSentence(text, tokens, end + 1);
  if (!opening) return false;
  const glued = next.start === tokens[end]?.end;
  const before = stop.kind === "word" ? stop : tokens[at - 1];
  if (stop.kind === "word" || stop.fold === ".") {
    if (before?.kind === "word" && before.end >= stop.start && !mayEnd(before, opening)) return false;
  }
  if (glued) return gluedSentence(tokens, at, end, opening);
  // “Stop!” Reid said.
  return !(end > at && stop.fold !== "." && speaking.has(tokens[end + 2]?.fold ?? ""));
}

/** The word or number that would begin the next sentence, behind opening marks; none if nothing can begin there. */
function opensSentence(text: string, tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "break") return undefined;
    if (token.kind === "number" || token.kind === "ordinal") return token;
    // Scripts without capitals have no other sign.
    if (token.kind === "word")
      return token.capital || /^\p{Lo}/u.test(text.slice(token.start, token.start + 2)) ? token : undefined;
    if (/[,;:%)\]]/.test(token.fold)) return undefined;
  }
  return undefined;
}

/** Whether a sentence may end in this word and its full stop: not in a title or an initial. */
function mayEnd(word: Token, opening: Token): boolean {
  const bare = word.fold.endsWith(".") ? word.fold.slice(0, -1) : word.fold;
  if (never.has(bare)) return false;
  const begins = opening.kind === "word" && small.has(opening.fold);
  if (bare.length === 1 && word.capital) return begins;
  if (word.fold.endsWith(".")) return begins;
  return !maybe.has(bare) || !(word.capital || bare === "etc" || bare === "est") || begins;
}

/** `the forces.According to`: no space, a word of small letters before and a capitalised one behind. */
function gluedSentence(tokens: readonly Token[], at: number, end: number, opening: Token): boolean {
  const quoted = end > at || closing.has(tokens[at - 1]?.fold ?? "");
  let from = at - 1;
  while (from >= 0 && closing.has(tokens[from]?.fold ?? "")) from -= 1;
  const before = tokens[from];
  if (opening.kind !== "word" || !before) return false;
  if (quoted) return true;
  const address = tokens[from - 1];
  const inAddress = address?.end === before.start && /[.@/]/.test(address.fold);
  return (
    before.kind === "word" &&
    before.end - before.start > 1 &&
    !inAddress &&
    (opening.end - opening.start > 2 || small.has(opening.fold))
  );
}

function lineEnds(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!next || next.kind === "break" || !before || before.kind === "break") return true;
  if (next.kind === "mark" && bullets.has(next.fold)) return true;
  if (before.kind === "mark" && (before.fold === "," || before.fold === "-")) return false;
  if (before.kind === "word" && unfinished.has(before.fold)) return false;
  if (before.kind === "mark") return true;
  return !(next.kind === "word" && !next.capital && /^[a-z]/.test(next.fold));
}
