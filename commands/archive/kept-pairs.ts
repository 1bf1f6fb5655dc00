import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { groupedBy } from "../../engine/relations/grouped-by.ts";
import { linesIn, type KeptArchive } from "./kept-archive.ts";
import type { Link } from "./decide-pairs.ts";

const file = "pairs.jsonl";
const head = z.object({ asked: z.string(), articles: z.number() });
const line = z.tuple([
  z.number(),
  z.array(z.number()),
  z.array(z.tuple([z.number(), z.enum(["same", "unsure"]), z.array(z.string())])),
  z.array(z.number()),
]);

/** What was found out about the articles of an archive when it was grouped last. */
export interface KeptPairs {
  /** The candidates of each. */
  readonly near: ReadonlyMap<number, readonly number[]>;
  /** Which of the pairs that were decided tell of one incident, or may. */
  readonly links: readonly Link[];
  /** Pairs that were decided, though neither is the other's candidate: for each article those of later days. */
  readonly further: ReadonlyMap<number, readonly number[]>;
}

/** What is kept of the pairs; nothing where there is none, where it is damaged, or where candidates came from elsewhere (`asked`). */
export function readPairs(archive: KeptArchive, asked: string): KeptPairs {
  const near = new Map<number, readonly number[]>();
  const further = new Map<number, readonly number[]>();
  const links: Link[] = [];
  const none = { near: new Map(), links: [], further: new Map() };
  const name = path.join(archive.folder, file);
  if (!existsSync(name)) return none;
  try {
    let told: z.infer<typeof head> | undefined;
    for (const text of linesIn(name)) {
      const value: unknown = JSON.parse(text);
      if (!told) {
        told = head.parse(value);
        if (told.asked !== asked) return none;
        continue;
      }
      const [number, candidates, pairs, others] = line.parse(value);
      near.set(number, candidates);
      if (others.length > 0) further.set(number, others);
      for (const [other, verdict, because] of pairs) links.push([number, other, verdict, because]);
    }
    return near.size === told?.articles ? { near, links, further } : none;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error;
    return none;
  }
}

/** Keeps what was found out, in the place of what was kept. */
export function keepPairs(archive: KeptArchive, asked: string, { near, links, further }: KeptPairs): void {
  const of = groupedBy(links, ([number]) => number);
  archive.write(
    file,
    (function* () {
      yield `${JSON.stringify({ asked, articles: near.size })}\n`;
      for (const [number, candidates] of near) {
        const pairs = (of.get(number) ?? []).map(([, other, verdict, because]) => [other, verdict, because]);
        yield `${JSON.stringify([number, candidates, pairs, further.get(number) ?? []])}\n`;
      }
    })(),
  );
}
