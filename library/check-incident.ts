import { fieldName } from "./front-matter.ts";
import { mostTold } from "./limits.ts";
import { characterThatDiffers, locateQuotation, nearestQuotation } from "./locate-quotation.ts";
import { nearestWord, quoted, type Problem } from "./problem.ts";
import type { Articles, IncidentFile } from "./incident-file.ts";
import type { QuestionFields } from "./schema.ts";
import type { Article } from "./shelf.ts";
import { namesOfVoice } from "./voice.ts";
import { withoutCutWords } from "../engine/without-cut-words.ts";

/** The ids of what lies in `content/private/`, whether or not it was read. */
export interface PrivateIds {
  readonly articles: readonly string[];
  readonly incidents: readonly string[];
}

/** What a schema cannot see: that ids lead somewhere, that quotations stand in their articles, that nothing is said twice. */
export function checkIncident(
  incident: IncidentFile,
  articles: Articles,
  all: readonly { readonly id: string }[],
  ownAlone: PrivateIds = { articles: [], incidents: [] },
): Problem[] {
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], problem: Omit<Problem, "file" | "line" | "field">) =>
    problems.push({ file: incident.file, line: incident.lineOf(path), field: fieldName(path), ...problem });
  const checkKnown = (path: readonly PropertyKey[], id: string, known: readonly string[], expected: string) => {
    if (known.includes(id)) return true;
    report(path, { found: quoted(id), expected, nearest: nearestWord(id, known) });
    return false;
  };
  const checkDistinct = (path: readonly PropertyKey[], ids: readonly string[], what: string) =>
    ids.forEach((id, i) => {
      if (ids.indexOf(id) < i) report([...path, i], { found: `a second ${quoted(id)}`, expected: `each ${what} once` });
    });

  const { accounts, inPassing, notToBeConfusedWith, questions, sameVoice, when } = incident.data;
  const incidents = all.map(({ id }) => id);
  const others = incidents.filter((id) => id !== incident.id);

  if (when.to !== undefined && Date.parse(when.to) < Date.parse(when.from.slice(0, when.to.length))) {
    report(["when", "to"], { found: quoted(when.to), expected: `a time after ${when.from}` });
  }
  const mayName = (path: readonly PropertyKey[], id: string, kind: keyof PrivateIds) => {
    if (incident.private || !ownAlone[kind].includes(id)) return true;
    report(path, {
      found: `${quoted(id)}, which is private`,
      expected: `what is published as well: move private/${kind}/${id}.md to ${kind}/, or this file to private/incidents/`,
    });
    return false;
  };
  const checkOther = (path: readonly PropertyKey[], id: string) =>
    mayName(path, id, "incidents") && checkKnown(path, id, others, "the id of another incident");
  accounts.forEach((id, i) => {
    if (mayName(["accounts", i], id, "articles"))
      checkKnown(["accounts", i], id, [...articles.keys()], "the id of an article: the name of its file");
  });
  checkDistinct(["accounts"], accounts, "account");
  inPassing.forEach((id, i) => checkKnown(["inPassing", i], id, accounts, "the id of one of the accounts"));
  notToBeConfusedWith.forEach((id, i) => checkOther(["notToBeConfusedWith", i], id));
  checkDistinct(
    ["questions"],
    questions.map(({ id }) => id),
    "question's id",
  );

  const voices = questions.flatMap(({ positions }) =>
    positions.flatMap(({ claims }) => claims.flatMap(({ voice }) => namesOfVoice(voice))),
  );
  sameVoice.forEach((names, i) =>
    names.forEach((name, j) =>
      checkKnown(["sameVoice", i, j], name, [...new Set(voices)], "a voice, or the body of one, that a claim has"),
    ),
  );

  questions.forEach((question, q) => checkQuestion(question, ["questions", q]));
  return problems;

  function checkQuestion(question: QuestionFields, at: readonly PropertyKey[]): void {
    const positions = question.positions.map(({ id }) => id);
    checkDistinct([...at, "positions"], positions, "position's id");
    for (const list of ["compatible", "conflicts", "withheld"] as const) {
      question[list]?.forEach((group, g) => {
        group.positions.forEach((id, i) =>
          checkKnown([...at, list, g, "positions", i], id, positions, "the id of a position of this question"),
        );
        checkDistinct([...at, list, g, "positions"], group.positions, "position");
      });
    }
    question.updates.forEach(({ later, earlier }, u) => {
      for (const [key, id] of [
        ["later", later],
        ["earlier", earlier],
      ] as const) {
        checkKnown([...at, "updates", u, key], id, positions, "the id of a position of this question");
      }
      if (later === earlier)
        report([...at, "updates", u], { found: `${quoted(later)} twice`, expected: "two positions" });
    });
    question.elsewhere.forEach(({ incident: id }, e) => checkOther([...at, "elsewhere", e, "incident"], id));
    question.positions.forEach(({ claims }, p) =>
      claims.forEach((claim, c) => {
        const path = [...at, "positions", p, "claims", c];
        if (!checkKnown([...path, "article"], claim.article, accounts, "the id of one of the accounts")) return;
        const article = articles.get(claim.article);
        if (article) checkQuotation(claim, article, path);
      }),
    );
  }

  function checkQuotation(
    claim: QuestionFields["positions"][number]["claims"][number],
    article: Article,
    path: readonly PropertyKey[],
  ): void {
    const places = locateQuotation(article.text, claim);
    const place = places[0];
    const misquoted = () => {
      const written = incident.placeOf([...path, "quote"]);
      return written && { quotation: claim, article, place: written };
    };
    if (place && places.length === 1) {
      const block = article.blocks.findLast(({ start }) => start <= place.start);
      if (!block || place.end > block.end)
        return void report([...path, "quote"], { found: quoted(claim.quote), expected: "words of one paragraph" });
      const whole = withoutCutWords(article.text, place);
      if (whole.start === place.start && whole.end === place.end) return;
      return void report([...path, "quote"], {
        found: quoted(claim.quote),
        expected: "whole words and numbers: the quotation begins or ends within one",
        nearest: quoted(article.text.slice(whole.start, whole.end)),
        misquoted: misquoted(),
      });
    }
    const expected = `words that stand in ${article.id} exactly once`;
    if (places.length > 1) {
      const nearest = `${places.length} times: ${places.map(({ start, end }) => `“…${article.text.slice(Math.max(0, start - 20), end + 20)}…”`).join(", ")}`;
      report([...path, "quote"], {
        found: quoted(claim.quote),
        expected: `${expected}; prefix or suffix tells them apart`,
        nearest,
      });
    } else {
      const alone = locateQuotation(article.text, { quote: claim.quote }).length > 0;
      const field = alone ? (claim.prefix !== undefined ? "prefix" : "suffix") : "quote";
      const whole = [claim.prefix, claim.quote, claim.suffix].join("");
      // Searching takes its time, and of so many problems no more are told.
      const nearest = problems.length < mostTold ? nearestQuotation(article.text, whole) : undefined;
      const differs = nearest && characterThatDiffers(whole, nearest);
      report([...path, field], {
        found: quoted(claim[field]),
        expected: alone
          ? "the words right beside the quotation, with their spaces"
          : isInCurvedMarks(claim.quote)
            ? `${expected}; YAML takes only straight marks, "…", as its own`
            : expected,
        nearest: nearest && `${quoted(nearest)}${differs ? `: ${differs}` : ""}`,
        misquoted: alone ? undefined : misquoted(),
      });
    }
  }
}

/** Whether words stand between quotation marks that YAML reads as a part of them. */
function isInCurvedMarks(quote: string): boolean {
  return /^[“”„«‹‘‚].*[“”»›’"]$/s.test(quote);
}
