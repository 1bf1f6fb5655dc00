import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { oppose } from "../../engine/texts/oppose/oppose.ts";

const contradict = [
  ["The bridge has 16 pillars.", "Divers looked at all of the bridge's 19 pillars."],
  ["The council approved the dam on Monday.", "On Monday the council rejected the dam after two hours."],
  ["The crew was hurt in the crash.", "The crew was not hurt in the crash."],
  ["Lund beat Moe in the final.", "In the final Moe beat Lund."],
  ["Nobody in the plant survived the blast.", "Everyone in the plant survived the blast."],
] as const;

const silent = [
  ["At least 16 people died.", "More than 19 people died."],
  ["The bridge has 16 pillars.", "The school has 19 windows."],
  ["The council approved the dam.", "A court rejected an appeal by two drivers."],
  ["No missile hit the base.", "Six people on the base were hurt."],
  ["The crew was not hurt.", "Nobody of the crew was hurt."],
  ["The firm bought the ship.", "The ship was sold to the firm."],
  ["Moe was beaten by Lund.", "Lund beat Moe."],
] as const;

for (const [a, b] of contradict) test(`contradict: ${a} ${b}`, () => expect(oppose(a, b).verdict).toBe("contradict"));
for (const [a, b] of silent)
  test(`silent: ${a} ${b}`, () => expect(oppose(a, b)).toEqual({ verdict: "unknown", because: "" }));

test("the order makes no difference, and nothing denies itself", () => {
  const words = fc
    .array(
      fc.constantFrom(
        "Lund",
        "beat",
        "Moe",
        "not",
        "16",
        "19",
        "people",
        "rose",
        "fell",
        "killed",
        "survived",
        "no",
        ",",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(oppose(a, b)).toEqual(oppose(b, a));
      expect(oppose(a, a).verdict).toBe("unknown");
    }),
    { verbose: true },
  );
});
