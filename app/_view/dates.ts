import type { Published } from "../../library/shelf.ts";

const inWords = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const shortly = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** “16 January 2024”, from 2024-01-16 or a moment: the day where it happened, whatever the zone of the build. */
export function dayInWords(date: string): string {
  return inWords.format(dayOf(date));
}

/** “16 January 2024”, “about 16 January 2024” or “undated”. */
export function publishedInWords(published: Published): string {
  if (published.kind === "undated") return "undated";
  return `${published.kind === "about" ? "about " : ""}${dayInWords(published.date)}`;
}

/** “16 Jan”, “about 16 Jan” or “undated”, for table heads. */
export function publishedShortly(published: Published): string {
  if (published.kind === "undated") return "undated";
  return `${published.kind === "about" ? "about " : ""}${shortly.format(dayOf(published.date))}`;
}

/** “15–16 January 2024”, or one day; “day unknown” where nobody said it. */
export function periodInWords({ from, to }: { readonly from: string; readonly to?: string | undefined }): string {
  if (from === "") return "day unknown";
  if (to === undefined) return dayInWords(from);
  return inWords.formatRange(dayOf(from), dayOf(to)).replaceAll("\u2009", "");
}

/** Whole months, or days where there are fewer than two: “22 months”, “9 days”. */
export function distanceInWords(days: number): string {
  const months = Math.round(Math.abs(days) / 30.44);
  if (months >= 2) return `${months} months`;
  return `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"}`;
}

/** The day of a date or a moment, where it happened, as midnight of UTC. */
export function dayOf(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00Z`);
}
