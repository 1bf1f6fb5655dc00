/**
 * Limits of what is read. What is larger is no account of an incident but a mistake, or was made to keep a machine busy: it is
 * refused before a parser sees it, in one pass, and the message names the limit. Far above anything that was ever written
 * for the shelf: there the largest file has 30,000 bytes and the fullest paragraph 90 signs.
 */

/** Of a page or another file from outside, in bytes: scripts and pictures in it may be many times its text, whose limit is `longestText`. */
export const largestPage = 20_000_000;

/** Of a file, in bytes. An incident of forty accounts and sixty questions has about half of it. */
export const largestFile = 1_000_000;

/** Of a text in Markdown, in UTF-16 units: 50,000 words. */
export const longestText = 300_000;

/** Of the same, in lines: a list of 5,000 names. Short lines take the parser longest, some 50 microseconds each. */
export const mostLines = 10_000;

/**
 * In one paragraph, of the signs that can mean something in Markdown. The parser compares each of them with those before it, so
 * that its time grows with the square of their number: 1,000 take some 30 ms, 20,000 a quarter of a minute.
 */
export const mostSigns = 1_000;

/** Of quotations and lists in one another; what is deeper ends the call stack of whoever walks through it. */
export const deepestMarkdown = 50;

/** Of lists and mappings in one another in front matter: the schemas need seven. */
export const deepestYaml = 20;

/** Of one mapping in front matter: the schemas know at most fifteen. */
export const mostFields = 100;

/** Of one field in front matter, in UTF-16 units: a long paragraph. The longest on the shelf has 317. */
export const longestField = 2_000;

/** Of one list in front matter: accounts, questions, claims. The longest on the shelf, of corrections, has 30. */
export const mostItems = 500;

/** Of problems that are told at once, with what was probably meant: one mistake can make a thousand. */
export const mostTold = 100;
