import path from "node:path";
import { lstatSync } from "node:fs";
import { correctionsSchema } from "./correction-schema.ts";
import { futureDays } from "./future-days.ts";
import { fieldName, readFrontMatter } from "./front-matter.ts";
import { nearestWord, quoted, type Problem } from "./problem.ts";
import { kindOf, readText } from "./read-text.ts";
import type { Article, CorrectedPlace, Correction, Incident } from "./shelf.ts";

/** Where corrections stand. There may be none. */
const file = "corrections.md";

/**
 * What the shelf got wrong and when it was mended, the newest first; of one day in the file's order. Adds to `problems` what breaks
 * a rule: a correction is public, so it leads to what is published alone.
 */
export function readCorrections(
  folder: string,
  articles: readonly Article[],
  incidents: readonly Incident[],
  problems: Problem[],
  today?: string,
): readonly Correction[] {
  const stats = lstatSync(path.join(folder, file), { throwIfNoEntry: false });
  if (!stats) return [];
  const report = (found: string) =>
    void problems.push({ file, line: 1, field: "file", found, expected: "a Markdown file: links are not followed" });
  if (!stats.isFile()) {
    report(stats.isSymbolicLink() ? "a symbolic link" : kindOf(stats));
    return [];
  }
  const text = readText(path.join(folder, file));
  if ("fault" in text) {
    problems.push({ file, field: "file", ...text.fault });
    return [];
  }
  const read = readFrontMatter(file, text.text, correctionsSchema);
  if ("problems" in read) {
    problems.push(...read.problems);
    return [];
  }
  const { data, lineOf } = read.ok;

  const days = data.corrections.map(({ date }, c) => [["corrections", c, "date"], date] as const);
  problems.push(...futureDays(file, read.ok, days, today));

  /** What has this id, or nothing, which is a problem. */
  const known = <T extends { readonly id: string }>(
    at: readonly PropertyKey[],
    id: string | undefined,
    all: readonly T[],
    expected: string,
  ): T | undefined => {
    const found = all.find((one) => one.id === id);
    if (id !== undefined && !found) {
      const nearest = nearestWord(
        id,
        all.map((one) => one.id),
      );
      problems.push({ file, line: lineOf(at), field: fieldName(at), found: quoted(id), expected, nearest });
    }
    return found;
  };
  const published = {
    articles: articles.filter((article) => !article.private),
    incidents: incidents.filter((incident) => !incident.private),
  };
  return data.corrections
    .map(({ where, ...correction }, c) => ({
      ...correction,
      where: where.map((place, p): CorrectedPlace => {
        const at = ["corrections", c, "where", p];
        const incident = known([...at, "incident"], place.incident, published.incidents, "the id of an incident");
        const inIncident = incident?.accounts.map((account) => account.article) ?? published.articles;
        return {
          incident,
          article: known(
            [...at, "article"],
            place.article,
            inIncident,
            "the id of an article of that incident, if it names one",
          ),
          question:
            incident &&
            known([...at, "question"], place.question, incident.questions, "the id of a question of that incident"),
        };
      }),
    }))
    .toSorted((x, y) => y.date.localeCompare(x.date));
}
