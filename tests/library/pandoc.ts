import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CslItem } from "../../app/_citations/csl-item.ts";

/** Debian's files of the styles that this site gives (`citation-style-language-styles` 2023-02-09), and their languages. */
const files: Readonly<Record<string, readonly [string, string]>> = {
  "apa-7": ["apa", "en-US"],
  "mla-9": ["modern-language-association", "en-US"],
  "chicago-17-notes": ["chicago-fullnote-bibliography", "en-US"],
  "chicago-17-author-date": ["chicago-author-date", "en-US"],
  harvard: ["harvard-cite-them-right", "en-GB"],
  vancouver: ["vancouver", "en-US"],
};

/**
 * What `pandoc --citeproc` makes of a source in a style, with `_` around italics. It is asked about each by itself, or it would tell
 * two of one author and year apart. Only who writes the cases anew needs it (`PANDOC=1`).
 */
export function pandocReference(style: string, item: CslItem): string {
  const [file, lang] = files[style] ?? [];
  if (file === undefined) throw new Error(`no file for ${style}`);
  const folder = mkdtempSync(path.join(tmpdir(), "parallax-pandoc-"));
  const source = path.join(folder, "source.json");
  writeFileSync(source, JSON.stringify([item]));
  const csl = `/usr/share/citation-style-language/styles/${file}.csl`;
  const { stdout, status } = spawnSync(
    "pandoc",
    ["-f", "markdown", "-t", "html", "--wrap=none", "--citeproc", "--bibliography", source, "--csl", csl],
    { input: `---\nnocite: "@*"\nlang: ${lang}\n---\n`, encoding: "utf8" },
  );
  rmSync(folder, { recursive: true });
  if (status !== 0)
    throw new Error("pandoc is not there, or failed: apt install pandoc citation-style-language-styles");
  return stdout
    .replace(/<div class="csl-left-margin">[^<]*<\/div>/, "")
    .replace(/<\/?(?:em|i)>/g, "_")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"' })[name] ?? "&")
    .replace(/\s+/g, " ")
    .trim();
}
