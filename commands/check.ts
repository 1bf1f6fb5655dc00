import { parseArgs } from "node:util";
import { contentFolder } from "./content-folder.ts";
import { counted } from "../engine/counted.ts";
import { mendFiles } from "./checking/mend-files.ts";
import { workflowCommands } from "./checking/workflow-commands.ts";
import { ContentError } from "../library/problem.ts";
import { readShelf } from "../library/read-shelf.ts";
import { latestDay } from "./latest-day.ts";
import { endWith } from "./told.ts";

/** `npm run check`: the content, the private too, against its rules. Exits 1 if it breaks one. */

const usage = `npm run check             tells every mistake of the content
npm run check -- --fix    puts the article's own words into quotations that can mean nothing else, and tells the rest`;

try {
  const { values } = parseArgs({ options: { fix: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) console.log(usage);
  else {
    if (values.fix) mend();
    check();
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

function check(): void {
  const { articles, incidents } = readShelf(contentFolder, true, false, latestDay());
  const questions = incidents.reduce((count, incident) => count + incident.questions.length, 0);
  console.log(
    `content: ${incidents.length} incidents, ${articles.length} articles, ${questions} questions, no problem`,
  );
  const own = (list: readonly { readonly private: boolean }[]) => list.filter((one) => one.private).length;
  if (own(incidents) + own(articles) > 0)
    console.log(`of these private: ${counted(own(incidents), "incident")}, ${counted(own(articles), "article")}`);
}
