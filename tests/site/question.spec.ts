import { expect, test } from "@playwright/test";
import { stanceOf } from "../../engine/relations/stance.ts";
import { voiceName } from "../../engine/relations/voice-name.ts";
import { weigh } from "../../engine/relations/weigh.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { erbil, pair } from "./pages.ts";

/** A question's page says all of a question; nothing of it waits for a script. */

const { incidents } = readShelf("content");
const incident = incidents.find(({ id }) => id === "erbil-2024-01");
const killed = `${erbil}questions/killed/`;

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const question of incident?.questions ?? []) {
    test(`${question.id}: every position, claim, voice and reason, and who is silent`, async ({ page }) => {
      await page.goto(`${erbil}questions/${question.id}/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(question.ask);
      for (const position of question.positions) {
        const section = page.locator(`[data-part=position][id="site.${position.id}"]`);
        const { accounts, voices } = weigh(position.claims);
        await expect(section.getByRole("heading")).toHaveText(position.says);
        await expect(section.locator("[data-part=position-weight]")).toHaveText(
          new RegExp(`^${accounts} accounts? · ${voices} independent voices?$`),
        );
        await expect(section.locator("q")).toHaveCount(position.claims.length);
        for (const { quote, voice, says } of position.claims) {
          const claim = section.locator("dd").filter({ has: page.getByText(quote, { exact: true }) });
          await expect(claim.filter({ hasText: voiceName(voice) }).first()).toBeVisible();
          // What a claim says is said of it where it is not just what its position says.
          if (says !== position.says) await expect(claim.filter({ hasText: says }).first()).toBeVisible();
        }
        await expect(section.locator("[data-part=says]")).toHaveText(
          position.claims.filter(({ says }) => says !== position.says).map(({ says }) => says),
        );
      }
      const text = await page.locator("main").innerText();
      for (const [i, a] of question.positions.entries()) {
        for (const b of question.positions.slice(i + 1)) expect(text).toContain(stanceOf(question, a, b).because ?? "");
      }
      const answering = new Set(question.positions.flatMap(({ claims }) => claims.map(({ article }) => article)));
      await expect(page.locator("main [data-part=silence] a")).toHaveCount(
        (incident?.accounts ?? []).filter(({ article }) => !answering.has(article.id)).length,
      );
    });
  }

  test("a quotation leads to its passage on the account's own page", async ({ page }) => {
    await page.goto(killed);
    await page.getByRole("link", { name: "Peshraw Dizayee and three others were killed" }).click();
    await expect(page).toHaveURL(/\/rudaw-2024-01-21\/#rudaw-2024-01-21\.killed$/);
    await expect(page.locator("mark:target")).toBeInViewport();
  });

  test("it is reached from the grid, from a pair's card, and from a margin; and leads back", async ({ page }) => {
    await page.goto(erbil);
    await page.locator("#killed [data-part=grid-ask]").click();
    await expect(page).toHaveURL(new RegExp(`${killed}$`));
    await page.getByRole("link", { name: "This question in the grid" }).click();
    await expect(page).toHaveURL(new RegExp(`${erbil}#killed$`));

    await page.goto(pair);
    await page.locator("#killed").getByRole("link", { name: "What all 6 accounts say" }).click();
    await expect(page).toHaveURL(new RegExp(`${killed}$`));
    await page.getByRole("link", { name: "Rudaw and TASS" }).click();
    await expect(page).toHaveURL(/\/rudaw-2024-01-21\/tass-2024-01-16\/#killed$/);

    await page.goto(`${erbil}cbc-2024-01-16/`);
    await page.locator("#killed").getByRole("link", { name: "What all accounts say" }).click();
    await expect(page).toHaveURL(new RegExp(`${killed}$`));
  });
});

test("an answer is drawn as conflicting only where it conflicts itself", async ({ page }) => {
  await page.goto(killed);
  const kinds = await page
    .locator("[data-part=position]")
    .evaluateAll((all) => all.map(({ id, dataset }) => [id, dataset["kind"]]));
  expect(kinds).toEqual([
    ["site.four", "conflict"],
    ["site.at-least-four", "detail"],
    ["site.at-least-five", "conflict"],
    ["site.four-casualties", "detail"],
  ]);
});
