import { expect, test } from "@playwright/test";
import type { Ask } from "../../../engine/proposals/proposal.ts";
import type { Article } from "../../../engine/reading/reading.ts";
import { relate } from "../../../engine/relations/relate.ts";
import { blindAnswer, consulted } from "./scripted.ts";

/** What each account says of the hurt, and what it says that no other speaks of. */
const hurt = ["Twelve", "Twelve", "Fifteen", "Twelve", "Fifteen", "Nine"];
const alone = ["a bakery", "an old mill", "two garages", "the harbour school", "a chapel", "the tram depot"];

const articles = hurt.map((figure, n): Article => ({
  id: `account-${n}`,
  publisher: `Paper ${n}`,
  lang: "en",
  text: `${figure} people were hurt in the warehouse fire in Port Selby, the fire service said.\n\nOne reporter of Paper ${n} saw ${alone[n]} from the roof.`,
}));

/** Plays a model that lists both sentences of each account, and puts equal figures together. */
function model(ask: Ask): string {
  if (ask.kind === "blind") return blindAnswer(ask);
  if (ask.kind === "claims") {
    const lines = [...ask.text.matchAll(/^A(\d+) (.*)\.$/gm)];
    return JSON.stringify({
      claims: lines.map(([, sentence, words = ""]) => ({
        sentence: Number(sentence),
        quote: words.replace(/, the fire service said$/, ""),
        question: words.includes("hurt") ? "How many were hurt?" : "What was seen?",
        says: words.includes("hurt") ? (words.split(" ")[0] ?? "") : words,
        voice: words.includes("hurt") ? "the fire service" : "",
      })),
    });
  }
  const figures = [...ask.text.matchAll(/^\d+\. \(account [^)]*\) “(\w+) people/gm)].map(([, figure]) => figure);
  const answers = [...new Set(figures)];
  return JSON.stringify({
    ask: "How many were hurt?",
    lines: [
      ...figures.map((figure, n) => ({
        claim: n + 1,
        answer: answers.indexOf(figure) + 1,
        or_answer: 0,
        reason: "",
        label: "is",
      })),
      ...answers.flatMap((_, x) =>
        answers.slice(x + 1).map((__, y) => ({
          claim: 0,
          answer: x + 1,
          or_answer: x + y + 2,
          reason: "They are two figures.",
          label: "conflict",
        })),
      ),
    ],
  });
}

test("of many accounts each is asked about once, then what they have in common", () => {
  const { questions, asked, checks } = consulted(articles, model);
  const kinds = asked.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === "claims")).toHaveLength(articles.length);
  expect(kinds.filter((kind) => kind === "pair")).toHaveLength(0);
  const question = questions.find(({ ask }) => ask === "How many were hurt?");
  expect(
    question?.positions.map(({ says, claims }) => [says, claims.map(({ article }) => article)]),
    JSON.stringify(checks),
  ).toEqual([
    ["Twelve", ["account-0", "account-1", "account-3"]],
    ["Fifteen", ["account-2", "account-4"]],
    ["Nine", ["account-5"]],
  ]);
  expect(question && relate(question, "account-0", "account-1").kind).toBe("agree");
  expect(question && relate(question, "account-0", "account-2").kind).toBe("conflict");
  expect(question && relate(question, "account-4", "account-5").kind).toBe("conflict");
  // What one alone says is asked of nobody, and is no silence of the others.
  expect(questions.filter(({ ask }) => ask === "What was seen?")).toEqual([]);
});

test("nothing is asked of what accounts have in common before each was asked, and one that fails holds up no other", () => {
  const { questions, failed, asked } = consulted(articles, (ask) =>
    ask.kind === "claims" && ask.id.includes("account-3") ? { failed: "It took too long." } : model(ask),
  );
  expect(failed).toEqual(["It took too long."]);
  const places = asked.map(({ kind }) => kind);
  expect(places.lastIndexOf("claims")).toBeLessThan(places.indexOf("group"));
  expect(questions[0]?.positions[0]?.claims.map(({ article }) => article)).toEqual(["account-0", "account-1"]);
});

test("what does not agree with the others of its answer stands by itself", () => {
  const { questions } = consulted(articles, (ask) =>
    ask.kind === "group" ? model(ask).replaceAll('"answer":2', '"answer":1') : model(ask),
  );
  const [question] = questions;
  expect(question && relate(question, "account-0", "account-2").kind).toBe("differs");
});

test("fifty accounts take some hundred and fifty questions, and not one for each two", () => {
  const many = Array.from({ length: 50 }, (_, n): Article => ({
    ...(articles[n % articles.length] as Article),
    id: `account-${n}`,
    text: `${articles[n % articles.length]?.text} ${alone.map((place, i) => `The door of ${place} number ${i} was ${(n + i) % 2 === 0 ? "open" : "shut"} when it began.`).join(" ")}`,
  }));
  const { asked } = consulted(many, model);
  expect(asked.length).toBeLessThan(150);
});
