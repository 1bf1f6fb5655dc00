import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { relations } from "../../engine/relations/relations.ts";
import { relationStyles } from "../../commands/relation-styles.ts";
import { JudgmentForm } from "../../app/_components/JudgmentForm.tsx";
import { PairTools } from "../../app/_components/PairTools.tsx";
import { RelationCounts } from "../../app/_components/RelationCounts.tsx";
import { SheetLegend } from "../../app/_sheet/SheetLegend.tsx";

/** Adds a relation to the table, and prints what is made of the table as JSON: a style sheet, a schema, parts of pages. */
const echoes: (typeof relations)["agree"] = Object.assign(
  { ...relations.agree },
  {
    sign: "§",
    word: "Echoes",
    short: "Echo",
    counted: ["echo", "echoes"],
    meaning: "one repeats the other",
    rule: "One repeats the other.",
    onPaper: { place: 7, word: "Echoes", meaning: "one repeats the other" },
    line: "wavy",
    ink: { light: "#123456", dark: "#abcdef" },
  },
);
Object.assign(relations, { echoes });
// The schema is made when its module is read.
const { incidentSchema } = await import("../../app/_data/incident-schema.ts");

const kind = "echoes" as keyof typeof relations;
const pair = {
  a: { letter: "a", name: "One" },
  b: { letter: "b", name: "Other" },
  cards: [{ kind }, { kind }],
  swapped: undefined,
} as unknown as Parameters<typeof PairTools>[0]["pair"];

console.log(
  JSON.stringify({
    styles: relationStyles(),
    schema: incidentSchema(),
    html: [
      createElement(RelationCounts, { kinds: [kind, kind], suggested: false }),
      createElement(PairTools, { pair }),
      createElement(JudgmentForm, { pair }),
      createElement(SheetLegend),
    ]
      .map((element) => renderToStaticMarkup(element))
      .join("\n"),
  }),
);
