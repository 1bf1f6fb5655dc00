import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { readShelf } from "../../library/read-shelf.ts";
import { answerOf, rightEntries, warehouse } from "../engine/proposals/scripted.ts";
import { answersOf, type Answer } from "./answers-of.ts";

/** A language model's answers on the command line: printed questions, read answers, and what is refused. */

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parallax-"));
  mkdirSync(path.join(folder, "content/articles"), { recursive: true });
  for (const { id, title, publisher, published, text } of warehouse) {
    const body = text.slice((title ?? "").length).trim();
    const fields = { title, publisher, published, url: "none", text: "full" };
    const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
    put(`content/articles/${id}-2031-05-04.md`, `---\n${head.join("\n")}\n---\n${body}\n`);
    put(`${id}.md`, `---\n${head.join("\n")}\n---\n${body}\n`);
  }
  put("answer.txt", `The points are:\n\`\`\`json\n${answerOf(rightEntries)}\n\`\`\``);
});
test.afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
}

function run(command: "compare" | "suggest", ...words: string[]): Answer {
  const [answer] = answersOf(command, folder, words);
  if (!answer) throw new Error("no answer");
  return answer;
}

const files = ["harbour.md", "observer.md"];
const both = ["harbour-2031-05-04", "observer-2031-05-04"];

test("what there is to ask is printed, with what leaves with it, and asked of nobody", () => {
  const { stdout, status } = run("compare", ...files, "--prompt");
  expect(status).toBe(0);
  expect(stdout).toContain("Two news articles, A and B, are to be read side by side.");
  expect(stdout).toMatch(/^A2 Twelve people were hurt/m);
  expect(stdout).toMatch(/\([\d,]+ characters of articles stand above: whoever runs the assistant gets them\.\)/);
});

test("an answer that was pasted into a file is checked, and told apart from what the engine found", () => {
  const { stdout } = run("compare", ...files, "--same", "--answers", "answer.txt");
  expect(stdout).toContain("Was the fee for a second exit paid?");
  expect(stdout).toMatch(/Proposed by an assistant, \d{4}-\d\d-\d\d; its quotations stand in the texts\./);
  expect(stdout).toContain(
    "4 proposals of the model: 1 stand as they were made, 3 for less than was said, 0 were dropped.",
  );
  // A conflict that was not asked about twice more is told as a difference.
  expect(stdout).toContain("it was not confirmed with the articles in the other order");
  expect(stdout).toContain("2 questions not answered");
  const { findings, secondReader } = JSON.parse(
    run("compare", ...files, "--same", "--json", "--answers", "answer.txt").stdout,
  ) as {
    findings: { ask: string; relation: string; proposed?: { model: string } }[];
    secondReader: { checks: object[] };
  };
  expect(findings.find(({ ask }) => ask.startsWith("Was the fee"))).toMatchObject({
    relation: "differs",
    proposed: { model: "an assistant" },
  });
  expect(secondReader.checks).toHaveLength(4);
});

test("an empty or useless answer is told, and nothing else changes", () => {
  for (const [text, told] of [
    ["", "Nothing was proposed"],
    ["I cannot do that.", "Nothing was proposed, because: the answer has nothing in the form that was asked for"],
  ] as const) {
    put("answer.txt", text);
    const { stdout, status } = run("compare", ...files, "--answers", "answer.txt");
    expect(status).toBe(0);
    expect(stdout).toContain(told);
  }
});

test("a draft has the proposals, each with where it is from, and the check has nothing against it", () => {
  const draft = run(
    "suggest",
    "new",
    ...both,
    "--anyway",
    "--answers",
    "answer.txt",
    "--where",
    "Port Selby",
    "--kind",
    "fire",
  );
  expect(draft.stderr).toContain("4 proposals of the model");
  expect(draft.status, draft.stderr).toBe(0);
  const [name = ""] = readdirSync(path.join(folder, "content/private/incidents"));
  const source = readFileSync(path.join(folder, "content/private/incidents", name), "utf8");
  const { questions } = parse(source.split("---\n")[1] ?? "") as {
    questions: { ask: string; proposed?: object; reviewed?: string }[];
  };
  const fee = questions.find(({ ask }) => ask.startsWith("Was the fee"));
  expect(fee).toMatchObject({ proposed: { model: "an assistant", prompt: "1" } });
  expect(fee?.reviewed).toBeUndefined();
  expect(() => readShelf(path.join(folder, "content"), true)).not.toThrow();
});

test("wishes that do not go together are refused, with what was meant to be said", () => {
  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [["--at", "http://127.0.0.1:1/v1"], /--model says which/],
    [["--model", "small", "--answers", "answer.txt"], /one of the two/],
    [["--save", "x.jsonl"], /--save writes down what --model answers/],
    [["--model", "small", "--at", "https://models.example/v1"], /say so: --send-to models\.example/],
    [["--answers", "missing.txt"], /missing\.txt/],
  ];
  const answers = answersOf("compare", folder, ...refused.map(([words]) => [...files, ...words]));
  for (const [n, [words, told]] of refused.entries()) {
    expect(answers[n]?.status, words.join(" ")).not.toBe(0);
    expect(answers[n]?.stderr, words.join(" ")).toMatch(told);
  }
});

test("a server that is not there is told, and the comparison stands without it", () => {
  const { stdout, stderr, status } = run("compare", ...files, "--model", "small", "--at", "http://127.0.0.1:1/v1");
  expect(status).toBe(0);
  expect(stderr).toContain("on this machine");
  expect(stdout).toContain("Nothing was proposed, because: 127.0.0.1 could not be reached");
});
