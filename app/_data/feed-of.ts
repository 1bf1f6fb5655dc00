import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Incident } from "../../library/shelf.ts";
import {
  correctionsAddress,
  incidentAddress,
  questionAddress,
  siteUrl,
  whole,
  homeAddress,
  feedAddress,
} from "../_addresses.ts";
import { anchored } from "../_view/addresses.ts";
import { correctionsAnchor } from "../_view/anchors.ts";
import type { CorrectionsOfDay } from "../_view/corrections-view.ts";
import type { Comparison } from "../_view/comparison.ts";
import { counted } from "../../engine/counted.ts";
import { dayInWords } from "../_view/dates.ts";
import { isReviewed } from "../_view/reviewed.ts";
import { rowOf } from "../_view/rows.ts";

/** An incident on a day on which editors added or confirmed some of its questions. */
interface Entry {
  readonly comparison: Comparison;
  readonly incident: Incident;
  /** As 2026-11-21. */
  readonly day: string;
  readonly questions: readonly Question[];
}

/**
 * New and changed comparisons as an Atom feed (RFC 4287), the latest first: an entry for each incident and day of
 * review, with the questions that were added or confirmed on it, and one for each day of corrections. Suggestions are left out. An entry's id never changes while the site's address
 * does not.
 */
export function feedOf(comparisons: readonly Comparison[], corrections: readonly CorrectionsOfDay[] = []): string {
  const entries = [
    ...corrections.map((ofDay) => ({ day: ofDay.day, xml: correctionsInXml(ofDay) })),
    ...comparisons.flatMap(entriesOf).map((entry) => ({ day: entry.day, xml: entryInXml(entry) })),
  ].toSorted((a, b) => b.day.localeCompare(a.day));
  const updated = entries[0]?.day ?? comparisons[0]?.incident.when.from.slice(0, 10) ?? "1970-01-01";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    "<title>Parallax: new and changed comparisons</title>",
    "<subtitle>News accounts of one incident, side by side</subtitle>",
    `<id>${escaped(whole(feedAddress))}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(whole(feedAddress))}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(whole(homeAddress))}"/>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    "<author><name>The editors of Parallax</name></author>",
    ...entries.map(({ xml }) => xml),
    "</feed>",
    "",
  ].join("\n");
}

function entriesOf(comparison: Comparison): Entry[] {
  const { incident } = comparison;
  const reviewed = incident.questions.filter(isReviewed);
  const days = new Set(reviewed.map((question) => question.reviewed));
  return [...days].map((day) => ({
    comparison,
    incident,
    day,
    questions: reviewed.filter((question) => question.reviewed === day),
  }));
}

function correctionsInXml({ day, inWords, corrections }: CorrectionsOfDay): string {
  const list = corrections
    .map(({ was, is, where }) => {
      const links = where.map(({ says, address }) => `<a href="${escaped(whole(address))}">${escaped(says)}</a>`);
      return `<li>${links.join("; ")}: we said: ${escaped(was)} In fact: ${escaped(is)}</li>`;
    })
    .join("");
  const address = escaped(whole(anchored(correctionsAddress, correctionsAnchor(day)) ?? correctionsAddress));
  return [
    "<entry>",
    `<title>${counted(corrections.length, "correction")}, ${inWords}</title>`,
    `<id>tag:${siteUrl.hostname},${day}:corrections</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<updated>${day}T00:00:00Z</updated>`,
    `<content type="html">${escaped(`<ul>${list}</ul>`)}</content>`,
    "</entry>",
  ].join("\n");
}

function entryInXml({ comparison, incident, day, questions }: Entry): string {
  const reviewed = incident.questions.filter(isReviewed).length;
  const all = questions.length === reviewed;
  const what = `${all ? "all" : `${questions.length} of`} ${counted(reviewed, "question")} new or reviewed`;
  const list = questions
    .map((question) => {
      const address = escaped(whole(questionAddress(incident.id, question.id)));
      const relation = rowOf(comparison, question).inWords;
      const positions = question.positions.map(({ says }) => inQuotationMarks(says)).join("; ");
      return `<li><a href="${address}">${escaped(question.ask)}</a> ${escaped(`${relation}: ${positions}`)}</li>`;
    })
    .join("");
  const html = `<p>${escaped(`New or reviewed on ${dayInWords(day)}:`)}</p><ul>${list}</ul>`;
  return [
    "<entry>",
    `<title>${escaped(`${incident.title}: ${what}`)}</title>`,
    `<id>tag:${siteUrl.hostname},${day}:${incident.id}</id>`,
    `<link rel="alternate" type="text/html" href="${escaped(whole(incidentAddress(incident.id)))}"/>`,
    `<updated>${day}T00:00:00Z</updated>`,
    `<content type="html">${escaped(html)}</content>`,
    "</entry>",
  ].join("\n");
}

/** Safe in XML and in HTML, between tags and in attributes; characters that XML does not know are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
