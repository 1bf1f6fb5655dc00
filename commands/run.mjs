// Every npm script comes through here: it checks the machine, installs what is missing, then runs the task. What stands
// here must be understood by any Node that a newcomer may have; everything newer is in the files that it starts.
import { pathToFileURL } from "node:url";
import { ensureInstalled, fail, run } from "./install.mjs";
import { packed } from "./packed.mjs";

const tasks = {
  start: "commands/start.ts",
  test: "commands/test.ts",
  dev: "commands/dev.ts",
  build: "commands/build.ts",
  check: "commands/check.ts",
  lint: "commands/lint.ts",
  format: "commands/format.ts",
  pictures: "tests/pictures.ts",
  "how-pictures": "tests/how-pictures.ts",
  bench: "tests/bench/bench.ts",
  compare: "commands/compare.ts",
  add: "commands/add.ts",
  suggest: "commands/suggest.ts",
  shelf: "commands/shelf.ts",
};

/** Tasks that are over at once, so that it is felt how long they take to start. */
const short = ["check", "compare", "add", "suggest", "shelf"];

const version = process.versions.node.split(".").map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 9)) {
  fail(
    "Parallax needs Node 20.9 or newer, and this is Node " +
      process.versions.node +
      ": install it from nodejs.org, then try again.",
  );
}

const name = process.argv[2];
if (!Object.prototype.hasOwnProperty.call(tasks, name)) {
  fail("No task “" + name + "”. There are: " + Object.keys(tasks).join(", ") + ".");
}

process.chdir(new URL("..", import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, "$1"));
ensureInstalled(async () => {
  const file = short.includes(name) ? await packed(tasks[name]) : undefined;
  if (file === undefined) return run(process.execPath, ["--import", "tsx", tasks[name]].concat(process.argv.slice(3)));
  process.argv.splice(1, 2, file);
  await import(pathToFileURL(file).href);
});
