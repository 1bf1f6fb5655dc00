/** The anchor of a numbered block of an article: `cbc-2024-01-16.p4`; the headline is p0. */
export const paragraphAnchor = (article: string, block: number) => `${article}.p${block}`;

/** The anchor of an article's first passage on a question: `cbc-2024-01-16.target-erbil`; further ones end in .2, .3 … */
export const passageAnchor = (article: string, question: string, nth = 1) =>
  `${article}.${question}${nth > 1 ? `.${nth}` : ""}`;

/** On the page of a pair, the anchor of a stretch that the two have word for word; none of a question's looks like it. */
export const sharedPassageAnchor = (side: "a" | "b", nth: number) => `site.same-${side}-${nth}`;

/** The anchor of the corrections of a day. */
export const correctionsAnchor = (day: string) => `site.on-${day}`;

/**
 * Anchors of the site's own. A question's id is an anchor too, and has no dot in it, so these can never be taken for
 * one.
 */
export const siteAnchors = {
  main: "site.main",
  questions: "site.questions",
  status: "site.status",
  judgment: "site.judgment",
} as const;
