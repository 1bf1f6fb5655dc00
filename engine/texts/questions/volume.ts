import { measured } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/** Weights and volumes: what leaked, what was found. Left out: weights of ships and vehicles. */
export const volume: QuestionRule = measured({
  id: "volume",
  ask: "How much?",
  of: "the amount",
  course: "moves",
  kinds: ["mass", "volume"],
  loose: true,
  topics: [
    [
      "spill",
      "oil leaked spilled spilt leak fuel crude diesel petrol kerosene chemical chemicals acid sludge slurry waste escaped",
    ],
    ["drugs", "cocaine heroin drugs drug cannabis hashish"],
    ["gold", "gold silver copper"],
    ["food", "food rice grain wheat aid"],
    ["explosives", "explosives explosive dynamite"],
  ],
});

export const aboutVolume: Description = {
  answers: "Weights and volumes: what leaked, what was found.",
  ignores: "Weights of ships and vehicles.",
  examples: [
    { shows: "agree", a: "About 800 tonnes of oil leaked.", b: "Some 800 tonnes had leaked." },
    { shows: "conflict", a: "800 tonnes of oil have leaked.", b: "Not more than 120 tonnes had leaked." },
    { shows: "detail", a: "At least 300 kilos of cocaine were found.", b: "Dogs found 320 kilos of cocaine." },
    { shows: "nothing", a: "The lorry weighs 30 tonnes.", b: "The oil costs a lot." },
  ],
};
