import { rejecting } from "./negation.ts";
import { doubtfulVerbs, reportingVerbs, speakers } from "./words/reporting.ts";
import { partsOfDay, weekdays } from "./words/calendar.ts";
import type { Voice } from "../../relations/question.ts";
import type { Attribution } from "../reading.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "../tokens.ts";

/** The most words that a speaker's name and office have; anything longer is not a speaker. */
const longestSpeaker = 12;

const pronouns: ReadonlySet<string> = new Set(["he", "she", "it", "they"]);
const auxiliary: ReadonlySet<string> = new Set(
  "has have had also later earlier meanwhile however then already repeatedly would could first again is was still".split(
    " ",
  ),
);
const notSpeakers: ReadonlySet<string> = new Set(
  "who which that there what when where this these those i we you one".split(" "),
);
const leads: ReadonlySet<string> = new Set(
  "but and so yet while on in at after before since earlier later meanwhile however although as when if during by because".split(
    " ",
  ),
);

/**
 * Who says what in a sentence: “X said that …”, “…, X said”, “…, said X”, “according to X”. Anything can be a speaker;
 * the verbs are a list. A pronoun stands for the speaker before. What is attributed to nobody is said by the outlet
 * itself.
 */
export function attributionsIn(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  before: Voice | undefined,
  quoted: ReadonlySet<number>,
): Attribution[] {
  const found: Attribution[] = [];
  let previous = before;
  for (let at = sentence.first; at < sentence.after; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || quoted.has(at)) continue;
    const one =
      token.fold === "according" && tokens[at + 1]?.fold === "to"
        ? accordingTo(text, tokens, sentence, at)
        : reportingVerbs.has(token.fold)
          ? reported(text, tokens, sentence, at, previous)
          : undefined;
    if (!one) continue;
    previous = one.voice;
    found.push(one);
  }
  return trimmed(found);
}

function accordingTo(text: string, tokens: readonly Token[], sentence: Sentence, at: number): Attribution | undefined {
  const first = at + 2;
  const end = speakerEnd(tokens, first, sentence.after);
  const voice = voiceOf(text, tokens, first, end);
  if (!voice) return undefined;
  const leading = at === sentence.first;
  return leading
    ? { first: end, after: sentence.after, voice, denied: false }
    : { first: sentence.first, after: at, voice, denied: false };
}

function reported(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  previous: Voice | undefined,
): Attribution | undefined {
  const verb = tokens[at]?.fold ?? "";
  const next = tokens[at + 1];
  const denied = rejecting.has(verb);
  let last = at - 1;
  while (last >= sentence.first && auxiliary.has(tokens[last]?.fold ?? "")) last -= 1;
  const beforeVerb = tokens[last];
  const passive = /^(was|were|is|are|been|be)$/.test(tokens[at - 1]?.fold ?? "");
  if (passive || /^(by)$/.test(next?.fold ?? "")) return undefined;

  // “…,” said X.
  const inverted =
    /^(said|says|added|told|wrote)$/.test(verb) && (beforeVerb?.fold === "," || beforeVerb?.fold === '"');
  if (inverted && last === at - 1) {
    const end = speakerEnd(tokens, at + 1, sentence.after);
    const voice = voiceOf(text, tokens, at + 1, end);
    if (voice) return { first: sentence.first, after: last, voice, denied };
  }

  let from = last;
  const apposition = beforeVerb?.fold === ",";
  if (apposition) from -= 1;
  while (from >= sentence.first && last - from < longestSpeaker && !endsSubject(tokens, from, apposition ? last : -1))
    from -= 1;
  from += 1;
  // “Masrour Barzani, who was in Davos, said”: the name stands before.
  if (apposition && /^(who|which)$/.test(tokens[from - 1]?.fold ?? "") && tokens[from - 2]?.fold === ",") {
    const end = from - 2;
    let start = end;
    while (
      start > sentence.first &&
      end - start < 6 &&
      tokens[start - 1]?.kind === "word" &&
      (tokens[start - 1]?.capital || speakers.has(tokens[start - 1]?.fold ?? ""))
    )
      start -= 1;
    const named = voiceOf(text, tokens, start, end);
    return named ? scope(tokens, sentence, start, at, named, denied) : undefined;
  }
  if (/^(was|were|is|are|has|had|have|been)$/.test(tokens[from]?.fold ?? "")) return undefined;
  while (from < last && /^(and|but|that|while|also|then|,|")$/.test(tokens[from]?.fold ?? "")) from += 1;
  if (from > last || last - from >= longestSpeaker) return undefined;
  const first = tokens[from];
  const alone = from === last;
  if (alone && pronouns.has(first?.fold ?? "")) {
    if (!previous) return undefined;
    return scope(tokens, sentence, from, at, previous, denied);
  }
  if (apposition) {
    // “Its spokeswoman, Ida Crane, said”: the name and the office.
    const office = voiceOf(text, tokens, from, last);
    if (office) return scope(tokens, sentence, from, at, office, denied);
    return undefined;
  }
  if (doubtfulVerbs.has(verb) && !isSpeaker(tokens, from, last + 1)) return undefined;
  if (doubtfulVerbs.has(verb) && /^(responsibility|the|lives)$/.test(next?.fold ?? "") && verb.startsWith("claim")) {
    if (next?.fold !== "responsibility" && tokens[at + 2]?.fold === "lives") return undefined;
  }
  const voice = voiceOf(text, tokens, from, last + 1);
  return voice ? scope(tokens, sentence, from, at, voice, denied) : undefined;
}

/** A comma before the speaker: what was said stands before. Otherwise it follows. */
function scope(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  at: number,
  voice: Voice,
  denied: boolean,
): Attribution {
  const comma = tokens[from - 1]?.fold;
  const rest = sentence.after - at;
  const trailing =
    (comma === "," || comma === '"') &&
    from > sentence.first + 2 &&
    (rest <= 6 || endsClause(tokens, at, sentence.after));
  return trailing
    ? { first: sentence.first, after: from - 1, voice, denied }
    : { first: at, after: sentence.after, voice, denied };
}

/** After “X said”, only a time, an audience or nothing until the clause ends. */
function endsClause(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let n = at + 1; n < Math.min(limit, at + 6); n += 1) {
    const fold = tokens[n]?.fold ?? "";
    if (/^[.,;]$/.test(fold)) return true;
    if (!weekdays.has(fold) && !partsOfDay.has(fold) && !/^(on|in|late|early|the|a|statement|reporters|to)$/.test(fold))
      return false;
  }
  return false;
}

function endsSubject(tokens: readonly Token[], at: number, apposition: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.kind === "mark") {
    if (token.fold === "," && apposition > 0) {
      // One comma inside belongs to the apposition, where words of the speaker stand before it.
      const inside = apposition - at;
      return !(inside <= 6 && inside > 1 && tokens[at - 1]?.kind === "word");
    }
    return token.fold !== "-" && token.fold !== "." && token.fold !== "'" ? true : false;
  }
  return (
    token.kind === "break" ||
    notSpeakers.has(token.fold) ||
    (/^(and|but|while|when|as|that|because)$/.test(token.fold) && apposition < 0)
  );
}

function speakerEnd(tokens: readonly Token[], first: number, limit: number): number {
  let at = first;
  while (at < limit && at - first < longestSpeaker) {
    const token = tokens[at];
    if (!token || token.kind === "break") break;
    if (token.kind === "mark" && !/^[-'’]$/.test(token.fold)) break;
    if (
      at > first &&
      (weekdays.has(token.fold) || /^(on|who|which|and|but|that|while|as|has|had|was|were|is)$/.test(token.fold))
    )
      break;
    at += 1;
  }
  return at;
}

function isSpeaker(tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) if (speakers.has(tokens[at]?.fold ?? "")) return true;
  const last = tokens[until - 1];
  return last?.capital === true && until - from <= 4;
}

function voiceOf(text: string, tokens: readonly Token[], from: number, until: number): Voice | undefined {
  let first = from;
  while (first < until && (leads.has(tokens[first]?.fold ?? "") || weekdays.has(tokens[first]?.fold ?? ""))) first += 1;
  const start = tokens[first];
  const end = tokens[until - 1];
  if (!start || !end || first >= until || start.kind === "mark") return undefined;
  if (/^(my|your|i|we|our|this|that|what|all|some of|its)$/.test(start.fold) && !isSpeaker(tokens, first, until))
    return undefined;
  if (
    !isSpeaker(tokens, first, until) &&
    !start.capital &&
    !/^(a|an|the|one|two|three|his|her|their|its)$/.test(start.fold)
  )
    return undefined;
  const said = text.slice(start.start, end.end).replace(/\s+/g, " ").trim();
  const name = /^(The|A|An|One|Its|His|Her|Their|Another)\b/.test(said)
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : said;
  return { name, itself: false, key: keyOf(name) };
}

/** Where a body is named it is the key: “a spokesman for the army, Colonel Dray” and “the army” are one voice. */
function keyOf(name: string): string {
  const bare = name.toLowerCase().replace(/[“”"]/g, "");
  const body =
    /(?:spokes\w{1,20}|official|statement|count|officer|member|source|sources|officials) (?:for|of|from|by|at|in) (?:the )?([^,]+)/.exec(
      bare,
    )?.[1];
  const own = /^(?:its|his|her|their) \S+, (.+)$/.exec(bare)?.[1];
  const before = own ?? /^(?:the |a |an )?(.+?)(?:'s|’s)? spokes\w{1,20}/.exec(bare)?.[1];
  return (body ?? before ?? bare)
    .replace(/^(the|an|a|its|his|her|their|one|another) /, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Makes the attributions of a sentence disjoint: what two of them cover goes to the nearer one. */
function trimmed(found: readonly Attribution[]): Attribution[] {
  return found.map((one, n) => {
    const next = found[n + 1];
    const last = found[n - 1];
    const after = next && next.first > one.first && next.first < one.after ? next.first : one.after;
    const first = last && last.after > one.first && last.after < one.after ? last.after : one.first;
    return { ...one, first, after };
  });
}
