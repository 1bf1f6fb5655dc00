import { phraseTable } from "../reading/phrase-table.ts";
import { tellingStems } from "../reading/telling-stems.ts";
import { causes } from "../words/causes.ts";
import { reportingVerbs } from "../words/reporting.ts";
import type { Description, Found, QuestionRule } from "./rule.ts";
import { phrases } from "../words/phrases.ts";

/** What is said after the cause, and what before it: folded words in a row. */
const behindAt = phraseTable(
  phrases(`
    caused by, because of, due to, result of, blamed on, traced to, triggered by, sparked by, attributed to, cause
    was, suspect, suspected, blamed, because, as a result of, of faulty, struck a, blame, blames, put down to, owing
    to, down to, stemmed from, started by, set off by, brought about by, the cause as, cause is, reason was, pointed
    to, points to, resulted from, originated in, began in, started in, provoked by, ruled out, under the weight of,
    swerved to avoid, rules out
  `).map((phrase) => ({ words: phrase.split(" ") })),
);
const beforeAt = phraseTable(
  phrases(`
    caused the, had caused, caused a, was to blame, were to blame, was the cause, were the cause, was ruled out, were
    ruled out, had failed, have failed, set deliberately, started deliberately, started by, that may burst, failed,
    lost control, was the reason, the reason, likely reason, is thought to have, is believed to have, had been locked,
    was locked, were locked, had made, led to the, led to a, swerved to, had led to, set off the, started the, is
    thought to be, is believed to be, was the likely, sparked the, triggered the, brought down, had cut into, had cut
    through, cut through, had severed, had hit a, had struck a, ploughed into, had caused, had started, as the cause,
    to blame, had given way
  `).map((phrase) => ({ words: phrase.split(" ") })),
);
/** Phrases that name the cause itself, and not one of several circumstances. */
const sure =
  /^(caused by|blamed on|put down to|brought about by|attributed to|cause was|the cause as|triggered by|sparked by|set off by|started by|was to blame|were to blame|was the cause|were the cause|to blame|caused the)$/;
/** Said of an accident, it is its cause. */
const tellsItself: ReadonlySet<string> = new Set("speeding overloaded overcrowded arson sabotage".split(" "));
/** Phrases that name a cause wherever they stand. */
const tellingAt = phraseTable(
  (
    [
      ["driver", "passed a red signal"],
      ["driver", "passed a red light"],
      ["driver", "ran a red light"],
      ["driver", "ran a red signal"],
      ["driver", "without braking"],
      ["driver", "fell asleep"],
      ["driver", "fallen asleep"],
      ["driver", "human error"],
      ["driver", "pilot error"],
      ["driver", "driver error"],
      ["signal", "shown green"],
      ["signal", "showed green"],
      ["technical fault", "technical fault"],
      ["technical fault", "technical failure"],
      ["technical fault", "technical defect"],
      ["technical fault", "mechanical failure"],
      ["technical fault", "mechanical fault"],
      ["shot down", "had shot down"],
      ["shot down", "was shot down"],
      ["shot down", "been shot down"],
      ["gate", "gate had jammed"],
      ["suicide", "blown himself up"],
      ["suicide", "blew himself up"],
      ["suicide", "blew herself up"],
      ["suicide", "suicide bomber"],
      ["remote", "by remote control"],
      ["remote", "detonated remotely"],
      ["power failure", "power cut in"],
      ["infected file", "infected attachment"],
      ["infected file", "clicked on"],
      ["password", "stolen password"],
      ["password", "with a password"],
      ["electrical fault", "short circuit"],
      ["electrical fault", "fuse box"],
    ] as const
  ).map(([theme, words]) => ({ theme, words: words.split(" ") })),
);
/** Words that are quoted before it. */
const wordsBefore = 3;
/** How many words of the cause are looked at. */
const reach = 9;

/**
 * What caused it, in the words of those who say so; also what they rule out. Left out: why somebody did it, which is the
 * motive.
 */
export const cause: QuestionRule = {
  id: "cause",
  ask: "What was the cause?",
  of: "the cause",
  course: "stands",
  words: [...behindAt.firstWords, ...beforeAt.firstWords, ...tellingAt.firstWords, ...tellsItself, "asleep", "drunk"],
  find: ({ tokens }, sentence): Found[] => {
    const found: Found[] = [];
    for (let at = sentence.first; at < sentence.after; at += 1) {
      const telling =
        tellsItself.has(tokens[at]?.fold ?? "") || isUnfit(at) ? answer(at, at + 1, isDenied(at)) : undefined;
      if (telling) found.push({ first: Math.max(sentence.first, at - wordsBefore), after: at + 1, answer: telling });
      const told = tellingAt(tokens, at);
      if (told) {
        const answer = { kind: "theme" as const, theme: told.theme, stems: [], denied: isDenied(at) };
        found.push({ first: Math.max(sentence.first, at - wordsBefore), after: at + told.words.length, answer });
      }
      const after = behindAt(tokens, at)?.words;
      if (after && found.at(-1)?.first !== at) {
        const from = at + after.length;
        const end = clauseEnd(from);
        const one = answer(from, end, after.at(-1) === "out", sure.test(after.join(" ")));
        if (one && !(after.length === 1 && one.theme === undefined)) found.push({ first: at, after: end, answer: one });
      }
      const behindIt = beforeAt(tokens, at)?.words;
      if (behindIt) {
        const from = clauseStart(at);
        const denied = behindIt.includes("ruled");
        // “The driver had lost control while overtaking”
        const control = behindIt.includes("control") || behindIt.includes("locked");
        const deliberate = behindIt.includes("deliberately");
        const one = answer(
          from,
          deliberate || control ? clauseEnd(at + behindIt.length) : at,
          denied,
          sure.test(behindIt.join(" ")),
        );
        if (one?.theme !== undefined || one?.sure)
          found.push({ first: from, after: at + behindIt.length, answer: one });
      }
    }
    // One cause is told by two phrases: “is believed to have caused”.
    return found.filter(
      (one, n) =>
        !found.some(
          (other, m) =>
            m < n && other.first < one.after && one.first < other.after && sameTheme(one.answer, other.answer),
        ),
    );

    /** “The driver had fallen asleep”, “a drunk captain”. */
    function isUnfit(at: number): boolean {
      if (!/^(asleep|drunk)$/.test(tokens[at]?.fold ?? "")) return false;
      for (let n = Math.max(sentence.first, at - 5); n < Math.min(sentence.after, at + 2); n += 1)
        if (/^(driver|pilot|captain|operator|skipper|signalman|helmsman)$/.test(tokens[n]?.fold ?? "")) return true;
      return false;
    }

    function isDenied(at: number): boolean {
      for (let n = Math.max(sentence.first, at - 4); n < at; n += 1)
        if (/^(not|no|never|denied|denies|neither)$|n't$/.test(tokens[n]?.fold ?? "")) return true;
      return tokens.slice(at, at + 5).some(({ fold }) => fold === "ruled" || fold === "excluded");
    }

    function answer(from: number, until: number, denied: boolean, isSure = false) {
      const stems = tellingStems(tokens, from, until);
      for (let at = from; at < until; at += 1) {
        const theme = causes.get(tokens[at]?.fold ?? "");
        if (theme !== undefined) return { kind: "theme" as const, theme, stems, denied, sure: isSure };
      }
      return stems.length > 0 ? { kind: "theme" as const, stems, denied, sure: isSure } : undefined;
    }

    function clauseEnd(from: number): number {
      let at = from;
      while (at < Math.min(sentence.after, from + reach) && !/^[.,;:"]$/.test(tokens[at]?.fold ?? "")) at += 1;
      return at;
    }

    function clauseStart(until: number): number {
      let at = until;
      while (
        at > Math.max(sentence.first, until - reach) &&
        !/^([.,;:"]|said|and)$/.test(tokens[at - 1]?.fold ?? "") &&
        // “Police said that a rumour that a wall would fall had caused it”
        !(tokens[at - 1]?.fold === "that" && reportingVerbs.has(tokens[at - 2]?.fold ?? ""))
      )
        at -= 1;
      return at;
    }
  },
};

function sameTheme(a: Found["answer"], b: Found["answer"]): boolean {
  return a.kind === "theme" && b.kind === "theme" && a.theme !== undefined && a.theme === b.theme;
}

export const aboutCause: Description = {
  answers: "What caused it, in the words of those who say so; also what they rule out.",
  ignores: "Why somebody did it, which is the motive.",
  examples: [
    {
      shows: "agree",
      a: "Doctors suspect contaminated well water.",
      b: "The outbreak has been traced to a polluted well.",
    },
    { shows: "conflict", a: "A gas leak caused the explosion.", b: "The blast was caused by a bomb." },
    { shows: "withheld", a: "The collapse was caused by a neighbour.", b: "The collapse was due to a whirlpool." },
    { shows: "nothing", a: "The fire caused panic.", b: "The engine was new." },
  ],
};
