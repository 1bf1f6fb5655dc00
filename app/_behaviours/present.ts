import { anchorIn } from "./anchors.ts";
import { shownIn, type Asked } from "./asked.ts";
import { openDialog } from "./dialogs.ts";
import type { JudgedPair } from "./judged-pair.ts";
import { button, make } from "./make.ts";
import { asPart, findPart } from "./parts.ts";
import { slideOf, steps } from "./present-slide.ts";
import { roundUpWithActs } from "./round-up-dialog.ts";
import { setInAddress } from "./set-in-address.ts";
import { whoSays } from "./who-says.ts";

/** Keys that go on and back: arrows, the space bar, and what a presenter's remote control sends. */
const onward = new Set(["PageDown", "ArrowRight", " ", "Enter"]);
const back = new Set(["PageUp", "ArrowLeft", "Backspace"]);

/**
 * The projector view: one question at a time, large; first the question, then the words of both accounts, then what the
 * editors say. Hands can be counted at any step. After the last question comes the round-up.
 */
export function openPresentation(judged: JudgedPair, chosen: (asked: Asked) => void): void {
  const { pair, blind, signal } = judged;
  const named = anchorIn(location.hash);
  let at = Math.max(
    0,
    shownIn(pair).findIndex(({ id }) => id === named),
  );
  let step = 0;

  const dialog = make("dialog", "judging-dialog dialog present bg-paper");
  const slide = asPart("present-slide", make("div", "present-slide"));
  const place = make("p", "mr-auto text-soft");
  place.setAttribute("role", "status");
  slide.tabIndex = -1;

  const draw = () => {
    delete dialog.dataset["dark"];
    const all = shownIn(pair);
    const asked = all[at];
    if (!asked) {
      place.textContent = "Round-up";
      slide.replaceChildren(make("h2", "present-ask", `Where we agree with ${whoSays().who}`), roundUpWithActs(judged));
    } else {
      const before = judged.judgmentOf(asked);
      if (steps[step] === "reveal" && !before.revealed) judged.take(asked, { ...before, revealed: true });
      place.textContent = `${at + 1} of ${all.length}`;
      slide.replaceChildren(...slideOf(judged, asked, steps[step] ?? "question"));
      chosen(asked);
      if (blind.isOn()) blind.mask(slide);
    }
    fit(slide);
    slide.focus({ preventScroll: true });
    slide.scrollTop = 0;
  };
  const goTo = (place: number) => {
    at = place;
    step = 0;
    draw();
  };
  const go = (by: 1 | -1) => {
    const last = shownIn(pair).length;
    const next = at < last ? step + by : by === 1 ? 0 : -1;
    if (next >= 0 && next < steps.length) {
      if (at < last) step = next;
    } else if (by === 1) {
      at = Math.min(last, at + 1);
      step = 0;
    } else if (at > 0) {
      at -= 1;
      step = steps.length - 1;
    }
    draw();
  };
  const goToEnd = () => goTo(shownIn(pair).length);
  const fill = async () => {
    if (document.fullscreenElement) return document.exitFullscreen();
    await dialog.requestFullscreen().catch(() => {
      place.textContent = "This browser does not let a page fill the screen; its own key for that may (F11).";
    });
  };

  dialog.setAttribute("aria-label", "Projector view");
  dialog.append(
    make(
      "div",
      "present-tools flex flex-wrap items-center border-b border-rule",
      place,
      ...(findPart(pair, "retold") ? [make("p", "font-bold", "Retold, not quoted")] : []),
      button("‹ Back", () => go(-1)),
      button("Next ›", () => go(1)),
      button("Round-up", goToEnd),
      button("Full screen", () => void fill()),
      button("Close", () => dialog.close()),
    ),
    slide,
  );
  dialog.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    const isField = target instanceof HTMLInputElement;
    const isButton = target instanceof HTMLElement && target.matches("button, a");
    // In a field, arrows move in the number and the space bar writes; on a button, space and Enter press it.
    if (isField && !["PageDown", "PageUp", "Enter"].includes(key)) return;
    if (isButton && (key === " " || key === "Enter")) return;
    // F5 is what presenters' remote controls send to start; here it must not load the page anew.
    if (key === "F5" || key === "Home") goTo(0);
    else if (key === "End") goToEnd();
    else if (key === "b" || key === ".") dialog.toggleAttribute("data-dark");
    else if (onward.has(key)) go(1);
    else if (back.has(key)) go(-1);
    else return;
    event.preventDefault();
  });
  dialog.addEventListener("close", () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    setInAddress("present", false);
    setInAddress("judge", true);
  });
  setInAddress("present", true);
  openDialog(dialog, signal);
  draw();
  addEventListener("resize", () => fit(slide), { signal });
}

/** The smallest type of a slide, over its usual size, and by how much it gets smaller at once. */
const [smallestType, smaller] = [0.55, 0.05];

/** Makes the type of a slide as small as it has to be for all of it to be seen, so that nobody scrolls before a class. */
function fit(slide: HTMLElement): void {
  for (let size = 1; size >= smallestType; size -= smaller) {
    slide.style.fontSize = `${size}em`;
    if (slide.scrollHeight <= slide.clientHeight) return;
  }
}
