import type { CslName } from "./csl-item.ts";

/** A name as lists have it, “van der Berg, Ludwig, Jr.”; one that has no parts as it is. */
export function invertedName(name: CslName): string {
  if ("literal" in name) return name.literal;
  const { family, given, suffix } = name;
  return [family, given, suffix].filter(Boolean).join(", ");
}
