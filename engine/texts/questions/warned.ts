import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Description, Found, QuestionRule } from "./rule.ts";

/** Words that warn wherever they stand. */
const warns: ReadonlySet<string> = new Set(
  "warn warned warning warnings alert alerts alerted siren sirens notice leaflet leaflets notified notification forewarned alarm aware attention complaint complaints loudspeaker loudspeakers".split(
    " ",
  ),
);
/** Words that may introduce any statement, and count as a warning if they came beforehand and tell of a danger. */
const tells: ReadonlySet<string> = new Set(
  "informed told reported written wrote complained complaint complaints attention aware telephoned phoned message messages".split(
    " ",
  ),
);
const dangers: ReadonlySet<string> = new Set(
  "crack cracks danger dangers risk risks defect defects fault faults weakness weak storm attack smell leak noises threat threats coming flood strike unsafe dangerous plan plans evacuate leave loophole hole flaw flaws worn rust damage staff faulty complaint".split(
    " ",
  ),
);
const negations: ReadonlySet<string> = new Set("no not never nobody nothing none without neither nor".split(" "));
/** Words that count only when negated: “no alarm was raised”. */
const onlyDenied = /^(alarm|aware|attention|complaints?)$/;
/** What is no more than possible. */
const mayBe: ReadonlySet<string> = new Set("would will should could might if whether".split(" "));
const beforehand: ReadonlySet<string> = new Set(
  "before earlier ahead last times repeatedly january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday advance beforehand prior previously twice since".split(
    " ",
  ),
);
const ends: ReadonlySet<string> = new Set([",", ";", ":", "but", "while", '"']);
/** How many words a negation reaches. */
const reach = 8;
/** Words that are quoted before and behind the word that warns. */
const quoted = 4;

/** Whether anybody was warned or informed beforehand. Left out: warnings of what is to come. */
export const warned: QuestionRule = {
  id: "warned",
  ask: "Was there a warning beforehand?",
  of: "so",
  course: "stands",
  // “Engineers had warned of it in January.”
  background: true,
  words: [...warns],
  find: (reading, sentence) => warnedIn(reading, sentence, warns),
  /** A sentence that says too little by itself counts as an answer if the other account says the opposite. */
  reply: (reading, sentence, denied) =>
    warnedIn(reading, sentence, tells).find(
      ({ answer }) => answer.kind === "yes" && denied.kind === "yes" && answer.yes !== denied.yes,
    ),
};

function warnedIn({ tokens }: Reading, sentence: ReadSentence, words: ReadonlySet<string>): Found[] {
  const fold = (at: number) => (at >= sentence.first && at < sentence.after ? (tokens[at]?.fold ?? "") : "");
  for (let at = sentence.first; at < sentence.after; at += 1) {
    if (!words.has(fold(at))) continue;
    const [start, end] = [clauseStart(at), clauseEnd(at)];
    const yes = words === warns ? isWarning(at, start) : isTelling(at, start, end);
    if (yes === undefined) continue;
    return [
      { first: Math.max(start, at - quoted), after: Math.min(end, at + 1 + quoted), answer: { kind: "yes", yes } },
    ];
  }
  return [];

  function isWarning(at: number, start: number): boolean | undefined {
    const before = wordsBefore(at, start);
    if (denies(before) || (isSilent(at) && !onlyDenied.test(fold(at)))) return false;
    // “Police warned drivers to slow down”, “a storm warning is in force”
    const isPast =
      before.some((word) => /^(had|been|was|were|having)$/.test(word)) ||
      /^(was|were|had|sounded|went|called)$/.test(fold(at + 1));
    // “There was reason for a warning”, “the alert was withdrawn”
    const isOff = before.includes("reason") || /^(withdrawn|lifted|cancelled)$/.test(fold(at + 2));
    if (isOff || before.some((word) => mayBe.has(word)) || onlyDenied.test(fold(at))) return undefined;
    return isPast || isSaidBeforehand() ? true : undefined;
  }

  function isTelling(at: number, start: number, end: number): boolean | undefined {
    const before = wordsBefore(at, start);
    if (before.some((word) => mayBe.has(word))) return undefined;
    if (denies(before)) return false;
    // “Two sources told AFP” tells of no warning, “it had told the town hall” of one.
    const isPast = before.slice(-3).some((word) => /^(had|been|was|were)$/.test(word));
    if (!isPast && !/^(sent|given|received)$/.test(fold(at + 1))) return undefined;
    for (let n = at + 1; n < end; n += 1) if (dangers.has(fold(n))) return true;
    for (let n = start; n < end; n += 1) if (beforehand.has(fold(n))) return true;
    return undefined;
  }

  function wordsBefore(at: number, start: number): string[] {
    return tokens.slice(Math.max(start, at - reach), at).map((token) => token.fold);
  }

  /** “Sirens remained silent”, “the warning came too late” */
  function isSilent(at: number): boolean {
    for (let n = at + 1; n < at + reach; n += 1) if (/^(silent|late|not)$/.test(fold(n))) return true;
    return false;
  }

  function isSaidBeforehand(): boolean {
    return tokens.slice(sentence.first, sentence.after).some(({ fold: word }) => beforehand.has(word));
  }

  function clauseStart(at: number): number {
    let n = at;
    while (n > sentence.first && !ends.has(fold(n - 1))) n -= 1;
    return n;
  }

  function clauseEnd(at: number): number {
    let n = at + 1;
    while (n < sentence.after && !ends.has(fold(n)) && fold(n) !== ".") n += 1;
    return n;
  }
}

function denies(words: readonly string[]): boolean {
  return words.some(
    (word, n) => negations.has(word) || /n't$/.test(word) || (word === "time" && words[n - 1] === "no"),
  );
}

export const aboutWarned: Description = {
  answers: "Whether anybody was warned or informed beforehand.",
  ignores: "Warnings of what is to come.",
  examples: [
    { shows: "agree", a: "The ministry had been warned of cracks.", b: "Engineers had warned in advance of cracks." },
    { shows: "conflict", a: "Vesh had been warned in advance.", b: "The minister said Vesh received no warning." },
    { shows: "nothing", a: "Police warned drivers to slow down.", b: "A storm warning is in force." },
  ],
};
