import { checkPage } from "../../../engine/intake/check-page.ts";
import { fromBlocks } from "../../../engine/intake/from-blocks.ts";
import { fromPage } from "../../../engine/intake/from-page.ts";
import { readBlocks } from "../../../engine/intake/read-blocks.ts";
import { NotTakenIn, type TakenIn } from "../../../engine/intake/taken-in.ts";
import { quietHtml } from "./quiet-html.ts";
import { settlePage } from "./settle-page.ts";

/** What word processors write of themselves; what they hand over has no furniture of a page. */
const written =
  /docs-internal-guid|urn:schemas-microsoft-com:office|class=["']?Mso|content=["']?(?:Microsoft Word|LibreOffice|OpenOffice)/i;

/** The article in HTML, of a page or of a document that was pasted. @throws NotTakenIn where it is too large or too deep to be read. */
export function fromHtml(html: string, name: string, url?: string): TakenIn {
  const document = new DOMParser().parseFromString(quietHtml(html), "text/html");
  const fault = checkPage(document);
  if (fault !== undefined)
    throw new NotTakenIn(`${name}: it has ${fault}. Copy the article’s text alone, and paste that.`);
  settlePage(document);
  const { blocks } = readBlocks(document.body);
  if (written.test(html)) return fromBlocks(blocks);
  const taken = fromPage(document, { url });
  if ((taken.blocks?.length ?? 0) === 0 && blocks.length > 0) return fromBlocks(blocks);
  if (taken.title !== undefined) return taken;
  // A part of a page that was copied says nothing of itself: its first line may be its headline.
  const { blocks: own = [], title, ...rest } = fromBlocks(taken.blocks ?? []);
  if (title === undefined) return taken;
  const { published, author, lang } = taken;
  return {
    ...taken,
    ...rest,
    title,
    blocks: own,
    published: published ?? rest.published,
    author: author ?? rest.author,
    lang: lang ?? rest.lang,
    from: { ...rest.from, ...taken.from },
    left: [...taken.left, ...rest.left],
  };
}
