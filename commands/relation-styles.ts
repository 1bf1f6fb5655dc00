import { mkdirSync, writeFileSync } from "node:fs";
import { relationKinds, relations, silent, type Line } from "../engine/relations/relations.ts";

/** How each line is drawn under a passage: its style, its thickness, and the tint behind the words. */
const lines: Readonly<Record<Line, readonly [style: string, thickness: string, tint: string]>> = {
  solid: ["solid", "0.09em", "9%"],
  double: ["double", "0.09em", "9%"],
  // The second dashed line is an element's.
  "double dashed": ["dashed", "0.09em", "9%"],
  dotted: ["dotted", "0.13em", "9%"],
  dashed: ["dashed", "0.09em", "9%"],
  wavy: ["wavy", "0.07em", "9%"],
  thin: ["solid", "0.05em", "0%"],
  "thin dotted": ["dotted", "0.05em", "0%"],
};

/**
 * The style sheet of the relations: the ink of each as the token `--color-<kind>`, and a class for each, which says in what ink
 * and with what line everything inside is drawn. Before a relation is revealed to a reader who judges first, all have one ink.
 */
export function relationStyles(): string {
  const all = [...relationKinds().map((kind) => ({ kind, ...relations[kind] })), { kind: "silent", ...silent }];
  const inks = all.map(({ kind, ink }) => `--color-${kind}: light-dark(${ink.light}, ${ink.dark});`);
  const classes = all.map((relation) => {
    const [style, thickness, tint] = lines["line" in relation ? relation.line : "thin"];
    const { kind } = relation;
    return `.${kind} { --relation: var(--color-${kind}); --line: ${style}; --thick: ${thickness}; --tint: ${tint}; }`;
  });
  const hidden = relationKinds()
    .map((kind) => `.${kind}`)
    .join();
  return `@layer theme { @theme { ${inks.join(" ")} } }
@layer components { ${classes.join("\n")} }
[data-judging] :is(${hidden}):not([data-revealed], [data-revealed] *, .connectors *) { --relation: var(--color-soft); }`;
}

/** Writes it where app/globals.css finds it. */
export function writeRelationStyles(): void {
  mkdirSync(".cache", { recursive: true });
  writeFileSync(".cache/relations.css", `${relationStyles()}\n`);
}
