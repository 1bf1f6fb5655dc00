import { readFileSync, writeFileSync } from "node:fs";
import prettier from "prettier";

const file = "BENCHMARKS.md";

/** Writes between `<!-- name -->` and `<!-- /name -->` in BENCHMARKS.md, with today's date; throws where these are not there. */
export async function writeBenchmarks(name: string, text: string): Promise<void> {
  const page = readFileSync(file, "utf8");
  const between = new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`);
  if (!between.test(page))
    throw new Error(`${file} has no “<!-- ${name} -->” and “<!-- /${name} -->” to write between.`);
  const dated = `Measured on ${new Date().toISOString().slice(0, 10)}.\n\n${text}`;
  writeFileSync(file, await formatted(page.replace(between, (_, open, close) => `${open}\n\n${dated}\n\n${close}`)));
}

/** Markdown as the project formats it. */
export async function formatted(text: string): Promise<string> {
  return prettier.format(text, { ...(await prettier.resolveConfig(file)), parser: "markdown" });
}

/** A table; the columns whose heading ends in a colon stand right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head.map((cell) => cell.replace(/:$/, ""))),
    line(head.map((cell) => (cell.endsWith(":") ? "---:" : "---"))),
    ...rows.map(line),
  ].join("\n");
}
