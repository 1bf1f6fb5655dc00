import { isId } from "../../../engine/relations/is-id.ts";
import { at } from "../../_base.ts";
import { openFile, type Opened } from "./comparison-file.ts";

/** An incident of the shelf that the page is on, to go on with as a comparison of the reader's own; or a sentence on why there is none. */
export async function fromShelf(incident: string): Promise<Opened> {
  const none = { problem: "There is no such incident on this shelf. Go to it from the home page, and begin there." };
  if (!isId(incident)) return none;
  try {
    const answer = await fetch(at(`/incidents/${incident}.json`));
    return answer.ok ? openFile(await answer.text()) : none;
  } catch {
    return {
      problem: "The incident could not be loaded: the connection may be lost. Load this page anew to try again.",
    };
  }
}
