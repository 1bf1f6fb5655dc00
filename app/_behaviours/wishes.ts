import { layFlat } from "./flat-answers.ts";
import { judgingMissing } from "./judging-missing.ts";
import { maskNames } from "./mask-names.ts";
import type { Part } from "./parts.ts";
import { attachSheetTask } from "./sheet-task.ts";
import { taskIn, withoutJudging, withTask } from "./task.ts";
import { isOwnPage, paperAt } from "./this-page.ts";

/** The wishes that links to pages of incidents take along. */
const carried = ["judge", "blind", "suggested"] as const;

/**
 * What the address wishes, on every page: where it asks to judge first, relations are hidden from the first picture on
 * (`[data-judging]` in marks.css), and its wishes go along to the pages of incidents. `root` is the page's own element,
 * of which little is there yet.
 */
export function attachWishes(root: HTMLElement, signal: AbortSignal): void {
  const wanted = new URLSearchParams(location.search);
  const asksFor = (name: string) => wanted.get(name) === "1";
  // Once the page is read and before its other scripts have come: a link may be followed before these. Where a program draws the page,
  // once it has drawn it.
  const whenRead = (act: () => void) => {
    if (isOwnPage()) return addEventListener("parallax-drawn", act, { once: true, signal });
    document.addEventListener("readystatechange", () => document.readyState === "interactive" && act(), { signal });
  };
  const judging = ["judge", "blind", "present"].some(asksFor);
  const isSheet = () => root.querySelector("main[data-part=sheet], main[data-part=key]") !== null;
  const task = taskIn(new URL(location.href));
  root.dataset["arrived"] = "";
  root.toggleAttribute("data-three", task.three);
  signal.addEventListener(
    "abort",
    () => {
      delete root.dataset["arrived"];
      delete root.dataset["three"];
    },
    { once: true },
  );
  whenRead(() => isSheet() && attachSheetTask(root, task, signal));

  whenRead(() => carryOn(root, carried));
  addEventListener("parallax-drawn", () => carryOn(root, carried), { signal });
  // What a page's switch has put into the address, or taken out (suggestions.ts).
  addEventListener("parallax-wish", () => carryOn(root, ["suggested"]), { signal });
  if (!judging) return;

  const hasPair = () => root.querySelector("parallax-pair") !== null;
  let notice: HTMLElement | undefined;
  root.dataset["judging"] = "";
  if (asksFor("blind")) root.dataset["blind"] = "";
  whenRead(() => {
    layFlat(root, signal);
    if (asksFor("blind") && !hasPair()) maskNames(root, signal);
    if (!hasPair() && !isSheet()) notice = sayAtTop(root, hiddenHere, "Show them");
  });
  const reveal = () => {
    delete root.dataset["judging"];
    delete root.dataset["blind"];
  };
  // What reveals has to come; if it does not, nothing is hidden, and the page says so.
  const giveUp = () => {
    if (root.dataset["judging"] === undefined) return;
    reveal();
    notice = sayAtTop(root, "Judging needs a script that did not arrive: the answers are shown. ", "Read on without");
    notice.setAttribute("role", "alert");
  };
  addEventListener("load", () => hasPair() && !customElements.get("parallax-pair") && giveUp(), { signal });
  addEventListener(judgingMissing, giveUp, { signal });
  signal.addEventListener(
    "abort",
    () => {
      reveal();
      notice?.remove();
    },
    { once: true },
  );
}

/** Links to pages of incidents take the wishes and the task along; sheets print what they are, but for whose texts; keys are for who knows. */
function carryOn(root: HTMLElement, names: readonly string[]): void {
  const here = new URL(location.href);
  const [now, task] = [here.searchParams, taskIn(here)];
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="/"], a[href^="?"]')) {
    const address = new URL(link.href);
    const isOwn = here.searchParams.has("c") && address.searchParams.has("c");
    if (!isOwn && (!address.pathname.includes("/incidents/") || !address.pathname.endsWith("/"))) continue;
    const paper = paperAt(address);
    for (const name of names) {
      if (paper === "key" || (paper === "sheet" && name !== "blind")) continue;
      const wish = now.get(name);
      if (wish === "1" || wish === "0") address.searchParams.set(name, wish);
      // A switch takes its wish back; a link that wishes to judge does so by itself.
      else if (name === "suggested") address.searchParams.delete(name);
    }
    const given = taskIn(address);
    const questions = given.questions.length > 0 ? given.questions : task.questions;
    const { href, pathname, search, hash } = withTask(address, { three: given.three || task.three, questions });
    if (href !== link.href) link.href = pathname + search + hash;
  }
}

const hiddenHere = "You judge first: how accounts stand to each other is hidden until you have said it of two. ";

/** A line at the top of the page, with the way to the page without these wishes. */
function sayAtTop(root: HTMLElement, words: string, way: string): HTMLElement {
  const notice = document.createElement("p");
  notice.dataset["part"] = "judging-notice" satisfies Part;
  const show = document.createElement("a");
  const address = withoutJudging(new URL(location.href));
  show.href = address.pathname + address.search + address.hash;
  show.textContent = way;
  notice.append(words, show);
  root.querySelector("main")?.prepend(notice);
  return notice;
}
