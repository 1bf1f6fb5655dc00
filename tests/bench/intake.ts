import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { articleFile } from "../../commands/adding/article-file.ts";
import { readSource } from "../../commands/intake/read-source.ts";
import { takeIn } from "../../commands/intake/take-in.ts";
import { NotTakenIn, type TakenIn } from "../../engine/intake/taken-in.ts";
import { readArticleText } from "../../library/article-text.ts";
import { chanceOf } from "../engine/link-trials/chance.ts";
import { kindsSetAside } from "./pages/kinds-set-aside.ts";
import { kindsTuned } from "./pages/kinds-tuned.ts";
import { storyOf, type Drawn, type Kind } from "./pages/story.ts";
import { formatted, table, writeBenchmarks } from "./table.ts";

/**
 * What `npm run add` makes of pages of our own making, of which the true text, headline, publisher, date and language are known. Called
 * without words it writes the table to BENCHMARKS.md; `--kinds` lists the kinds that rules were made by, `--seed 7` and `--each 3` take
 * other pages, and these write nothing.
 */
const { values } = parseArgs({
  options: { kinds: { type: "boolean" }, seed: { type: "string" }, each: { type: "string" }, show: { type: "string" } },
});
const seed = Number(values.seed ?? 20261126);
const each = Number(values.each ?? 12);

/** What came of one page. */
interface Outcome {
  readonly kind: string;
  /** It would be written as an article without a word from its editor. */
  readonly written: boolean;
  /** Shares of words, of the text that is the article's and of the text that came in. */
  readonly recall: number;
  readonly precision: number;
  readonly day: "right" | "wrong" | "missed" | "not said";
  readonly title: boolean;
  readonly publisher: "right" | "wrong" | "missed" | "not said";
  readonly lang: boolean;
  /** Paragraphs of the article that are neither in the text nor told to be left out. */
  readonly silent: readonly string[];
  /** Paragraphs of the article that are counted among what is left out, and not shown as story. */
  readonly counted: readonly string[];
  readonly asked: boolean;
}

const folder = mkdtempSync(path.join(os.tmpdir(), "pages-"));
try {
  const tuned = await outcomesOf(kindsTuned);
  if (values.kinds === true) {
    console.log(await formatted(byKind(tuned)));
  } else {
    const aside = await outcomesOf(kindsSetAside);
    const text = await formatted(
      totals([
        ["kinds that rules were made by", tuned],
        ["kinds set aside", aside],
      ]),
    );
    console.log(text);
    if (process.argv.length === 2) await writeBenchmarks("intake", text);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function outcomesOf(kinds: readonly Kind[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [i, kind] of kinds.entries()) {
    for (let n = 0; n < each; n++) {
      const chance = chanceOf(seed + 1000 * i + n);
      const lang = kind.lang ?? "en";
      const [least, most] = kind.paragraphs ?? (lang === "en" ? [4, 22] : [3, 8]);
      const story = storyOf(chance, lang, least + chance.below(most - least + 1));
      const drawn = kind.draw(story, chance, () => storyOf(chance, lang, 6));
      const file = path.join(folder, `page.${kind.ending ?? "html"}`);
      writeFileSync(file, drawn.file);
      outcomes.push({
        kind: kind.name,
        ...(await outcomeOf(file, drawn, story.title, lang, values.show === kind.name && n === 0)),
      });
    }
  }
  return outcomes;
}

async function outcomeOf(
  file: string,
  drawn: Drawn,
  title: string,
  lang: string,
  show: boolean,
): Promise<Omit<Outcome, "kind">> {
  let taken: TakenIn | undefined;
  let written = false;
  try {
    taken = await takeIn(await readSource(file));
    if (taken.title !== undefined && taken.published !== undefined) {
      const { publisher, author, published } = taken;
      articleFile(
        file,
        {
          title: taken.title,
          publisher,
          author,
          published,
          short: undefined,
          agency: taken.agency,
          url: taken.url,
          lang: taken.lang,
          text: "full",
          read: "whole",
        },
        taken,
        () => false,
      );
      written = true;
    }
  } catch (error) {
    if (!(error instanceof NotTakenIn)) throw error;
    if (show || values.kinds === true) console.log(error.message);
  }
  const text = taken ? plainWords(taken.markdown) : "";
  const [found, truth] = [wordsOf(text), wordsOf(drawn.truth.join("\n"))];
  const either = wordsOf([title, ...(drawn.either ?? [])].join("\n"));
  const common = inCommon(found, truth);
  const besides = Math.max(0, found.length - common - inCommon(without(found, truth), either));
  const lines = (taken?.left ?? []).map((one) => ({ ...one, words: fold(one.text) }));
  const all = fold(text);
  const missing = drawn.truth.filter((words) => !all.includes(fold(words)));
  const lost = (words: string) =>
    lines.filter(
      (line) => line.words.includes(fold(words)) || (line.words.length > 3 && fold(words).includes(line.words)),
    );
  if (show && taken)
    console.log(
      taken.title,
      taken.published,
      taken.publisher,
      taken.lang,
      taken.doubts,
      `\n${taken.markdown}\n`,
      taken.left,
      missing,
    );
  return {
    written,
    recall: truth.length === 0 ? 1 : common / truth.length,
    precision: found.length === 0 ? 0 : 1 - besides / found.length,
    day: judged(taken?.published, drawn.day),
    title: taken?.title === title,
    publisher: judged(taken?.publisher, drawn.publisher),
    lang: taken?.lang?.split("-")[0] === lang,
    silent: missing.filter((words) => lost(words).length === 0),
    counted: missing.filter((words) => lost(words).length > 0 && !lost(words).some(({ isStory }) => isStory)),
    asked: (taken?.doubts.length ?? 0) > 0,
  };
}

function judged(found: string | undefined, said: string | undefined): Outcome["day"] {
  if (said === undefined) return found === undefined ? "not said" : "wrong";
  return found === undefined ? "missed" : found === said ? "right" : "wrong";
}

function plainWords(markdown: string): string {
  return readArticleText("", markdown).text;
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Words, and in scripts that set no spaces every character. */
function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll("\u00ad", "")
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function inCommon(a: readonly string[], b: readonly string[]): number {
  const counts = countOf(b);
  return [...countOf(a)].reduce((sum, [word, count]) => sum + Math.min(count, counts.get(word) ?? 0), 0);
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = countOf(others);
  return words.filter((word) => {
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    return left === 0;
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function percent(count: number, of: number): string {
  return of === 0 ? "–" : `${((100 * count) / of).toFixed(1)} %`;
}

function totals(halves: readonly (readonly [string, readonly Outcome[]])[]): string {
  const rows = halves.map(([name, outcomes]) => {
    const count = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length;
    return [
      `${name} (${new Set(outcomes.map(({ kind }) => kind)).size})`,
      outcomes.length,
      percent(
        count(({ written }) => written),
        outcomes.length,
      ),
      `${quantile(
        outcomes.map(({ recall }) => recall),
        0.5,
      ).toFixed(3)}, ${quantile(
        outcomes.map(({ recall }) => recall),
        0.1,
      ).toFixed(3)}`,
      `${quantile(
        outcomes.map(({ precision }) => precision),
        0.5,
      ).toFixed(3)}, ${quantile(
        outcomes.map(({ precision }) => precision),
        0.1,
      ).toFixed(3)}`,
      `${count(({ day }) => day === "right")} of ${count(({ day }) => day !== "not said")}, ${count(({ day }) => day === "wrong")}`,
      percent(
        count(({ title }) => title),
        outcomes.length,
      ),
      `${count(({ publisher }) => publisher === "right")} of ${count(({ publisher }) => publisher !== "not said")}, ${count(({ publisher }) => publisher === "wrong")}`,
      percent(
        count(({ lang }) => lang),
        outcomes.length,
      ),
      outcomes.reduce((sum, { silent }) => sum + silent.length, 0),
      outcomes.reduce((sum, { counted }) => sum + counted.length, 0),
      count(({ asked }) => asked),
    ];
  });
  const head = [
    "",
    "pages:",
    "written:",
    "recall, median and worst tenth:",
    "precision:",
    "dates found, wrong:",
    "headline right:",
    "publisher found, wrong:",
    "language right:",
    "lost without a word:",
    "only counted:",
    "doubtful:",
  ];
  const inWords = `Goals: written without a word from the editor 90 %, recall .97 and precision .95 (median), nothing lost without a word. Seed ${seed}, ${each} pages of each kind.`;
  return `${inWords}\n\n${table(head, rows)}`;
}

function byKind(outcomes: readonly Outcome[]): string {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const of = outcomes.filter((outcome) => outcome.kind === kind);
    const mean = (read: (outcome: Outcome) => number) => of.reduce((sum, one) => sum + read(one), 0) / of.length;
    const share = (is: (outcome: Outcome) => boolean) => `${of.filter(is).length}/${of.length}`;
    const shown = of.flatMap(({ silent, counted }) => [...silent.map((one) => `SILENT ${one}`), ...counted]);
    return [
      kind,
      share(({ written }) => written),
      mean(({ recall }) => recall).toFixed(3),
      mean(({ precision }) => precision).toFixed(3),
      `${share(({ day }) => day === "right")} ${of.find(({ day }) => day === "wrong") ? "WRONG" : ""}`,
      share(({ title }) => title),
      share(({ publisher }) => publisher === "right" || publisher === "not said"),
      share(({ lang }) => lang),
      share(({ asked }) => asked),
      mean(({ silent }) => silent.length).toFixed(1),
      mean(({ counted }) => counted.length).toFixed(1),
      (shown[0] ?? "").slice(0, 60),
    ];
  });
  return table(
    ["kind", "written", "recall", "precision", "day", "title", "publisher", "lang", "asked", "silent", "counted", "as"],
    rows,
  );
}
