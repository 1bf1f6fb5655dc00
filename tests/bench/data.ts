import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { compare } from "../../engine/texts/compare.ts";
import { groupIncidents, type Groups } from "../../engine/texts/incidents/group-incidents.ts";
import { sameIncident } from "../../engine/texts/incidents/same-incident.ts";
import { product } from "../../engine/texts/incidents/vector.ts";
import { lengthPower } from "../../engine/texts/passages/rank-passages.ts";
import { sentenceVectors, type SentenceVector } from "../../engine/texts/passages/sentence-vectors.ts";
import { tokensOf } from "../../engine/reading/tokens.ts";
import { benchData, bodyOf, dataSets, setAside, type Document, type IncidentPair } from "./data-sets.ts";
import { adjustedRand, averagePrecision, bCubed, ratesOf } from "./figures.ts";

/** A line of the table: what is measured on which rows, the figure, the floor and the aim where there are any. */
export interface Measured {
  readonly what: string;
  readonly on: string;
  readonly figure: number;
  readonly floor?: number | undefined;
  /** What it was before the engine looked for facts first. */
  readonly before?: number | undefined;
  readonly aim?: number | undefined;
  /** The aim is the most that it may be. */
  readonly most?: boolean;
}

/**
 * The stages on labelled texts of others, with the floor that plain word overlap reaches (measured on other splits, see
 * the data's README). ECB+ train is what weights were fitted on; ECB+ dev and GVC were looked at while designs were
 * chosen.
 */
export function benchOnData(): Measured[] {
  if (!existsSync(benchData)) return [];
  return [...ecb("train", "tuned on"), ...ecb("dev", "looked at, nothing fitted"), ...gvc(), ...reports()];
}

/** Pairs of real texts as they are pasted, without their days: how many are said to be one incident, and how many surely. */

function ecb(split: string, how: string): Measured[] {
  const documents = dataSets.ecbDocuments().filter((document) => document.split === split);
  if (documents.length === 0) return [];
  const on = `ECB+ ${split}, ${how}`;
  const shelf = groupIncidents(documents.map((document) => ({ text: bodyOf(document) })));
  return [
    ...incidents(on, documents, dataSets.ecbPairs(split), shelf, { f1: 0.787, ap: 0.93 }, { f1: 0.9, ap: 0.96 }),
    ...clusters(
      on,
      shelf,
      documents.map(({ topic, subtopic }) => `${topic ?? ""} ${subtopic ?? ""}`),
    ),
    ...passages(on, split, documents),
  ];
}

function gvc(): Measured[] {
  const documents = dataSets.gvcDocuments();
  if (documents.length === 0) return [];
  const shelf = groupIncidents(documents.map((document) => ({ text: bodyOf(document) })));
  const pairs = dataSets.gvcPairs();
  const of = (aside: boolean) => pairs.filter(({ a, b }) => setAside(`${a} ${b}`) === aside);
  return [
    ...incidents("GVC dev, two thirds, looked at", documents, of(false), shelf, { f1: 0.94 }, { f1: 0.94 }),
    ...incidents(
      "GVC dev, the other third (looked at as well)",
      documents,
      of(true),
      shelf,
      { f1: 0.94 },
      { f1: 0.94 },
    ),
    ...clusters(
      "GVC dev",
      shelf,
      documents.map(({ incident }) => incident ?? ""),
    ),
  ];
}

/** What is probably one incident is said to be one. */
function isOne(verdict: string): boolean {
  return verdict === "same" || verdict === "probably";
}

interface Two {
  readonly f1: number;
  readonly ap?: number;
}

function incidents(
  on: string,
  documents: readonly Document[],
  pairs: readonly IncidentPair[],
  shelf: Groups,
  floor: Two,
  aim: Two,
) {
  const at = new Map(documents.map(({ id }, number) => [id, number]));
  const texts = documents.map((document) => ({ text: bodyOf(document), published: document.date ?? undefined }));
  const judged = (among: boolean) =>
    pairs.flatMap(({ a, b, label }) => {
      const [one, other] = [at.get(a) ?? -1, at.get(b) ?? -1];
      const [textA, textB] = [texts[one], texts[other]];
      if (!textA || !textB) return [];
      // Dates of publication are not used: ECB+ has none, and floors were measured without.
      const { verdict, score } = sameIncident(
        { text: textA.text },
        { text: textB.text },
        among ? shelf.alike(one, other) : undefined,
      );
      return [{ verdict, score, right: label === 1 }];
    });
  return [true, false].flatMap((among): Measured[] => {
    const all = judged(among);
    const how = among ? "among the shelf" : "two texts alone";
    const { precision, recall, f1 } = ratesOf(all, ({ verdict }) => isOne(verdict));
    return [
      { what: `same incident, ${how}: F1`, on, figure: f1, floor: floor.f1, aim: aim.f1 },
      { what: `same incident, ${how}: precision`, on, figure: precision },
      { what: `same incident, ${how}: recall`, on, figure: recall },
      {
        what: `same incident, ${how}: average precision`,
        on,
        figure: averagePrecision(all),
        floor: floor.ap,
        aim: aim.ap,
      },
    ];
  });
}

function clusters(on: string, { groups }: Groups, truth: readonly string[]): Measured[] {
  const found: number[] = [];
  for (const [number, members] of groups.entries()) for (const member of members) found[member] = number;
  return [
    { what: "incidents as groups: B³ F1", on, figure: bCubed(found, truth) },
    { what: "adjusted Rand index", on, figure: adjustedRand(found, truth), aim: 0.95 },
  ];
}

/**
 * Which sentences of a topic tell of the same event, by the definition of the floor: each sentence that has a counterpart is asked, among all
 * sentences of the topic's other articles; average precision is over the labelled pairs.
 */
function passages(on: string, split: string, documents: readonly Document[]): Measured[] {
  const vectors = new Map<string, { vector: SentenceVector; topic: number | undefined; document: string }>();
  const read = documents.map(({ sentences }) => {
    const tokens = [];
    const parts = [];
    for (const { text } of sentences) {
      const first = tokens.length;
      tokens.push(...tokensOf(text));
      parts.push({ start: 0, end: text.length, first, after: tokens.length });
    }
    return { tokens, sentences: parts };
  });
  for (const [n, { vectors: all }] of sentenceVectors(read).entries()) {
    const { id = "", topic, sentences = [] } = documents[n] ?? {};
    for (const [at, { sid, role }] of sentences.entries()) {
      const vector = all[at];
      if (vector && role === "body") vectors.set(`${id} ${sid}`, { vector, topic, document: id });
    }
  }
  const scoreOf = (one: string, other: string) => {
    const [x, y] = [vectors.get(one)?.vector, vectors.get(other)?.vector];
    if (!x || !y || x.length === 0 || y.length === 0) return 0;
    return product(x.terms, y.terms) / (x.length * y.length) ** lengthPower;
  };
  const labelled = dataSets.ecbPassages(split).map(({ a, b, label }) => {
    const [one, other] = [a.join(" "), b.join(" ")];
    return { one, other, right: label === 1, score: scoreOf(one, other) };
  });
  const counterparts = new Map<string, Set<string>>();
  for (const { one, other, right } of labelled) {
    if (!right) continue;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      counterparts.set(from, (counterparts.get(from) ?? new Set()).add(to));
  }
  const asked = [...counterparts].filter(([key]) => vectors.has(key));
  const found = asked.filter(([key, right]) => {
    const { topic, document } = vectors.get(key) ?? {};
    let best = { key: "", score: -1 };
    for (const [other, about] of vectors) {
      if (about.topic !== topic || about.document === document) continue;
      const score = scoreOf(key, other);
      if (score > best.score) best = { key: other, score };
    }
    return right.has(best.key);
  });
  return [
    {
      what: "passages: recall at 1, among all sentences of the topic",
      on,
      figure: found.length / asked.length,
      floor: 0.754,
      aim: 0.77,
    },
    { what: "passages: average precision", on, figure: averagePrecision(labelled), floor: 0.677, aim: 0.73 },
  ];
}

/** Runs all articles through the stages, and as one shelf; names the slowest. */
function reports(): Measured[] {
  const all = dataSets.reports();
  if (all.length === 0) return [];
  const times = all.map(({ id, title, text }) => {
    const started = performance.now();
    tokensOf(text);
    const tokenised = performance.now() - started;
    const article = { id, text, title: title ?? undefined };
    compare([article, { ...article, id: `${id} again` }]);
    return { id, tokenised, all: performance.now() - started };
  });
  const started = performance.now();
  const { groups } = groupIncidents(all.map(({ title, text }) => ({ text, title: title ?? undefined })));
  const grouped = (performance.now() - started) / all.length;
  const slowest = times.reduce((a, b) => (b.all > a.all ? b : a));
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  const on = `FA-KES, ${all.length} articles`;
  return [
    { what: `analysed without a crash; the slowest, ${slowest.id}, in ms`, on, figure: slowest.all },
    { what: "ms an article, median", on, figure: median(times.map((time) => time.all)) },
    {
      what: "times as long as parting it into sentences",
      on,
      figure: median(times.map((time) => time.all / time.tokenised)),
    },
    { what: `ms an article to part all into ${groups.length} incidents`, on, figure: grouped },
  ];
}

/** The figures as lines to read in a terminal. */
export function printed(measured: readonly Measured[]): string {
  if (measured.length === 0) return `No labelled texts in ${benchData}: skipped. BENCH_DATA names another folder.`;
  let last = "";
  return measured
    .map(({ what, on, figure, floor, aim }) => {
      const heading = on === last ? "" : `\n${on}\n`;
      last = on;
      const beside = [floor === undefined ? "" : `floor ${floor}`, aim === undefined ? "" : `aim ${aim}`].filter(
        Boolean,
      );
      return `${heading}  ${figure.toFixed(3).padStart(9)}  ${what}${beside.length > 0 ? ` (${beside.join(", ")})` : ""}`;
    })
    .join("\n");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(printed(benchOnData()));
