import path from "node:path";
import { parseArgs } from "node:util";
import { compare } from "../engine/texts/compare.ts";
import { modelOptions, modelUsage, secondReader, type ModelWishes } from "./asking/second-reader.ts";
import { articleOf, compared } from "./comparison/compared.ts";
import { report } from "./comparison/report.ts";
import { readSource } from "./intake/read-source.ts";
import { takeIn } from "./intake/take-in.ts";
import { endWith, Told } from "./told.ts";

/** `npm run -s compare -- A B [more…]`: what the engine suggests of two articles or more, to read or as JSON. */

const usage = `npm run -s compare -- FILE|URL FILE|URL [more…] [--json] [--text] [--same]

  Text, Markdown (with or without an article's front matter), HTML, PDF with text, .docx or .rtf.
  --json   everything that was found, as data
  --same   take them to tell of one incident, where that cannot be told from the texts
  --text   also the texts as they were compared; offsets are places in them

${modelUsage}`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      text: { type: "boolean" },
      same: { type: "boolean" },
      ...modelOptions,
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) console.log(usage);
  else await run(positionals, values);
} catch (error) {
  endWith(error, usage);
}

interface Wishes extends ModelWishes {
  readonly json?: boolean;
  readonly text?: boolean;
  readonly same?: boolean;
}

async function run(names: readonly string[], wishes: Wishes): Promise<void> {
  const { json = false, text = false, same = false } = wishes;
  if (names.length < 2) throw new Told(`${names.length} given; two articles or more were expected.\n\n${usage}`);
  const taken = await Promise.all(names.map(async (name) => takeIn(await readSource(name))));
  const ids = idsOf(names);
  const articles = taken.map((one, i) => articleOf(ids[i] ?? names[i] ?? "", one));
  const comparison = compare(articles, same ? { sameIncident: "same" } : {});
  const incidentOf = (a: string, b: string) =>
    comparison.pairs.find((pair) => [a, b].every((id) => [pair.a, pair.b].some((at) => articles[at]?.id === id)))
      ?.verdict ?? "unsure";
  const second = await secondReader(articles, incidentOf, wishes);
  if (second && "prompts" in second) return console.log(second.prompts);
  const found = compared(comparison, second);
  if (json) {
    const texts = text ? { texts: articles.map((article) => article.text) } : {};
    return console.log(JSON.stringify({ ...found, ...texts }, null, 2));
  }
  const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  console.log(report(found, articles, colour));
  if (text) for (const article of articles) console.log(`--- ${article.id}\n${article.text}\n`);
}

/** The files' names without their endings; a number is added where two are the same. */
function idsOf(names: readonly string[]): string[] {
  const stems = names.map((name) => path.basename(name).replace(/\.[a-z]+$/i, "") || name);
  return stems.map((stem, i) => {
    const before = stems.slice(0, i).filter((other) => other === stem).length;
    return before === 0 ? stem : `${stem}-${before + 1}`;
  });
}
