import { render } from "preact";
import type { ReactNode } from "react";
import type { FoundAnew } from "../_view/found-in.ts";
import { screenOf } from "./own-addresses.ts";
import { incidentOf, type OwnComparison } from "./own-comparison.ts";
import type * as Screens from "./own-screen.tsx";
import { addArticles } from "./edits.ts";
import type { Handed } from "./intake/handed.ts";
import { newComparison, type Program } from "./program.ts";
import { ListScreen } from "./list-screen.tsx";
import {
  allKept,
  comparisonIn,
  erase,
  keep,
  keepUnwritten,
  leaveUnwritten,
  oneKept,
  withState,
  type Kept,
} from "./store.ts";
import { findIn } from "./suggesting.ts";

/** Runs the page: reads the address, draws the screen that it names, and draws it anew after every change. */
export async function startReading(root: HTMLElement): Promise<void> {
  const screen = screenOf(location.search);
  let all: readonly Kept[] = [];
  let kept: Kept | undefined;
  let found: FoundAnew | undefined;
  let isLooking = false;
  let looks = 0;
  let said = toldBefore();
  let screens: typeof Screens | undefined;

  /** A page that a bookmark hands over begins a comparison. */
  const hearPages = async () => {
    const { handedIn, hearHanded, isHanded } = await import("./intake/handed.ts");
    const take = async (handed: Promise<Handed>) => {
      const { takeInHanded } = await import("./intake/take-in.ts");
      const offer = await handed.then(takeInHanded, (error: unknown) => ({
        kind: "refused" as const,
        sentence: inWords(error),
      }));
      if (offer.kind === "article") return begin(addArticles(newComparison(), [offer.article]), offer.doubts.join(" "));
      said = offer.kind === "refused" ? offer.sentence : "What was handed over is no article.";
      draw();
    };
    if (isHanded(location.hash)) void take(handedIn(location.hash));
    hearHanded((handed) => void take(Promise.resolve(handed)), new AbortController().signal);
  };
  const look = async () => {
    const own = kept && comparisonIn(kept);
    if (!own || own.articles.length < 2) return;
    const turn = ++looks;
    isLooking = true;
    draw();
    const looked = await findIn(incidentOf(own));
    // A text that is drawn anew loses its selection: what was found waits until nobody selects.
    while (isSelecting() || screens?.isMarking()) await new Promise((done) => setTimeout(done, 150));
    // Something was changed meanwhile, and is looked at anew.
    if (turn !== looks) return;
    isLooking = false;
    found = looked;
    if (!looked) said = "What looks for suggestions did not start here. Everything else works; reload to try again.";
    draw();
  };
  const put = (next: Kept, told = "") => {
    const before = kept && comparisonIn(kept);
    kept = next;
    said = told;
    draw();
    void keep(next).catch((error: unknown) => {
      said = inWords(error);
      draw();
    });
    const own = comparisonIn(next);
    if (before?.articles !== own.articles || before.questions !== own.questions) void look();
  };
  const step = (by: 1 | -1) => {
    if (kept?.states[kept.at + by]) put({ ...kept, at: kept.at + by, changed: new Date().toISOString() });
  };
  const program = (): Program => ({
    screen,
    all,
    kept,
    own: kept && comparisonIn(kept),
    found,
    isLooking,
    said,
    change: (did, next, told) => put(withState(kept, did, next, new Date().toISOString()), told),
    say: (told) => {
      said = told;
      draw();
    },
    undo: () => step(-1),
    redo: () => step(1),
    erase: (id) => {
      void erase(id)
        .then(allKept)
        .then((rest) => {
          all = rest;
          draw();
        });
    },
    begin: (own, told = "") => void begin(own, told),
  });
  /** Keeps a new comparison and goes to it; where the browser keeps nothing, it is on this page alone, which then says so. */
  async function begin(opened: OwnComparison, told: string) {
    // One that is here already under this name stays as it is.
    const own = (await oneKept(opened.id)) ? { ...opened, id: newComparison().id } : opened;
    const first = withState(undefined, "Begun", own, new Date().toISOString());
    try {
      await keep(first);
      tellNext(told);
      location.search = `?c=${own.id}`;
    } catch (error) {
      kept = first;
      said = inWords(error);
      screens = await import("./own-screen.tsx");
      draw();
      void look();
    }
  }
  function draw() {
    const scrolled = [...root.querySelectorAll("[data-part=account]")].map((pane) => pane.scrollTop);
    render((<Drawn program={program()} screens={screens} />) as never, root);
    [...root.querySelectorAll("[data-part=account]")].forEach((pane, i) => pane.scrollTo({ top: scrolled[i] ?? 0 }));
    screens?.drawMarking(root, program());
  }

  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isTyping(event.target)) return;
    event.preventDefault();
    step(event.shiftKey ? 1 : -1);
  });
  addEventListener("pagehide", leaveUnwritten);
  await keepUnwritten();
  kept = screen.c === undefined ? undefined : await oneKept(screen.c);
  if (kept) screens = await import("./own-screen.tsx");
  else all = await allKept();
  root.replaceChildren();
  draw();
  void look();
  if (screen.c === undefined) void hearPages();
}

const told = "parallax-told";

/** Leaves a sentence for the next page; a browser that keeps nothing loses it. */
function tellNext(sentence: string): void {
  try {
    if (sentence !== "") sessionStorage.setItem(told, sentence);
  } catch {
    // It is about quotations that were looked for and found, or left out: the file has them still.
  }
}

function toldBefore(): string {
  try {
    const sentence = sessionStorage.getItem(told) ?? "";
    sessionStorage.removeItem(told);
    return sentence;
  } catch {
    return "";
  }
}

let isPressed = false;
addEventListener("pointerdown", () => (isPressed = true), { capture: true });
for (const ends of ["pointerup", "pointercancel"]) addEventListener(ends, () => (isPressed = false), { capture: true });

/** Whether a reader is selecting words, or has some selected. */
function isSelecting(): boolean {
  return isPressed || getSelection()?.isCollapsed === false;
}

function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** The screens of a comparison come when one is asked for. */
function Drawn({ program, screens }: { program: Program; screens: typeof Screens | undefined }): ReactNode {
  if (program.own && screens) return <screens.OwnScreen program={program} own={program.own} />;
  return program.screen.c === undefined ? <ListScreen program={program} /> : <Missing />;
}

function Missing() {
  return (
    <main id="site.main" className="page-prose prose">
      <h1>This comparison is not in this browser</h1>
      <p>
        It was made in another browser or in a private window, or it was erased here. If you have it as a file, open
        that. <a href="?">Your comparisons</a>
      </p>
    </main>
  );
}
