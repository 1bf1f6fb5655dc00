import { build } from "esbuild";
import { chromium } from "@playwright/test";
import { spanOf } from "../engine/link-trials/edits.ts";
import type { Trial } from "../engine/link-trials/measure.ts";
import type { Stretch } from "../engine/link-trials/selections.ts";
import { findBrowser } from "../find-browser.ts";

/** What the package's generator and matcher made of one trial. It knows no states: only whether it landed, and where. */
export type FragmentVerdict =
  | "right place"
  | "wrong place"
  | "not found"
  /** Its generator refused the selection. */
  | "no link";

/** What the bundle below leaves in the page. */
interface Fragments {
  generate(range: Range): { readonly fragment?: object };
  process(fragment: object): Range[];
}

/**
 * Runs the package text-fragments-polyfill on the same trials, in Chromium: a link made from the selection in the article
 * as shared, followed in the article as it is. Where it lands is right if that and the passage have half of their units
 * in common: it was made to scroll to a place, not to the unit.
 */
export async function fragmentVerdicts(trials: readonly Trial[]): Promise<FragmentVerdict[]> {
  const bundle = await build({
    stdin: {
      contents: `
        import { generateFragmentFromRange } from "text-fragments-polyfill/dist/fragment-generation-utils.js";
        import { processTextFragmentDirective } from "text-fragments-polyfill/text-fragment-utils";
        // tsx names the functions of what it runs by this, and the page is sent one of them.
        globalThis.__name = (made) => made;
        globalThis.fragments = { generate: generateFragmentFromRange, process: processTextFragmentDirective };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: "iife",
    write: false,
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--disable-gpu"],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
    const verdicts: FragmentVerdict[] = [];
    for (const { edit } of trials) {
      const landed = await page.evaluate(followFragment, {
        shared: edit.shared.blocks,
        from: edit.shared.from,
        to: edit.shared.to,
        now: edit.now.blocks,
      });
      if (landed === "no link") verdicts.push("no link");
      else if (landed === "nowhere") verdicts.push("not found");
      else {
        const { truth, now } = edit;
        const at = truth.state === "gone" ? [] : truth.at;
        const right = at.some((stretch) => common(spanOf(now, stretch), spanOf(now, landed)) >= 0.5);
        verdicts.push(right ? "right place" : "wrong place");
      }
    }
    return verdicts;
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
function followFragment(given: {
  shared: readonly string[];
  from: Stretch["from"];
  to: Stretch["to"];
  now: readonly string[];
}): Stretch | "no link" | "nowhere" {
  const { fragments } = globalThis as unknown as { fragments: Fragments };
  const show = (blocks: readonly string[]) =>
    document.body.replaceChildren(
      ...blocks.map((text, i) => {
        const element = document.createElement(i === 0 ? "h1" : "p");
        element.textContent = text;
        return element;
      }),
    );
  show(given.shared);
  const range = document.createRange();
  const textOf = (block: number) => document.body.children[block]?.firstChild ?? document.body;
  range.setStart(textOf(given.from.block), given.from.at);
  range.setEnd(textOf(given.to.block), given.to.at);
  const { fragment } = fragments.generate(range);
  if (!fragment) return "no link";

  show(given.now);
  const [found] = fragments.process(fragment);
  if (!found) return "nowhere";
  const place = (node: Node, offset: number) => {
    const block = [...document.body.children].findIndex((element) => element.contains(node));
    const element = document.body.children[block];
    if (!element) return { block: 0, at: 0 };
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(node, offset);
    return { block, at: before.toString().length };
  };
  return {
    from: place(found.startContainer, found.startOffset),
    to: place(found.endContainer, found.endOffset),
  };
}

type Span = ReturnType<typeof spanOf>;

function common(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
