import { foldText, unfolded } from "../../../engine/fold-text.ts";
import { quantitiesIn } from "../../../engine/reading/en/quantities.ts";
import { tokensOf } from "../../../engine/reading/tokens.ts";
import { objectsIn } from "../../../engine/proposals/objects-in.ts";
import type { Answered } from "../../../engine/proposals/proposal.ts";

/**
 * What a model answered on texts that are not ours, without a word of them: where its quotations and voices stand, which figures it gave, how it says that they
 * stand. What is written back from it is checked as the answer was.
 */
export interface PlacesAnswer {
  readonly oneIncident?: string | undefined;
  readonly entries: readonly (PlacesEntry | BlindEntry)[];
}

interface PlacesEntry {
  /** Entries that ask in the same words have the same number. */
  readonly asks: number;
  readonly a: Place;
  readonly b: Place;
  readonly label: string;
}

interface BlindEntry {
  readonly case: number;
  readonly both: string;
}

interface Place {
  /** The number of the sentence that was given. */
  readonly sentence: number;
  /** Where the quotation stands in the article; nothing where it does not stand there word for word. */
  readonly at?: readonly [start: number, end: number] | undefined;
  /** The figures of what it is said to come to, each with its unit, as they were written. */
  readonly figures?: readonly string[] | undefined;
  /** Where the voice that was named stands, near the quotation; nothing where none was named, `none` where it stands nowhere near. */
  readonly voice?: readonly [start: number, end: number] | "none" | undefined;
}

/** So far around a quotation its voice is looked for, in UTF-16 units. */
const near = 600;

/** An answer on a pair of others' texts as places. `first` is the article that stood there as A. */
export function toPlaces({ answer }: Pick<Answered, "answer">, first: string, other: string): PlacesAnswer {
  const asks: string[] = [];
  const entries = objectsIn(answer).flatMap((object): (PlacesEntry | BlindEntry)[] => {
    if (typeof object["both_true"] === "string") return [{ case: Number(object["case"]), both: object["both_true"] }];
    if (typeof object["label"] !== "string") return [];
    const ask = String(object["ask"]);
    if (!asks.includes(ask)) asks.push(ask);
    return [
      {
        asks: asks.indexOf(ask) + 1,
        a: placeOf(object, "a", first),
        b: placeOf(object, "b", other),
        label: object["label"],
      },
    ];
  });
  return { oneIncident: /"one_incident"\s*:\s*"([^"]*)"/.exec(answer)?.[1], entries };
}

function placeOf(object: Readonly<Record<string, unknown>>, of: "a" | "b", text: string): Place {
  const [quote, says, voice] = ["quote", "says", "voice"].map((field) => String(object[`${of}_${field}`] ?? ""));
  const at = spanOf(text, quote ?? "");
  const tokens = tokensOf(says ?? "");
  const figures = quantitiesIn(tokens, 0, tokens.length).map(({ first, after }) =>
    (says ?? "").slice(tokens[first]?.start, tokens[after - 1]?.end),
  );
  const from = Math.max(0, (at?.[0] ?? 0) - near);
  const heard =
    (voice ?? "").trim() === "" ? undefined : (spanOf(text.slice(from, (at?.[1] ?? 0) + near), voice ?? "") ?? "none");
  return {
    sentence: Number(String(object[of]).replace(/^\D+/, "")),
    ...(at ? { at } : {}),
    ...(figures.length > 0 ? { figures } : {}),
    ...(heard === undefined ? {} : { voice: heard === "none" ? heard : [heard[0] + from, heard[1] + from] }),
  };
}

function spanOf(text: string, words: string): readonly [number, number] | undefined {
  const [folded, sought] = [foldText(text), foldText(words).text.trim()];
  const at = sought === "" ? -1 : folded.text.indexOf(sought);
  if (at < 0) return undefined;
  const { start, end } = unfolded(folded, { start: at, end: at + sought.length });
  return [start, end];
}

/** The answer that such places stand for, in the words of the texts. */
export function fromPlaces({ oneIncident, entries }: PlacesAnswer, first: string, other: string): string {
  const written = entries.map((entry) => {
    if ("case" in entry) return { case: entry.case, reason: "", both_true: entry.both };
    const side = (of: "a" | "b", { sentence, at, figures, voice }: Place, text: string) => ({
      [of]: sentence,
      [`${of}_quote`]: at ? text.slice(...at) : "what does not stand in the text",
      [`${of}_says`]: figures ? figures.join(", ") : "in words",
      [`${of}_voice`]:
        voice === undefined ? "" : voice === "none" ? "somebody who is not named there" : text.slice(...voice),
    });
    return {
      ask: `Question ${numberWord(entry.asks)}?`,
      ...side("a", entry.a, first),
      ...side("b", entry.b, other),
      reason: "",
      label: entry.label,
    };
  });
  return JSON.stringify({ one_incident: oneIncident ?? "cannot tell", findings: written });
}

/** A number without digits: a question with a figure that no text has would not be asked. */
function numberWord(n: number): string {
  return String.fromCharCode(96 + (n % 26 || 26)).repeat(Math.ceil(n / 26));
}
