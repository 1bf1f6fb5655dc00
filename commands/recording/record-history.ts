import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Change, Version } from "../../engine/history/change.ts";
import { changesBetween } from "../../engine/history/changes-between.ts";
import { madeAtOnce } from "../../engine/history/made-at-once.ts";
import { renamed } from "../../engine/history/renamed.ts";
import { changesInShort } from "../../engine/history/summary.ts";
import { stateOf } from "../../engine/history/state-of.ts";
import { obstacleOnTheWay } from "../../library/content-files.ts";
import { readFrontMatter } from "../../library/front-matter.ts";
import { historySchema } from "../../library/history-schema.ts";
import { mostItems } from "../../library/limits.ts";
import { nearestWord, printProblems, quoted } from "../../library/problem.ts";
import type { History, Incident } from "../../library/shelf.ts";
import { Told } from "../told.ts";
import { historyText } from "./history-text.ts";

/** An incident whose pages show something else than when its latest version was recorded, or of which none is. */
export interface Unrecorded {
  readonly incident: Incident;
  readonly changes: readonly Change[];
}

/** The published incidents that have changed since their latest version, or have none. */
export function unrecorded(incidents: readonly Incident[]): Unrecorded[] {
  const ids = new Map(
    [...incidents, ...incidents.flatMap(({ accounts }) => accounts.map(({ article }) => article))].flatMap(
      ({ id, formerly }) => formerly.map((former) => [former, id] as const),
    ),
  );
  return incidents
    .filter((incident) => !incident.private)
    .flatMap((incident) => {
      const { history } = incident;
      const changes = history ? changesBetween(renamed(history.state, ids), stateOf(incident)) : [];
      return history && changes.length === 0 ? [] : [{ incident, changes }];
    });
}

/** What is recorded: on which day, why, and of which incidents; of all where none is named. */
export interface Recorded {
  /** As 2026-11-27. */
  readonly day: string;
  readonly because?: string | undefined;
  readonly ids?: readonly string[];
}

/**
 * Writes a version of each incident that has changed, and answers a line for each. Two versions of one day would have one address:
 * what changes again on the day of the latest is told with it, as if all had been made at once.
 *
 * @throws Told where there is no such incident, the day is before that of the latest version, or it could not be read again.
 */
export function recordHistory(folder: string, incidents: readonly Incident[], recorded: Recorded): string[] {
  const { ids = [] } = recorded;
  const known = incidents.filter((incident) => !incident.private).map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new Told(
      `${quoted(unknown)} is no published incident; expected: the id of one, nearest: ${nearestWord(unknown, known)}.`,
    );
  const obstacle = obstacleOnTheWay(folder, "history");
  if (obstacle)
    throw new Told(`${path.join(folder, obstacle.file)} is ${obstacle.found}; a folder was expected there.`);
  const made = unrecorded(incidents)
    .filter(({ incident }) => ids.length === 0 || ids.includes(incident.id))
    .map((one) => ({ ...one, text: checked(one.incident.id, historyText(next(one, recorded))) }));
  if (made.length > 0) mkdirSync(path.join(folder, "history"), { recursive: true });
  return made.map(({ incident, changes, text }) => {
    const file = path.join(folder, fileOf(incident.id));
    writeFileSync(file, text);
    return `${file}  ${incident.history ? changesInShort(changes) : "its first version"}`;
  });
}

/** The history with one version more. */
export function next({ incident, changes }: Unrecorded, { day, because }: Recorded): History {
  const state = stateOf(incident);
  const why = because === undefined ? {} : { because };
  const versions = incident.history?.versions ?? [];
  const last = versions.at(-1);
  if (!last) return { versions: [{ day, ...why, changes: [] }], state };
  if (day < last.day)
    throw new Told(`${incident.id} has a version of ${last.day}; expected: that day, or a later one, not ${day}.`);
  if (day > last.day) return { versions: [...versions, { day, ...why, changes }], state };
  const before = versions.slice(0, -1);
  // Nothing was before the first.
  const both = before.length === 0 ? [] : madeAtOnce([last.changes, changes]);
  // What was made and taken back on one day is no version.
  if (before.length > 0 && both.length === 0) return { versions: before, state };
  const reasons = [last.because, because].filter((reason) => reason !== undefined).join(" ");
  const again: Version = { day, ...(reasons === "" ? {} : { because: reasons }), changes: both };
  return { versions: [...before, again], state };
}

/** What is written is read again first: a file that the next check refuses would stop every build. */
function checked(id: string, text: string): string {
  const read = readFrontMatter(fileOf(id), text, historySchema);
  if ("ok" in read) return text;
  throw new Told(
    `The version of ${id} could not be written. Lists may have ${mostItems} items; record fewer changes at once.\n\n${printProblems(read.problems)}`,
  );
}

function fileOf(id: string): string {
  return `history/${id}.md`;
}
