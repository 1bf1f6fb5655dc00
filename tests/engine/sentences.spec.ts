import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { sentencesOf } from "../../engine/reading/en/sentences.ts";
import { tokensOf } from "../../engine/reading/tokens.ts";

/** A bar stands where a sentence ends; without the bars it is the text. */
const cases = [
  "The U.S. Embassy was closed.| Nobody was inside.",
  "Maj. Gen. Pat Ryder spoke.| He took no questions.",
  "Troops left the U.S.| The last of them went in May.",
  "The bridge, built by J. R. Hale in 1911, gave way.| Two cars fell.",
  "It measured 6.3 on the scale.| 12 houses fell.",
  "“We saw the smoke.”| The ferry was gone by then.",
  "“We saw the smoke,” Lund said.| The ferry was gone.",
  "“Get out!” Lund shouted.| Nobody did.",
  "It was hit by forces”.|According to the mayor, two died.",
  "The plant burned for hours.|According to the mayor, nobody was hurt.",
  "Ferry sinks off the north coast|\n\nForty people were on board.|\nTwo are missing.",
  "Ferry sinks off the north coast|\nForty people were on board.",
  "The boat sank off the\nNorth Cape on Monday night and the\nCoastguard was called.| Two died.",
  "Rescued:|\n- forty passengers|\n- six of the crew",
  "Acme Corp. Ltd. said so.| Acme Corp. shut two plants on Jan. 12 after the fire.",
  "It began at 4 p.m. The road was shut.".replace("m. The", "m.| The"),
  "It began at 4 p.m. Monday and lasted an hour.",
  "What happened?| Nobody knows…| Police are looking.",
  "See www.example.com for more.| The site node.Js is down.",
  "He paid No. 12 a visit.| They spoke (briefly).| Then he left.",
  "Is it over?!| Yes.",
  "The fire at No. 4 Mill St. is out.| St. Mary's was spared.",
] as const;

for (const marked of cases) {
  test(`sentences: ${marked.replaceAll("\n", "⏎")}`, () => {
    expect(divided(marked.replaceAll("|", ""))).toEqual(marked.split("|").map((part) => part.trim()));
  });
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        "The",
        " ",
        "U.S.",
        ".",
        "”",
        "“",
        "\n",
        "3.5",
        "Gen.",
        "died",
        "!",
        "\r\n",
        "\ud800",
        "a.m.",
        "…",
        "1st",
        "’s",
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join("")),
);

test("nothing is lost: between tokens, and between sentences, is white space alone", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokensOf(text);
      const sentences = sentencesOf(text, tokens);
      const lost = [between(text, tokens), between(text, sentences)].map((rest) => rest.trim());
      const apart = sentences.filter(
        ({ start, end, first, after }) => tokens[first]?.start !== start || tokens[after - 1]?.end !== end,
      );
      expect({ lost, apart }).toEqual({ lost: ["", ""], apart: [] });
    }),
    { verbose: true, numRuns: 500 },
  );
});

function divided(text: string): string[] {
  return sentencesOf(text, tokensOf(text)).map(({ start, end }) => text.slice(start, end));
}

function between(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of spans) {
    // `expect` takes milliseconds, and this is asked thousands of times.
    if (start < at || end <= start) throw new Error(`${start} to ${end}, after ${at}`);
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at);
}
