/** What an id is made of, as a regular expression that other languages and formats understand too. */
export const idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

/** In characters. An id is a file's name, and file systems end names at 255 bytes; two ids and an ending fit into that. */
export const longestId = 100;

/** The same in words, for those who are told that something is no id. */
export const idInWords = `lower-case letters, digits and single hyphens, at most ${longestId} characters, and no name that Windows keeps for a device (con, nul, com1)`;

const pattern = new RegExp(idPattern);

/** Names of devices on Windows, whatever ending stands behind them: no file or folder can have them there. */
const devices = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/**
 * Whether a text can be the id of an article, an incident, a question or a lesson. Ids stand in every shared link and name
 * files, so that they are lower case, whatever a file system makes of that, and never lead out of a folder.
 */
export function isId(text: string): boolean {
  return text.length <= longestId && pattern.test(text) && !devices.test(text);
}
