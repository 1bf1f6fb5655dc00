import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Article } from "../engine/texts/reading/reading.ts";

const relation = z.enum(["conflict", "disputed", "update", "detail", "adds", "agree", "only", "withheld"]);

const labels = z.strictObject({
  kind: z.string(),
  sameIncident: z.enum(["same", "other", "unsure"]),
  heldOut: z.boolean().optional(),
  questions: z.array(
    z.strictObject({
      question: z.string(),
      relation,
      a: z.string().optional(),
      b: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
  never: z.array(z.strictObject({ question: z.string(), relation, because: z.string().optional() })),
});

const frontMatter = z.strictObject({ title: z.string(), publisher: z.string(), published: z.string() });

export type Labels = z.infer<typeof labels>;

/** A case: two accounts, and what a careful reader says of them (tests/cases/README.md). */
export interface Case {
  readonly name: string;
  readonly labels: Labels;
  readonly articles: readonly [Article, Article];
}

/** The cases of a folder, by name. Throws, with the file's name, where one does not keep to the form. */
export function readCases(folder: string): Case[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, "labels.yaml")))
    .toSorted()
    .map((name) => {
      const read = (file: string) => readFileSync(path.join(folder, name, file), "utf8");
      const found = labels.safeParse(parse(read("labels.yaml")));
      if (!found.success) throw new Error(`${name}/labels.yaml: ${z.prettifyError(found.error)}`);
      return { name, labels: found.data, articles: [articleOf("a", read("a.md")), articleOf("b", read("b.md"))] };
    });
}

function articleOf(id: string, file: string): Article {
  const [, front = "", body = ""] = file.split(/^---$/m);
  const { title, publisher, published } = frontMatter.parse(parse(front));
  return { id, title, publisher, published, text: `${title}\n\n${body.trim()}` };
}
