import { expect, test } from "@playwright/test";
import { readCases } from "../../commands/read-cases.ts";
import { scoreCase } from "../../commands/score-cases.ts";

const cases = readCases(new URL("../cases", import.meta.url).pathname);

/**
 * What the engine says of the cases that rules are tuned on, line by line: a change to a rule shows here what else it
 * changes. `npm run test:update` writes it anew; what is set aside is not in it.
 */
test("the scoreboard of the cases is as it was", () => {
  const lines = cases
    .filter(({ labels }) => labels.heldOut !== true)
    .map(scoreCase)
    .flatMap(({ name, incident, right, wrong, missed, trapped }) => [
      `${name}: ${incident.said}${incident.said === incident.is ? "" : `, is ${incident.is}`}`,
      ...right.map(({ question, relation }) => `  right  ${question} ${relation}`),
      ...wrong.map(({ question, relation }) => `  wrong  ${question} ${relation}`),
      ...missed.map(({ question, relation }) => `  missed ${question} ${relation}`),
      ...trapped.map(({ question, relation }) => `  trap   ${question} ${relation}`),
    ]);
  expect(`${lines.join("\n")}\n`).toMatchSnapshot("scoreboard.txt");
});

test("every label of a case stands in its text", () => {
  const wrong = cases.flatMap(({ name, labels, articles: [a, b] }) =>
    labels.questions.flatMap(({ question, a: ofA, b: ofB }) =>
      [
        { text: a.text, words: ofA },
        { text: b.text, words: ofB },
      ].flatMap(({ text, words }) =>
        words === undefined || text.includes(words) ? [] : [`${name} ${question}: ${words}`],
      ),
    ),
  );
  expect(wrong).toEqual([]);
});
