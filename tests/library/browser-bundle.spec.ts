import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { build } from "esbuild";

/** What a page in a browser will draw: every component of a comparison, without the pages that hold them. */
const drawn = [
  "app/_components/QuestionCard.tsx",
  "app/_components/PairTools.tsx",
  "app/_components/JudgmentForm.tsx",
  "app/_components/ArticleHead.tsx",
  "app/_components/ArticleBody.tsx",
  "app/_components/SharedWords.tsx",
  "app/_components/RelationCounts.tsx",
  "app/_components/SuggestionsSwitch.tsx",
  "app/_components/Grid.tsx",
  "app/_components/PairMatrix.tsx",
  "app/_components/LookalikeLine.tsx",
  "app/_components/QuestionPositions.tsx",
  "app/_components/StanceList.tsx",
  "app/_components/MarginNote.tsx",
  "app/_components/SideBySide.tsx",
  "app/_components/CiteSection.tsx",
  "app/_components/CiteMenu.tsx",
  "app/_components/ShareMenu.tsx",
  "app/_sheet/IncidentSheet.tsx",
  "app/_sheet/PairSheet.tsx",
];
/** What makes the views that they show. */
const views = [
  "app/_view/pair-view.ts",
  "app/_view/grid-view.ts",
  "app/_view/matrix-view.ts",
  "app/_view/question-view.ts",
  "app/_view/annotated-view.ts",
  "app/_view/sheet-view.ts",
];
/** Bytes, gzip: what a page that draws comparisons may load before the engine. */
const most = 40 * 1024;

test("components and views need nothing of Node, and are small", async () => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: [...drawn, ...views].map((file) => `export * from "./${file}";`).join("\n"),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: "esm",
    // A module of Node's, or one that asks for it, cannot be found: the build fails and names who imports it.
    platform: "browser",
    jsx: "automatic",
    external: ["react", "react/jsx-runtime"],
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs).filter((file) => file !== "<stdin>");
  // What compares raw texts is loaded when somebody compares, and not to show what was compared.
  expect(inputs.filter((file) => /^engine\/texts|^library|_shelf\.ts|_citations\/(?!tokens)/.test(file))).toEqual([]);
  const size = gzipSync(outputFiles[0]?.contents ?? "").length;
  console.log(`components and views, without React and the engine: ${(size / 1024).toFixed(1)} KB gzip`);
  expect(size).toBeLessThan(most);
});
