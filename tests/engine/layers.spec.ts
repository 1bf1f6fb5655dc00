import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import ts from "typescript";

/** Which folders each layer may import from (docs/design.md, “The house”). */
const mayImport: Record<string, readonly string[]> = {
  "engine/links": ["engine/links"],
  "engine/relations": ["engine/relations"],
  engine: ["engine"],
  library: ["library", "engine/relations"],
  app: ["app", "library", "engine"],
  commands: ["commands", "library", "engine", "tests"],
};
/** What each layer may use of npm and Node; the others may use anything. */
const packages: Record<string, RegExp> = {
  engine: /^diff$/,
  library: /^(node:(fs|path)|remark|remark-gfm|mdast|yaml|zod|approx-string-match|fastest-levenshtein)$/,
};

for (const [layer, allowed] of Object.entries(mayImport)) {
  test(`${layer} imports from ${allowed.join(", ")} alone`, () => {
    const wrong = filesBelow(layer).flatMap((file) =>
      importsOf(file)
        .filter((name) => {
          if (!name.startsWith(".")) return packages[layer]?.test(name) === false;
          if (/\.(woff2|css)$/.test(name)) return false;
          const imported = path.join(path.dirname(file), name).split(path.sep).join("/");
          return !allowed.some((folder) => imported.startsWith(`${folder}/`));
        })
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
}

test("behaviours know no React, no library and nothing of Node", () => {
  const wrong = filesBelow("app/_behaviours").flatMap((file) =>
    importsOf(file)
      .filter((name) => !name.startsWith("./") && !name.includes("/engine/") && !/^(idb-keyval|uqr)$/.test(name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test("app does not read the disk", () => {
  expect(filesBelow("app").filter((file) => importsOf(file).some((name) => name.startsWith("node:")))).toEqual([]);
});

test("engine and library have no clock and no chance", () => {
  const wrong = [...filesBelow("engine"), ...filesBelow("library")].filter((file) =>
    /new Date\(\)|Date\.now|Math\.random|performance\.now/.test(readFileSync(file, "utf8")),
  );
  expect(wrong).toEqual([]);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return filesBelow(file);
    return /\.tsx?$/.test(name) ? [file] : [];
  });
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.map(({ fileName }) => fileName);
}
