/**
 * `npm run bench`: how well links find their passages again, what comes of pages that are taken in, how good and how fast the engine is, how an archive is grouped, what the site costs, what a
 * comparison of one's own takes. The tables are written
 * to BENCHMARKS.md; `-- --selections 300 --seed 7 --fragments 0` looks at other links alone, and writes nothing; nor does
 * `-- --answers FILE`, which scores what a language model answered.
 */
export {};

const isOfAnswers = process.argv.some((word) => word.startsWith("--answers"));
if (isOfAnswers) await import("./model/bench.ts");
else await import("./links.ts");
if (process.argv.length === 2) {
  await import("./revisions.ts");
  await import("./intake.ts");
  await import("./cases.ts");
  await import("./engine.ts");
  await import("./archive.ts");
  await import("./model/bench.ts");
  await import("./site.ts");
  await import("./read.ts");
  await import("./search.ts");
  await import("./large.ts");
}
