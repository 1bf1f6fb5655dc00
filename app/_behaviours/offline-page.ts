import { counted } from "../../engine/counted.ts";
import { button, make } from "./make.ts";
import { NotKept } from "./not-kept.ts";
import {
  dropIncident,
  keepIncident,
  offlineState,
  siteRoot,
  switchOff,
  switchOn,
  titleOf,
  type KeptRelease,
  type OfflineState,
} from "./offline-acts.ts";
import { part, partsIn } from "./parts.ts";
import { whenGone } from "./when-gone.ts";

/** How often it is looked whether the site has come, in milliseconds. */
const again = 1000;

const acts = "ml-4 inline-flex flex-wrap gap-5 font-sans text-93 *:border-rule print:hidden";

/** What is kept for reading without a network: as a whole, of each incident and of other pages, and the ways to change it. */
export function attachOffline(root: HTMLElement, signal: AbortSignal): void {
  const before = root.cloneNode(true);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const draw = async () => {
    clearTimeout(waiting);
    const state = await offlineState();
    if (signal.aborted) return;
    part(root, "offline-state").replaceChildren(...saidOf(state, () => void draw()));
    const isHere = typeof state !== "string";
    for (const item of partsIn(root, "offline-incident")) drawIncident(item, isHere ? state : undefined, signal, draw);
    part(root, "offline-pages").replaceChildren(...(isHere ? await otherPages(state) : []));
    if (state === "coming") waiting = setTimeout(() => void draw(), again);
  };
  whenGone(signal, () => {
    clearTimeout(waiting);
    root.replaceChildren(...before.childNodes);
  });
  void draw();
}

/** How it stands, in words, and the way to change that. */
function saidOf(state: OfflineState, draw: () => void): (Node | string)[] {
  const act = (words: string, does: () => Promise<void>) =>
    make(
      "span",
      acts,
      button(words, () => void does().finally(draw)),
    );
  switch (state) {
    case "not offered":
      return [
        "This copy of the site is kept nowhere: its host has switched it off, it is too large, or it shows private content.",
      ];
    case "not possible":
      return [
        "This browser keeps no pages here: it may be a private window, or the address does not begin with https. With a network everything is read as ever.",
      ];
    case "off":
      return ["Switched off: nothing is kept.", act("Switch on", switchOn)];
    case "coming":
      return [
        "The site is on its way into this browser; without a network it is not there yet.",
        act("Switch off", switchOff),
      ];
    default:
      return [
        `The site is kept in this browser: ${inWords(state.release.sets["always"]?.bytes ?? 0)}, and what you add below.`,
        act("Switch off and erase", switchOff),
      ];
  }
}

/** How an incident stands, and the button that changes it. */
function drawIncident(
  item: HTMLElement,
  state: KeptRelease | undefined,
  signal: AbortSignal,
  draw: () => Promise<void>,
) {
  const line = item.querySelector("span") ?? item.appendChild(make("span", acts));
  line.setAttribute("role", "status");
  line.replaceChildren();
  const incident = new URL(item.dataset["address"] ?? "", location.href).href.slice(siteRoot().length);
  const set = state?.release.sets[incident];
  if (!state || !set) return;
  const here = set.files.filter((file) => state.kept.has(file)).length;
  const isWhole = here === set.files.length;
  const size = inWords(set.bytes);
  const remove = button("Remove", () => void dropIncident(state, incident).then(draw));
  const keep = button("Keep this incident offline", () => {
    keep.disabled = true;
    const tell = (done: number) => void (keep.textContent = `${done} of ${counted(set.files.length, "file")}`);
    void keepIncident(state, incident, tell).then(draw, (error: unknown) => {
      if (signal.aborted) return;
      line.replaceChildren(error instanceof NotKept ? error.message : String(error), again);
    });
  });
  const again = button("Try again", () => void draw());
  if (isWhole && state.wished.has(incident)) line.append(`kept whole, ${size}`, remove);
  else if (here > 0) line.append(`${here} of ${counted(set.files.length, "file")} kept, ${size} in all`, keep, remove);
  else line.append(size, keep);
}

/** Pages that were read and are kept beside what always is. */
async function otherPages({ label, release, kept, wished }: KeptRelease): Promise<HTMLElement[]> {
  const known = new Set(["always", ...wished].flatMap((name) => release.sets[name]?.files ?? []));
  const pages = [...kept].filter((address) => address.endsWith("/") && !known.has(address)).reverse();
  if (pages.length === 0) return [];
  const items = pages.map(async (address) => {
    const link = make("a", "", await titleOf(label, address));
    link.href = siteRoot() + address;
    return make("li", "py-2", link);
  });
  return [make("h2", "", "Pages that you read"), make("ul", "mt-6", ...(await Promise.all(items)))];
}

/** A size as people say it. */
function inWords(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
