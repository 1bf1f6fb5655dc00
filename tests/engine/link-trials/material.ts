import { readShelf } from "../../../library/read-shelf.ts";
import type { Material } from "./measure.ts";

/** The articles of a content folder as they are edited in the measurement, and which tell of the same incident. */
export function materialFrom(folder: string): Material {
  const { articles, incidents } = readShelf(folder);
  return {
    drafts: articles.map(({ id, text, blocks }) => ({
      id,
      blocks: blocks.map(({ start, end }) => text.slice(start, end)),
    })),
    incidents: incidents.map(({ accounts }) => accounts.map(({ article }) => article.id)),
  };
}
