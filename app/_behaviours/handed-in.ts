import { inQuotationMarks } from "../../engine/in-quotation-marks.ts";
import { packText, unpackText } from "./packed-text.ts";

/** What a pupil hands in of a pair. All of it is shown as text alone. */
export interface HandedIn {
  /** Empty where the pupil gave none. */
  readonly name: string;
  /** What was judged: the pair’s title and the path of its page. */
  readonly title: string;
  readonly page: string;
  readonly answers: readonly HandedAnswer[];
}

export interface HandedAnswer {
  readonly ask: string;
  /** In words; empty where nothing was judged. */
  readonly answer: string;
  /** The words pointed to in the one account and in the other. */
  readonly a: string;
  readonly b: string;
  readonly reason: string;
  /** How it stands to the editors’, in words; empty where that was not revealed. */
  readonly compared: string;
}

/** What stands before the packed answers, in a link and wherever that was pasted. */
const mark = "~h1.";

/** None of them, where the link was cut right after its mark. */
const packedAnswers = /~h1\.([A-Za-z0-9_-]*)/g;

/** As the fragment of a link, without its #. */
export async function encodeHandedIn({ name, title, page, answers }: HandedIn): Promise<string> {
  const rows = answers.map(({ ask, answer, a, b, reason, compared }) => [ask, answer, a, b, reason, compared]);
  return mark + (await packText(JSON.stringify([name, title, page, rows])));
}

/** The same for people, with the link at its end: a program reads that, so text and file open as a tally too. */
export function handedInText({ name, title, answers }: HandedIn, link: string): string {
  const lines = answers.map(({ ask, answer, a, b, reason, compared }) =>
    [
      ask,
      `  Answer: ${answer || "–"}${compared && ` (${compared})`}`,
      a && `  Words in A: ${inQuotationMarks(a)}`,
      b && `  Words in B: ${inQuotationMarks(b)}`,
      reason && `  Reason: ${reason}`,
    ]
      .filter(Boolean)
      .join("\n"),
  );
  return [title, `Handed in by: ${name || "no name"}`, "", ...lines, "", link, ""].join("\n");
}

/** All that was handed in with a text: links, one after the other, and what stands around them. Tells how many cannot be read. */
export async function readHandedIn(text: string): Promise<{ readonly read: HandedIn[]; readonly damaged: number }> {
  const packed = [...new Set([...text.matchAll(packedAnswers)].map(([, answers = ""]) => answers))];
  const all = await Promise.all(packed.map(readOne));
  const read = all.filter((one) => one !== undefined);
  return { read, damaged: all.length - read.length };
}

async function readOne(packed: string): Promise<HandedIn | undefined> {
  try {
    const given: unknown = JSON.parse(await unpackText(packed));
    if (!Array.isArray(given) || given.length !== 4) return undefined;
    const [name, title, page, rows] = given as unknown[];
    if (typeof name !== "string" || typeof title !== "string" || typeof page !== "string") return undefined;
    if (!Array.isArray(rows)) return undefined;
    const answers = rows.map(readAnswer);
    return answers.every((answer) => answer !== undefined) ? { name, title, page, answers } : undefined;
  } catch {
    return undefined;
  }
}

function readAnswer(row: unknown): HandedAnswer | undefined {
  if (!Array.isArray(row) || row.length !== 6) return undefined;
  const [ask, answer, a, b, reason, compared] = row as unknown[];
  if (typeof ask !== "string" || typeof answer !== "string" || typeof a !== "string") return undefined;
  if (typeof b !== "string" || typeof reason !== "string" || typeof compared !== "string") return undefined;
  return { ask, answer, a, b, reason, compared };
}
