/** The event by which a pair says that what judging needs has not come (pair.ts), so that nothing stays hidden (wishes.ts). */
export const judgingMissing = "parallax-judging-missing";
