import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parts } from "../../app/_behaviours/parts.ts";

/** The names by which behaviours and tests find what they need. */

const known = new Set<string>(parts);
const behaviours = textsBelow("app/_behaviours");
const tests = textsBelow("tests/site");

test("every part stands on a page, and every part that a test looks for is one", () => {
  const written = [...textsBelow("app"), ...textsBelow("commands")].flatMap((text) =>
    [
      ...text.matchAll(
        /data-part=(?:"([\w-]+)"|\{[^}]*?"([\w-]+)"[^}]*?"([\w-]+)"\})|(?:asPart|passageButton)\(\s*"([\w-]+)"/g,
      ),
    ].flatMap(([, ...names]) => names.filter((name) => name !== undefined)),
  );
  // Those of the script in the head, which imports nothing.
  written.push("judging-notice", "flat-answers");
  // Put beside a page by the program of /read/.
  written.push("read-panel");
  const wanted = tests.flatMap((text) =>
    [...text.matchAll(/data-part=["']?([a-z][\w-]*)/g)].map(([, name = ""]) => name),
  );
  expect(parts.filter((name) => !written.includes(name))).toEqual([]);
  expect([...new Set(wanted)].filter((name) => !known.has(name))).toEqual([]);
});

test("no behaviour and no test finds anything by a class", () => {
  const byClass =
    /(?:locator|querySelector(?:All)?|closest|matches|waitForSelector)(?:<\w+>)?\(\s*["'`](?:[^"'`]*[\s,>(a-z\]])?\.[a-z]|classList\.contains|getElementsByClass|HasClass|toHaveClass/g;
  expect([...behaviours, ...tests].flatMap((text) => text.match(byClass) ?? [])).toEqual([]);
});

function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith("parts.spec.ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
}
