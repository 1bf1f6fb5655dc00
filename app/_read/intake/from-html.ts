import { checkPage } from "../../../engine/intake/check-page.ts";
import { fromBlocks } from "../../../engine/intake/from-blocks.ts";
import { fromPage } from "../../../engine/intake/from-page.ts";
import { readBlocks } from "../../../engine/intake/read-blocks.ts";
import { NotTakenIn, type TakenIn } from "../../../engine/intake/taken-in.ts";
import { longestSource } from "./plain-text.ts";
import { quietHtml } from "./quiet-html.ts";
import { settlePage } from "./settle-page.ts";

/** What word processors write of themselves; what they hand over has no furniture of a page. */
const written =
  /docs-internal-guid|urn:schemas-microsoft-com:office|class=["']?Mso|content=["']?(?:Microsoft Word|LibreOffice|OpenOffice)/i;

/** The article in HTML, of a page, of that part of it which is asked for, or of a document that was pasted. @throws NotTakenIn where it is too large or too deep to be read. */
export function fromHtml(html: string, name: string, url?: string, block?: number): TakenIn {
  const document = new DOMParser().parseFromString(quietHtml(html), "text/html");
  const fault = checkPage(document);
  if (fault !== undefined)
    throw new NotTakenIn(`${name}: it has ${fault}. Copy the article’s text alone, and paste that.`);
  const length = wordsOf(document.body);
  if (length > longestSource)
    throw new NotTakenIn(
      `${name}: it has ${(length / 1e6).toFixed(1)} million characters of text, which no article has. Copy the article’s text alone, and paste that.`,
    );
  settlePage(document);
  const { blocks } = readBlocks(document.body);
  if (written.test(html)) return fromBlocks(blocks);
  const taken = fromPage(document, { url, block });
  if ((taken.blocks?.length ?? 0) === 0 && blocks.length > 0) return fromBlocks(blocks);
  if (taken.title !== undefined) return taken;
  // A part of a page that was copied says nothing of itself: a line right before its text, or its first, may be its headline.
  const own = taken.blocks ?? [];
  const begins = blocks.findIndex(({ text }) => text === own[0]?.text);
  const head =
    begins > longestHead ? [] : blocks.slice(0, Math.max(0, begins)).filter(({ linked }) => linked < mostlyLinks);
  const found = fromBlocks([...head, ...own]);
  if (found.title === undefined) return taken;
  const isOwn = new Set(own.map(({ text }) => text));
  return {
    ...taken,
    title: found.title,
    published: taken.published ?? found.published,
    author: taken.author ?? found.author,
    blocks: own.filter((block) => found.blocks?.includes(block)),
    from: { ...found.from, ...taken.from },
    left: [...taken.left, ...found.left.filter(({ text }) => isOwn.has(text))],
  };
}

/** How many characters of a page are text, and not scripts. */
function wordsOf(body: HTMLElement): number {
  const of = ({ textContent }: Node) => textContent?.length ?? 0;
  return of(body) - [...body.querySelectorAll("script, noscript")].reduce((sum, script) => sum + of(script), 0);
}

/** In blocks: where more stand before a text, they are a page's. */
const longestHead = 5;
/** From this share of its letters in links on, such a line is a way to elsewhere. */
const mostlyLinks = 0.7;
