/**
 * Limits of what a file or a link from outside may hold. They are far above what a reader makes, and low enough that no page stands
 * still over them.
 */

/** Of a file, in UTF-16 units: forty long articles with everything that is said of them. */
export const longestFile = 20_000_000;

export const mostArticles = 100;
/** Blocks of an article, and lines that were left out of it. */
export const mostBlocks = 10_000;
/** All of an article's words, in UTF-16 units. */
export const longestText = 300_000;
/** Questions of a comparison, positions of a question, claims of a position, stances of a question. */
export const mostItems = 500;
/** Claims of a comparison. */
export const mostClaims = 5_000;
/** A headline, a name, an answer, in UTF-16 units. */
export const longestField = 2_000;
/** A quotation that carries an article away with it is none. */
export const longestQuotation = 20_000;
/** Suggestions that were dismissed. */
export const mostDismissed = 5_000;
/** Answers of a language model, and one of them, in UTF-16 units. */
export const mostAnswers = 1_000;
export const longestAnswer = 400_000;
/** Of a link's fragment, in characters. Browsers take more; programs for mail and messages begin to cut links of some thousands. */
export const longestLink = 16_000;
