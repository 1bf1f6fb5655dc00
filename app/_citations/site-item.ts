import type { Article, Incident } from "../../library/shelf.ts";
import type { CitationStyle } from "./citation-styles.ts";
import type { CslItem } from "./csl-item.ts";
import { oneLine } from "./one-line.ts";
import { latestVersion } from "../_view/latest-version.ts";
import { cslDay } from "./source-item.ts";
import { tokens } from "./tokens.ts";
import { versionOf } from "./version-of.ts";
import { siteName } from "../_site-name.ts";

/** What of a page's title is put in later: nothing; what is asked, before the incident; or the accounts' names. */
export type Titled = "incident" | "question" | "pair";

/**
 * A page of this site that compares: the incident's title, its version, the day on which an editor last reviewed it, and
 * tokens for the link, the day of access and, if one is meant, the paragraph.
 */
export function siteItem(
  style: CitationStyle,
  compared: Incident | Article,
  titled: Titled,
  paragraph: boolean,
): CslItem {
  const reviewed = "questions" in compared ? lastReviewed(compared) : undefined;
  const title = oneLine(compared.title);
  // A page that shows one text alone is not that text, and so is not called by its headline.
  const own = "questions" in compared ? title : `${whatOf(compared)} “${title}”`;
  const titles: Record<Titled, string> = {
    incident: own,
    question: `${tokens.title} (${title})`,
    pair: `${tokens.title}: ${title}`,
  };
  return {
    id: `site-${compared.id}-${titled}`,
    type: "webpage",
    title: titles[titled],
    "container-title": siteName,
    version: `version ${versionOf(compared)}`,
    ...(paragraph ? { section: `${style.paragraph} ${tokens.paragraph}` } : {}),
    ...(reviewed === undefined ? {} : { issued: { "date-parts": cslDay(reviewed) } }),
    URL: tokens.address,
    accessed: { literal: tokens.accessed },
  };
}

/** What a page with one text alone shows. */
function whatOf({ form, read }: Article): string {
  if (form !== "retold") return "Text of";
  return read === "part" ? "Account of a part of" : "Account of";
}

/** The day of its version: on which an editor last confirmed a question of it, or recorded what had changed, if that was later. */
export function lastReviewed({ questions, history }: Pick<Incident, "questions" | "history">): string | undefined {
  const reviewed = questions
    .flatMap(({ reviewed }) => reviewed ?? [])
    .toSorted()
    .at(-1);
  const recorded = latestVersion({ history })?.day;
  return reviewed !== undefined && recorded !== undefined && recorded > reviewed ? recorded : reviewed;
}
