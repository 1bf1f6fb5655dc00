import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** Labelled texts of others, read from where they lie: the folder of `BENCH_DATA`, or `../shared/bench`. */
export const benchData = process.env.BENCH_DATA ?? path.join("..", "shared", "bench");

const sentence = z.object({ sid: z.number(), text: z.string(), role: z.string() });
const document = z.object({
  id: z.string(),
  split: z.string(),
  topic: z.number().optional(),
  subtopic: z.string().optional(),
  incident: z.string().optional(),
  date: z.string().nullish(),
  sentences: z.array(sentence),
});
const incidentPair = z.object({ a: z.string(), b: z.string(), label: z.number() });
const place = z.tuple([z.string(), z.number()]);
const passagePair = z.object({ a: place, b: place, label: z.number() });
const pasted = z.object({ id: z.string(), text: z.string() });
const labelledPair = z.object({
  pair: z.string(),
  a: pasted,
  b: pasted,
  sameIncident: z.enum(["same", "other", "unsure"]),
});
const report = z.object({ id: z.string(), title: z.string().nullish(), text: z.string() });

export type Document = z.infer<typeof document>;
export type IncidentPair = z.infer<typeof incidentPair>;
export type PassagePair = z.infer<typeof passagePair>;

export const dataSets = {
  ecbDocuments: () => rows("ecbplus/docs.jsonl", document),
  ecbPairs: (split: string) => rows(`ecbplus/incident_pairs_${split}.jsonl`, incidentPair),
  ecbPassages: (split: string) => rows(`ecbplus/passage_pairs_${split}.jsonl`, passagePair),
  gvcDocuments: () => rows("gvc/docs.jsonl", document),
  gvcPairs: () => rows("gvc/incident_pairs_dev.jsonl", incidentPair),
  labelledPairs: () => rows("labelled/pairs.jsonl", labelledPair),
  reports: () => rows("fakes/articles.jsonl", report),
};

/** The body of a document, a sentence a line: what is marked as address or date would give the incident away. */
export function bodyOf({ sentences }: Document): string {
  return sentences
    .filter(({ role }) => role === "body")
    .map(({ text }) => text)
    .join("\n");
}

/** Whether a row was kept from tuning: a third, by the hash of its name. */
export function setAside(name: string): boolean {
  let hash = 2166136261;
  for (const unit of name) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % 3 === 0;
}

/** The rows of a file; none where it is not there. A row of another shape is an error that names file and line. */
function rows<T>(file: string, schema: z.ZodType<T>): T[] {
  const whole = path.join(benchData, file);
  if (!existsSync(whole)) return [];
  const lines = readFileSync(whole, "utf8").split("\n");
  return lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    const parsed = schema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${whole}:${at + 1}: ${parsed.error.message}`);
    return [parsed.data];
  });
}
