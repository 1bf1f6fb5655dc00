import type { Description, Found, QuestionRule } from "./rule.ts";

/** The result of a match, whichever side is named first. Left out: the state at half-time; sets. */
export const score: QuestionRule = {
  id: "score",
  ask: "How did the match end?",
  of: "the result",
  course: "stands",
  words: ["-"],
  find: ({ tokens }, sentence) => {
    const found: Found[] = [];
    for (let at = sentence.first + 1; at + 1 < sentence.after; at += 1) {
      const [one, dash, other] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (dash?.fold !== "-" || one?.kind !== "number" || other?.kind !== "number") continue;
      if (
        one.end !== dash.start ||
        dash.end !== other.start ||
        !/^\d{1,2}$/.test(one.fold) ||
        !/^\d{1,2}$/.test(other.fold)
      )
        continue;
      const before = tokens.slice(Math.max(sentence.first, at - 9), at - 1).concat(tokens.slice(at + 2, at + 6));
      if (!before.some(({ fold }) => /^(win|won|beat|lost|victory|defeat|drew|draw|defeated|ended|final)$/.test(fold)))
        continue;
      if (tokens[at + 2]?.fold === "at" && /^half/.test(tokens[at + 3]?.fold ?? "")) continue;
      const [x, y] = [Number(one.fold), Number(other.fold)];
      const theme = `${Math.max(x, y)}-${Math.min(x, y)}`;
      found.push({ first: at - 1, after: at + 2, answer: { kind: "theme", theme, stems: [], denied: false } });
    }
    return found;
  },
};

export const aboutScore: Description = {
  answers: "The result of a match, whichever side is named first.",
  ignores: "The state at half-time; sets.",
  examples: [
    { shows: "agree", a: "Lynton beat Tarn 3-1.", b: "Tarn lost 1-3 to Lynton." },
    { shows: "conflict", a: "Lynton beat Tarn 3-1.", b: "Lynton won 2-1." },
    { shows: "nothing", a: "Lynton led 1-0 at half-time.", b: "Open on 9-17 May." },
  ],
};
