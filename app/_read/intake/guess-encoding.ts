import { detect } from "chardet";

/** The encoding that bytes seem to be in. In a file of its own, so that it is fetched where a guess is needed. */
export function guessEncoding(bytes: Uint8Array): string | null {
  return detect(bytes);
}
