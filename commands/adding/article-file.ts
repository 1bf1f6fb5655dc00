import { stringify } from "yaml";
import { readArticleText } from "../../library/article-text.ts";
import { readFrontMatter } from "../../library/front-matter.ts";
import { firstTold } from "../../library/problem.ts";
import { articleSchema } from "../../library/schema.ts";
import { NotTakenIn, type TakenIn } from "../../engine/intake/taken-in.ts";

/** What an article's front matter is to say. */
export interface Particulars {
  readonly title: string;
  readonly publisher: string | undefined;
  readonly short: string | undefined;
  readonly agency: string | undefined;
  readonly author: string | undefined;
  readonly published: string;
  readonly url: string | undefined;
  readonly lang: string | undefined;
  readonly text: "full" | "excerpt" | "retold";
  /** How far its source was read. */
  readonly read: "whole" | "part";
}

/**
 * An article's file, which `npm run check` has nothing against. `wasSaid` tells of a particular whether an option gave it.
 *
 * @throws NotTakenIn with every problem, a line each, where it would have: of the option or of the source that it comes from.
 */
export function articleFile(
  source: string,
  particulars: Particulars,
  { markdown, line: firstLine }: Pick<TakenIn, "markdown" | "line">,
  wasSaid: (option: Option) => boolean,
): string {
  const { title, publisher, short, agency, author, published, url, lang, text, read } = particulars;
  const front = stringify({
    title,
    publisher: publisher ?? "not stated",
    ...(publisher === undefined ? { short: short ?? firstWords(title) } : short === undefined ? {} : { short }),
    ...(agency === undefined ? {} : { agency }),
    ...(author === undefined ? {} : { author }),
    published,
    url: url ?? "none",
    // English is what is not said.
    ...(lang === undefined || /^en\b/.test(lang) ? {} : { lang }),
    text,
    read,
  });
  const file = `---\n${front}---\n\n${markdown.trim()}\n`;
  const checked = readFrontMatter(source, file, articleSchema);
  if ("problems" in checked)
    throw new NotTakenIn(
      firstTold(
        checked.problems.map(({ field, found, expected }) => {
          const option = optionOf(field);
          if (option === undefined) return `${source}: ${found}; expected: ${expected}.`;
          return wasSaid(option)
            ? `--${option} is ${found}; expected: ${expected}.`
            : `${source}: its ${option} is ${found}; expected: ${expected}. Say it with --${option}.`;
        }),
      ).join("\n"),
    );
  const { unwelcome } = readArticleText(title, checked.ok.body);
  if (unwelcome.length > 0)
    throw new NotTakenIn(
      firstTold(
        unwelcome.map(({ line, found, expected }) => {
          // An empty line stands between front matter and text.
          const place = firstLine === undefined ? source : `${source}:${firstLine + line - 2}`;
          return `${place}: ${found}; expected: ${expected}.`;
        }),
      ).join("\n"),
    );
  return file;
}

/** What can be said of an article by an option. */
type Option = (typeof optionNames)[number];

const optionNames = [
  "title",
  "publisher",
  "short",
  "agency",
  "author",
  "published",
  "url",
  "lang",
  "form",
  "read",
] as const;

/** The option that gives a field of the front matter: “agency[0]” is `--agency`. */
function optionOf(field: string): Option | undefined {
  const name = field === "text" ? "form" : field.split(/[.[]/)[0];
  return optionNames.find((option) => option === name);
}

/** What pages call an account whose publisher is not known: “US condemns…”. */
function firstWords(title: string): string {
  return `${title.split(/\s+/).slice(0, 3).join(" ")}…`;
}
