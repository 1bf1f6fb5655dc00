import { performance } from "node:perf_hooks";
import { describePassage } from "../../engine/links/describe-passage.ts";
import { resolvePassage } from "../../engine/links/resolve-passage.ts";
import { spanOf, textOf } from "../engine/link-trials/edits.ts";
import { materialFrom } from "../engine/link-trials/material.ts";
import { revisedTexts } from "../engine/link-trials/revised-texts.ts";
import { countedOf, revisionTrials, type Counted } from "../engine/link-trials/revisions.ts";
import { selectionsFrom, wordsOf, type Draft } from "../engine/link-trials/selections.ts";
import { chanceOf } from "../engine/link-trials/chance.ts";
import { formatted, table, writeBenchmarks } from "./table.ts";

/** What becomes of links when an editor revises the article: texts of our own, with what was changed in them. */
const seed = 20261126;
const trials = revisionTrials(revisedTexts, 40, 40, seed);
const counted = [
  ["texts that rules were chosen by", countedOf(trials.filter((trial) => !trial.setAside))],
  ["texts set aside", countedOf(trials.filter((trial) => trial.setAside))],
] as const;

const rows = counted.map(
  ([of, { links, there, right, notFound, roughly, wrongState, wrongPlace, gone, landed, falseExact }]: readonly [
    string,
    Counted,
  ]) => [
    of,
    links,
    there,
    share(right, there),
    notFound,
    roughly,
    wrongState,
    wrongPlace,
    gone,
    share(landed, gone),
    falseExact,
  ],
);
const head = [
  "",
  "links:",
  "there:",
  "in place, with state:",
  "not found:",
  "half of it:",
  "wrong state:",
  "wrong place:",
  "gone:",
  "landed:",
  "false “exactly”:",
];
const { words, fifty, parting } = timeOfFifty();
const inWords = [
  `Goals: at least 97 % in place with its state, at most 1 in 1,000 in a wrong place, at most 1 in 100 of what is gone lands, “exactly” never`,
  `false. Seed ${seed}. Fifty links on ${words} words, of which a quarter of the paragraphs were edited, take ${fifty.toPrecision(2)} ms (goal: 25), the`,
  `article read once for all of them; ${(fifty / parting).toFixed(1)} times as long as parting it into words once.`,
].join("\n");
console.log(await formatted(`${table(head, rows)}\n\n${inWords}`));
if (process.argv.length === 2) await writeBenchmarks("revisions", `${inWords}\n\n${table(head, rows)}`);

function share(count: number, of: number): string {
  return of === 0 ? "–" : `${((100 * count) / of).toFixed(1)} %`;
}

/** The best of several times in which fifty links were found in an article of some 10,000 words, the reading of it included. */
function timeOfFifty() {
  const blocks: string[] = [];
  for (let words = 0, all = materialFrom("content").drafts.flatMap((draft) => draft.blocks); words < 10_000;) {
    for (const block of all) {
      if (words >= 10_000) break;
      blocks.push(block);
      words += wordsOf(block).length;
    }
  }
  const shared: Draft = { id: "long", blocks };
  const now = textOf({
    id: "long",
    blocks: blocks.map((block, i) => (i % 4 === 1 ? block.replace(/ (the|a|in|of) (\p{L}+)/u, " $1 other $2") : block)),
  });
  const passages = selectionsFrom([shared], 50, chanceOf(seed)).map((selection) =>
    describePassage(textOf(shared), spanOf(shared, selection)),
  );
  const best = (work: () => unknown) => {
    const times = Array.from({ length: 20 }, () => {
      const begin = performance.now();
      work();
      return performance.now() - begin;
    });
    return Math.min(...times);
  };
  return {
    words: wordsOf(now.text).length,
    fifty: best(() => {
      // An object of its own each time, so that nothing is known of the article.
      const fresh = { ...now };
      for (const passage of passages) resolvePassage(passage, fresh);
    }),
    parting: best(() => wordsOf(now.text)),
  };
}
