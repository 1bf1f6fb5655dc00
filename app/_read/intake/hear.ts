import { errorInWords } from "../../_behaviours/error-in-words.ts";
import { bring, bringTransfer } from "./bring.ts";
import type { Handed } from "./handed.ts";

/** Hears files, and words, that are dropped anywhere on the page: a browser would leave the page for them. */
export function hearDrops(): void {
  const isOurs = ({ target, dataTransfer }: DragEvent) => {
    const types = dataTransfer?.types ?? [];
    const isField = target instanceof Element && target.closest("input, textarea") !== null;
    // Words that are dragged within the page go where its reader drags them.
    return types.includes("Files") || (isField && types.includes("text/html"));
  };
  addEventListener("dragover", (event) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    document.documentElement.dataset["dropping"] = "";
  });
  for (const ends of ["dragleave", "drop"] as const)
    addEventListener(ends, ({ relatedTarget }) => {
      if (relatedTarget === null) delete document.documentElement.dataset["dropping"];
    });
  addEventListener("drop", (event) => {
    if (!isOurs(event) || !event.dataTransfer) return;
    event.preventDefault();
    void bringTransfer(event.dataTransfer);
  });
}

/** Hears pages that a bookmark hands over, in the address or by a message. */
export async function hearPages(): Promise<void> {
  const { handedIn, hearHanded, isHanded } = await import("./handed.ts");
  const take = (handed: Promise<Handed>) =>
    bring(
      "the page that the bookmark handed over",
      async (read) => {
        try {
          return [await read.takeInHanded(await handed)];
        } catch (error) {
          return [{ kind: "refused", sentence: errorInWords(error) }];
        }
      },
      { isAsked: true, failed: forget },
    );
  const forget = () => history.replaceState(null, "", `${location.pathname}${location.search}`);
  if (isHanded(location.hash)) void take(handedIn(location.hash));
  hearHanded((handed) => void take(Promise.resolve(handed)), new AbortController().signal);
}
