import { at } from "./at.ts";
import { button, make } from "./make.ts";
import { addressIn, inCache } from "./offline-caches.ts";
import { asPart, findPart } from "./parts.ts";

/**
 * Says that there is a new version, where it makes a difference to the page that is open: other words, or a program of it that is
 * another. Nothing is loaded anew by itself, since a reader may be writing.
 */
export async function tell({ data: { from, to } }: MessageEvent<{ readonly from: string; readonly to: string }>) {
  const root = new URL(at("/"), location.href).href;
  const address = addressIn(root, location.href) ?? "";
  const [before, now] = await Promise.all([from, to].map(async (label) => inCache(root, label, address)));
  if (!now || findPart(document, "new-release")) return;
  if (before && (await saidIn(before)) === (await saidIn(now))) return;
  const line = make(
    "p",
    "fixed inset-x-10 bottom-10 z-10 mx-auto flex w-fit max-w-[calc(100%-2rem)] flex-wrap items-center gap-8 rounded-lg bg-ink px-10 py-6 font-sans text-93 text-paper print:hidden",
  );
  line.setAttribute("role", "status");
  document.body.append(asPart("new-release", line));
  const close = button("Not now", () => line.remove(), "underline");
  line.append(
    "A new version of this page is here.",
    button("Reload", () => location.reload(), "underline"),
    close,
  );
}

/** What a page says, and by which program it is drawn, if by one (`/read/`). */
async function saidIn(came: Response): Promise<string> {
  const page = new DOMParser().parseFromString(await came.text(), "text/html");
  const programs = [...page.querySelectorAll<HTMLScriptElement>('main ~ script[src], script[src*="/read-"]')];
  return [page.querySelector("main")?.textContent, ...programs.map(({ src }) => src)].join("\n");
}
