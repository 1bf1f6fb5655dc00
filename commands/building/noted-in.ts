import { readFileSync } from "node:fs";

/** What a build noted in a file, as JSON; nothing where there is no such file, or nothing can be read of it. */
export function notedIn<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as T;
  } catch {
    return undefined;
  }
}
