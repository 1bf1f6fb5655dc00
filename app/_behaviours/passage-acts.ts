import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { Passage } from "../../engine/links/passage.ts";
import { copyLink, copyText, tell } from "./copy-link.ts";
import type { SharedItem } from "./link-codec.ts";
import { mainOf } from "./main-of.ts";
import { keepNotes, type Note } from "./notes-store.ts";
import { readPageTexts, type PageText } from "./page-text.ts";
import { wordsOf } from "./passage-words.ts";
import { shareAddress } from "./share-address.ts";
import { isOwnPage, thisPage } from "./this-page.ts";

/** What can be done with passages of the texts. */
export interface PassageActs {
  readonly copyLink: (items: readonly SharedItem[]) => Promise<void>;
  readonly copyQuotation: (passages: readonly Passage[]) => Promise<void>;
  /** Cites the first of some passages: a citation is of one text. `back` brings the keyboard's place back afterwards. */
  readonly cite: (passages: readonly Passage[], back?: () => void) => Promise<void>;
  /** Asks for a note on some passages, or for other words of one that there is. */
  readonly addNote: (passages: readonly Passage[], note?: Note) => Promise<void>;
}

/** `kept` is called when a note was kept. */
export function passageActs(root: HTMLElement, kept: () => Promise<void>, signal: AbortSignal): PassageActs {
  const copyLinkTo = async (items: readonly SharedItem[]) => copyLink(await shareAddress(thisPage(), items), signal);

  return {
    copyLink: copyLinkTo,

    copyQuotation: async (passages) => {
      const texts = readPageTexts(root);
      const address = isOwnPage() ? "" : `\n${await shareAddress(thisPage(), [{ passages, note: "" }])}`;
      const quoted = passages.map((passage) => {
        const text = textOf(texts, passage);
        const words = text?.text.slice(passage.start, passage.end).replace(/\s*\n\s*/g, " ") ?? wordsOf(passage);
        return `${inQuotationMarks(words)} (${text?.source ?? passage.article})`;
      });
      await copyText(`${quoted.join("\n")}${address}`, "Quotation copied, with its source.", signal);
    },

    cite: async ([passage], back) => {
      const text = passage && textOf(readPageTexts(root), passage);
      if (!text) return;
      const { openCitation } = await import("./cite-dialog.ts");
      await openCitation(
        {
          kind: "passage",
          forms: text.forms,
          passage,
          words: text.text.slice(passage.start, passage.end),
          ...(back ? { back } : {}),
        },
        signal,
      );
    },

    addNote: async (passages, note) => {
      const { askForNote } = await import("./note-dialog.ts");
      askForNote({
        words: passages.map(wordsOf),
        text: note?.text ?? "",
        keep: async (text) => {
          const now = new Date().toISOString();
          const incident = mainOf(root).dataset["incidentTitle"] ?? "";
          const made = { id: crypto.randomUUID(), passages, page: thisPage(), incident, created: now };
          await keepNotes([{ ...(note ?? made), text, updated: now }]);
          await kept();
          tell("Kept in this browser. All your notes: the link “Notes” at the top.", signal);
        },
        copyLink: (text) => copyLinkTo([{ passages, note: text }]),
        signal,
      });
    },
  };
}

/** The text that a passage is of, by its id or one that it had. */
export function textOf(texts: readonly PageText[], { article }: Passage): PageText | undefined {
  return texts.find(({ id, formerly }) => id === article || formerly.includes(article));
}
