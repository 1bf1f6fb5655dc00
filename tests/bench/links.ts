import { parseArgs } from "node:util";
import { fragmentVerdicts, type FragmentVerdict } from "./fragments.ts";
import { materialFrom } from "../engine/link-trials/material.ts";
import { outcomeOf, trialsOf, type Outcome, type Trial } from "../engine/link-trials/measure.ts";
import { formatted, table, writeBenchmarks } from "./table.ts";
import { measureTimes, type Times } from "./time.ts";
import { NoBrowser } from "../find-browser.ts";

/**
 * How well shared passages are found again after edits, beside text-fragments-polyfill, and how long it
 * takes. As it is called without words it writes the figures of the third set aside to BENCHMARKS.md; `-- --selections 300
 * --seed 7 --fragments 0` looks at others and writes nothing.
 */
const asPublished = { selections: "2000", seed: "20261121", fragments: "90" };
const { values } = parseArgs({
  options: { selections: { type: "string" }, seed: { type: "string" }, fragments: { type: "string" } },
});
const { selections, seed, fragments } = { ...asPublished, ...values };

interface Row {
  readonly kind: string;
  readonly there: boolean;
  readonly outcomes: readonly Outcome[];
  readonly fragments: readonly FragmentVerdict[];
}

const material = materialFrom("content");
const trials = trialsOf(material, Number(selections), Number(seed));
console.log(`${selections} selections from ${material.drafts.length} articles, seed ${seed}\n`);

const compared = trialsOf(material, Number(fragments), Number(seed));
const verdicts = await fragmentVerdicts(compared).catch((error: unknown) => {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(`${error.message}\nWithout a browser, text-fragments-polyfill is not compared.`);
  return [];
});

const tuned = tableOf((trial) => !trial.setAside);
const aside = tableOf((trial) => trial.setAside);
const times = measureTimes(material.drafts, 150, Number(seed));
const [first, last] = await Promise.all([tuned, aside].map((rows) => formatted(markdown(rows))));
console.log(`The two thirds that thresholds were chosen by:\n\n${first}`);
console.log(`The third set aside:\n\n${last}\n${inWords(aside, times)}`);

if (Object.keys(values).length === 0 && verdicts.length > 0) {
  await writeBenchmarks("links", `${inWords(aside, times)}\n\n${markdown(aside)}`);
}

function tableOf(chosen: (trial: Trial) => boolean): Row[] {
  const kinds = [...new Set(trials.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const those = trials.filter((trial) => trial.kind === kind && chosen(trial));
    return {
      kind,
      there: those.some(({ edit }) => edit.truth.state !== "gone"),
      outcomes: those.map(outcomeOf),
      // All selections count for the package, because nothing of it was tuned here.
      fragments: verdicts.filter((_, i) => compared[i]?.kind === kind),
    };
  });
}

function markdown(rows: readonly Row[]): string {
  const counted = ({ kind, there, outcomes, fragments }: Row) => {
    const ours = (verdict: Outcome["verdict"]) => outcomes.filter((outcome) => outcome.verdict === verdict).length;
    const theirs = (verdict: FragmentVerdict) => fragments.filter((other) => other === verdict).length;
    return [
      `${kind}${there ? "" : " (gone)"}`,
      outcomes.length,
      share(ours("right"), outcomes.length),
      ours("wrong state"),
      ours("wrong place"),
      ours("not found"),
      outcomes.filter(({ falseExact }) => falseExact).length,
      share(there ? theirs("right place") : theirs("not found") + theirs("no link"), fragments.length),
      theirs("wrong place"),
    ];
  };
  const head = ["after the link was made", "links:", "right:", "wrong state:", "wrong place:", "not found:"];
  return table([...head, "false “exactly”:", "text fragment: right:", "wrong place:"], rows.map(counted));
}

function inWords(rows: readonly Row[], { words, links, median, slow, most, tokens }: Times): string {
  const sum = (there: boolean, counts: (outcome: Outcome) => boolean) => {
    const outcomes = rows.filter((row) => row.there === there).flatMap((row) => row.outcomes);
    return { of: outcomes.length, count: outcomes.filter(counts).length };
  };
  const right = sum(true, ({ verdict }) => verdict === "right");
  const landed = sum(false, ({ verdict }) => verdict !== "right");
  const exact = rows.flatMap((row) => row.outcomes).filter(({ falseExact }) => falseExact).length;
  const ms = (value: number) => `${value.toPrecision(2)} ms`;
  return [
    `Where the passage is still there, ${share(right.count, right.of)} of ${right.of} links lead to it, to the unit, and say how it stands;`,
    `where it is gone, ${landed.count} of ${landed.of} land on something else; “exactly as shared” is said ${exact} times of what is not`,
    `(${selections} selections, seed ${seed}; the third of them by which no threshold was chosen; the articles are the same).`,
    `The package text-fragments-polyfill, in Chromium, on ${fragments} selections: it knows no states, and its place counts as right`,
    `where half of it is the passage. In articles of ${words} words a link takes ${ms(median)} (median of ${links}), ${ms(slow)} at the`,
    `99th of a hundred and ${ms(most)} at most, best of three: ${(median / tokens).toFixed(1)}, ${(slow / tokens).toFixed(1)} and ${(most / tokens).toFixed(1)} times as long as parting the text into words once.`,
  ].join("\n");
}

function share(count: number, of: number): string {
  if (of === 0) return "–";
  return count === of ? "100 %" : `${Math.min(99.9, Math.floor((1000 * count) / of) / 10).toFixed(1)} %`;
}
