import path from "node:path";
import { parseArgs } from "node:util";
import { readCases } from "./read-cases.ts";
import { scoreCase, type Score } from "./score-cases.ts";

const relations = ["conflict", "disputed", "update", "detail", "adds", "agree", "only", "withheld"] as const;

const { values } = parseArgs({
  options: { case: { type: "string" }, wrong: { type: "boolean" }, "held-out": { type: "boolean" } },
});
const folder = path.join(import.meta.dirname, "..", "tests", "cases");
const scores = readCases(folder)
  .filter(({ name }) => values.case === undefined || name === values.case)
  .map(scoreCase);

print(
  "tuned on",
  scores.filter(({ heldOut }) => !heldOut),
);
print(
  "held out",
  scores.filter(({ heldOut }) => heldOut),
);
if (values.wrong || values.case) {
  for (const score of scores) if (score.heldOut === (values["held-out"] === true) || values.case) mistakes(score);
}

function print(title: string, of: readonly Score[]): void {
  const incidents = of.filter(({ incident }) => incident.said === incident.is).length;
  console.log(
    `\n${title}: ${of.length} cases, same incident or not right in ${incidents}, traps walked into ${of.flatMap(({ trapped }) => trapped).length}`,
  );
  for (const relation of relations) {
    const count = (list: (score: Score) => readonly { relation: string }[]) =>
      of.flatMap(list).filter((one) => one.relation === relation).length;
    const right = count(({ right }) => right);
    const proposed = right + count(({ wrong }) => wrong);
    const found = count(({ found }) => found);
    const all = found + count(({ missed }) => missed);
    console.log(`  ${relation.padEnd(9)} right ${share(right, proposed)}  found ${share(found, all)}`);
  }
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? "  –" : `${Math.round((100 * part) / whole)}%`.padStart(4);
  return `${percent} (${part} of ${whole})`.padEnd(18);
}

function mistakes({ name, incident, wrong, missed, trapped }: Score): void {
  if (wrong.length + missed.length + trapped.length === 0 && incident.said === incident.is) return;
  console.log(`\n${name}${incident.said === incident.is ? "" : `: incident ${incident.said}, is ${incident.is}`}`);
  for (const { question, relation, claims, because } of wrong) {
    console.log(
      `  wrong  ${question} ${relation}: ${claims.map(({ article, quote }) => `${"ab"[article]} “${quote}”`).join("  ")} — ${because}`,
    );
  }
  for (const { question, relation, a, b } of missed)
    console.log(`  missed ${question} ${relation}: “${a ?? ""}” “${b ?? ""}”`);
  for (const { question, relation } of trapped) console.log(`  TRAP   ${question} ${relation}`);
}
