import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";

test("a relation that is added to the table is on pages, in styles and in the schema, and nowhere else to be added", async ({
  page,
}) => {
  const drawn = spawnSync(process.execPath, ["--import", "tsx", "tests/site/draw-made-up.ts"], { encoding: "utf8" });
  expect(drawn.stderr).toBe("");
  const { styles, schema, html } = JSON.parse(drawn.stdout) as { styles: string; schema: unknown; html: string };
  expect(JSON.stringify(schema)).toContain('"echoes"');

  // `@theme` is Tailwind's word for what becomes variables of the page.
  const sheet = `${styles.replace("@theme", ":root")}\n:root { color-scheme: light } .relation { color: var(--relation) }`;
  await page.setContent(`<style>${sheet}</style>${html}`);
  const count = page.locator("[data-part=counts] [data-part=relation]");
  await expect(count).toHaveText("§ 2 echoes");
  await expect(count).toHaveCSS("color", "rgb(18, 52, 86)");
  await expect(page.locator("[data-filter=echoes]")).toContainText("§ Echo 2");
  await expect(page.locator("[data-filter=echoes] + [role=tooltip]")).toHaveText("one repeats the other");
  await expect(page.locator("[data-part=sheet-legend]").first().locator("li").last()).toHaveText(
    "§ Echoes: one repeats the other",
  );
  const choice = await page
    .locator("template")
    .evaluate((template: HTMLTemplateElement) => template.content.textContent);
  expect(choice).toContain("one repeats the other");
});
