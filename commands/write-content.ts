import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkId } from "../library/check-id.ts";
import { contentIds, obstacleOnTheWay } from "../library/content-files.ts";
import { quoted } from "../library/problem.ts";
import { contentFolder } from "./content-folder.ts";
import { Told } from "./told.ts";

/**
 * Writes a new file of the content, for this machine alone or to be published, and answers its name.
 *
 * @throws Told where its id is none or is taken, and where a link would lead it out of the content or its folder cannot be.
 */
export function writeContent(kind: "articles" | "incidents", id: string, isPublished: boolean, text: string): string {
  const expected = checkId(kind, id);
  if (expected !== undefined) throw new Told(`--id is ${quoted(id)}; expected: ${expected}.`);
  const taken = contentIds(contentFolder, kind).get(id);
  if (taken !== undefined)
    throw new Told(
      `${path.join(contentFolder, taken)} is there already, and was left as it is; --id gives another name.`,
    );
  const place = isPublished ? kind : `private/${kind}`;
  const obstacle = obstacleOnTheWay(contentFolder, place);
  if (obstacle)
    throw new Told(`${path.join(contentFolder, obstacle.file)} is ${obstacle.found}; a folder was expected there.`);
  const folder = path.join(contentFolder, place);
  const file = path.join(folder, `${id}.md`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text, { flag: "wx" });
  return file;
}
