import { measured } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** Heights, depths and falls. Left out: distances along the ground. */
export const height: QuestionRule = measured({
  id: "height",
  ask: "How high, or how deep?",
  of: "the height",
  course: "stands",
  kinds: ["length"],
  topics: [
    ["plume", "ash column cloud plume smoke"],
    ["fall", "fell fall drop dropped plunged plunge falling"],
    ["wave", "wave waves tsunami surge"],
    ["rise", "rose rise risen rising"],
    ["depth", "deep depth underground"],
  ],
  not: "from north south east west away",
});

export const aboutHeight: Description = {
  answers: "Heights, depths and falls.",
  ignores: "Distances along the ground.",
  examples: [
    { shows: "agree", a: "The cars fell 30 metres.", b: "The cars fell nearly 100 feet." },
    {
      shows: "conflict",
      a: "A cloud of ash five kilometres high rose.",
      b: "Pilots saw an ash column of 9,000 metres.",
    },
    { shows: "detail", a: "Waves of up to six metres hit the coast.", b: "Waves of five metres hit the coast." },
    { shows: "nothing", a: "The town is 30 metres from the river.", b: "The house is 8 metres wide." },
  ],
};
