import { articleSource, type Particulars } from "../../library/article-source.ts";
import { readArticleText } from "../../library/article-text.ts";
import { readFrontMatter } from "../../library/front-matter.ts";
import { firstTold } from "../../library/problem.ts";
import { articleSchema } from "../../library/schema.ts";
import { NotTakenIn, type TakenIn } from "../../engine/intake/taken-in.ts";

/**
 * An article's file, which `npm run check` has nothing against. `wasSaid` tells of a particular whether an option gave it; without it there
 * are no options, and the source is to be changed.
 *
 * @throws NotTakenIn with every problem, a line each, where it would have: of the option or of the source that it comes from.
 */
export function articleFile(
  source: string,
  particulars: Particulars,
  { markdown, line: firstLine }: Pick<TakenIn, "markdown" | "line">,
  wasSaid?: (option: Option) => boolean,
): string {
  const { lang } = particulars;
  // English is what is not said.
  const file = articleSource({ ...particulars, lang: lang && /^en\b/.test(lang) ? undefined : lang }, markdown);
  const checked = readFrontMatter(source, file, articleSchema);
  if ("problems" in checked)
    throw new NotTakenIn(
      firstTold(
        checked.problems.map(({ field, found, expected }) => {
          const option = optionOf(field);
          if (option === undefined || !wasSaid) return `${source}: ${found}; expected: ${expected}.`;
          return wasSaid(option)
            ? `--${option} is ${found}; expected: ${expected}.`
            : `${source}: its ${option} is ${found}; expected: ${expected}. Say it with --${option}.`;
        }),
      ).join("\n"),
    );
  const { unwelcome } = readArticleText(particulars.title, checked.ok.body);
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
