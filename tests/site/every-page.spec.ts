import { expect, test } from "@playwright/test";
import { violationsInBothSchemes } from "./axe.ts";
import { pageKinds, strangeKinds } from "./pages.ts";

const strangeSite = process.env["STRANGE_SITE"] ?? "";
const all = [
  ...Object.entries(pageKinds),
  ...Object.entries(strangeKinds).map(([name, address]) => [name, `${strangeSite}${address}`] as const),
];

for (const [name, address] of all) {
  test(`${name}: axe finds nothing, in light and dark; no other origin, no violation of the policy, no error; it fits`, async ({
    page,
  }) => {
    const problems: string[] = [];
    const own = new URL(address, process.env["SITE"]);
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== own.origin) problems.push(`request to ${request.url()}`);
    });
    page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) problems.push(`console: ${message.text()}`);
    });
    page.on("dialog", (dialog) => problems.push(`dialog: ${dialog.message()}`));
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    expect.soft(await violationsInBothSchemes(page)).toEqual([]);

    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const { wide, room } = await page.evaluate(async () => {
        // What measures itself anew does so by the next picture.
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const root = document.documentElement;
        const all = [...document.querySelectorAll("main *")];
        // What scrolls by itself, and what only screen readers are told.
        const scrolls = ["grid-scroll", "matrix-scroll", "measured", "filters"].map((name) => `[data-part=${name}]`);
        const unseen = all.filter((element) => getComputedStyle(element).clipPath === "inset(50%)");
        const ofUnseen = new Set(unseen.flatMap((element) => [element, ...element.querySelectorAll("*")]));
        const cut = all.filter((element) => {
          if (element.closest(`${scrolls}, svg`) || ofUnseen.has(element)) return false;
          const box = element.getBoundingClientRect();
          return box.width > 0 && box.right > root.clientWidth + 1;
        });
        return {
          wide: cut.map((element) => element.outerHTML.slice(0, 120)),
          room: root.clientWidth - root.scrollWidth,
        };
      });
      expect.soft(wide.slice(0, 5), `at ${width} px`).toEqual([]);
      expect.soft(room, `at ${width} px`).toBeGreaterThanOrEqual(0);
    }

    if (name in pageKinds) {
      await page.setViewportSize({ width: 1280, height: 900 });
      const over = await page.evaluate(async () => {
        document.documentElement.style.fontSize = "200%";
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      expect.soft(over, "with text at twice its size").toBeLessThanOrEqual(0);
    }
    expect(problems).toEqual([]);
  });
}

test("forced colours keep every mark's line and sign", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(pageKinds.pair);
  const marks = await page.locator("[data-part=account] mark").evaluateAll((marks) =>
    marks.map((mark) => ({
      line: getComputedStyle(mark).textDecorationLine,
      style: getComputedStyle(mark).textDecorationStyle,
    })),
  );
  expect(marks.length).toBeGreaterThan(5);
  for (const { line } of marks) expect(line).toBe("underline");
  expect(new Set(marks.map(({ style }) => style)).size).toBeGreaterThan(2);
});

test("marks and signs stand out from the paper in both schemes: lines 3:1, words 4.5:1", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/method/");
    const colours = await page.evaluate(() => {
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      const rgb = (colour: string) => {
        if (!canvas) throw new Error("no canvas");
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
      };
      const paper = rgb(getComputedStyle(document.documentElement).backgroundColor);
      return ["conflict", "disputed", "update", "detail", "adds", "agree", "only"].flatMap((kind) => {
        const word = document.querySelector(`[data-part=relation-rule][data-kind=${kind}] [data-part=relation]`);
        const mark = document.querySelector(`[data-part=relation-rule][data-kind=${kind}] [data-part=mark]`);
        if (!word || !mark) return [];
        return [
          {
            kind,
            paper,
            word: rgb(getComputedStyle(word).color),
            line: rgb(getComputedStyle(mark).textDecorationColor),
          },
        ];
      });
    });
    expect(colours).toHaveLength(7);
    for (const { kind, paper, word, line } of colours) {
      expect(contrast(word, paper), `${kind}, ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(line, paper), `${kind}, ${colorScheme}`).toBeGreaterThanOrEqual(3);
    }
  }
});

/** WCAG 2.2, contrast ratio of two sRGB colours, 0 to 255 each. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
