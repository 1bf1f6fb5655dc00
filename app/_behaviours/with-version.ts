import { mainOf } from "./main-of.ts";

/** The whole address of the page that is read, with the day of the version that it shows (`?v=2026-11-27`), where it has one. */
export function withVersion(address: string): string {
  const version = mainOf(document.body).dataset["version"];
  if (!version) return address;
  const versioned = new URL(address);
  versioned.searchParams.set("v", version);
  return versioned.href;
}
