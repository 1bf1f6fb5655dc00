import { compare, type Comparison } from "../../engine/texts/compare.ts";
import { findingsOf, type Finding } from "../../engine/texts/findings-of.ts";
import { questionRules } from "../../engine/texts/questions/index.ts";
import type { Case, Label } from "./read-cases.ts";

/** What became of one case: findings that are right and wrong, labels that were found and missed, traps walked into. */
export interface Score {
  readonly name: string;
  readonly incident: { readonly said: string; readonly is: string };
  readonly right: readonly Finding[];
  readonly wrong: readonly Finding[];
  readonly found: readonly Label[];
  readonly missed: readonly Label[];
  readonly trapped: readonly Finding[];
}

/** Questions of which one writer takes this and another that: what was hit may have been destroyed. */
const alike: readonly (readonly string[])[] = [
  ["hit", "destroyed", "damaged"],
  ["missing", "trapped"],
  ["injured", "hospital"],
  ["votes", "margin", "turnout"],
  ["distance", "height"],
  ["abducted", "hostages"],
];
const asked: ReadonlySet<string> = new Set(questionRules.map(({ id }) => id));

/**
 * Runs the engine on a case. A finding is right if a label has its question, its relation and words of its passages, of
 * which a headline may stand for the text.
 */
export function scoreCase(one: Case): Score {
  const comparison: Comparison = compare(one.articles);
  return scoreFindings(one, comparison.sameIncident, findingsOf(comparison));
}

/** Scores what was found on a case, whoever found it; what no rule found may be of any question. */
export function scoreFindings(
  { name, incident, labels, never, articles }: Case,
  said: string,
  findings: readonly Finding[],
): Score {
  const meets = (finding: Finding, label: Label) =>
    (finding.rule === undefined ||
      finding.proposed !== undefined ||
      isOn(finding, label.question) ||
      !isAsked(label.question)) &&
    // That one alone says it is labelled by who has read both; the engine claims no silence.
    (finding.relation === "found" ? "only" : finding.relation) === label.relation &&
    touches(finding, 0, articles[0].text, label.a) &&
    touches(finding, 1, articles[1].text, label.b);
  const right = findings.filter((finding) => labels.some((label) => meets(finding, label)));
  const found = labels.filter((label) => findings.some((finding) => meets(finding, label)));
  return {
    name,
    incident: { said, is: incident },
    right,
    wrong: findings.filter((finding) => !right.includes(finding) && counts(finding, incident)),
    found,
    missed: labels.filter((label) => !found.includes(label)),
    trapped: findings.filter((finding) =>
      never.some(
        ({ question, relation }) => question !== "happened" && isOn(finding, question) && finding.relation === relation,
      ),
    ),
  };
}

function isOn(finding: Finding, question: string): boolean {
  // “No shots were fired” may be labelled under whether it happened at all.
  if (question === "happened") return true;
  const questions = alike.find((group) => group.includes(question)) ?? [question];
  return questions.includes(finding.rule ?? "") || finding.question === question;
}

/** A question that no rule asks may be answered under any: its passages and its relation must be right all the same. */
function isAsked(question: string): boolean {
  return asked.has(question) || alike.some((group) => group.includes(question));
}

/** Silence is labelled only where it matters, and of two incidents everything is withheld. */
function counts({ relation }: Finding, incident: Case["incident"]): boolean {
  return relation !== "only" && relation !== "found" && !(relation === "withheld" && incident !== "same");
}

function touches(finding: Finding, article: number, text: string, words: string | undefined): boolean {
  if (words === undefined) return true;
  const start = text.indexOf(words);
  // Labels quote the text; a headline that says the same is as good.
  const headline = text.indexOf("\n");
  return finding.claims.some(
    (claim) =>
      claim.article === article && ((claim.start < start + words.length && claim.end > start) || claim.end <= headline),
  );
}
