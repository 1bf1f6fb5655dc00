import { measured } from "./measured.ts";
import type { Description, QuestionRule } from "./rule.ts";

/**
 * Sums of money: damage, ransom, value, fine, cost of works, price. Left out: sums of which the text does not say what they
 * are for, where it gives others; one currency in another.
 */
export const cost: QuestionRule = measured({
  id: "cost",
  ask: "How much money?",
  of: "the sum",
  course: "moves",
  kinds: ["money"],
  loose: true,
  topics: [
    ["damage", "damage damages loss losses losing loses lost destruction"],
    ["ransom", "ransom demanded demanding asked extortion"],
    [
      "value",
      "worth stolen stole valued fetch loot booty robbers thieves robbery heist burglars haul fraud taken stealing vanished insured insurance theft embezzled missing value",
    ],
    ["fine", "fine fined fines compensation damages penalty"],
    ["works", "renovated renovation built building construction rebuild rebuilding repair repairs restored"],
    ["price", "sold price priced sells selling tickets"],
    ["cost", "cost costs costing bill budget idle"],
    ["cleaning", "cleaning clean-up cleanup"],
  ],
});

export const aboutCost: Description = {
  answers: "Sums of money: damage, ransom, value, fine, cost of works, price.",
  ignores: "Sums of which the text does not say what they are for, where it gives others; one currency in another.",
  examples: [
    { shows: "agree", a: "The owner put the damage at $5m.", b: "The damage is five million dollars." },
    {
      shows: "conflict",
      a: "The owner put the damage at $5m.",
      b: "An insurer spoke of damage of 12 million dollars.",
    },
    { shows: "detail", a: "They demanded a ransom of up to $10 million.", b: "They asked for four million dollars." },
    { shows: "withheld", a: "The damage is $5m.", b: "The damage is €9m." },
    { shows: "nothing", a: "The fire chief has 5 million friends.", b: "The firm has $5m in the bank." },
  ],
};
