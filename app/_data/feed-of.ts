import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import type { Version } from "../../engine/history/change.ts";
import { changesInShort } from "../../engine/history/summary.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Incident } from "../../library/shelf.ts";
import {
  correctionsAddress,
  historyAddress,
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
import { changeInWords } from "../_view/history-view.ts";
import { isReviewed } from "../_view/reviewed.ts";
import { rowOf } from "../_view/rows.ts";
import { siteName } from "../_site-name.ts";

/** An incident on a day on which editors added or confirmed some of its questions, or recorded a version of it. */
interface Entry {
  readonly comparison: Comparison;
  readonly incident: Incident;
  /** As 2026-11-21. */
  readonly day: string;
  readonly questions: readonly Question[];
  /** Of a version that is not the first: what changed. */
  readonly version: Version | undefined;
}

/**
 * New and changed comparisons as an Atom feed (RFC 4287), the latest first: an entry for each incident and day of
 * review or recorded version, with the questions that were added or confirmed on it and what changed, and one for each day of corrections. Suggestions are left out. An entry's id never changes while the site's address
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
    `<title>${escaped(siteName)}: new and changed comparisons</title>`,
    "<subtitle>News accounts of one incident, side by side</subtitle>",
    `<id>${escaped(whole(feedAddress))}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(whole(feedAddress))}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(whole(homeAddress))}"/>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>The editors of ${escaped(siteName)}</name></author>`,
    ...entries.map(({ xml }) => xml),
    "</feed>",
    "",
  ].join("\n");
}

function entriesOf(comparison: Comparison): Entry[] {
  const { incident } = comparison;
  const reviewed = incident.questions.filter(isReviewed);
  const versions = incident.history?.versions.slice(1) ?? [];
  const days = new Set([...reviewed.map((question) => question.reviewed), ...versions.map((version) => version.day)]);
  return [...days].map((day) => ({
    comparison,
    incident,
    day,
    questions: reviewed.filter((question) => question.reviewed === day),
    version: versions.find((version) => version.day === day),
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

function entryInXml({ comparison, incident, day, questions, version }: Entry): string {
  const reviewed = incident.questions.filter(isReviewed).length;
  const all = questions.length === reviewed;
  const reviewedInWords = `${all ? (reviewed === 1 ? "its" : "all") : `${questions.length} of`} ${counted(reviewed, "question")} new or reviewed`;
  const what = questions.length > 0 ? reviewedInWords : changesInShort(version?.changes ?? []);
  const list = questions
    .map((question) => {
      const address = escaped(whole(questionAddress(incident.id, question.id)));
      const relation = rowOf(comparison, question).inWords;
      const positions = question.positions.map(({ says }) => inQuotationMarks(says)).join("; ");
      return `<li><a href="${address}">${escaped(question.ask)}</a> ${escaped(`${relation}: ${positions}`)}</li>`;
    })
    .join("");
  const html = [
    questions.length > 0 ? `<p>${escaped(`New or reviewed on ${dayInWords(day)}:`)}</p><ul>${list}</ul>` : "",
    version ? changesInHtml(incident.id, version) : "",
  ].join("");
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

/** What changed with a version, in words; days of review alone are left to the list of what was reviewed. */
function changesInHtml(incident: string, { day, because, changes }: Version): string {
  const list = changes
    .filter(({ what }) => what !== "reviewed")
    .map((change) => {
      const { ask, name, of, was, is, answers = [], what } = change;
      const about = [ask, name, of].filter((part) => part !== undefined && part !== was && part !== is).join(" · ");
      const words =
        what === "text"
          ? ""
          : [
              was === undefined ? "" : `was: <del>${escaped(was)}</del>`,
              is === undefined ? "" : `${was === undefined ? "" : "now: "}<ins>${escaped(is)}</ins>`,
              escaped(answers.map(inQuotationMarks).join("; ")),
            ]
              .filter((part) => part !== "")
              .join(" ");
      return `<li>${escaped([changeInWords(change), about].filter((part) => part !== "").join(" · "))}${words === "" ? "" : `: ${words}`}</li>`;
    })
    .join("");
  const address = escaped(whole(`${historyAddress(incident)}#site.v${day}`));
  const reason = because === undefined ? "" : ` ${escaped(because)}`;
  return `<p><a href="${address}">What changed on ${dayInWords(day)}</a>: ${escaped(changesInShort(changes))}.${reason}</p><ul>${list}</ul>`;
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
