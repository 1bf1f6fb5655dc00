import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { expect, test, type Page } from "@playwright/test";
import { endpointAt } from "../../commands/asking/endpoint.ts";
import { serve } from "../../commands/serve.ts";
import { modelWay } from "../../commands/serving/model-way.ts";
import { playing, usualAnswer } from "../commands/playing-server.ts";
import { violationsInBothSchemes } from "./axe.ts";
import { begin, crane, other, own, paste, suggested, watch } from "./read-steps.ts";

/** A language model of the reader's own proposes: by what they paste, or asked by the server of their own machine. */

/** What a good reader would say of the two, by numbers of sentences that the question itself tells. */
function answerTo(question: string, label = "conflict"): string {
  if (question.startsWith("Each case"))
    return JSON.stringify({ answers: [{ case: 1, reason: "Friday is no holiday.", both_true: "no" }] });
  const of = (letter: string, words: string) =>
    Number(new RegExp(`^${letter}(\\d+) .*${words}`, "m").exec(question)?.[1]);
  const isTurned = question.indexOf("until Friday") > question.indexOf("summer holidays");
  const friday = {
    quote: "the school would stay closed until Friday at least",
    says: "until Friday at least",
    voice: "Mayor Inger Dahl",
  };
  const summer = {
    quote: "the school would stay closed until the summer holidays",
    says: "until the summer holidays",
    voice: "Inger Dahl",
  };
  const [a, b] = isTurned ? [summer, friday] : [friday, summer];
  const entry = {
    ask: "How long does the school stay closed?",
    a: of("A", isTurned ? "summer holidays" : "until Friday"),
    a_quote: a.quote,
    a_says: a.says,
    a_voice: a.voice,
    b: of("B", isTurned ? "until Friday" : "summer holidays"),
    b_quote: b.quote,
    b_says: b.says,
    b_voice: b.voice,
    reason: "A few days are not some weeks.",
    label,
  };
  const invented = { ...entry, ask: "What did it cost?", a_quote: "The damage is put at nine million", label: "agree" };
  return `Here is the comparison.\n\`\`\`json\n${JSON.stringify({ one_incident: "yes", findings: [entry, invented] })}\n\`\`\``;
}

const proposal = (page: Page) => suggested(page).filter({ hasText: "How long does the school stay closed?" });

async function question(page: Page): Promise<string> {
  const shown = page.locator("pre");
  if (!(await shown.isVisible())) await page.getByText("See the question").click();
  return (await shown.textContent()) ?? "";
}

async function give(page: Page, answer: string): Promise<void> {
  await page.getByLabel(/All that it wrote/).fill(answer);
  await page.getByRole("button", { name: "Check the answer" }).click();
}

/** The two articles opened, and the screen on which a second reader is asked about them. */
async function ask(page: Page): Promise<void> {
  await begin(page, crane, other);
  await page.getByRole("link", { name: "Ask a second reader" }).click();
  await expect(page.getByRole("heading", { name: "Ask about the two articles" })).toBeVisible();
}

test("what an assistant answers is checked, confirmed by two more questions, and then the reader's to confirm", async ({
  page,
}) => {
  watch(page);
  await ask(page);
  await expect(page.getByText("This page sends nothing.")).toBeVisible();
  await page.getByLabel(/Which assistant was it/).fill("School assistant 3");
  await give(page, answerTo(await question(page)));
  const came = page.locator("[data-part=second-came]");
  await expect(came).toContainText(
    "Of 2 points that the model named, 0 stand as they were made, 1 for less than it said, 1 were dropped",
  );
  await came.getByText("Why not all of it").click();
  await expect(came).toContainText("does not stand in the article word for word");
  for (const why of ["articles in the other order", "the two passages alone"]) {
    await expect(page.getByText(why).first()).toBeVisible();
    await give(page, answerTo(await question(page)));
    await expect(page.getByText(why)).toHaveCount(0);
  }
  await expect(page.getByText("Nothing is left to ask.")).toBeVisible();
  await page.getByRole("link", { name: /proposal to confirm or dismiss/ }).click();
  await expect(proposal(page)).toHaveAttribute("data-kind", "conflict");
  await proposal(page).getByRole("link").first().click();
  await expect(proposal(page)).toContainText("Proposed by");
  await expect(proposal(page)).toContainText("School assistant 3");
  await expect(proposal(page)).toContainText("The model's reason: A few days are not some weeks.");
  await proposal(page).getByRole("button", { name: "Confirm: How long" }).click();
  await expect(own(page)).toHaveCount(1);
  await expect(proposal(page)).toHaveCount(0);
  // Where it came from stays with what was confirmed, and goes along in the file.
  await expect(own(page).locator("[data-part=proposed-first]")).toContainText("School assistant 3");
  await page.goto(page.url().replace(/&a=.*/, ""));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), "utf8")) as { questions: object[]; answers: object[] };
  expect(file.questions[0]).toMatchObject({ proposed: { model: "School assistant 3", prompt: "1" } });
  expect(file.answers).toHaveLength(3);
});

test("an answer in which nothing can be read stays in its box, with why, and outlives the page's own work", async ({
  page,
}) => {
  watch(page);
  await ask(page);
  for (const nothing of ["I am sorry, I cannot do that.", "<html>Log in</html>", '{"text": "They differ."}']) {
    await give(page, nothing);
    await expect(page.getByRole("alert")).toContainText("Nothing in this answer could be read");
    await expect(page.getByLabel(/All that it wrote/)).toHaveValue(nothing);
  }
  await give(page, "");
  await expect(page.getByRole("alert")).toContainText("There is no answer yet");
  const text = await question(page);
  // Cut off behind its first entry.
  const cut = answerTo(text);
  await give(page, cut.slice(0, cut.indexOf("What did it cost?") + 5));
  await expect(page.locator("[data-part=second-came]")).toContainText("Of 1 point that the model named");
  await page.getByRole("button", { name: "Take out: On the two articles" }).click();
  await expect(page.getByRole("heading", { name: "Ask about the two articles" })).toBeVisible();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(page.getByRole("heading", { name: /To confirm what it calls a conflict/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: /To confirm what it calls a conflict/ })).toBeVisible();
});

test("it is told without a mark, on a small screen and in both schemes", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await ask(page);
  await give(page, answerTo(await question(page)));
  await expect(page.locator("[data-part=second-came]")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test.describe("the server of one's own machine", () => {
  let server: Server;
  let model: Awaited<ReturnType<typeof playing>>;
  let local: string;
  let silent = false;

  test.beforeAll(async () => {
    model = await playing(({ text }, response) => {
      if (!silent) usualAnswer(response, answerTo(text));
    });
    const endpoint = endpointAt("small", `${model.at}/v1`, undefined);
    const served = await serve(process.env["PARALLAX_OUT"] ?? "out", 4360, "", { model: modelWay(endpoint) });
    server = served.server;
    local = `http://localhost:${served.port}`;
  });
  test.afterAll(() => {
    model.stop();
    server.close();
    server.closeAllConnections();
  });

  test("asks a model that was switched on, when its reader says so, until nothing is left", async ({ page }) => {
    await page.goto(`${local}/read/`);
    for (const [i, text] of [crane, other].entries()) {
      await paste(page, text);
      await expect(page.locator("[data-part=read-article]")).toHaveCount(i + 1);
    }
    await page.getByRole("link", { name: "Ask a second reader" }).click();
    await expect(page.getByText("on this machine: the articles do not leave it")).toBeVisible();
    expect(model.posted).toHaveLength(0);
    await page.getByRole("button", { name: "Ask small" }).click();
    await expect(page.getByText("Nothing is left to ask.")).toBeVisible();
    expect(model.posted).toHaveLength(3);
    await expect(page.getByRole("button", { name: "Ask small" })).toBeDisabled();
    await page.getByRole("link", { name: /proposal to confirm or dismiss/ }).click();
    await page.getByRole("link", { name: "Read the two side by side" }).click();
    await expect(proposal(page)).toHaveAttribute("data-kind", "conflict");
  });

  test("stops asking when its reader says so", async ({ page }) => {
    silent = true;
    await page.goto(`${local}/read/`);
    for (const [i, text] of [crane, other].entries()) {
      await paste(page, text);
      await expect(page.locator("[data-part=read-article]")).toHaveCount(i + 1);
    }
    await page.getByRole("link", { name: "Ask a second reader" }).click();
    await page.getByRole("button", { name: "Ask small" }).click();
    await page.getByRole("button", { name: "Stop asking" }).click();
    await expect(page.getByRole("button", { name: "Ask small" })).toBeEnabled();
    silent = false;
  });
});
