/**
 * `npm run bench`: how well links find their passages again, then how good and how fast the engine is. Both write their
 * tables to README.md; `-- --selections 300 --seed 7 --fragments 0` looks at other links and writes nothing of them.
 */
export {};

await import("./bench-links.ts");
await import("./bench-engine.ts");
