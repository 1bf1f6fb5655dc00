import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { readArticleText } from "../../library/article-text.ts";
import { locateQuotation, nearestQuotation } from "../../library/locate-quotation.ts";
import { readVoice } from "../../library/voice.ts";
import { read, sound } from "./mini-shelf.ts";

test("the text of an article: blocks, their places, and what is formatted in them", () => {
  const { text, blocks } = readArticleText(
    "The headline",
    "First *paragraph*,\non two lines.\n\n> Quoted [words](https://example.org).\n\n## Half-way\n\n- An item\n- **Another**\n\n---\n\nThe end.",
  );
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["headline", "The headline"],
    ["paragraph", "First paragraph, on two lines."],
    ["quotation", "Quoted words."],
    ["heading", "Half-way"],
    ["item", "An item"],
    ["item", "Another"],
    ["paragraph", "The end."],
  ]);
  expect(
    blocks.flatMap(({ formats }) => formats).map((format) => [format.kind, text.slice(format.start, format.end)]),
  ).toEqual([
    ["emphasis", "paragraph"],
    ["link", "words"],
    ["strong", "Another"],
  ]);
});

test("blocks never overlap, and lie in the text in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z *_>#\-“”’é👩]{0,40}$/u), { maxLength: 8 }), (lines) => {
      const { text, blocks } = readArticleText("Title", lines.join("\n\n"));
      blocks.reduce((end, block) => {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeLessThanOrEqual(text.length);
        return block.end;
      }, 0);
      expect(blocks.map(({ number }) => number)).toEqual(blocks.map((_, i) => i));
    }),
    { verbose: true },
  );
});

test("a quotation is found wherever it stands, and only between its surroundings", () => {
  const text = "aground at noon, aground at night";
  expect(locateQuotation(text, { quote: "aground" })).toHaveLength(2);
  expect(locateQuotation(text, { quote: "aground", suffix: " at night" })).toEqual([{ start: 17, end: 24 }]);
  expect(locateQuotation(text, { quote: "aground", prefix: "run " })).toEqual([]);
  expect(locateQuotation("aaa", { quote: "aa" })).toHaveLength(2);
});

test("the nearest words to a misquotation", () => {
  const text = "Officials in Iraq spoke of four casualties from the strikes.";
  expect(nearestQuotation(text, "four casualities from the strike")).toContain("four casualties from the strike");
  expect(nearestQuotation(text, "an entirely different sentence")).toBeUndefined();
  // Of several the one with the fewest letters wrong, and of those the first.
  const [far, near] = ["fore casually from a strike", "four casualties from a strike"];
  for (const several of [`${far}, ${near}.`, `${near}, ${far}.`])
    expect(nearestQuotation(several, "four casualities from a strike")).toBe(near);
  expect(nearestQuotation("a red boat, a bed boat", "a zed boat")).toBe("a red boat");
});

test("every claim's quotation is what stands at its place", () => {
  const { articles, incidents } = read(sound);
  for (const { questions } of incidents) {
    for (const claim of questions.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims))) {
      const article = articles.find(({ id }) => id === claim.article);
      expect(article?.text.slice(claim.start, claim.end)).toBe(claim.quote);
    }
  }
});

test("what one incident says that it is not to be confused with says so of it; what is told in passing is", () => {
  const again = (sound["incidents/ferry-2020.md"] ?? "")
    .replace("A ferry runs aground", "A ferry runs aground again")
    .replace("from: 2020-01-01T22:10+01:00, to: 2020-01-02", "from: 2020-01-11")
    .replace("kind:", "notToBeConfusedWith: [ferry-2020]\ninPassing: [two-2020-01-02]\nkind:");
  const { incidents } = read({ ...sound, "incidents/ferry-again.md": again });
  expect(
    incidents.map(({ id, notToBeConfusedWith }) => [
      id,
      notToBeConfusedWith.map(({ incident, daysApart }) => [incident, daysApart]),
    ]),
  ).toEqual([
    ["ferry-again", [["ferry-2020", -9]]],
    ["ferry-2020", [["ferry-again", 9]]],
  ]);
  expect(incidents.map(({ accounts }) => accounts.map(({ inPassing }) => inPassing))).toEqual([
    [false, true],
    [false, false],
  ]);
});

test.describe("voices that count as one", () => {
  const keyOf = (written: string, agencies: string[] = [], id = "x", same: string[][] = []) =>
    readVoice(written, undefined, { id, publisher: "Paper", agencies }, same).key;
  test("a speaker and the body", () => expect(keyOf("Amir Ali Hajizadeh, IRGC")).toBe(keyOf("IRGC")));
  test("two spokesmen of one body", () => expect(keyOf("A, White House")).toBe(keyOf("B, the White House")));
  test("two papers with one agency's words", () =>
    expect(keyOf("itself", ["AFP"], "x")).toBe(keyOf("itself", ["AFP"], "y")));
  test("names that the editors list together", () =>
    expect(keyOf("Tehran", [], "x", [["IRGC", "Tehran"]])).toBe(keyOf("H, IRGC", [], "x", [["IRGC", "Tehran"]])));
  test("but not two papers that speak for themselves", () =>
    expect(keyOf("itself", [], "x")).not.toBe(keyOf("itself", [], "y")));
  test("nor two bodies", () => expect(keyOf("White House")).not.toBe(keyOf("Pentagon")));
});
