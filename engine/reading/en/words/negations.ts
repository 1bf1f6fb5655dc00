/** Words that deny what follows them within a few words. */
export const negations: readonly string[] = (
  "no not never none nobody nothing neither nor without cannot can't won't didn't doesn't don't isn't wasn't weren't aren't " +
  "hasn't haven't hadn't couldn't wouldn't shouldn't deny denied denies denying refuse refused refuses refusing fail failed " +
  "fails failing false falsely untrue unable lack lacks lacked lacking delay absence hardly"
).split(" ");
