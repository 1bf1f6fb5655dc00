import type { ContentFile } from "./content-files.ts";
import { fieldName, readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { futureDays } from "./future-days.ts";
import { historySchema, type HistoryFields } from "./history-schema.ts";
import { nearestWord, quoted, type Problem } from "./problem.ts";
import type { Incident } from "./shelf.ts";

/** What the files of `content/history/` hold. */
export interface HistoryFiles {
  readonly files: readonly ContentFile[];
  /** As 2024-01-16: days after it are problems. */
  readonly today?: string | undefined;
}

/**
 * The incidents, with the history of each that has one. Adds to `problems` what breaks a rule: a history is of a published incident,
 * and what it names is there or was.
 */
export function withHistories(
  incidents: readonly Incident[],
  { files, today }: HistoryFiles,
  problems: Problem[],
): readonly Incident[] {
  const published = incidents.filter((incident) => !incident.private).map(({ id }) => id);
  const histories = new Map<string, HistoryFields>();
  for (const { id, file, source } of files) {
    if (source === undefined) continue;
    if (!published.includes(id)) {
      const expected = "the id of a published incident, whose history it is";
      // Who renamed an incident has its history to rename.
      const nearest = incidents.find(({ formerly }) => formerly.includes(id))?.id ?? nearestWord(id, published);
      problems.push({ file, line: 1, field: "file name", found: quoted(id), expected, nearest });
      continue;
    }
    const read = readFrontMatter(file, source, historySchema);
    if ("problems" in read) problems.push(...read.problems);
    else {
      problems.push(...checkHistory(file, read.ok, today));
      histories.set(id, read.ok.data);
    }
  }
  return incidents.map((incident) => {
    const history = histories.get(incident.id);
    return history ? { ...incident, history } : incident;
  });
}

/** What the schema cannot see: the order of the versions, and that what they name is there or was. */
function checkHistory(file: string, read: FrontMatter<HistoryFields>, today: string | undefined): Problem[] {
  const { versions, state } = read.data;
  const problems = futureDays(
    file,
    read,
    versions.map(({ day }, v) => [["versions", v, "day"], day] as const),
    today,
  );
  const report = (path: readonly PropertyKey[], found: string, expected: string, nearest?: string) =>
    problems.push({ file, line: read.lineOf(path), field: fieldName(path), found, expected, nearest });
  /** What there is of a kind, and what was taken away. */
  const idsOf = (kind: "question" | "account") => [
    ...state[`${kind}s`].map(({ id }) => id),
    ...versions.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.what === kind && change.is === undefined ? (change[kind] ?? []) : [])),
    ),
  ];
  const known = { question: idsOf("question"), account: idsOf("account") };
  versions.forEach(({ day, changes }, v) => {
    const before = versions[v - 1]?.day;
    if (before !== undefined && day <= before)
      report(["versions", v, "day"], quoted(day), `a day after ${before}, that of the version before`);
    if (v === 0 && changes.length > 0)
      report(["versions", v, "changes"], `${changes.length} changes`, "[]: nothing was before the first version");
    changes.forEach((change, c) => {
      for (const kind of ["question", "account"] as const) {
        const id = change[kind];
        if (id === undefined || known[kind].includes(id)) continue;
        const expected = `the id of a${kind === "account" ? "n" : ""} ${kind} of the state, or of one that was taken away`;
        report(["versions", v, "changes", c, kind], quoted(id), expected, nearestWord(id, known[kind]));
      }
    });
  });
  return problems;
}
