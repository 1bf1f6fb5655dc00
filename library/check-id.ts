import { idInWords, isId } from "../engine/relations/is-id.ts";
import { reservedIds, type ContentKind } from "./reserved-ids.ts";

/** What was expected of the id of such a file, or nothing where it is right. Whether it is taken is another matter. */
export function checkId(kind: ContentKind, id: string): string | undefined {
  if (!isId(id)) return idInWords;
  if (reservedIds[kind].includes(id)) return "another id: this one is the address of another page";
  return undefined;
}
