import { measure } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The magnitude of an earthquake. Left out: aftershocks; intensity. */
export const magnitude: QuestionRule = {
  id: "magnitude",
  ask: "How strong was it?",
  of: "the magnitude",
  course: "stands",
  earns: "answer",
  looksAt: "quantities",
  find: ({ tokens }, sentence) => {
    const found = [];
    for (let at = sentence.first; at < sentence.after; at += 1) {
      // “The tremor measured 5.7”
      const measured =
        /^(measured|measuring)$/.test(tokens[at]?.fold ?? "") &&
        sentence.quantities.some(({ first }) => first === at + 1) &&
        aQuakeBefore(at);
      if (!measured && !/^(magnitude|richter)$/.test(tokens[at]?.fold ?? "")) continue;
      // “Measured 6.1 on the Richter scale” is one figure.
      if (found.length > 0) break;
      const near = sentence.quantities.find(
        ({ first, after, value, kind }) =>
          value <= 10 &&
          (kind === "count" || kind === "name") &&
          (Math.abs(first - at) <= 4 || Math.abs(at - after) <= 2),
      );
      if (!near || isAftershock(at)) continue;
      const found0 = measure({ ...near, kind: "count" }, { topic: "", at });
      if (found0.answer.kind === "number") found.push({ ...found0, answer: { ...found0.answer, unit: "magnitude" } });
    }
    return found;

    function aQuakeBefore(at: number): boolean {
      for (let n = Math.max(sentence.first, at - 6); n < at; n += 1)
        if (/^(quake|earthquake|tremor|shock)$/.test(tokens[n]?.fold ?? "")) return true;
      return false;
    }

    function isAftershock(at: number): boolean {
      for (let n = at - 6; n <= at + 6; n += 1) if (/^aftershocks?$/.test(tokens[n]?.fold ?? "")) return true;
      return false;
    }
  },
};

export const aboutMagnitude: Description = {
  answers: "The magnitude of an earthquake.",
  ignores: "Aftershocks; intensity.",
  examples: [
    {
      shows: "agree",
      a: "A quake of magnitude 6.4 shook the island.",
      b: "A 6.4-magnitude earthquake shook the island.",
    },
    {
      shows: "conflict",
      a: "A quake of magnitude 6.4 shook the island.",
      b: "A 7.1-magnitude earthquake shook the island.",
    },
    { shows: "nothing", a: "An aftershock had a magnitude of 4.1.", b: "It is of great magnitude." },
  ],
};
