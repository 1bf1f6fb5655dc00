import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { problemsOf } from "./mini-shelf.ts";

test("the examples of content/README.md are what the library reads", () => {
  const readme = readFileSync("content/README.md", "utf8");
  const corrections = /```yaml\n(corrections:[^]*?)```/.exec(readme)?.[1] ?? "";
  const examples = [...readme.matchAll(/```markdown\n([^]*?)```/g)].map(([, text = ""]) => text);
  const [article = "", incident = ""] = examples;
  expect(examples).toHaveLength(2);
  const other = article
    .replace("The Morning Paper", "The Evening Paper")
    .replace("sixty people on board", "some seventy passengers");
  expect(
    problemsOf({
      "articles/morningpaper-2024-01-16.md": article,
      "articles/eveningpaper-2024-01-16.md": other,
      "incidents/harbour-2024-01.md": incident,
      "corrections.md": `---\n${corrections}---\n`,
    }),
  ).toEqual([]);
});

test("content/README.md names every field that there is", async () => {
  const { correctionsSchema } = await import("../../library/correction-schema.ts");
  const { articleSchema, incidentSchema } = await import("../../library/schema.ts");
  const readme = readFileSync("content/README.md", "utf8");
  for (const field of [
    ...Object.keys(articleSchema.shape),
    ...Object.keys(incidentSchema.shape),
    ...Object.keys(correctionsSchema.shape.corrections.element.shape),
  ]) {
    expect(readme, field).toContain(`\`${field}\``);
  }
});
