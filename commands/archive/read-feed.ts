import { detect } from "chardet";
import { parseFeed } from "feedsmith";
import { beginningOf, decode } from "../../engine/intake/decode.ts";
import { NotTakenIn } from "../../engine/intake/taken-in.ts";
import { decodeText } from "../../library/read-text.ts";
import { dayGiven, doubtOfDay, type ArchiveArticle, type Found } from "./archive-article.ts";
import { brokenOff } from "./broken-off.ts";
import { articleInRecord } from "./json-record.ts";
import { largestFeed, mostFeedItems } from "./limits.ts";
import { textOfHtml } from "./text-of-html.ts";

/** The articles in a feed: RSS, Atom, RDF or JSON Feed; or in an array of JSON, as some exports are. */
export async function* readFeed(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const bytes = await gathered(chunks).catch((error: unknown) =>
    brokenOff(name, error, "Nothing of it was read, as a feed is read whole"),
  );
  if (bytes && "where" in bytes) return yield bytes;
  if (!bytes) return yield { where: name, left: `a feed of more than ${largestFeed} bytes; expected: at most so many` };
  let items: readonly Item[];
  try {
    const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(beginningOf(bytes))?.[1];
    const { text } = await decode(bytes, name, false, declared, { read: decodeText, guess: detect });
    items = itemsIn(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = error instanceof NotTakenIn ? error.message : error instanceof Error ? error.message : String(error);
    return yield {
      where: name,
      left: `what is no feed (${why}); expected: RSS, Atom, RDF, JSON Feed, or an array of records`,
    };
  }
  for (const [at, item] of items.slice(0, mostFeedItems).entries()) yield foundIn(item, `${name}#${at + 1}`);
  if (items.length > mostFeedItems)
    yield {
      where: `${name}#${mostFeedItems + 1}`,
      left: `items after the first ${mostFeedItems} of a feed`,
      count: items.length - mostFeedItems,
    };
}

/** An item as a feed has it: its texts are HTML. */
type FeedItem = Omit<ArchiveArticle, "id" | "text"> & {
  readonly id: string | undefined;
  readonly text: string | undefined;
};

/** An item of a feed, or a record of an array. */
type Item = { readonly html: FeedItem } | { readonly record: unknown };

function itemsIn(text: string): readonly Item[] {
  if (text.trimStart().startsWith("[")) {
    const all: unknown = JSON.parse(text);
    return Array.isArray(all) ? all.map((record) => ({ record })) : [];
  }
  const { format, feed } = parseFeed(text);
  switch (format) {
    case "atom":
      return (feed.entries ?? []).map((entry) => {
        const url = (entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0])
          ?.href;
        return item({
          id: entry.id ?? url,
          title: entry.title?.value,
          text: entry.content?.value ?? entry.summary?.value,
          ...dated(entry.published, entry.updated),
          url,
          publisher: entry.source?.title?.value ?? feed.title?.value,
          lang: feed.xml?.lang,
        });
      });
    case "json":
      return (feed.items ?? []).map((one) =>
        item({
          id: one.id ?? one.url,
          title: one.title,
          text: one.content_html ?? one.content_text ?? one.summary,
          ...dated(one.date_published, one.date_modified),
          url: one.url ?? one.external_url,
          publisher: feed.title,
          lang: one.language ?? feed.language,
        }),
      );
    case "rdf":
      return (feed.items ?? []).map((one) =>
        item({
          id: one.rdf?.about ?? one.link,
          title: one.title,
          text: one.content?.encoded ?? one.description,
          ...dated(one.dc?.dates?.[0]),
          url: one.link,
          publisher: feed.title,
          lang: feed.dc?.languages?.[0],
        }),
      );
    case "rss":
      return (feed.items ?? []).map((one) =>
        item({
          id: one.guid?.value ?? one.link,
          title: one.title,
          text: one.content?.encoded ?? one.description,
          ...dated(one.pubDate, one.dc?.dates?.[0]),
          url: one.link,
          publisher: one.source?.title ?? feed.title,
          lang: feed.language,
        }),
      );
  }
}

/** The first day that is given, or what is wrong with what is given instead. */
function dated(...given: readonly unknown[]): Pick<FeedItem, "published" | "doubt"> {
  const published = given.map(dayGiven).find((day) => day !== undefined);
  return published === undefined ? { doubt: given.map(doubtOfDay).find(Boolean) } : { published };
}

function item(html: FeedItem): Item {
  return { html };
}

function foundIn(one: Item, where: string): Found {
  try {
    if ("record" in one) {
      const read = articleInRecord(one.record, where);
      return "left" in read ? { where, left: read.left } : { where, article: read.article };
    }
    const { html } = one;
    const text = textOfHtml(html.text ?? "");
    if (text === "") return { where, left: "an item without a text; expected: its content, or a description" };
    const line = (value: string | undefined) => value && textOfHtml(value).replace(/\s+/g, " ");
    return {
      where,
      article: { ...html, id: html.id ?? where, text, title: line(html.title), publisher: line(html.publisher) },
    };
  } catch (error) {
    if (error instanceof NotTakenIn) return { where, left: error.message };
    throw error;
  }
}

/** All of it, or nothing where it is too large. */
async function gathered(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > largestFeed) return undefined;
    held.push(chunk);
  }
  return Buffer.concat(held);
}
