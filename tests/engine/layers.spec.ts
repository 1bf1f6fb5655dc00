import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import ts from "typescript";
import { filesBelow } from "../../commands/files-below.ts";

/** Which folders each layer may import from (docs/design.md, “The house”). */
const mayImport: Record<string, readonly string[]> = {
  "engine/links": ["engine/links"],
  "engine/relations": ["engine/relations"],
  engine: ["engine"],
  library: ["library", "engine/relations", "engine/history"],
  app: ["app", "library", "engine"],
  commands: ["commands", "app", "library", "engine", "tests"],
};
/** What each layer may use of npm and Node; the others may use anything. */
const packages: Record<string, RegExp> = {
  engine: /^diff$/,
  "engine/intake": /^@mozilla\/readability$/,
  library: /^(node:(fs|path|v8)|remark|remark-gfm|mdast|yaml|zod|approx-string-match|fastest-levenshtein)$/,
};

for (const [layer, allowed] of Object.entries(mayImport)) {
  test(`${layer} imports from ${allowed.join(", ")} alone`, () => {
    const wrong = modulesBelow(layer).flatMap((file) =>
      importsOf(file)
        .filter((name) => {
          if (!name.startsWith("."))
            return packages[file.startsWith("engine/intake/") ? "engine/intake" : layer]?.test(name) === false;
          if (/\.(woff2|css)$/.test(name)) return false;
          const imported = path.join(path.dirname(file), name).split(path.sep).join("/");
          return (
            !/^engine\/(?:span|fold-text|cuts-word|without-cut-words|language-of)\.ts$/.test(imported) &&
            !allowed.some((folder) => imported.startsWith(`${folder}/`))
          );
        })
        .map((name) => `${file} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
}

test("behaviours know no React, no library, nothing of Node, and of the app the site's name", () => {
  const wrong = modulesBelow("app/_behaviours").flatMap((file) =>
    importsOf(file)
      .filter(
        (name) =>
          !name.startsWith("./") &&
          !name.includes("/engine/") &&
          name !== "../_site-name.ts" &&
          !/^(fastest-levenshtein|idb-keyval|minisearch|uqr)$/.test(name),
      )
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test("app does not read the disk", () => {
  expect(modulesBelow("app").filter((file) => importsOf(file).some((name) => name.startsWith("node:")))).toEqual([]);
});

test("what pages show and draw is made without the shelf, which reads the disk", () => {
  const wrong = ["app/_view", "app/_components", "app/_sheet"].flatMap((folder) =>
    modulesBelow(folder).flatMap((file) =>
      importsOf(file)
        .filter((name) => /_shelf\.ts$|_routes\.ts$|_lessons\.ts$|library\/(?!shelf\.ts)/.test(name))
        .map((name) => `${file} imports ${name}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test("no file imports itself by way of others", () => {
  const files = Object.keys(mayImport)
    .filter((layer) => !layer.includes("/"))
    .flatMap(modulesBelow);
  const reached = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) return void circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (reached.has(file)) return;
    for (const name of importsOf(file))
      if (name.startsWith(".")) walk(path.join(path.dirname(file), name), [...way, file]);
    reached.add(file);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test("engine and library have no clock and no chance", () => {
  const wrong = [...modulesBelow("engine"), ...modulesBelow("library")].filter((file) =>
    /new Date\(\)|Date\.now|Math\.random|performance\.now/.test(readFileSync(file, "utf8")),
  );
  expect(wrong).toEqual([]);
});

/** The modules in a folder. */
function modulesBelow(folder: string): string[] {
  return filesBelow(folder).filter((file) => /\.tsx?$/.test(file));
}

function importsOf(file: string): string[] {
  if (!/\.tsx?$/.test(file)) return [];
  return ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.map(({ fileName }) => fileName);
}
