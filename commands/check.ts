import { parseArgs } from "node:util";
import { contentFolder } from "./content-folder.ts";
import { counted } from "../engine/counted.ts";
import { mendFiles } from "./checking/mend-files.ts";
import { workflowCommands } from "./checking/workflow-commands.ts";
import { ContentError } from "../library/problem.ts";
import { readShelf } from "../library/read-shelf.ts";
import { latestDay } from "./latest-day.ts";
import { isDay } from "../library/is-day.ts";
import { quoted } from "../library/problem.ts";
import type { Incident } from "../library/shelf.ts";
import { changesInShort } from "../engine/history/summary.ts";
import { recordHistory, unrecorded } from "./recording/record-history.ts";
import { endWith, Told } from "./told.ts";

/** `npm run check`: the content, the private too, against its rules. Exits 1 if it breaks one. */

const usage = `npm run check             tells every mistake of the content
npm run check -- --fix    puts the article's own words into quotations that can mean nothing else, and tells the rest
npm run check -- --record [ID…] [--because "…"] [--day 2026-11-27]
                          writes a version of each incident that has changed (or of these alone) into content/history/`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fix: { type: "boolean" },
      record: { type: "boolean" },
      because: { type: "string" },
      day: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (!values.record && (positionals.length > 0 || values.because !== undefined || values.day !== undefined))
    throw new Told(`What is named, --because and --day belong to --record.\n\n${usage}`);
  if (values.help) console.log(usage);
  else {
    if (values.fix) mend();
    const incidents = check();
    if (values.record) record(incidents, values, positionals);
    else tellUnrecorded(incidents);
  }
} catch (error) {
  if (error instanceof ContentError && process.env["GITHUB_ACTIONS"] === "true")
    console.log(workflowCommands(contentFolder, error.problems).join("\n"));
  endWith(error, usage);
}

function mend(): void {
  const mended = mendFiles(contentFolder);
  if (mended.length > 0) console.log(`${mended.join("\n\n")}\n`);
  console.log(`${counted(mended.length, "quotation")} mended; what is told below, if anything, is left to you.`);
}

function check(): readonly Incident[] {
  const { articles, incidents } = readShelf(contentFolder, true, latestDay());
  const questions = incidents.reduce((count, incident) => count + incident.questions.length, 0);
  console.log(
    `content: ${counted(incidents.length, "incident")}, ${counted(articles.length, "article")}, ${counted(questions, "question")}, no problem`,
  );
  const own = (list: readonly { readonly private: boolean }[]) => list.filter((one) => one.private).length;
  if (own(incidents) + own(articles) > 0)
    console.log(`of these private: ${counted(own(incidents), "incident")}, ${counted(own(articles), "article")}`);
  return incidents;
}

/** A note, and no problem: editors record a version when they have done what they meant to. */
function tellUnrecorded(incidents: readonly Incident[]): void {
  const lines = unrecorded(incidents).map(
    ({ incident, changes }) => `  ${incident.id}: ${incident.history ? changesInShort(changes) : "no version yet"}`,
  );
  if (lines.length > 0)
    console.log(`not recorded yet; npm run check -- --record --because "…" does it:\n${lines.join("\n")}`);
}

function record(
  incidents: readonly Incident[],
  { because, day = localDay() }: { readonly because?: string | undefined; readonly day?: string | undefined },
  ids: readonly string[],
): void {
  if (!isDay(day) || day > localDay())
    throw new Told(`--day is ${quoted(day)}; expected: a day that was, as 2026-11-27.`);
  const lines = recordHistory(contentFolder, incidents, { day, because: because?.trim() || undefined, ids });
  console.log(
    lines.length > 0 ? `recorded, of ${day}:\n${lines.join("\n")}` : "nothing to record: no incident has changed",
  );
}

/** The day that it is where the editor is. */
function localDay(): string {
  return new Date().toLocaleDateString("sv-SE");
}
