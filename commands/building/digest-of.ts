import { createHash } from "node:crypto";

/** A digest of something that can be written as JSON. */
export function digestOf(of: unknown): string {
  return createHash("sha256").update(JSON.stringify(of)).digest("base64url");
}
