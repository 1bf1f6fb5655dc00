/**
 * Characters of the private use area that stand in a formatted citation for what is put in later, so that one form
 * serves every passage of an article. `format-item.ts` takes them out of whatever comes from content.
 */
export const tokens = {
  /** The day on which the reader saw the page. */
  accessed: "\uE000",
  /** The permanent link. */
  address: "\uE001",
  /** What is compared: a question, or the names of two accounts. */
  title: "\uE002",
  /** The number of the paragraph, after “para. ” or “par. ”. */
  paragraph: "\uE003",
  /** Around what stands in italics. */
  italic: "\uE004",
  roman: "\uE005",
} as const;
