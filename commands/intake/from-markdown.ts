import { z } from "zod";
import { languageOf } from "../../engine/language-of.ts";
import { checkMarkdown } from "../../library/check-markdown.ts";
import { readYaml } from "../../library/read-yaml.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import type { TextSource } from "./read-source.ts";
import { NotTakenIn, type TakenIn } from "../../engine/intake/taken-in.ts";

/** What is read of front matter, where there is any; whatever else it holds is left alone. */
const fields = z
  .object({
    title: z.string().optional().catch(undefined),
    publisher: z.string().optional().catch(undefined),
    short: z.string().optional().catch(undefined),
    author: z.string().optional().catch(undefined),
    agency: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .catch(undefined),
    published: z
      .union([z.string(), z.date(), z.number().transform(String), z.object({ about: z.union([z.string(), z.date()]) })])
      .optional()
      .catch(undefined),
    url: z.string().optional().catch(undefined),
    text: z.string().optional().catch(undefined),
    lang: z.string().optional().catch(undefined),
    read: z.enum(["whole", "part"]).optional().catch(undefined),
  })
  .catch({});

/** The article in a Markdown file, with or without the front matter of an article. A first heading is its title. */
export function fromMarkdown({ name, text, url }: TextSource): TakenIn {
  const front = /^---[ \t]*\n([^]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  const isFirst = front?.index === 0;
  const found = fields.parse(isFirst ? read(front[1] ?? "", name) : {});
  const body = isFirst ? text.slice(front[0].length) : text;
  const heading = headed(body);
  const source = (found.title === undefined && heading ? heading.rest : body).trim();
  const { markdown, left } = checkMarkdown(source) ? { markdown: source, left: [] } : plainMarkdown(source);
  const { published, agency } = found;
  const day = typeof published === "object" && "about" in published ? published.about : published;
  return {
    title: found.title ?? heading?.title,
    publisher: found.publisher === "not stated" ? undefined : found.publisher,
    short: found.short,
    author: found.author,
    agency: Array.isArray(agency) ? agency.join(" and ") : agency,
    published: dayOrUndated(day instanceof Date ? day.toISOString() : day),
    url: found.url === "none" ? url : (found.url ?? url),
    // As of an article of the shelf: an excerpt is a part, unless it says otherwise.
    read: found.read ?? (found.text === "excerpt" ? "part" : undefined),
    lang: found.lang ?? languageOf(markdown),
    from: { ...(isFirst && { title: "its front matter" }), ...(found.lang === undefined && { lang: "its words" }) },
    markdown,
    // What was written anew has lines of its own.
    ...(markdown === source && { line: text.slice(0, text.lastIndexOf(source)).split("\n").length }),
    left,
    doubts: [],
  };
}

/** A date as it is written, its day alone, or `undated`, as articles of the shelf say; what is none of these stays, to be told as what was found. */
function dayOrUndated(said: string | undefined): string | undefined {
  const words = said?.trim();
  return words === "" ? undefined : (words?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? words);
}

function read(yaml: string, name: string): unknown {
  const read = readYaml(yaml);
  if ("value" in read) return read.value;
  const { line, found, expected } = read.fault;
  throw new NotTakenIn(`${name}:${line + 1}: its front matter cannot be read: ${found}; expected: ${expected}.`);
}

/** The words of a first line that is a heading, and the text after it. */
function headed(body: string): { readonly title: string; readonly rest: string } | undefined {
  const text = body.trimStart();
  const end = text.indexOf("\n");
  const [line, rest] = end === -1 ? [text, ""] : [text.slice(0, end), text.slice(end + 1)];
  if (!/^#\s/.test(line)) return undefined;
  const title = withoutEnd(line.slice(1).trim()).trim();
  return title === "" ? undefined : { title, rest };
}

/** A heading may end as it begins, with “#”. */
function withoutEnd(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === "#") end--;
  return heading.slice(0, end);
}
