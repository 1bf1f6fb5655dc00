import { inQuotationMarks } from "../in-quotation-marks.ts";
import { dayInWords } from "../reading/calendar-day.ts";
import { overlap, sameInterval } from "./interval.ts";
import type { Answer, Course, NumberAnswer } from "./questions/rule.ts";

/** How two answers to one question stand to each other, and why, in words for a reader. */
export interface Verdict {
  /** `differing` is what a conflict comes to of which nothing vouches that both speak of the same. */
  readonly kind: "same" | "compatible" | "update" | "conflict" | "differing" | "withheld";
  readonly because: string;
  /** Of an update: which of the two is the later. */
  readonly later?: "a" | "b";
}

/** An answer with what the judge needs to know of its claim. */
export interface Judged {
  readonly answer: Answer;
  /** What it comes to, in a few words. */
  readonly says: string;
  /** The whole sentence, where it is known. */
  readonly sentence?: string;
  /** Days since 1970. */
  readonly published?: number | undefined;
}

/** Converted figures are rounded: 30 metres become “nearly 100 feet”, 35 miles “60 km”. */
const rounding = 0.07;
/** Two figures that are both “about” differ if they are apart by this share. */
const aboutApart = 0.15;
/** Times of one event differ by so many minutes without being different times. */
const sameHour = 30;
/** A part of the day and an hour by the clock may be so far apart. */
const sameDayPart = 240;

/**
 * How two answers to one question stand to each other; the first rule that applies decides. `of` names what is counted,
 * as in “31 and 38 cannot both be the number killed”.
 */
export function judge(a: Judged, b: Judged, of: string, course: Course): Verdict {
  const x = a.answer;
  const y = b.answer;
  if (x.kind === "number" && y.kind === "number") return judgeNumbers(a, b, x, y, of, course);
  if (x.kind === "time" && y.kind === "time") return judgeTimes(x, y, a.says, b.says);
  return withheld("The two do not answer in the same way.");
}

function judgeNumbers(a: Judged, b: Judged, x: NumberAnswer, y: NumberAnswer, of: string, course: Course): Verdict {
  if (x.unknown || y.unknown)
    return x.unknown && y.unknown ? same() : withheld("One of the two says that the number is not known.");
  if (x.low === 0 && y.low === 0 && x.high === 0 && y.high === 0) return same();
  if (x.unit !== y.unit)
    return withheld(`${inQuotationMarks(a.says)} and ${inQuotationMarks(b.says)} are in different units.`);
  const scope = scopes(x, y);
  if (scope === "apart")
    return withheld(`${inQuotationMarks(a.says)} and ${inQuotationMarks(b.says)} do not count the same.`);
  if (x.place !== undefined && y.place !== undefined && x.place !== y.place)
    return withheld("They are the figures of two places.");
  if (ofTwoAreas(x, y)) return withheld("They are the figures of two areas, of which one may be a part of the other.");
  const grown = outgrown(a, b, x, y, course);
  if (grown) return updated(grown, a, b);
  if (sameInterval(x, y) || roundlySame(x, y) || isOne(x, y) || isOne(y, x)) return same();
  if ((overlap(x, y) || isConverted(x, y)) && !bothAbout(x, y))
    return {
      kind: "compatible",
      because: `${inQuotationMarks(a.says)} and ${inQuotationMarks(b.says)} can both hold.`,
    };
  const less = x.low < y.low ? "a" : "b";
  if (scope !== "same") {
    const part = scope === "a part of b" ? "a" : "b";
    // The people of one nation are only a part of all.
    const national = (part === "a" ? x : y).of.includes(" ");
    // The earlier account may count one kind of people, and the later one all: two miners, then four dead.
    const fresh = part === "a" ? y : x;
    const risen = fresh.hedged && less === part && laterOf(a, b, x, y, course, less);
    if (risen && risen !== part) return updated(risen, a, b);
    if (less === part || national)
      return withheld(
        `${inQuotationMarks(part === "a" ? a.says : b.says)} may be a part of ${inQuotationMarks(part === "a" ? b.says : a.says)}.`,
      );
  }
  const exclusive = conflict(`${figure(x, a.says)} and ${figure(y, b.says)} cannot both be ${of}.`);
  // “There were no casualties”, and eleven dead the day after.
  if ((x.closed && y.low > 0 && y.of === "all") || (y.closed && x.low > 0 && x.of === "all")) return exclusive;
  const later = laterOf(a, b, x, y, course, less);
  // A toll that has grown does not go back to none: “apart from these four, no one was hurt”.
  if (later && course === "grows" && (later === "a" ? x : y).high === 0)
    return withheld(`${inQuotationMarks(a.says)} and ${inQuotationMarks(b.says)} may not count the same.`);
  if (later) return updated(later, a, b);
  if (isRevised(a) !== isRevised(b)) return updated(isRevised(a) ? "a" : "b", a, b);
  return exclusive;
}

/** “Seismologists revised the magnitude to 6.3.” */
function isRevised({ sentence = "" }: Judged): boolean {
  return /\b(revised|corrected|upgraded|downgraded)\b/.test(sentence);
}

function updated(later: "a" | "b", a: Judged, b: Judged): Verdict {
  const [old, fresh] = later === "a" ? [b.says, a.says] : [a.says, b.says];
  return {
    kind: "update",
    later,
    because: `${inQuotationMarks(fresh)} is the later figure, ${inQuotationMarks(old)} the earlier.`,
  };
}

/** “Throughout the province” and “in the village”; “61,000”, and “74,500 worldwide” */
function ofTwoAreas(x: NumberAnswer, y: NumberAnswer): boolean {
  const [a, b] = [x.areas ?? [], y.areas ?? []];
  const more = x.low > y.low ? a : b;
  if (a.includes("world") !== b.includes("world") && more.includes("world")) return true;
  return a.length > 0 && b.length > 0 && !a.some((area) => b.includes(area));
}

function scopes(x: NumberAnswer, y: NumberAnswer): "same" | "apart" | "a part of b" | "b part of a" {
  if (x.of === "them" || y.of === "them") return sameInterval(x, y) ? "same" : "apart";
  if (x.of === y.of) return "same";
  // “No casualties” means that nobody was hurt or killed.
  if ((x.high === 0 && x.of === "casualties") || (y.high === 0 && y.of === "casualties")) return "same";
  // None of a part, and some of the whole.
  if ((x.high === 0 && x.of !== "all") || (y.high === 0 && y.of !== "all")) return "apart";
  if ((x.high === 0 && y.of !== "casualties") || (y.high === 0 && x.of !== "casualties")) return "same";
  if (x.of === "all") return y.of === "casualties" ? "apart" : "b part of a";
  if (y.of === "all") return x.of === "casualties" ? "apart" : "a part of b";
  // Three American soldiers are not three of the militia's.
  const nation = (one: NumberAnswer) => one.of.split(" ").slice(0, -1).join(" ");
  if (nation(x) !== "" && nation(y) !== "" && nation(x) !== nation(y)) return "apart";
  if (sameInterval(x, y)) return "same";
  return "apart";
}

/** “About 8,000” is 8,000; about 5,000 acres are 2,000 hectares. */
function roundlySame(x: NumberAnswer, y: NumberAnswer): boolean {
  const exact = (one: NumberAnswer) => one.said === "exact" || one.said === "about";
  if (!exact(x) || !exact(y)) return false;
  const middle = (one: NumberAnswer) => (one.low + one.high) / 2;
  const apart = Math.abs(middle(x) - middle(y)) / Math.max(Math.abs(middle(x)), Math.abs(middle(y)), 1e-9);
  if (apart < 1e-6) return true;
  return x.step === 0 && (rounded(x, y) || rounded(y, x) || (unitOf(x) !== unitOf(y) && apart <= rounding));
}

/** “Up to 193 km/h” and “120 mph”: in one unit the first would have been a little more. */
function isConverted(x: NumberAnswer, y: NumberAnswer): boolean {
  if (x.step !== 0 || unitOf(x) === unitOf(y)) return false;
  const [lower, upper] = x.low < y.low ? [x, y] : [y, x];
  return upper.low - lower.high <= rounding * upper.low;
}

/** “58 per cent” and “58.3 per cent” */
function rounded(x: NumberAnswer, y: NumberAnswer): boolean {
  return (
    x.unit === "%" &&
    x.said === "exact" &&
    Number.isInteger(x.low) &&
    Math.round(y.low) === x.low &&
    !Number.isInteger(y.low)
  );
}

/** “About 4,500” and “about 5,400” are two figures, although each allows a tenth. */
function bothAbout(x: NumberAnswer, y: NumberAnswer): boolean {
  const middle = (one: NumberAnswer) => (one.low + one.high) / 2;
  const apart = Math.abs(middle(x) - middle(y)) / Math.max(middle(x), middle(y));
  return x.said === "about" && y.said === "about" && apart > aboutApart;
}

/** Different spellings of one unit (“metre”, “meters”) are no conversion. */
function unitOf({ written = "" }: NumberAnswer): string {
  return written.replace(/s$/, "").replace(/metre$/, "meter");
}

/** “A woman died” and “one woman died”: in one text “a” may be one of several, beside “one” it is that one. */
function isOne(x: NumberAnswer, y: NumberAnswer): boolean {
  return x.low === 1 && x.said === "vague" && y.low === 1 && y.high === 1;
}

/** “At least 11” on one day and “27” on a later one: the toll has grown. */
function outgrown(a: Judged, b: Judged, x: NumberAnswer, y: NumberAnswer, course: Course): "a" | "b" | undefined {
  if (course !== "grows" || a.published === undefined || b.published === undefined) return undefined;
  const [old, fresh] = a.published < b.published ? [x, y] : [y, x];
  const grown =
    a.published !== b.published && old.said === "least" && old.of === fresh.of && fresh.hedged && fresh.low > old.low;
  return grown ? (a.published < b.published ? "b" : "a") : undefined;
}

function laterOf(a: Judged, b: Judged, x: NumberAnswer, y: NumberAnswer, course: Course, less: "a" | "b") {
  if (course === "stands") return undefined;
  const apart = a.published === undefined || b.published === undefined ? 0 : b.published - a.published;
  if (apart !== 0) return apart > 0 ? ("b" as const) : ("a" as const);
  if (course === "moves") return undefined;
  const more = less === "a" ? "b" : "a";
  const fresh = course === "grows" ? more : less;
  return (fresh === "a" ? x : y).hedged || (course === "grows" && (x.asOf || y.asOf)) ? fresh : undefined;
}

/** Minutes. */
const halfDay = 720;

function judgeTimes(
  x: Extract<Answer, { kind: "time" }>,
  y: Extract<Answer, { kind: "time" }>,
  a: string,
  b: string,
): Verdict {
  if (x.day !== undefined && y.day !== undefined && x.day !== y.day) {
    // A night runs on into the next day.
    const night = Math.abs(x.day - y.day) === 1 && (inNight(x.minutes) || inNight(y.minutes));
    if (night) return withheld("A night belongs to two days.");
    return conflict(`It was on ${dayInWords(x.day)} or on ${dayInWords(y.day)}, not on both.`);
  }
  if (!x.minutes || !y.minutes)
    return x.day !== undefined && y.day !== undefined
      ? same()
      : { kind: "compatible", because: "One names the day, the other the hour." };
  const gap = Math.max(x.minutes[0] - y.minutes[1], y.minutes[0] - x.minutes[1]);
  const clocks = isClock(x) && isClock(y);
  // “In the small hours” and “in the morning” run into each other; 1.17 and 4.40 do not.
  if (gap <= (clocks ? sameHour : 0)) return same();
  // “Overnight” and “before dawn”
  if ((inNight(x.minutes) && !isClock(x)) || (inNight(y.minutes) && !isClock(y)))
    return { kind: "compatible", because: "A night belongs to two days." };
  // “Twenty past seven” may be in the evening.
  if (clocks && Math.abs(gap - halfDay) <= sameHour) return { kind: "compatible", because: "Half a day may be meant." };
  if (!clocks && gap <= sameDayPart)
    return { kind: "compatible", because: `${inQuotationMarks(a)} and ${inQuotationMarks(b)} can both hold.` };
  return conflict(`${inQuotationMarks(a)} and ${inQuotationMarks(b)} are different times.`);
}

function isClock({ minutes }: Extract<Answer, { kind: "time" }>): boolean {
  return minutes !== undefined && minutes[0] === minutes[1];
}

function inNight(minutes: readonly [number, number] | undefined): boolean {
  return minutes !== undefined && (minutes[1] > 1440 || minutes[0] <= 240);
}

function figure({ low, high, said, step }: NumberAnswer, says: string): string {
  if (step === 0) return inQuotationMarks(says);
  const written = (n: number) => n.toLocaleString("en-GB");
  if (low === 0 && high === 0) return "None";
  if (said === "least") return `at least ${written(low)}`;
  if (said === "most") return `at most ${written(high)}`;
  if (said === "about") return `about ${written(Math.round((low + high) / 2))}`;
  if (said === "exact") return written(low);
  return inQuotationMarks(says);
}

function same(): Verdict {
  return { kind: "same", because: "Both say the same." };
}

function withheld(because: string): Verdict {
  return { kind: "withheld", because };
}

function conflict(because: string): Verdict {
  return { kind: "conflict", because: because.charAt(0).toUpperCase() + because.slice(1) };
}
