import { quoted } from "../../library/problem.ts";
import type { TakenIn } from "../../engine/intake/taken-in.ts";
import { Told } from "../told.ts";

/** The number in `--block`, where it is one. @throws Told where it is none. */
export function blockSaid(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new Told(`--block is ${quoted(value)}; the number of a part of the page, from 1, was expected.`);
}

/**
 * Which part of a page to take, where several might be its article: the one that was said, the one that is answered, or the first,
 * with a line on the others. Nothing where what was taken unasked stands; `ask` is there where somebody can be asked.
 *
 * @throws Told where the page has no such part, or the answer is that none of them is the article.
 */
export async function choosePart(
  name: string,
  { parts = [], doubts }: Pick<TakenIn, "parts" | "doubts">,
  said: number | undefined,
  tell: (line: string) => void,
  ask: ((question: string) => Promise<string>) | undefined,
): Promise<number | undefined> {
  const most = Math.max(1, parts.length);
  const isPart = (n: number) => Number.isInteger(n) && n >= 1 && n <= most;
  if (said !== undefined) {
    if (isPart(said)) return said === 1 ? undefined : said;
    const has = most === 1 ? "one part that might" : `${most} parts that might`;
    throw new Told(
      `${name}: --block is ${said}; it has ${has} be its article: 1${most === 1 ? "" : ` to ${most}`} was expected.`,
    );
  }
  if (parts.length > 0) {
    tell(
      `${name}: ${parts.length} parts of it might be the article${ask ? "" : "; the first is taken, --block takes another"}:`,
    );
    parts.forEach((beginning, i) => tell(`  ${i + 1}  ${beginning}`));
  }
  if (!ask || (parts.length === 0 && doubts.length === 0)) return undefined;
  const question =
    parts.length > 0
      ? `Which is the article, 1 to ${most}, or 0 for none [1]: `
      : "Is it taken in all the same, 1 for yes, 0 for no [1]: ";
  for (;;) {
    const answer = Number((await ask(question)).trim() || "1");
    if (answer === 0) throw new Told(`${name}: not written. Copy the article’s words into a .txt file, and add that.`);
    if (isPart(answer)) return answer === 1 ? undefined : answer;
  }
}
