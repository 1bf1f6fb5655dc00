/**
 * The parts of a page by which behaviours and tests find what they need. Components write them as `data-part`, where a name
 * that does not stand here does not compile (`_components/elements.d.ts`). Class names are for style alone.
 */
export const parts = [
  // What changed
  "history-line", // since when a comparison stands as it does
  "version",
  "change",
  "taken-away", // what stands at the address of a question that was taken away, or of an account that left
  "moments", // the rows of a line of time
  "older-version", // that a link is of an older version

  // The page's frame
  "site-skip", // the way past the bar
  "site-bar",
  "site-foot",
  "search", // the form in the bar
  "search-panel", // what opens under its field
  "search-list",
  "search-hit",
  "search-kind", // what kind of thing was found
  "search-said", // how much was found
  "search-show-all", // the way to all of it
  "search-results", // all that was found, on the page of the search
  "search-all", // all that can be found

  // Timelines
  "updated", // what later accounts brought up to date
  "update-arrows",
  "crumb", // the way back to the incident
  "paper-only", // what is said on paper alone
  "print-links", // the addresses of a page's links, for paper (commands/number-links.ts)
  "relation", // a relation's sign with its word
  "sign",
  "verdict", // anything else that tells a relation
  "retold", // that texts are told in words of our own
  "counts", // how many questions have which relation
  "suggested-word",
  "point", // words in a passage in which it differs
  "found-in-one", // what was found in one account alone
  "suggestions-head", // the line above what is suggested
  "show-suggestions", // the box that shows and hides what is suggested

  // An article's text, and what is put into it
  "article-head",
  "headline",
  "byline",
  "publisher",
  "account-text",
  "block", // a paragraph, or what else the text is made of
  "block-number",
  "mark", // a marked passage, or a piece of one
  "mark-sign", // the sign and number behind it
  "second-line", // inside a mark that is drawn with two lines
  "same-words", // what another text has word for word
  "selection-bar",
  "passage-note", // a note by its passage: shared, or the reader's own (`data-kind`)
  "passage-state", // whether what was shared still holds
  "note-words", // the passage as it was shared
  "note-text",
  "arrival-notice", // what cannot be shown of a link
  "toast", // a line that says what was done

  // A pair
  "pair-head",
  "menu", // what opens under its button and closes when one goes elsewhere
  "head-acts", // what can be done with the page, beside its heading
  "tools",
  "tools-row",
  "filters",
  "legend-said", // what a relation means that is shown alone
  "hint", // what to do, for who is here for the first time
  "skips", // the ways past what stands before a text
  "tabs", // which of both texts, or the questions: on a small screen
  "step-status",
  "step-of", // what “next” goes to
  "announcement", // what is said to screen readers when a question is chosen
  "shared-words", // how much two texts have word for word
  "desk", // the questions between both texts
  "questions",
  "questions-head",
  "account", // one of both texts with its head; `data-place` is a or b
  "switch", // the way to other accounts in its place
  "connectors",

  // A question between two accounts
  "cards",
  "card",
  "card-head",
  "card-relation",
  "card-number",
  "card-ask",
  "card-body",
  "card-answers", // what both say: A, then B
  "card-note", // a reason, or what else is to be known
  "wording", // a sentence that both have in nearly the same words
  "card-acts",
  "says", // what a claim comes to
  "ground", // the words that it rests on, and whose voice it is
  "said",
  "voice",
  "translation",
  "read-entry",
  "read-mark",
  "read-panel",
  "read-out",
  "read-table",
  "read-editor",
  "read-incident",
  "read-article",
  "read-card-acts",
  "read-changes",
  "read-said",
  "read-work",
  "read-undo",
  "read-lesson",
  "read-alike",
  "read-without-texts",
  "second",
  "second-came",
  "proposed-first",
  "suggested-note",
  "passage-link", // copies the link to a passage
  "passage-cite",
  "act-cite", // cites the question

  // Judging
  "task", // what a class is asked of a pair
  "judgment-template",
  "judgment", // the form
  "choice",
  "choice-sign",
  "choice-word",
  "judgment-missing", // what is missing for a reveal
  "judgment-result",
  "judging-notice", // why no relation is shown, or why all are
  "scripts-missing", // that no script ran, so that nothing is hidden
  "judging-progress",
  "judging-kept", // where judgments are kept
  "present-slide",
  "present-side", // what one account says
  "present-relation",
  "present-verdict",
  "round-up-counts",
  "round-up-table",
  "hand-in", // a name, and the ways to hand in what was judged
  "tally-links", // where what was handed in is pasted
  "tally-files",
  "tally-said",
  "tally", // who said what on which question
  "tally-question",

  // An annotated article
  "margin",
  "margin-note",
  "note-head",
  "beside", // the way to its pairs
  "correction", // something that the shelf got wrong
  "read-in-part", // that its source could be read in part only
  "missing", // what it does not say

  // The grid and the matrix
  "grid",
  "grid-scroll",
  "picked", // the way to the two accounts that were picked in its head
  "reviewed-rows",
  "grid-ask",
  "grid-quote",
  "grid-weight",
  "matrix",
  "matrix-scroll",

  // A question's page
  "question-relation",
  "question-weight",
  "question-reviewed",
  "positions", // every answer, each with the accounts that give it
  "position",
  "flat-answers", // the same, account by account, for who judges first
  "position-weight",
  "stances",
  "silence", // who does not say anything

  // Citing and sharing
  "cite", // the section at a page's foot
  "cite-menu",
  "cite-passage",
  "cite-styles",
  "cite-blank", // where the day of access belongs
  "cite-label",
  "cite-copy",
  "cite-about",
  "cite-check", // whether a quotation is in the text
  "cite-text",
  "share-panel",
  "share-code", // the QR code's place
  "share-frame", // the code of a frame, to be copied
  "share-said",

  // Sheets
  "sheet",
  "key",
  "sheet-bar",
  "sheet-pairs",
  "sheet-text",
  "sheet-accounts",
  "sheet-sources",
  "sheet-legend",
  "sheet-grid",
  "sheet-choice",
  "qr-code",
  "qr-dark", // its dark squares

  // Further pages
  "shelf-entry",
  "worked", // a pair in one look
  "lesson-steps",
  "lesson-time",
  "kept-here", // all that is kept in this browser
  "new-release", // the line that says that there is a new version
  "offline-state", // whether the site is kept for reading without a network
  "offline-incidents", // which incidents are
  "offline-incident",
  "offline-pages", // which other pages are
  "kept-note",
  "measured",
  "question-rule", // a rule of the engine's, with its examples
  "relation-rule", // when a relation holds, on the page on the method
] as const;

export type Part = (typeof parts)[number];

/** The selector of parts, for `matches` and `closest`, and to be combined with others. */
export function selectorOf(...names: readonly Part[]): string {
  return names.map((name) => `[data-part="${name}"]`).join();
}

/** Every part of a name below an element, in the page's order. */
export function partsIn(root: ParentNode, name: Part): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selectorOf(name))];
}

/** The first part of a name below an element, where it has one. */
export function findPart(root: ParentNode, name: Part): HTMLElement | null {
  return root.querySelector<HTMLElement>(selectorOf(name));
}

/** The first part of a name below an element. Throws where the page does not have what a behaviour cannot do without. */
export function part(root: ParentNode, name: Part): HTMLElement {
  const found = findPart(root, name);
  if (!found)
    throw new Error(`no part “${name}” in ${root instanceof Element ? root.tagName.toLowerCase() : "the page"}`);
  return found;
}

/** One of both texts of a pair, with its head. */
export function accountOf(pair: ParentNode, side: "a" | "b"): HTMLElement {
  const found = partsIn(pair, "account").find(({ dataset }) => dataset["place"] === side);
  if (!found) throw new Error(`no account ${side} in the pair`);
  return found;
}

/** In which of both texts an element stands. */
export function sideOf(element: EventTarget | null): "a" | "b" | undefined {
  const account = element instanceof Element && element.closest<HTMLElement>(selectorOf("account"));
  const side = account ? account.dataset["place"] : undefined;
  return side === "a" || side === "b" ? side : undefined;
}

/** Names an element that a behaviour makes. */
export function asPart<T extends HTMLElement | SVGElement>(name: Part, element: T): T {
  element.dataset["part"] = name;
  return element;
}
