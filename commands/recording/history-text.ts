import { Document, visit } from "yaml";
import type { History } from "../../library/shelf.ts";

const large = ["versions", "changes", "state", "questions", "stances", "claims"];

/** A history as its file has it: a line for each change and each claim. */
export function historyText({ versions, state }: History): string {
  const document = new Document({ versions, state }, { aliasDuplicateObjects: false });
  visit(document, {
    Map(_, map) {
      // What holds lists that mappings may stand in, full or empty, is laid out; everything else stands on one line.
      if (!large.some((name) => map.has(name))) map.flow = true;
    },
  });
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: true })}---\n`;
}
