import { consult, type Consulted } from "../../../engine/proposals/consult.ts";
import type { Answered, Ask } from "../../../engine/proposals/proposal.ts";
import type { Article } from "../../../engine/reading/reading.ts";

/** Two accounts of one fire, of which everything is known that a model may say of them. */
export const warehouse: readonly [Article, Article] = [
  {
    id: "harbour",
    title: "Twelve hurt in warehouse fire",
    publisher: "Harbour Post",
    published: "2031-05-04",
    text: [
      "Twelve hurt in warehouse fire",
      "Twelve people were hurt on Tuesday when a warehouse in Port Selby burned down, the fire service said.",
      "The owners did not pay the fee for a second exit, the mayor said. A watchman saw smoke at about nine in the evening.",
      "Some forty vehicles were lost. The building had no sprinklers, its insurer said.",
    ].join("\n\n"),
  },
  {
    id: "observer",
    title: "Warehouse burns in Port Selby",
    publisher: "Selby Observer",
    published: "2031-05-04",
    text: [
      "Warehouse burns in Port Selby",
      "A warehouse in Port Selby was destroyed by fire on Tuesday. Fifteen people were hurt, the fire service said.",
      "The owners paid the fee for a second exit years ago, their lawyer said.",
      "Sprinklers had been fitted in every hall, the insurer of the building said. About forty vehicles were lost.",
    ].join("\n\n"),
  },
];

/** An entry of an answer on a pair. */
export interface Entry {
  readonly ask: string;
  readonly a: number;
  readonly a_quote: string;
  readonly a_says: string;
  readonly a_voice: string;
  readonly b: number;
  readonly b_quote: string;
  readonly b_says: string;
  readonly b_voice: string;
  readonly reason: string;
  readonly label: string;
}

/** What a good reader would answer on the two. */
export const rightEntries: readonly Entry[] = [
  {
    ask: "Was the fee for a second exit paid?",
    a: 3,
    a_quote: "The owners did not pay the fee for a second exit",
    a_says: "It was not paid",
    a_voice: "the mayor",
    b: 4,
    b_quote: "The owners paid the fee for a second exit years ago",
    b_says: "It was paid years ago",
    b_voice: "their lawyer",
    reason: "The fee cannot have been paid and not paid.",
    label: "conflict",
  },
  {
    ask: "Were there sprinklers?",
    a: 6,
    a_quote: "The building had no sprinklers",
    a_says: "There were no sprinklers",
    a_voice: "its insurer",
    b: 5,
    b_quote: "Sprinklers had been fitted in every hall",
    b_says: "Sprinklers in every hall",
    b_voice: "the insurer of the building",
    reason: "There were none, or there were some in every hall.",
    label: "conflict",
  },
  {
    ask: "How many vehicles were lost?",
    a: 5,
    a_quote: "Some forty vehicles were lost",
    a_says: "some forty",
    a_voice: "",
    b: 6,
    b_quote: "About forty vehicles were lost",
    b_says: "about forty",
    b_voice: "",
    reason: "Both say about forty.",
    label: "agree",
  },
  {
    ask: "How many were hurt?",
    a: 2,
    a_quote: "Twelve people were hurt on Tuesday",
    a_says: "twelve",
    a_voice: "the fire service",
    b: 3,
    b_quote: "Fifteen people were hurt",
    b_says: "fifteen",
    b_voice: "the fire service",
    reason: "Twelve are not fifteen.",
    label: "conflict",
  },
];

/** The same entries as they are given where the articles stand in the other order. */
export function turned(entries: readonly Entry[]): Entry[] {
  const label: Record<string, string> = { "A is later": "B is later", "B is later": "A is later" };
  return entries.map((one) => ({
    ...one,
    a: one.b,
    a_quote: one.b_quote,
    a_says: one.b_says,
    a_voice: one.b_voice,
    b: one.a,
    b_quote: one.a_quote,
    b_says: one.a_says,
    b_voice: one.a_voice,
    label: label[one.label] ?? one.label,
  }));
}

export function answerOf(entries: readonly unknown[]): string {
  return JSON.stringify({ one_incident: "yes", findings: entries });
}

/** Answers “no” to as many cases as are asked: both cannot be true. */
export function blindAnswer({ text }: Ask): string {
  const cases = [...text.matchAll(/^Case (\d+)$/gm)].map(([, number]) => Number(number));
  return JSON.stringify({
    answers: cases.map((number) => ({ case: number, reason: "One excludes the other.", both_true: "no" })),
  });
}

/** Asks what there is to ask until nothing is left, and gives what came of it; `answer` plays the model. */
export function consulted(
  articles: readonly Article[],
  answer: (ask: Ask) => string | { readonly failed: string },
  verdict: "same" | "probably" = "same",
): Consulted & { readonly asked: readonly Ask[] } {
  const answers: Answered[] = [];
  const asked: Ask[] = [];
  for (let round = 0; round < 10; round += 1) {
    const found = consult(articles, () => verdict, answers);
    if (found.asks.length === 0) return { ...found, asked };
    for (const ask of found.asks) {
      asked.push(ask);
      const said = answer(ask);
      const by = { ask: ask.id, model: "a model of this test", on: "2031-05-05", prompt: "1" };
      answers.push(typeof said === "string" ? { ...by, answer: said } : { ...by, answer: "", failed: said.failed });
    }
  }
  throw new Error("questions without end");
}

/** Answers with these entries in both orders, and that no two passages of a conflict can both be true. */
export function reader(entries: readonly Entry[]): (ask: Ask) => string {
  return (ask) => (ask.kind === "blind" ? blindAnswer(ask) : answerOf(ask.kind === "pair" ? entries : turned(entries)));
}
