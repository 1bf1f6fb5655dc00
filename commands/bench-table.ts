import { readFileSync, writeFileSync } from "node:fs";
import prettier from "prettier";

/** Writes between `<!-- name -->` and `<!-- /name -->` in README.md; throws where these are not there. */
export async function writeInReadme(name: string, text: string): Promise<void> {
  const readme = readFileSync("README.md", "utf8");
  const between = new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`);
  if (!between.test(readme))
    throw new Error(`README.md has no “<!-- ${name} -->” and “<!-- /${name} -->” to write between.`);
  writeFileSync(
    "README.md",
    await formatted(readme.replace(between, (_, open, close) => `${open}\n\n${text}\n\n${close}`)),
  );
}

/** Markdown as the project formats it. */
export async function formatted(text: string): Promise<string> {
  return prettier.format(text, { ...(await prettier.resolveConfig("README.md")), parser: "markdown" });
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
