import { stringify } from "yaml";

/** What an article's front matter is to say. */
export interface Particulars {
  readonly title: string;
  readonly publisher: string | undefined;
  readonly short: string | undefined;
  readonly agency: string | readonly string[] | undefined;
  readonly author: string | undefined;
  readonly published: string;
  readonly url: string | undefined;
  readonly lang: string | undefined;
  readonly text: "full" | "excerpt" | "retold";
  /** How far its source was read. */
  readonly read: "whole" | "part";
}

/** An article's file, of these particulars and a text in Markdown. */
export function articleSource(particulars: Particulars, markdown: string): string {
  const { title, publisher, short, agency, author, published, url, lang, text, read } = particulars;
  const front = stringify(
    {
      title,
      publisher: publisher ?? "not stated",
      short: publisher === undefined ? (short ?? firstWords(title)) : short,
      agency,
      author,
      published,
      url: url ?? "none",
      lang,
      text,
      read,
    },
    { lineWidth: 0 },
  );
  return `---\n${front}---\n\n${markdown.trim()}\n`;
}

/** What pages call an account whose publisher is not known: “US condemns…”. */
function firstWords(title: string): string {
  return `${title.split(/\s+/).slice(0, 3).join(" ")}…`;
}
