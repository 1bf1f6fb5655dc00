import { fromLines } from "../../engine/intake/from-lines.ts";
import { fromPage } from "../../engine/intake/from-page.ts";
import type { TakenIn } from "../../engine/intake/taken-in.ts";
import { foreignLanguageOf } from "../../engine/language-of.ts";
import { slug } from "../../library/slug.ts";
import type { OwnArticle, OwnBlock } from "./own-comparison.ts";

/** The article in a text or on a page; nothing where there are no words. */
export function takenFrom(source: string, isPage: boolean): OwnArticle[] {
  if (source.trim() === "") return [];
  const taken = isPage ? fromPage(new DOMParser().parseFromString(source, "text/html")) : fromLines(source);
  return [ownArticle(taken)];
}

/** What was taken in, as an article of a comparison. */
export function ownArticle(taken: TakenIn): OwnArticle {
  const blocks = (taken.blocks ?? []).map(({ kind, text }): OwnBlock =>
    kind === "caption" ? { kind: "paragraph", text: `Caption: ${text}` } : { kind, text },
  );
  const text = blocks.map((block) => block.text).join("\n");
  return {
    id: idOf(taken),
    title: taken.title ?? text.slice(0, 80),
    publisher: taken.publisher,
    author: taken.author,
    agency: taken.agency,
    published: taken.published,
    url: taken.url,
    lang: taken.lang ?? foreignLanguageOf(text) ?? "en",
    read: taken.read ?? "whole",
    blocks,
    left: taken.left,
    from: taken.from,
  };
}

/** As “harbour-post-2026-05-12”, or by what the headline begins with. */
function idOf({ publisher, title, published }: TakenIn): string {
  const named = [publisher ?? "", (title ?? "").split(/\s+/).slice(0, 4).join(" ")]
    .map(slug)
    .find((words) => words !== "");
  return [named ?? "article", published].filter((part) => part !== undefined).join("-");
}
