import { measured } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** The speed of a vehicle, and of the wind. Left out: speed limits. */
export const speed: QuestionRule = measured({
  id: "speed",
  ask: "How fast?",
  of: "the speed",
  course: "stands",
  kinds: ["speed"],
  loose: true,
  topics: [
    ["wind", "wind winds gust gusts gusting storm gale hurricane"],
    ["vehicle", "train travelling traveling driving doing going car bus plane speed lorry driven racing"],
  ],
  not: "limit limits zone",
});

export const aboutSpeed: Description = {
  answers: "The speed of a vehicle, and of the wind.",
  ignores: "Speed limits.",
  examples: [
    { shows: "agree", a: "The train was travelling at about 100 km/h.", b: "The train was doing 62 mph." },
    {
      shows: "conflict",
      a: "The train was travelling at 140 km/h.",
      b: "The train had been doing no more than 60 mph.",
    },
    { shows: "detail", a: "It brought winds of up to 160 km/h.", b: "The wind reached 150 km/h." },
    { shows: "nothing", a: "It is a 60 mph limit.", b: "He ran 5 km." },
  ],
};
