import { isStory, labelOf, wordsIn } from "../reading/en/clean.ts";

/** Pages speak to their readers; stories do so within quotation marks. */
const speaking = /\b(?:you|your|we|our|us)\b/i;
const withinMarks = /[“"„«][^”"“»]*[”"“»]/g;

/** What has fewer words and does not end as a sentence does is a label. */
const leastWords = 9;

/**
 * Whether words that have a phrase of page furniture in them (`labelOf`) are the page's: they begin with it, or speak to readers, or are
 * no sentence. “Readers of the town’s newsletter had been warned.” is a story's.
 */
export function speaksToReaders(text: string): boolean {
  const phrase = /^it says “(.*)”$/.exec(labelOf(text, undefined).because)?.[1] ?? "";
  if (phrase === "" || (!isStory(text) && wordsIn(text, leastWords) < leastWords)) return true;
  return new RegExp(`^${phrase}(?![\\p{L}])`, "iu").test(text) || speaking.test(text.replace(withinMarks, ""));
}
