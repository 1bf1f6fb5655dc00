import { longestId } from "../engine/relations/is-id.ts";

/** In characters: with a date or a number behind it, a slug is still an id. */
const longest = longestId - "-2024-01-16".length;

/** Lower-case letters and digits of the Latin alphabet, parted by single hyphens; accents go, and what is too long for an id. */
export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, longest)
    .replace(/-$/, "");
}
