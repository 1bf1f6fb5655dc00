import { styleText } from "node:util";
import { oneIncidentInWords } from "../../engine/relations/one-incident.ts";
import type { Article } from "../../engine/reading/reading.ts";
import { unreadInWords } from "../../engine/reading/unread-language.ts";
import { described } from "../../engine/relations/relations.ts";
import { modelInWords } from "../../engine/relations/model-in-words.ts";
import type { Finding } from "../../engine/texts/findings-of.ts";
import type { Compared } from "./compared.ts";

/** The report as it is read in a terminal. Whether it has colour is the caller's to know. */
export function report(compared: Compared, articles: readonly Article[], colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) => (colour ? styleText(style, text) : text);
  const names = articles.map((article, i) => `${letter(i)}  ${article.title ?? article.id}`);
  const shares = compared.articles.map(
    ({ words, unread, published, sharedWording, agencies }) =>
      `   ${[
        unread === undefined ? "" : unreadInWords(unread),
        published,
        `${words} words`,
        `${Math.round(sharedWording * 100)} % shared wording`,
        agencies.join(", "),
      ]
        .filter(Boolean)
        .join(" · ")}`,
  );
  const isAnyUnread = compared.articles.some(({ unread }) => unread !== undefined);
  const pairs = [...new Set(compared.findings.map(({ between }) => between.join(" ")))];
  return [
    ...names.flatMap((name, i) => [paint("bold", name), shares[i] ?? ""]),
    "",
    paint("bold", oneIncidentInWords({ verdict: compared.sameIncident, because: compared.because })),
    ...(isAnyUnread ? [] : inCare[compared.sameIncident]),
    ...pairs.flatMap((pair) => [
      ...(pairs.length > 1 ? ["", paint("underline", pairName(pair))] : []),
      ...pairLines(
        compared.findings.filter(({ between }) => between.join(" ") === pair),
        paint,
      ),
    ]),
    ...(isAnyUnread
      ? ["", "Of what is not read nothing is said: it may say the same as others, or the opposite."]
      : []),
    ...(compared.findings.length === 0 && !isAnyUnread
      ? ["", "On no question does either of them say anything that could be compared."]
      : []),
    ...(compared.secondReader ? ["", paint("bold", "The language model"), ...compared.secondReader.told] : []),
    "",
    "Every line is a suggestion of a program. Nothing in it was confirmed by an editor.",
    "",
  ].join("\n");
}

/** With what care the findings are told, as long as it is not sure that they are of one incident. */
const inCare: Readonly<Record<Compared["sameIncident"], readonly string[]>> = {
  same: [],
  probably: ["That is not sure, so no conflict is said of them; --same takes them to tell of one incident."],
  unsure: ["What they say is laid side by side and not judged; --same takes them to tell of one incident."],
  other: [],
};

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** What was found of two articles; last, in a line each, what was found in one of them alone. */
function pairLines(findings: readonly Finding[], paint: Paint): string[] {
  const inOne = findings.filter(({ relation }) => relation === "found");
  return [
    ...findings
      .filter((finding) => !inOne.includes(finding))
      .flatMap((finding) => ["", ...findingLines(finding, paint)]),
    ...(inOne.length > 0
      ? ["", paint("gray", `Found in one only (${inOne.length}); the other may say the same in words not recognised:`)]
      : []),
    ...inOne.map(({ ask, claims }) =>
      paint("gray", `  ${letter(claims[0]?.article ?? 0)}  ${ask} ${claims.map(({ says }) => says).join("; ")}`),
    ),
  ];
}

function findingLines(finding: Finding, paint: Paint): string[] {
  const { sign, word, terminal } = described(finding.relation);
  return [
    `${paint(terminal, `${sign} ${word}`)}  ${paint("bold", finding.ask)}`,
    `  ${finding.because}`,
    ...(finding.proposed ? [paint("dim", `  ${proposedInWords(finding)}`)] : []),
    ...finding.claims.map(
      ({ article, quote, voice, through, says }) =>
        `  ${letter(article)}  ${says}: “${quote.replace(/\s+/g, " ")}” ${paint("dim", `(${voice}${through === undefined ? "" : `, through ${through}`})`)}`,
    ),
  ];
}

/** By whom it was found, where that was not the engine alone. */
function proposedInWords({ proposed, rule }: Finding): string {
  if (!proposed) return "";
  const by = modelInWords(proposed, proposed.on);
  return rule === undefined
    ? `Proposed by ${by}; its quotations stand in the texts.`
    : `Found by the comparison engine and by ${by}.`;
}

function pairName(pair: string): string {
  return pair
    .split(" ")
    .map((at) => letter(Number(at)))
    .join(" and ");
}

/** A, B, … Z, then 27, 28 … */
function letter(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : String(at + 1);
}
