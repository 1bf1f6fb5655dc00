import type { Decoding } from "../../../engine/intake/decode.ts";

/** How a browser reads bytes as text; what guesses encodings is fetched where a guess is needed. */
export const decoding: Decoding = {
  read: (bytes, encoding = "utf-8") => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes("\0")) return { text };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    return { fault: { line: 1, expected: `text in ${encoding.toUpperCase()}` } };
  },
  guess: async (bytes) => (await import("./guess-encoding.ts")).guessEncoding(bytes),
};
