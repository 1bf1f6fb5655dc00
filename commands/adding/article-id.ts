/** How many words of a headline stand for an outlet that is not known. */
const wordsOfHeadline = 2;

/** An article's id: its outlet, or words of its headline where that is not known, and its date. */
export function articleId(publisher: string | undefined, title: string, published: string): string {
  const outlet = slug(publisher ?? "").replaceAll("-", "");
  const words = slug(title).split("-").slice(0, wordsOfHeadline).join("-");
  return `${outlet || words || "article"}-${published}`;
}

/** Lower-case letters and digits of the Latin alphabet, parted by single hyphens; accents go. */
function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
