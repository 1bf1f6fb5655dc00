/**
 * Limits of what an archive is read from. What is larger is no article but a mistake, or was made to keep a machine busy; it is left out, and
 * told. What a page may be stands in `library/limits.ts` and `engine/intake/check-page.ts`.
 */

/** Of a feed, in bytes; its parser reads it whole. Entities that it defines itself are never expanded. */
export const largestFeed = 20_000_000;

/** Of a feed, in items: twice what the largest news feeds have. */
export const mostFeedItems = 2_000;

/** Of a line of JSON, in bytes. What follows of a longer one is passed over as it comes, and never held. */
export const longestLine = 5_000_000;

/** Of a record's body in a web archive, unpacked, in bytes. */
export const largestRecord = 2_000_000;

/** Of what stands before a record's body: names and values, a line each. What goes on longer is passed over with the rest of its file. */
export const longestHead = 1_000_000;

/** Of the text of an article, in UTF-16 units: 50,000 words, as in `library/limits.ts`. */
export { longestText } from "../../library/limits.ts";

/** Of the text of an article: what is shorter is a headline or a notice. */
export const shortestText = 40;

/** Of its headline, in UTF-16 units. */
export const longestTitle = 500;

/** Of one run, in articles. */
export const mostArticles = 2_000_000;

/** Of files below a folder. */
export const mostFiles = 1_000_000;

/** So many places are told of each reason why something was left out. */
export const placesTold = 3;
