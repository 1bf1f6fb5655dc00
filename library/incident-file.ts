import type { FrontMatter } from "./front-matter.ts";
import type { IncidentFields } from "./schema.ts";
import type { Article } from "./shelf.ts";

/** An incident's file, read but not yet checked against the articles. */
export interface IncidentFile extends FrontMatter<IncidentFields> {
  readonly id: string;
  readonly file: string;
  readonly private: boolean;
}

export type Articles = ReadonlyMap<string, Article | undefined>;
