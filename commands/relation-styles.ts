import { mkdirSync, writeFileSync } from "node:fs";
import { relationKinds, relations, silent, type Line, type Quiet } from "../engine/relations/relations.ts";

/** How each line is drawn under a passage: its style, and its thickness. */
const lines: Readonly<Record<Line, readonly [style: string, thickness: string]>> = {
  solid: ["solid", "0.09em"],
  double: ["double", "0.09em"],
  // The second dashed line is an element's.
  "double dashed": ["dashed", "0.09em"],
  dotted: ["dotted", "0.13em"],
  dashed: ["dashed", "0.09em"],
  wavy: ["wavy", "0.07em"],
  thin: ["solid", "0.05em"],
  "thin dotted": ["dotted", "0.05em"],
};

/** What is seen of a mark before it is chosen or asked for: the tint behind its words, and how thick its line is then. */
const atRest: Readonly<Record<Quiet, (thickness: string) => string>> = {
  never: (thickness) => `--tint: 13%; --rest: ${thickness}; --sign: var(--relation);`,
  tint: (thickness) => `--tint: 0%; --rest: ${thickness}; --sign: var(--relation);`,
  "tint and line": () => "--tint: 0%; --rest: 0.05em; --sign: var(--color-soft);",
};

/** What every relation looks like before it is revealed: one ink, one line, no tint. */
const toldNothing =
  "--relation: var(--color-soft); --line: solid; --thick: 0.05em; --rest: 0.05em; --tint: 0%; --sign: var(--color-soft);";

/**
 * The style sheet of the relations: the ink of each as the token `--color-<kind>`, and a class for each, which says in what ink
 * and with what line everything inside is drawn. Before a relation is revealed to a reader who judges first, all look the same.
 */
export function relationStyles(): string {
  const all = [...relationKinds().map((kind) => ({ kind, ...relations[kind] })), { kind: "silent", ...silent }];
  const inks = all.map(({ kind, ink }) => `--color-${kind}: light-dark(${ink.light}, ${ink.dark});`);
  const classes = all.map((relation) => {
    const [style, thickness] = lines["line" in relation ? relation.line : "thin"];
    const rest = atRest["quiet" in relation ? relation.quiet : "tint and line"](thickness);
    const { kind } = relation;
    return `.${kind} { --relation: var(--color-${kind}); --line: ${style}; --thick: ${thickness}; ${rest} }`;
  });
  const hidden = all.map(({ kind }) => `.${kind}`).join();
  return `@layer theme { @theme { ${inks.join(" ")} } }
@layer components { ${classes.join("\n")} }
[data-judging] :is(${hidden}):not([data-revealed], [data-revealed] *, .connectors *) { ${toldNothing} }`;
}

/** Writes it where app/globals.css finds it. */
export function writeRelationStyles(): void {
  mkdirSync(".cache", { recursive: true });
  writeFileSync(".cache/relations.css", `${relationStyles()}\n`);
}
