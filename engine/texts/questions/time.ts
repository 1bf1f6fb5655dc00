import type { Moment } from "../../reading/en/moments.ts";
import type { Description, Found, QuestionRule } from "./rule.ts";

/** Verbs of the past that say that an event took place. They all tell the time of the event that the article is about. */
const happened: ReadonlySet<string> = new Set(
  (
    "happened occurred began started struck hit crashed collided sank capsized overturned exploded erupted collapsed derailed " +
    "stormed broke killed shook came took went ran left opened fired attacked shot robbed destroyed marched beat won " +
    "failed swept landed fell caught blew ended walked protested broke flooded"
  ).split(" "),
);
/** Nouns for events. As the subject of such a verb they mean the event that the article is about. */
const events: ReadonlySet<string> = new Set(
  (
    "accident attack crash collision fire blaze explosion blast earthquake quake derailment collapse shooting stabbing robbery " +
    "protest march strike eruption flood storm boat ferry train plane aircraft bomb raid theft burglary incident disaster match " +
    "thieves burglars gunman final siege salvo missiles drones flames bridge"
  ).split(" "),
);
const ends: ReadonlySet<string> = new Set("ended finished over reopened extinguished closed freed".split(" "));
const reports: ReadonlySet<string> = new Set(
  "updated published posted said told announced confirmed reported added promised will would until next opened arrested".split(
    " ",
  ),
);

/** How near to its verb an hour must stand. */
const reach = 16;

/** Words before a loose time that are quoted with it. */
const looseWords = 4;

/**
 * The day and the hour of the event that the account is about. Left out: when something was said; what is to come; when
 * it ended.
 */
export const time: QuestionRule = {
  id: "time",
  ask: "When did it happen?",
  of: "the time",
  course: "stands",
  earns: "alike",
  looksAt: "moments",
  find: ({ tokens }, sentence): Found[] => {
    const fold = (at: number) => tokens[at]?.fold ?? "";
    return sentence.moments.flatMap((moment): Found[] => {
      if (moment.year !== undefined && moment.day === undefined) return [];
      if (/^(by|until|since|from)$/.test(fold(moment.first - 1))) return [];
      let verb = -1;
      for (let at = moment.first - 1; at >= Math.max(sentence.first, moment.first - reach); at -= 1) {
        if (reports.has(fold(at)) || ends.has(fold(at)) || /^(still|missing|remained|remain)$/.test(fold(at)))
          return [];
        // “They came out at nine”
        if (fold(at) === "came" && fold(at + 1) === "out") return [];
        if (happened.has(fold(at))) {
          verb = at;
          break;
        }
      }
      const leading = moment.first <= sentence.first + 4 && verb < 0;
      if (leading) {
        for (let at = moment.after; at < Math.min(sentence.after, moment.after + reach); at += 1) {
          if (reports.has(fold(at)) || ends.has(fold(at))) return [];
          if (happened.has(fold(at))) {
            verb = at;
            break;
          }
        }
      }
      if (followedByReport(moment)) return [];
      // “The storm is to make landfall at 9 p.m.”
      if (verb >= 0 && fold(verb - 1) === "to") return [];
      // “Levered open a side door at 1.17 a.m.”: an hour by the clock, told at once.
      if (verb < 0 && moment.clock === true && sentence.leading && !isToCome(moment)) return [clock(moment)];
      if (verb < 0 || (!subjectIsEvent(verb) && !sentence.leading))
        return moment.clock === true && !isToCome(moment) ? [{ ...clock(moment), loose: "alone" }] : looseTime(moment);
      const first = leading ? moment.first : Math.max(verb, sentence.first);
      return [
        {
          first: Math.min(first, moment.first),
          after: leading ? verb + 1 : moment.after,
          answer: { kind: "time", day: moment.day, minutes: moment.minutes },
        },
      ];
    });

    function clock({ first, after, day, minutes }: Moment): Found {
      return { first: Math.max(sentence.first, first - looseWords), after, answer: { kind: "time", day, minutes } };
    }

    /** “In Sunday's run-off”, “the crush at the shrine on Sunday”. */
    function looseTime(moment: Moment): Found[] {
      if (moment.day === undefined || moment.before === true || isToCome(moment)) return [];
      const answer = { kind: "time" as const, day: moment.day, minutes: moment.minutes, loose: true };
      const article = /^(on|in|at)$/.test(fold(moment.first - 1)) ? 1 : 0;
      return [{ first: Math.max(sentence.first, moment.first - article - looseWords), after: moment.after, answer }];
    }

    function isToCome(moment: Moment): boolean {
      for (let at = moment.first - 1; at >= Math.max(sentence.first, moment.first - reach); at -= 1)
        if (/^(will|would|until|by|before|due|next|to)$/.test(fold(at))) return true;
      return false;
    }

    /** “On Wednesday, police said”. */
    function followedByReport(moment: Moment): boolean {
      for (let at = moment.after; at < moment.after + 2; at += 1) if (/^(told|announced)$/.test(fold(at))) return true;
      return false;
    }

    function subjectIsEvent(verb: number): boolean {
      for (let at = verb - 1; at >= Math.max(sentence.first, verb - 12); at -= 1) if (events.has(fold(at))) return true;
      for (let at = verb + 1; at < Math.min(sentence.after, verb + 4); at += 1) if (events.has(fold(at))) return true;
      return false;
    }
  },
};

export const aboutTime: Description = {
  answers: "The day and the hour of what the account is of.",
  ignores: "When something was said; what is to come; when it ended.",
  examples: [
    {
      shows: "agree",
      a: "The boat sank at about 4 p.m. on Saturday.",
      b: "The ferry overturned at 16:00 on Saturday.",
    },
    { shows: "withheld", a: "The plane crashed on Monday.", b: "The accident happened on Tuesday evening." },
    { shows: "nothing", a: "Police said on Monday that it was over.", b: "The line will reopen on Friday." },
  ],
};
