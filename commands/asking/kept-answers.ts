import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Answered, Ask } from "../../engine/proposals/proposal.ts";

/** Where answers are kept between runs. */
const folder = path.join(".cache", "answers");

/** An answer as it is kept, and as a line of a file of answers has it. */
const answered = z.object({
  ask: z.string(),
  answer: z.string(),
  failed: z.string().optional(),
  model: z.string(),
  on: z.string(),
  prompt: z.string(),
});

/** The answer that a model, at a server, gave to these very words before; nothing where it gave none. A file that is damaged is none. */
export function keptAnswer(url: string, model: string, ask: Ask): Answered | undefined {
  const file = fileOf(url, model, ask);
  if (!existsSync(file)) return undefined;
  try {
    return { ...answered.parse(JSON.parse(readFileSync(file, "utf8"))), ask: ask.id };
  } catch {
    return undefined;
  }
}

/** Keeps an answer; one that failed is asked for again next time. */
export function keepAnswer(url: string, ask: Ask, answer: Answered): void {
  if (answer.failed !== undefined) return;
  mkdirSync(folder, { recursive: true });
  const file = fileOf(url, answer.model, ask);
  // Whole or not at all, also where it is stopped meanwhile.
  writeFileSync(`${file}.new`, JSON.stringify(answer));
  renameSync(`${file}.new`, file);
}

/** By all that went into it: the server, the model, the words of the question and the form of the answer. */
function fileOf(url: string, model: string, { text, schema }: Ask): string {
  const hash = createHash("sha256").update(JSON.stringify([url, model, text, schema]));
  return path.join(folder, `${hash.digest("hex")}.json`);
}

/**
 * The answers of a file: JSON Lines, as `--save` writes them, or any text, which is then the answer to the first question, by whatever assistant.
 */
export function answersIn(source: string, first: Pick<Ask, "id"> | undefined, on: string, prompt: string): Answered[] {
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  const read = lines.map((line) => {
    try {
      return answered.safeParse(JSON.parse(line)).data;
    } catch {
      return undefined;
    }
  });
  const whole = read.flatMap((line) => line ?? []);
  if (whole.length === lines.length) return whole;
  return first ? [{ ask: first.id, answer: source, model: "an assistant", on, prompt }] : [];
}
