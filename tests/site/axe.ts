import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** What axe finds on a page as it stands, by all of its rules or by one. */
export async function violationsOn(page: Page, rule?: string): Promise<string[]> {
  // Legacy is what a page without frames of other sites can be asked in: no second page is opened for the answer.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations, passes, incomplete } = await (rule ? axe.withRules([rule]) : axe).analyze();
  const tried = [...violations, ...passes, ...incomplete].map(({ id }) => id);
  expect(tried, "axe has looked").toContain(rule ?? "color-contrast");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** The same as the page is shown in light, and what of it is a colour in dark: the rest is the same in both. */
export async function violationsInBothSchemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const paper = await paperOf(page);
  const inLight = await violationsOn(page);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paperOf(page), "dark is another paper").not.toBe(paper);
  const inDark = await violationsOn(page, "color-contrast");
  await page.emulateMedia({ colorScheme: "light" });
  return [...inLight.map((found) => `in light: ${found}`), ...inDark.map((found) => `in dark: ${found}`)];
}

/** The colour behind a page. */
function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
