import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { relationKinds, type RelationKind } from "../../engine/relations/relations.ts";
import type { Article } from "../../engine/reading/reading.ts";

/** What a careful reader says of one question, with words of each account; none where that account is silent. */
export interface Label {
  readonly question: string;
  readonly relation: RelationKind;
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  readonly note?: string | undefined;
}

/** What the engine must not say, and why it might. */
export interface Trap {
  readonly question: string;
  readonly relation: RelationKind;
  readonly because?: string | undefined;
}

/** Two accounts, and what a careful reader says of them (tests/cases/README.md). */
export interface Case {
  readonly name: string;
  readonly kind: string;
  readonly incident: (typeof verdicts)[number];
  readonly articles: readonly [Article, Article];
  readonly labels: readonly Label[];
  readonly never: readonly Trap[];
}

const verdicts = ["same", "other", "unsure"] as const;

/** The cases of a folder, by name. */
export function readCases(folder: string): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .toSorted()
    .map((name) => readCase(name.replace(/\.md$/, ""), readFileSync(path.join(folder, name), "utf8")));
}

/** Throws where the file does not keep to the form: which line, what stands there, what was expected. */
export function readCase(name: string, file: string): Case {
  const lines = file.split("\n").map((text, at) => ({ text: text.trim(), number: at + 1 }));
  const last = lines.length;
  const refuse = (number: number, found: string, expected: string): never => {
    throw new Error(`${name}.md, line ${number}: found “${found}”, expected ${expected}`);
  };
  const headings = lines.filter(({ text }) => text.startsWith("#"));
  const heading = (at: number, form: RegExp, expected: string) => {
    const { text, number } = headings[at] ?? { text: "the end", number: last };
    return { number, parts: form.exec(text) ?? refuse(number, text, expected) };
  };
  const below = (from: number, to: number) =>
    lines.filter(({ text, number }) => text !== "" && number > from && number < to);

  const accountForm = "“## Publisher, 2031-03-05: Headline”";
  const account = /^## (.+?), (\d{4}-\d{2}-\d{2}): (.+)$/;
  const title = heading(0, /^# .+$/, "“# The trap: the scene”");
  const [a, b] = [heading(1, account, accountForm), heading(2, account, accountForm)];
  const labelled = heading(3, /^## Labels$/, "“## Labels”");
  if (headings[4]) refuse(headings[4].number, headings[4].text, "nothing but labels");

  const about = below(title.number, a.number);
  const field = (at: number, key: string) => {
    const { text, number } = about[at] ?? { text: headings[1]?.text ?? "", number: a.number };
    return text.startsWith(`${key}: `) ? text.slice(key.length + 2) : refuse(number, text, `“${key}: …”`);
  };
  const kind = field(0, "kind");
  const verdict = field(1, "incident");
  const incident =
    verdicts.find((one) => one === verdict) ?? refuse(about[1]?.number ?? 0, verdict, verdicts.join(", "));
  if (about[2]) refuse(about[2].number, about[2].text, accountForm);

  const article = (id: string, { number, parts }: typeof a, end: number): Article => {
    const [, publisher = "", published = "", headline = ""] = parts;
    const paragraphs = below(number, end).map(({ text }) => text);
    if (paragraphs.length === 0) refuse(end, headings.find((one) => one.number === end)?.text ?? "", "an account");
    return { id, title: headline, publisher, published, text: [headline, ...paragraphs].join("\n\n") };
  };
  const articles = [article("a", a, b.number), article("b", b, labelled.number)] as const;

  const labels: Label[] = [];
  const never: Trap[] = [];
  for (const { text, number } of below(labelled.number, last + 1)) {
    const [, trap, word = "", question = "", rest = ""] =
      /^- (never )?(\S+) ([^:|]+)(?:: ?(.*))?$/.exec(text) ??
      refuse(number, text, "“- relation question: words of a | words of b” or “- never relation question: why”");
    const relation =
      relationKinds().find((one) => one === word) ?? refuse(number, word, `one of ${relationKinds().join(", ")}`);
    if (trap) {
      never.push({ question, relation, because: rest || undefined });
      continue;
    }
    const [words = "", note] = rest.split(" -- ");
    const [ofA = "", ofB, more] = words.split("|").map((one) => one.trim());
    if (ofB === undefined || more !== undefined || ofA + ofB === "") refuse(number, text, "words of a | words of b");
    for (const [words, of] of [
      [ofA, articles[0]],
      [ofB ?? "", articles[1]],
    ] as const)
      if (!of.text.includes(words)) refuse(number, words, `words that stand in the text of ${of.publisher}`);
    labels.push({ question, relation, a: ofA || undefined, b: ofB || undefined, note });
  }
  return { name, kind, incident, articles, labels, never };
}
