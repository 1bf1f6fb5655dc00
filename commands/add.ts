import { createInterface, type Interface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { counted } from "../engine/counted.ts";
import { quoted } from "../library/problem.ts";
import { articleFile, type Particulars } from "./adding/article-file.ts";
import { articleId } from "./adding/article-id.ts";
import { readSource } from "./intake/read-source.ts";
import { takeIn } from "./intake/take-in.ts";
import type { TakenIn } from "./intake/taken-in.ts";
import { endWith, Told } from "./told.ts";
import { writeContent } from "./write-content.ts";

/** `npm run add -- FILE|URL…`: a text, a Markdown file or a page becomes an article of the shelf. */

const usage = `npm run -s add -- FILE|URL… [--publish] [particulars]

  Writes content/private/articles/<id>.md, which git and the published site leave out.
  --publish                writes content/articles/<id>.md instead
  --title --publisher --short --agency --author --published 2024-01-16 --url --id
                           what the page or file does not say, or says wrongly
  --form full|excerpt|retold   what the text is; full where it is not said
  --read whole|part        how far its source was read; of an excerpt a part, otherwise whole, where it is not said`;

const options = {
  title: { type: "string" },
  publisher: { type: "string" },
  short: { type: "string" },
  agency: { type: "string" },
  author: { type: "string" },
  published: { type: "string" },
  url: { type: "string" },
  id: { type: "string" },
  form: { type: "string" },
  read: { type: "string" },
  publish: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Said = {
  readonly [Name in keyof typeof options]?:
    ((typeof options)[Name]["type"] extends "string" ? string : boolean) | undefined;
};

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help === true) console.log(usage);
  else if (positionals.length === 0) throw new Told(`No file was named.\n\n${usage}`);
  else for (const name of positionals) await add(name, values);
} catch (error) {
  endWith(error, usage);
}

async function add(name: string, said: Said): Promise<void> {
  const taken = takeIn(await readSource(name));
  showLeft(name, taken);
  const particulars = process.stdin.isTTY ? await asked(taken, said) : found(name, taken, said);
  const content = articleFile(name, particulars, taken, (option) => said[option] !== undefined);
  const id = said.id ?? articleId(particulars.publisher, particulars.title, particulars.published);
  const file = writeContent("articles", id, said.publish === true, content);
  const paragraphs = counted(taken.markdown.split(/\n{2,}/).length, "paragraph");
  console.log(`${file}: ${quoted(particulars.title)}, ${paragraphs}.`);
}

/** What is left out, and why, so that nothing of a story is lost unseen. */
function showLeft(name: string, { left }: TakenIn): void {
  if (left.length === 0) return;
  console.log(`${name}: ${left.length} ${left.length === 1 ? "line is" : "lines are"} left out:`);
  for (const { text, because } of left)
    console.log(`  ${text.length > 70 ? `${text.slice(0, 69)}…` : text}  (${because})`);
}

/** The particulars where nobody can be asked: what was said, then what was found. */
function found(name: string, taken: TakenIn, said: Said): Particulars {
  const title = text(said.title) ?? taken.title;
  const published = text(said.published) ?? taken.published;
  if (title === undefined) throw new Told(`${name}: no headline was found; say it with --title.`);
  if (published === undefined) throw new Told(`${name}: no date was found; say it with --published 2024-01-16.`);
  return {
    title,
    published,
    publisher: text(said.publisher) ?? taken.publisher,
    short: text(said.short),
    agency: text(said.agency) ?? taken.agency,
    author: text(said.author) ?? taken.author,
    url: text(said.url) ?? taken.url,
    text: form(said.form),
    read: extent(said.read) ?? taken.read ?? (said.form === "excerpt" ? "part" : "whole"),
  };
}

/** The same, asked for one by one, what was found being proposed; an empty answer takes the proposal. */
async function asked(taken: TakenIn, said: Said): Promise<Particulars> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const title = await ask(terminal, "Headline", text(said.title) ?? taken.title, true);
    const publisher = await ask(terminal, "Publisher (empty if not stated)", text(said.publisher) ?? taken.publisher);
    const published = await ask(terminal, "Published, as 2024-01-16", text(said.published) ?? taken.published, true);
    const url = await ask(terminal, "Address (empty if none)", text(said.url) ?? taken.url);
    const rest = found("", { ...taken, title, published }, said);
    return { ...rest, title: title ?? rest.title, published: published ?? rest.published, publisher, url };
  } finally {
    terminal.close();
  }
}

async function ask(
  terminal: Interface,
  what: string,
  proposed: string | undefined,
  needed = false,
): Promise<string | undefined> {
  for (;;) {
    const answer = (await terminal.question(`${what}${proposed === undefined ? "" : ` [${proposed}]`}: `)).trim();
    if (answer !== "") return answer;
    if (proposed !== undefined || !needed) return proposed;
  }
}

function text(value: string | undefined): string | undefined {
  return value?.trim() === "" ? undefined : value?.trim();
}

function form(value: string | undefined): Particulars["text"] {
  if (value === undefined) return "full";
  if (value === "full" || value === "excerpt" || value === "retold") return value;
  throw new Told(`--form is ${quoted(value)}; full, excerpt or retold was expected.`);
}

function extent(value: string | undefined): Particulars["read"] | undefined {
  if (value === undefined || value === "whole" || value === "part") return value;
  throw new Told(`--read is ${quoted(value)}; whole or part was expected.`);
}
