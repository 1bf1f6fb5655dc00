import { Session } from "node:inspector";
import path from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { regexSteps } from "./regex-steps.ts";

/** Texts that are shorter than this take a pattern no more than so many steps each: they are counted as one. */
const shortText = 100;

/**
 * Loads modules so that what they do can be counted: every block of code that runs, every item that built-in functions go
 * through, every step of a pattern on a text that is not short. Time has no part in it, so the same work is the same number
 * on any machine.
 */
export async function loadCounted<Exports>(entry: string) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: path.join(import.meta.dirname, "../.."), loader: "ts" },
    bundle: true,
    format: "iife",
    globalName: "loaded",
    target: "es2022",
    write: false,
  });
  const session = new Session();
  session.connect();
  // Only what is compiled from here on is counted block by block.
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

  const context = vm.createContext({ regexSteps, shortText });
  const file = "counted-engine.js";
  const builtIns = vm.runInContext(countBuiltIns, context) as { steps: number };
  vm.runInContext(outputFiles[0]?.text ?? "", context, { filename: file });
  const loaded = vm.runInContext("loaded", context) as Exports;

  const blocks = () => {
    let sum = 0;
    session.post("Profiler.takePreciseCoverage", (error, taken) => {
      if (error) throw error;
      for (const { url, functions } of taken.result)
        if (url === file) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    });
    return sum;
  };
  return {
    loaded,
    stepsOf(work: () => unknown): number {
      blocks();
      builtIns.steps = 0;
      work();
      return blocks() + builtIns.steps;
    },
    end: () => session.disconnect(),
  };
}

/** Runs in the modules' own realm, whose built-in functions are not those of the test. */
const countBuiltIns = `
  const builtIns = { steps: 0 };
  const wrap = (of, names, stepsOf) => {
    for (const name of names) {
      const own = of[name];
      of[name] = function (...given) {
        const result = own.apply(this, given);
        builtIns.steps += stepsOf(this, result, ...given);
        return result;
      };
    }
  };
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    builtIns.steps += text.length - from > shortText ? regexSteps(this, text, from) : 1;
    return exec.call(this, text);
  };
  for (const one of [[], new Set(), new Map(), "", "".matchAll(/./g)]) {
    const iterator = Object.getPrototypeOf(one[Symbol.iterator]());
    const { next } = iterator;
    iterator.next = function () {
      builtIns.steps += 1;
      return next.call(this);
    };
  }
  const through = (all, found) => (found < 0 ? all : found + 1);
  wrap(String.prototype, ["indexOf"], (text, found, _, from = 0) => through(text.length, found) - from);
  wrap(
    String.prototype,
    "includes lastIndexOf split replaceAll toLowerCase toUpperCase normalize trim trimStart trimEnd".split(" "),
    (text) => text.length,
  );
  wrap(Array.prototype, "concat slice flat toSorted toReversed with toSpliced".split(" "), (_, made) => made.length);
  wrap(Array.prototype, "sort reverse shift unshift splice fill join lastIndexOf".split(" "), (list) => list.length);
  wrap(Array.prototype, ["indexOf"], (list, found) => through(list.length, found));
  wrap(Array.prototype, ["includes"], (list, found, sought) => (found ? list.indexOf(sought) : list.length));
  builtIns;
`;
