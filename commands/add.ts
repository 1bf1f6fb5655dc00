import { createInterface, type Interface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { counted } from "../engine/counted.ts";
import { quoted } from "../library/problem.ts";
import type { Particulars } from "../library/article-source.ts";
import { articleFile } from "./adding/article-file.ts";
import { articleId } from "./adding/article-id.ts";
import { blockSaid, choosePart } from "./adding/choose-part.ts";
import { readSource } from "./intake/read-source.ts";
import { takeIn } from "./intake/take-in.ts";
import type { TakenIn } from "../engine/intake/taken-in.ts";
import { endWith, Told } from "./told.ts";
import { writeContent } from "./write-content.ts";

/** `npm run add -- FILE|URL|-…`: pages, texts and documents become articles of the shelf. */

const usage = `npm run -s add -- FILE|URL|-… [--publish] [particulars]

  A page, a text, Markdown, a PDF with text, .docx, .rtf; “-” is what is piped in. Writes
  content/private/articles/<id>.md, which git and the published site leave out.
  --publish                writes content/articles/<id>.md instead
  --title --publisher --short --agency --author --published 2024-01-16 --url --lang pt-BR --id
                           what the page or file does not say, or says wrongly
  --form full|excerpt|retold   what the text is; full where it is not said
  --read whole|part        how far its source was read; of an excerpt a part, otherwise whole, where it is not said
  --block 2                which part of a page is the article, where add says that several might be
  --left                   everything that was left out of the text, and why`;

const options = {
  title: { type: "string" },
  publisher: { type: "string" },
  short: { type: "string" },
  agency: { type: "string" },
  author: { type: "string" },
  published: { type: "string" },
  url: { type: "string" },
  lang: { type: "string" },
  id: { type: "string" },
  form: { type: "string" },
  read: { type: "string" },
  block: { type: "string" },
  publish: { type: "boolean" },
  left: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Said = {
  readonly [Name in keyof typeof options]?:
    ((typeof options)[Name]["type"] extends "string" ? string : boolean) | undefined;
};

/** How many lines of story are shown of what is left out. */
const mostShown = 5;

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  if (values.help === true) console.log(usage);
  else if (positionals.length === 0) throw new Told(`No file was named.\n\n${usage}`);
  else await addAll(positionals, values);
} catch (error) {
  endWith(error, usage);
}

/** One that fails does not stop the others; the end says what was written and what was not. */
async function addAll(names: readonly string[], said: Said): Promise<void> {
  const failed: string[] = [];
  for (const name of names) {
    try {
      await add(name, said);
    } catch (error) {
      endWith(error, usage);
      failed.push(name);
    }
  }
  if (names.length === 1) return;
  const not = failed.length === 0 ? "" : `; not written: ${failed.join(", ")}`;
  console.log(`${names.length - failed.length} of ${names.length} written${not}.`);
}

async function add(name: string, said: Said): Promise<void> {
  const source = await readSource(name);
  const first = await takeIn(source);
  for (const doubt of first.doubts) console.log(`${name}: ${doubt}. Read it against its source.`);
  const part = await choosePart(
    name,
    first,
    blockSaid(said.block),
    console.log,
    process.stdin.isTTY ? answerTo : undefined,
  );
  const taken = part === undefined ? first : await takeIn(source, part);
  showLeft(name, taken, said.left === true);
  const particulars = process.stdin.isTTY ? await asked(taken, said) : found(name, taken, said);
  const content = articleFile(name, particulars, taken, (option) => said[option] !== undefined);
  const file = writeContent("articles", said.id ?? articleId(particulars), said.publish === true, content);
  const { published, publisher } = particulars;
  console.log(`${file}: ${quoted(particulars.title)}, ${counted(blocksIn(taken.markdown), "paragraph")}.`);
  const where = (field: "publisher" | "published", value: string) =>
    said[field] === undefined && taken.from[field] !== undefined ? `${value} (${taken.from[field]})` : value;
  console.log(
    `  ${publisher === undefined ? "publisher not found" : where("publisher", publisher)}, ${where("published", published)}${particulars.lang === undefined ? "" : `, in ${particulars.lang}`}`,
  );
}

/** Paragraphs, headings and items. */
function blocksIn(markdown: string): number {
  return markdown.split(/\n{2,}|\n(?=(?:-|\d+\.) )/).length;
}

/** What is left out: how much, and the lines that look like story, so that nothing of one is lost unseen; all of it on request. */
function showLeft(name: string, { left }: TakenIn, all: boolean): void {
  if (left.length === 0) return;
  const story = left.filter(({ isStory }) => isStory);
  const shown = all ? left : story.slice(0, mostShown);
  const of = all || story.length === 0 ? "" : `; of these ${story.length} may be story`;
  console.log(
    `${name}: ${counted(left.length, "line")} left out${of}${all ? "" : " (--left shows all)"}${shown.length > 0 ? ":" : "."}`,
  );
  for (const { text, because } of shown)
    console.log(`  ${text.length > 70 ? `${text.slice(0, 69)}…` : text}  (${because})`);
  if (shown.length < story.length) console.log(`  … and ${story.length - shown.length} more`);
}

/** The particulars where nobody can be asked: what was said, then what was found. */
function found(name: string, taken: TakenIn, said: Said): Particulars {
  const title = text(said.title) ?? taken.title;
  const published = text(said.published) ?? taken.published;
  if (title === undefined) throw new Told(`${name}: no headline was found; say it with --title.`);
  if (published === undefined)
    throw new Told(`${name}: no date was found; say it with --published 2024-01-16, or --published undated.`);
  return {
    title,
    published,
    publisher: text(said.publisher) ?? taken.publisher,
    short: text(said.short) ?? taken.short,
    agency: text(said.agency) ?? taken.agency,
    author: text(said.author) ?? taken.author,
    url: text(said.url) ?? taken.url,
    lang: text(said.lang) ?? taken.lang,
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
    const published = await ask(
      terminal,
      `Published, as 2024-01-16${taken.from.published === undefined ? "" : ` (${taken.from.published})`}`,
      text(said.published) ?? taken.published,
      true,
    );
    const url = await ask(terminal, "Address (empty if none)", text(said.url) ?? taken.url);
    const lang = await ask(terminal, "Language, as en or pt-BR", text(said.lang) ?? taken.lang);
    const rest = found("", { ...taken, title, published }, said);
    return { ...rest, title: title ?? rest.title, published: published ?? rest.published, publisher, url, lang };
  } finally {
    terminal.close();
  }
}

async function answerTo(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
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
