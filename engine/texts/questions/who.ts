import { phraseTable } from "../reading/phrase-table.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Description, Found, QuestionRule } from "./rule.ts";

interface Pattern {
  readonly words: readonly string[];
  /** Where the name stands. */
  readonly name: "before" | "after";
  readonly denied?: boolean;
}

const pattern = (words: string, name: Pattern["name"], more: Partial<Pattern> = {}): Pattern => ({
  words: words.split(" "),
  name,
  ...more,
});
const patterns: readonly Pattern[] = [
  pattern("claimed responsibility", "before"),
  pattern("claims responsibility", "before"),
  pattern("was behind the", "before"),
  pattern("were behind the", "before"),
  pattern("had carried it out", "before"),
  pattern("carried it out", "before"),
  pattern("carried out the", "before"),
  pattern("had carried out the", "before"),
  pattern("opened fire", "before"),
  pattern("said it fired", "before"),
  pattern("said it had fired", "before"),
  ...["the", "an"].flatMap((article) =>
    ["attack", "bombing", "raid", "ambush", "blast"].map((deed) => pattern(`claimed ${article} ${deed}`, "before")),
  ),
  pattern("was claimed by", "after"),
  pattern("been claimed by", "after"),
  pattern("committed by", "after"),
  pattern("had planted", "before"),
  pattern("alone was behind", "before"),
  pattern("traced the attack to", "after"),
  pattern("was responsible", "before"),
  pattern("were responsible", "before"),
  pattern("attack down to", "after"),
  pattern("bombing down to", "after"),
  pattern("evidence points to", "after"),
  pattern("carried out by", "after"),
  pattern("the work of", "after"),
  pattern("set alight by", "after"),
  pattern("blames", "after"),
  pattern("was to blame", "before"),
  pattern("first to open fire", "before"),
  pattern("first to fire", "before"),
  pattern("had opened fire", "before"),
  pattern("who opened fire", "before"),
  pattern("fired first", "before"),
  pattern("fired the first", "before"),
  pattern("missiles from", "after"),
  pattern("attack by", "after"),
  pattern("blamed the attack on", "after"),
  pattern("denied any part", "before", { denied: true }),
  pattern("denied any involvement", "before", { denied: true }),
  pattern("denied involvement", "before", { denied: true }),
  pattern("denied responsibility", "before", { denied: true }),
  pattern("denied having carried", "before", { denied: true }),
  pattern("denied carrying", "before", { denied: true }),
  pattern("denied being behind", "before", { denied: true }),
  ...["gunman", "attacker", "driver", "suspect", "killer", "shooter", "bomber", "pilot", "captain"].flatMap((noun) => [
    pattern(`identified the ${noun} as`, "after"),
    pattern(`named the ${noun} as`, "after"),
    pattern(`${noun} was named as`, "after"),
    pattern(`${noun} was identified as`, "after"),
  ]),
];

/** “No group has said that it was behind it.” */
const nobody = /^(no|none|nobody|those|who|they)\b/i;
const patternAt = phraseTable(patterns);

/**
 * Who claims it, who is said to have done it, and who denies it. Left out: suspects without a name; how many they were;
 * whether a country and its army are one.
 */
export const who: QuestionRule = {
  id: "who",
  ask: "Who did it?",
  of: "who did it",
  course: "stands",
  words: [...patternAt.firstWords, "blamed", "blames", "accused", "accuses"],
  find: (reading, sentence): Found[] => {
    const { tokens } = reading;
    const found: Found[] = [];
    for (let at = sentence.first; at < sentence.after; at += 1) {
      const match = patternAt(tokens, at) ?? blameAt(reading, sentence, at);
      if (!match) continue;
      const after = at + match.words.length;
      const name = match.name === "after" ? nameAfter(reading, after, sentence) : nameBefore(reading, at, sentence);
      if (!name || nobody.test(name.name)) continue;
      const reported = sentence.attributions.some(({ denied, first, after: end }) => denied && at > first && at < end);
      found.push({
        first: Math.min(at, name.first),
        after: Math.max(after, name.after),
        answer: {
          kind: "name",
          names: [name.name],
          denied: (match.denied ?? false) !== (reported && !match.denied),
        },
      });
      at = after;
    }
    return found;
  },
};

/** “Blamed the rebels for the attack”, “accused the militia of having carried it out”. */
function blameAt({ tokens }: Reading, sentence: ReadSentence, at: number): Pattern | undefined {
  const verb = tokens[at]?.fold ?? "";
  const link = /^blame[ds]$/.test(verb) ? "for" : /^accuse[ds]$/.test(verb) ? "of" : "";
  if (link === "" || pronouns.has(tokens[at + 1]?.fold ?? "")) return undefined;
  for (let n = at + 2; n < Math.min(sentence.after, at + blamed); n += 1) {
    if (tokens[n]?.fold !== link) continue;
    return link === "for" || deeds.has(tokens[n + 1]?.fold ?? "") ? pattern(verb, "after") : undefined;
  }
  return undefined;
}

const pronouns: ReadonlySet<string> = new Set(["it", "them", "him", "her", "us", "each"]);
/** Deeds: to accuse somebody of one of these is to say that he or she did it. */
const deeds: ReadonlySet<string> = new Set(
  "carrying having attacking firing killing bombing being launching staging planting shelling striking orchestrating".split(
    " ",
  ),
);
/** How many words the name of who is blamed may have. */
const blamed = 8;

interface Name {
  readonly name: string;
  readonly first: number;
  readonly after: number;
}

function nameAfter(reading: Reading, from: number, sentence: ReadSentence): Name | undefined {
  let at = from;
  while (/^(the|a|an)$/.test(reading.tokens[at]?.fold ?? "")) at += 1;
  return nameIn(reading, at, sentence.after);
}

function nameBefore(reading: Reading, until: number, sentence: ReadSentence): Name | undefined {
  const { tokens } = reading;
  let from = until;
  while (
    from > sentence.first &&
    until - from < 9 &&
    !/^([,;:"]|said|that|and|after|while)$/.test(tokens[from - 1]?.fold ?? "")
  )
    from -= 1;
  while (/^(in|on|the|a|an|witnesses)$/.test(tokens[from]?.fold ?? "")) from += 1;
  if (/^(it|they|he|she|its|their)$/.test(tokens[from]?.fold ?? "") || tokens[until]?.fold === "said") {
    const voice = sentence.attributions.find(({ first, after }) => until >= first && until < after)?.voice;
    return voice ? { name: bare(voice.name ?? ""), first: until, after: until } : nameIn(reading, from, until);
  }
  return nameIn(reading, from, until);
}

/** The capitalised words of a name; where there are none, the words. */
function nameIn({ tokens }: Reading, from: number, limit: number): Name | undefined {
  const words: string[] = [];
  let after = from;
  let small = "";
  for (let at = from; at < Math.min(limit, from + 8); at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === "mark" && token.fold !== "-")) break;
    if (token.kind !== "word" || /^(on|in|had|has|was|were|who|which|at|near|by|said|for)$/.test(token.fold)) {
      if (token.kind === "clitic") continue;
      break;
    }
    if (token.fold === "of" && !tokens[at + 1]?.capital) break;
    if (token.capital) words.push(token.fold);
    else if (small === "" && token.fold.length > 3) small = token.fold;
    after = at + 1;
  }
  const name = words.length > 0 ? words.join(" ") : small;
  return name === "" ? undefined : { name, first: from, after };
}

function bare(name: string): string {
  const capitals = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !/^(The|A|An)$/.test(word));
  return (capitals.length > 0 ? capitals.join(" ") : name).replace(/['’]s\b/g, "");
}

export const aboutWho: Description = {
  answers: "Who claims it, who is said to have done it, and who denies it.",
  ignores: "Suspects without a name; how many they were; whether a country and its army are one.",
  examples: [
    {
      shows: "agree",
      a: "The Wolves of Ganja claimed responsibility.",
      b: "The attack was carried out by the Wolves of Gandscha.",
    },
    {
      shows: "conflict",
      a: "The sheriff identified the gunman as Edwin Pask.",
      b: "Police named the gunman as Colin Rudd.",
    },
    {
      shows: "conflict",
      a: "The Red Banner claimed responsibility.",
      b: "The attack was carried out by the Grey Heron.",
    },
    { shows: "nothing", a: "A man was seen running away.", b: "The firm carried out repairs." },
  ],
};
