/** Whether two articles tell of one incident, as far as it is known, and the evidence. */
export interface OneIncident {
  /** `probably`: likely, and not sure enough for a conflict to be said of them. */
  readonly verdict: "same" | "probably" | "other" | "unsure";
  /** What was weighed, for it and against it, what weighs most first. */
  readonly because: readonly string[];
}

/** What is said of all of some articles, by what is said of each two of them. */
export function ofAllPairs(pairs: readonly OneIncident[]): OneIncident {
  const verdicts = new Set(pairs.map(({ verdict }) => verdict));
  const [first = "unsure", ...others] = verdicts;
  const isLikely = [...verdicts].every((verdict) => verdict === "same" || verdict === "probably");
  return {
    verdict: others.length === 0 ? first : isLikely ? "probably" : "unsure",
    because: [...new Set(pairs.flatMap(({ because }) => because))],
  };
}

const says: Readonly<Record<OneIncident["verdict"], string>> = {
  same: "These seem to tell of one incident",
  probably: "Probably one incident",
  other: "These seem to tell of different incidents",
  unsure: "Whether these tell of one incident cannot be told",
};

/** So many pieces of evidence are told; of forty articles there are hundreds. */
const mostEvidence = 8;

/**
 * Whether articles tell of one incident, in a sentence, with the evidence. What speaks for one incident would read oddly as the reason why
 * it cannot be told: there, both are told as what was weighed.
 */
export function oneIncidentInWords({ verdict, because }: OneIncident): string {
  if (because.length === 0) return `${says[verdict]}.`;
  const more = because.length > mostEvidence ? `; and ${because.length - mostEvidence} more` : "";
  const evidence = because.slice(0, mostEvidence).join("; ") + more;
  const isFor = verdict === "same" || verdict === "probably";
  return isFor ? `${says[verdict]}: ${evidence}.` : `${says[verdict]}. What was weighed: ${evidence}.`;
}
