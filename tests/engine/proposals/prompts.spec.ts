import { expect, test } from "@playwright/test";
import { shortHash } from "../../../engine/links/short-hash.ts";
import { numbered } from "../../../engine/proposals/numbered.ts";
import { blindPrompt, claimsPrompt, groupPrompt, pairPrompt } from "../../../engine/proposals/prompts.ts";
import { promptVersion } from "../../../engine/proposals/proposal.ts";
import { warehouse } from "./scripted.ts";

test("a version names one wording of what a model is asked", () => {
  const [a, b] = warehouse.map(numbered);
  if (!a || !b) throw new Error("there are two");
  const [partA, partB] = [a, b].map(({ sentences }) => ({ first: 0, after: sentences.length }));
  if (!partA || !partB) throw new Error("there are two");
  const claim = { account: "1", published: undefined, sentence: "Two were hurt.", quote: "Two were hurt", voice: "" };
  const all = [
    pairPrompt("pair", a, b, partA, partB, ""),
    blindPrompt([["One was hurt.", "None was hurt."]], ""),
    claimsPrompt(a, partA, ""),
    groupPrompt([claim, claim], "group"),
  ].map(({ text, schema }) => text + JSON.stringify(schema));
  // Where this fails the words have changed: what was answered before was an answer to others, so `promptVersion` is the next number.
  expect({ version: promptVersion, words: shortHash(all.join("\n")) }).toEqual({ version: "1", words: "YGJwGjQA4" });
});

test("the examples that a prompt shows are in the form that is asked for", () => {
  const [a, b] = warehouse.map(numbered);
  if (!a || !b) throw new Error("there are two");
  const { text, schema } = pairPrompt("pair", a, b, { first: 0, after: 1 }, { first: 0, after: 1 }, "");
  const { required } = (schema as { properties: { findings: { items: { required: string[] } } } }).properties.findings
    .items;
  const examples = [...text.matchAll(/^\{"ask".*\}$/gm)].map(([line]) => JSON.parse(line) as object);
  expect(examples.length).toBe(2);
  for (const example of examples) expect(Object.keys(example)).toEqual(required);
});
