import { parse } from "yaml";
import { z } from "zod";
import type { Source } from "./read-source.ts";
import { NotTakenIn, type TakenIn } from "./taken-in.ts";

/** What is read of front matter, where there is any; whatever else it holds is left alone. */
const fields = z
  .object({
    title: z.string().optional().catch(undefined),
    publisher: z.string().optional().catch(undefined),
    author: z.string().optional().catch(undefined),
    agency: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .catch(undefined),
    published: z
      .union([z.string(), z.date(), z.object({ about: z.union([z.string(), z.date()]) })])
      .optional()
      .catch(undefined),
    url: z.string().optional().catch(undefined),
  })
  .catch({});

/** The article in a Markdown file, with or without the front matter of an article. A first heading is its title. */
export function fromMarkdown({ name, text, url }: Source): TakenIn {
  const front = /^---[ \t]*\n([^]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  const isFirst = front?.index === 0;
  const found = fields.parse(isFirst ? read(front[1] ?? "", name) : {});
  const body = isFirst ? text.slice(front[0].length) : text;
  const heading = /^\s*#\s+(.+?)\s*#*\s*(?:\n|$)/.exec(body);
  const { published, agency } = found;
  const day = typeof published === "object" && "about" in published ? published.about : published;
  return {
    title: found.title ?? heading?.[1],
    publisher: found.publisher === "not stated" ? undefined : found.publisher,
    author: found.author,
    agency: Array.isArray(agency) ? agency.join(" and ") : agency,
    published: (day instanceof Date ? day.toISOString() : day)?.match(/^\d{4}-\d{2}-\d{2}/)?.[0],
    url: found.url === "none" ? url : (found.url ?? url),
    markdown: (found.title === undefined && heading ? body.slice(heading[0].length) : body).trim(),
    left: [],
  };
}

function read(yaml: string, name: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw new NotTakenIn(`${name}: its front matter is not YAML (${String(error).split("\n", 1)[0]}).`);
  }
}
