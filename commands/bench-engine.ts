import { writeFileSync } from "node:fs";
import prettier from "prettier";
import { benchOnData, printed, type Measured } from "./bench-data.ts";
import { benchData } from "./bench-data-sets.ts";
import { benchSpeed } from "./bench-speed.ts";
import { formatted, table, writeInReadme } from "./bench-table.ts";
import { readCases, type Case } from "./read-cases.ts";
import { scoreCase, type Score } from "./score-cases.ts";

/**
 * How good the engine is: on our own cases, on labelled texts of others where they are at hand, its speed and its size.
 * It writes a table to README.md and everything, with real mistakes, to `app/method/measured.json` for `/method/`.
 */
const relations = ["conflict", "disputed", "update", "detail", "adds", "agree", "withheld"] as const;
/** Mistakes of each sort that are shown. */
const shown = 5;
const file = "app/method/measured.json";

const cases = readCases("tests/cases");
const scores = cases.map(scoreCase);
const part = (heldOut: boolean) => scores.filter((score) => score.heldOut === heldOut);
const [tuned, aside] = [part(false), part(true)];
const others = benchOnData();
/** Of labelled texts of others, what has a floor or an aim; the terminal shows all. */
const compared = others.filter(({ floor, aim }) => floor !== undefined || aim !== undefined);
const speed = await benchSpeed();

const kinds = new Set(cases.map(({ labels }) => labels.kind)).size;
const measured = {
  cases: { tuned: tuned.length, aside: aside.length, kinds },
  incidents: { tuned: incidentsRight(tuned), aside: incidentsRight(aside) },
  relations: relations.map((relation) => ({
    relation,
    tuned: rates(tuned, relation),
    aside: rates(aside, relation),
  })),
  others: compared.map(line),
  speed: speed.map(line),
  mistakes: mistakesOf(aside),
};

const rows = table(
  ["our own cases", `tuned on (${tuned.length}): right:`, "found:", `set aside (${aside.length}): right:`, "found:"],
  measured.relations.map(({ relation, tuned, aside }) => [
    relation,
    `${tuned.right} of ${tuned.proposed}`,
    `${tuned.found} of ${tuned.all}`,
    `${aside.right} of ${aside.proposed}`,
    `${aside.found} of ${aside.all}`,
  ]),
);
const incidents = `Same incident or not: right in ${measured.incidents.tuned} of ${tuned.length} tuned on, ${measured.incidents.aside} of ${aside.length} set aside.`;
const rest = table(
  ["what", "on", "figure:", "floor:", "wanted:"],
  [...measured.others, ...measured.speed].map(({ what, on, figure, floor, wanted }) => [
    what,
    on,
    figure,
    floor,
    wanted,
  ]),
);
const text = `${rows}\n\n${incidents}\n\n${rest}`;
console.log(`\n${await formatted(text)}`);
console.log(printed(others));
if (others.length === 0) console.log(`Nothing was written: the figures on ${benchData} would be missing.`);
else {
  await writeInReadme("engine", text);
  writeFileSync(
    file,
    await prettier.format(JSON.stringify(measured), { ...(await prettier.resolveConfig(file)), filepath: file }),
  );
}

function incidentsRight(of: readonly Score[]): number {
  return of.filter(({ incident }) => incident.said === incident.is).length;
}

function rates(of: readonly Score[], relation: string) {
  const count = (list: (score: Score) => readonly { readonly relation: string }[]) =>
    of.flatMap(list).filter((one) => one.relation === relation).length;
  const [right, found] = [count((score) => score.right), count((score) => score.found)];
  return { right, proposed: right + count(({ wrong }) => wrong), found, all: found + count(({ missed }) => missed) };
}

function line({ what, on, figure, floor, aim, most }: Measured) {
  const wanted = aim === undefined ? "" : `${most ? "at most " : ""}${aim}`;
  return {
    what,
    on,
    figure: figure.toFixed(figure < 10 ? 3 : 1),
    floor: floor === undefined ? "" : String(floor),
    wanted,
  };
}

/** Conflicts that the engine claimed of cases set aside and a reader would not, and some that it missed. */
function mistakesOf(of: readonly Score[]) {
  const text = (name: string) => cases.find((one: Case) => one.name === name)?.labels.kind ?? name;
  const claimed = of.flatMap(({ name, wrong }) =>
    wrong
      .filter(({ relation }) => relation === "conflict")
      .map(({ ask, because, claims }) => {
        const quote = (article: number) => claims.find((claim) => claim.article === article)?.quote ?? "";
        return { kind: text(name), question: ask, a: quote(0), b: quote(1), because };
      }),
  );
  const missed = of.flatMap(({ name, missed }) =>
    missed
      .filter(({ relation }) => relation === "conflict")
      .map(({ question, a = "", b = "" }) => ({ kind: text(name), question, a, b })),
  );
  return { claimed: claimed.slice(0, shown), missed: missed.slice(0, shown) };
}
