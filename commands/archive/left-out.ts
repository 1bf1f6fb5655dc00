import { counted } from "../../engine/counted.ts";
import { placesTold } from "./limits.ts";

/** Counts what was left out, by its reasons, and keeps the first places of each. */
export class LeftOut {
  private readonly reasons = new Map<string, { count: number; readonly places: string[] }>();

  add(where: string, reason: string, count = 1): void {
    const known = this.reasons.get(reason) ?? { count: 0, places: [] };
    known.count += count;
    if (known.places.length < placesTold) known.places.push(where);
    this.reasons.set(reason, known);
  }

  /** Each reason with its number and its first places, the commonest first. */
  all(): { readonly reason: string; readonly count: number; readonly places: readonly string[] }[] {
    return [...this.reasons]
      .map(([reason, { count, places }]) => ({ reason, count, places }))
      .toSorted((a, b) => b.count - a.count);
  }

  /** The same as lines to read. */
  lines(): string[] {
    return this.all().map(({ reason, count, places }) => {
      const more = count > places.length ? ", …" : "";
      return `  ${counted(count, "time")}: ${reason} (${places.join(", ")}${more})`;
    });
  }
}
