import { stringify } from "yaml";
import { readArticleText } from "../../library/article-text.ts";
import { readFrontMatter } from "../../library/front-matter.ts";
import { printProblems } from "../../library/problem.ts";
import { articleSchema } from "../../library/schema.ts";
import { NotTakenIn } from "../intake/taken-in.ts";

/** What an article's front matter is to say. */
export interface Particulars {
  readonly title: string;
  readonly publisher: string | undefined;
  readonly short: string | undefined;
  readonly agency: string | undefined;
  readonly author: string | undefined;
  readonly published: string;
  readonly url: string | undefined;
  readonly text: "full" | "excerpt" | "retold";
}

/**
 * An article's file, which `npm run check` has nothing against.
 *
 * @throws NotTakenIn with every problem, where it would have.
 */
export function articleFile(name: string, particulars: Particulars, markdown: string): string {
  const { title, publisher, short, agency, author, published, url, text } = particulars;
  const front = stringify({
    title,
    publisher: publisher ?? "not stated",
    ...(publisher === undefined ? { short: short ?? firstWords(title) } : short === undefined ? {} : { short }),
    ...(agency === undefined ? {} : { agency }),
    ...(author === undefined ? {} : { author }),
    published,
    url: url ?? "none",
    text,
  });
  const file = `---\n${front}---\n\n${markdown.trim()}\n`;
  const read = readFrontMatter(name, file, articleSchema);
  if ("problems" in read) throw new NotTakenIn(printProblems(read.problems));
  const { unwelcome } = readArticleText(title, read.ok.body);
  if (unwelcome.length > 0) {
    const problems = unwelcome.map(({ line, found, expected }) => ({
      file: name,
      line: read.ok.bodyLine + line - 1,
      field: "text",
      found,
      expected,
    }));
    throw new NotTakenIn(printProblems(problems));
  }
  return file;
}

/** What pages call an account whose publisher is not known: “US condemns…”. */
function firstWords(title: string): string {
  return `${title.split(/\s+/).slice(0, 3).join(" ")}…`;
}
