import { mkdirSync, writeFileSync } from "node:fs";
import { relationKinds, relations, silent, type Line } from "../engine/relations/relations.ts";

/** How each line is drawn under a marked passage, beside what `.mark` says of all. The second dashed line is an element's. */
const lines: Readonly<Record<Line, string>> = {
  solid: "",
  double: "text-decoration-style: double;",
  "double dashed": "text-decoration-style: dashed;",
  dotted: "text-decoration-style: dotted; text-decoration-thickness: 0.13em;",
  dashed: "text-decoration-style: dashed;",
  wavy: "text-decoration-style: wavy; text-decoration-thickness: 0.07em;",
  thin: "background: none; text-decoration-thickness: 0.05em;",
  "thin dotted": "background: none; text-decoration-style: dotted; text-decoration-thickness: 0.05em;",
};

/** The style sheet of the relations: the ink of each as `--color-<kind>`, and as `--c` where it is the class; its marks' lines. */
export function relationStyles(): string {
  const all = [
    ...relationKinds().map((kind) => ({ kind, ...relations[kind] })),
    { kind: "silent", ...silent, line: undefined },
  ];
  return all
    .flatMap(({ kind, ink, line }) => [
      `:root { --color-${kind}: light-dark(${ink.light}, ${ink.dark}); }`,
      `.${kind} { --c: var(--color-${kind}); }`,
      ...(line === undefined || lines[line] === "" ? [] : [`.mark.${kind} { ${lines[line]} }`]),
    ])
    .join("\n");
}

/** Writes it where app/globals.css finds it. */
export function writeRelationStyles(): void {
  mkdirSync(".cache", { recursive: true });
  writeFileSync(".cache/relations.css", `${relationStyles()}\n`);
}
