import { shelf } from "../_shelf.ts";

export const dynamic = "force-static";

/** Every article's text and blocks, as data: what notes are checked against, and what imported quotations are sought in. */
export function GET(): Response {
  const articles = shelf().articles.map(({ id, formerly, title, publisher, url, text, blocks, short }) => ({
    id,
    formerly,
    title,
    short,
    publisher,
    url,
    text,
    blocks: blocks.map(({ start, end, number }) => ({ start, end, number })),
    incidents: shelf()
      .incidents.filter(({ accounts }) => accounts.some(({ article }) => article.id === id))
      .map((incident) => ({ id: incident.id, title: incident.title })),
  }));
  return Response.json(articles);
}
