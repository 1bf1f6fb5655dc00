/** Words that say how a sentence is built, not what it is about. */
export const stopWords: readonly string[] = (
  "a about above after again against all almost along already also although always am among an and another any anyone " +
  "anything are around as at away back be because been before behind being below between both but by can cannot could " +
  "did do does doing done down during each either else enough even ever every few for from further get gets getting go " +
  "goes going got had has have having he her here hers herself him himself his how however i if in instead into is it its " +
  "itself just let like many may maybe me might more most much must my myself near nearly neither never no nor not now of " +
  "off often on once one only onto or other others our ours ourselves out over own per perhaps quite rather really same " +
  "shall she should since so some someone something soon still such than that the their theirs them themselves then " +
  "there these they this those though through thus to today together told too toward towards under until up upon us very " +
  "was way we well went were what whatever when where whether which while who whom whose why will with within without " +
  "would yet you your yours yourself said say says saying tell tells according i'm it's don't didn't isn't wasn't " +
  "doesn't can't won't couldn't he's she's that's there's they're we're you're they've we've i've s t re ve ll d m"
).split(" ");
