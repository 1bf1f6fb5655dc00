import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { reservedIds } from "../../library/reserved-ids.ts";

/** The pages that stand where content has its own, by the folder in which Next finds them. */
for (const [of, folder] of [
  ["articles", "app/incidents/[incident]"],
  ["incidents", "app/incidents"],
  ["lessons", "app/teach"],
] as const) {
  test(`what ${of} may not be called is what other pages in ${folder} are called`, () => {
    // What is in brackets is an address of content; a name with a dot in it is no id.
    const fixed = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z-]+$/.test(entry.name))
      .map(({ name }) => name);
    expect(fixed.toSorted()).toEqual(reservedIds[of]);
  });
}
