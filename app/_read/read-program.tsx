import { render } from "preact";
import type { ReactNode } from "react";
import { errorInWords } from "../_behaviours/error-in-words.ts";
import { setInAddress } from "../_behaviours/set-in-address.ts";
import { showsSuggestions } from "../_behaviours/suggestions.ts";
import type { GivenLesson } from "../_behaviours/task-dialog.ts";
import type { FoundAnew } from "../_view/found-in.ts";
import { beginningOf } from "./beginning-of.ts";
import { copyLinkTo, saveFile } from "./give.ts";
import { keepPlace } from "./keep-place.ts";
import { keepForGood } from "./keep-for-good.ts";
import { screenOf } from "./own-addresses.ts";
import type { OwnComparison } from "./own-comparison.ts";
import type * as Screens from "./own-screen.tsx";
import { askServer } from "./intake/address-field.tsx";
import { drawWork } from "./intake/at-work.ts";
import { bringTo } from "./intake/program-now.ts";
import { hearDrops, hearPages } from "./intake/hear.ts";
import { newComparison, type Program } from "./program.ts";
import type { KeptList } from "./kept-list.tsx";
import { ListScreen } from "./list-screen.tsx";
import {
  allKept,
  comparisonIn,
  erase,
  hearChanges,
  keep,
  keepUnwritten,
  leaveUnwritten,
  oneKept,
  withState,
  type Kept,
} from "./store.ts";
import { isSelecting } from "./selecting.ts";
import type { SheetScreen } from "./sheet-screen.tsx";
import { stayHere } from "./stay-here.ts";
import { findIn, giveUp, type Stage } from "./suggesting.ts";
import { tellNext, toldBefore } from "./told-next.ts";

/** Runs the page: reads the address, draws the screen that it names, and draws it anew after every change. */
export async function startReading(root: HTMLElement): Promise<void> {
  let screen = screenOf(location.search);
  let all: readonly Kept[] = [];
  let kept: Kept | undefined;
  let found: FoundAnew | undefined;
  let stage: Stage | undefined;
  let looks = 0;
  let said = toldBefore();
  let screens: typeof Screens | undefined;
  let Kept: typeof KeptList | undefined;
  let Sheet: typeof SheetScreen | undefined;

  const ownNow = () => kept && comparisonIn(kept);
  /** A link that carries a comparison begins it, or leads to where it is kept already. */
  const openLink = async () => {
    const { openedLink } = await import("./open-link.ts");
    const opened = await openedLink(location.hash);
    if ("problem" in opened) {
      said = opened.problem;
      return draw();
    }
    const known = await oneKept(opened.comparison.id);
    if (known) location.assign(beginningOf(comparisonIn(known)));
    else await begin(opened.comparison, "");
  };
  /** An incident of the shelf begins a comparison; once, whoever comes back to this page. */
  const goOnWith = async (incident: string) => {
    history.replaceState(null, "", location.pathname);
    const { fromShelf } = await import("./files/from-shelf.ts");
    const opened = await fromShelf(incident);
    if ("comparison" in opened) return begin(opened.comparison, opened.told.join(" "));
    said = opened.problem;
    draw();
  };
  /** A text that is drawn anew loses its selection: what is not the reader's own doing waits until they select and mark nothing. */
  const untilFree = async () => {
    while (isSelecting() || screens?.isMarking()) await new Promise((done) => setTimeout(done, 150));
  };
  const look = async () => {
    const own = ownNow();
    // Of quotations alone nothing follows.
    if (!own || own.articles.length < 2 || own.link !== undefined) return;
    const turn = ++looks;
    stage = { says: "Reading the articles", done: 0, of: own.articles.length };
    draw();
    let drawn = performance.now();
    const looked = await findIn(own, (next) => {
      stage = next;
      // What takes no time needs no telling.
      if (turn !== looks || screens?.isMarking() || performance.now() - drawn < 300) return;
      drawn = performance.now();
      draw();
    });
    await untilFree();
    // Something was changed meanwhile, and is looked at anew.
    if (turn !== looks) return;
    stage = undefined;
    if (looked === "given up") return draw();
    found = looked;
    if (!looked) said = "What looks for suggestions did not start here. Everything else works; reload to try again.";
    draw();
  };
  const put = (next: Kept, told = "") => {
    const before = ownNow();
    kept = next;
    said = told;
    draw();
    void keep(next).then(
      () => keepForGood(comparisonIn(next)),
      (error: unknown) => {
        said = errorInWords(error);
        draw();
      },
    );
    const own = comparisonIn(next);
    if (before?.articles !== own.articles || before.questions !== own.questions || before.answers !== own.answers)
      void look();
  };
  const step = (by: 1 | -1) => {
    if (kept?.states[kept.at + by]) put({ ...kept, at: kept.at + by, changed: new Date().toISOString() });
  };
  const program = (): Program => ({
    screen,
    all,
    kept,
    own: ownNow(),
    found,
    stage,
    said,
    change: (did, next, told) => {
      // What was suggested stays in sight when the first question is the reader's: they are in the middle of it.
      if (next.questions.length > 0 && ownNow()?.questions.length === 0 && showsSuggestions(root))
        setInAddress("suggested", true);
      put(withState(kept, did, next, new Date().toISOString()), told);
    },
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
    mark: (words) => screens?.markThese(root, program(), words),
    stopLooking: giveUp,
  });
  /** Keeps a new comparison and goes to it; where the browser keeps nothing, it is on this page alone, which then says so. */
  async function begin(opened: OwnComparison, told: string) {
    // One that is here already under this name stays as it is.
    const own = (await oneKept(opened.id)) ? { ...opened, id: newComparison().id } : opened;
    const first = withState(undefined, "Begun", own, new Date().toISOString());
    try {
      await keep(first);
      tellNext(told);
      location.assign(beginningOf(own));
    } catch (error) {
      kept = first;
      said = errorInWords(error);
      screens = await import("./own-screen.tsx");
      stayHere(root, (address) => {
        screen = screenOf(address.search);
        draw();
        scrollTo(0, 0);
      });
      screen = { c: own.id };
      draw();
      void look();
    }
  }
  function draw() {
    const putBack = keepPlace(root);
    render((<Drawn program={program()} screens={screens} Sheet={Sheet} Kept={Kept} />) as never, root);
    putBack();
    screens?.drawMarking(root, program());
    screens?.pointAtFigures(root, program());
    // What the address wishes is done to what is drawn (wishes.ts).
    if (kept) dispatchEvent(new Event("parallax-drawn"));
  }

  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isTyping(event.target)) return;
    event.preventDefault();
    step(event.shiftKey ? 1 : -1);
  });
  // A task that is chosen beside a pair, and its button for a link (task-dialog.ts, pair.ts).
  addEventListener("parallax-lesson", (event) => {
    const own = ownNow();
    const { a, b } = screen;
    if (!own || a === undefined || b === undefined) return;
    const { as, task, blind } = (event as CustomEvent<GivenLesson>).detail;
    const lesson = { a, b, blind, three: task.three, questions: task.questions };
    void (as === "file" ? saveFile : copyLinkTo)({ ...own, lesson });
  });
  addEventListener("parallax-link", () => {
    const own = ownNow();
    if (own) void copyLinkTo(own);
  });
  addEventListener("pagehide", leaveUnwritten);
  hearChanges((id) => {
    if (id !== ownNow()?.id) return;
    void oneKept(id).then(async (now) => {
      if (!now) return;
      kept = now;
      // Who is in the middle of marking adds to what is there now, and sees it once that is done.
      screens?.drawMarking(root, program());
      await untilFree();
      if (kept !== now) return;
      said = "This comparison was changed in another tab: you see it as it is now.";
      draw();
      void look();
    });
  });
  await keepUnwritten();
  kept = screen.c === undefined ? undefined : await oneKept(screen.c);
  if (kept) screens = await import("./own-screen.tsx");
  else {
    all = await allKept();
    if (all.length > 0) Kept = (await import("./kept-list.tsx")).KeptList;
  }
  // What is judged, or printed, is drawn once: suggestions count where nothing else is asked.
  const isSheet = screen.sheet !== undefined || screen.key !== undefined;
  const isGiven = isSheet || "judging" in document.documentElement.dataset;
  const own = ownNow();
  if (isSheet && own) Sheet = (await import("./sheet-screen.tsx")).SheetScreen;
  if (isGiven && own && own.questions.length === 0) {
    const looked = await findIn(own);
    if (looked !== "given up") found = looked;
  }
  root.replaceChildren();
  draw();
  if (!isGiven) void look();
  bringTo(program);
  drawWork(draw);
  hearDrops();
  void askServer();
  if (screen.c !== undefined) return;
  const shelved = new URLSearchParams(location.search).get("from");
  if (shelved !== null) void goOnWith(shelved);
  const hearLink = () => location.hash.startsWith("#c~") && void openLink();
  hearLink();
  addEventListener("hashchange", hearLink);
  void hearPages();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null;
}

/** The screens of a comparison come when one is asked for. */
function Drawn({
  program,
  screens,
  Sheet,
  Kept,
}: {
  program: Program;
  screens: typeof Screens | undefined;
  Sheet: typeof SheetScreen | undefined;
  Kept: typeof KeptList | undefined;
}): ReactNode {
  if (program.own && Sheet) return <Sheet program={program} own={program.own} />;
  if (program.own && screens) return <screens.OwnScreen program={program} own={program.own} />;
  return program.screen.c === undefined ? <ListScreen program={program} Kept={Kept} /> : <Missing />;
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
