import { spawnSync } from "node:child_process";
import { ContentError } from "../library/problem.ts";
import { readShelf } from "../library/read-shelf.ts";

/** `npm run check`: the content against its rules, then the program against its types. Exits 1 if either fails. */

let failed = false;
try {
  const { articles, incidents } = readShelf("content");
  const questions = incidents.reduce((count, incident) => count + incident.questions.length, 0);
  console.log(
    `content: ${incidents.length} incidents, ${articles.length} articles, ${questions} questions, no problem`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  failed = true;
}

const types = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit"], { stdio: "inherit" });
if (types.status === 0) console.log("types: no problem");
process.exitCode = failed || types.status !== 0 ? 1 : 0;
