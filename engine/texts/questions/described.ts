import { aboutRows } from "./about-rows.ts";
import { aboutTime } from "./time.ts";
import { aboutLastTime } from "./last-time.ts";
import { aboutWho } from "./who.ts";
import { aboutAttackers } from "./attackers.ts";
import { aboutTarget } from "./target.ts";
import { aboutNumber } from "./number.ts";
import { aboutHappened } from "./happened.ts";
import { aboutCause } from "./cause.ts";
import { aboutMotive } from "./motive.ts";
import { aboutWarned } from "./warned.ts";
import { aboutLawful } from "./lawful.ts";
import { aboutVerdict } from "./verdict.ts";
import { aboutMagnitude } from "./magnitude.ts";
import { aboutDistance } from "./distance.ts";
import { aboutVotes } from "./votes.ts";
import { aboutScore } from "./score.ts";
import { aboutNext } from "./next.ts";
import { questionRules } from "./index.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** By the ids of the rules. */
const descriptions: Readonly<Record<string, Description>> = {
  ...aboutRows,
  time: aboutTime,
  "last-time": aboutLastTime,
  who: aboutWho,
  attackers: aboutAttackers,
  target: aboutTarget,
  number: aboutNumber,
  happened: aboutHappened,
  cause: aboutCause,
  motive: aboutMotive,
  warned: aboutWarned,
  lawful: aboutLawful,
  verdict: aboutVerdict,
  magnitude: aboutMagnitude,
  distance: aboutDistance,
  votes: aboutVotes,
  score: aboutScore,
  next: aboutNext,
};

/** Every rule with what it answers, what it leaves alone, and its examples: for `/method/` and the tests. Apart from the rules, since readers' browsers do not need it. */
export const describedRules: readonly (Description & { readonly rule: QuestionRule })[] = questionRules.map((rule) => {
  const description = descriptions[rule.id];
  if (!description) throw new Error(`no description of the rule ${rule.id}`);
  return { rule, ...description };
});
