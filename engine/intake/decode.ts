import { NotTakenIn } from "./taken-in.ts";

/** A text, and, where its encoding was guessed, the guess. */
export interface Decoded {
  readonly text: string;
  readonly guess?: string | undefined;
}

/** How bytes are read and their encoding guessed, where this runs. */
export interface Decoding {
  /** Bytes as text, or the first line that is none. */
  readonly read: (
    bytes: Uint8Array,
    encoding?: string,
  ) => { readonly text: string } | { readonly fault: { readonly line: number; readonly expected: string } };
  readonly guess: (bytes: Uint8Array) => string | null | Promise<string | null>;
}

/**
 * The text of a page or a file: by its byte order mark; by what the site said with it; as UTF-8 if that is what its bytes are, because
 * pages are often saved without what was said with them; by what the page says within its first 1,024 bytes, as the HTML Standard
 * looks for it (13.2.3.2); and by a guess, which is told.
 *
 * @throws NotTakenIn where bytes are no text in the encoding that was said, or in none that can be guessed.
 */
export async function decode(
  bytes: Uint8Array,
  name: string,
  isPage: boolean,
  sent: string | undefined,
  { read: decodeText, guess: detect }: Decoding,
): Promise<Decoded> {
  const inPage = isPage ? /<meta[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(beginningOf(bytes))?.[1] : undefined;
  const sure = byMark(bytes) ?? (sent === undefined ? undefined : encodingCalled(sent, name));
  const asUtf8 = decodeText(bytes);
  const said = sure ?? ("text" in asUtf8 ? "utf-8" : inPage);
  if (said !== undefined && isKnown(said)) {
    const read = said === "utf-8" ? asUtf8 : decodeText(bytes, said);
    if ("text" in read) return { text: read.text };
    // What a page says of itself may be wrong; what is guessed then is told.
    if (sure !== undefined)
      throw new NotTakenIn(
        `${name}:${read.fault.line}: it is not ${read.fault.expected}; a text, Markdown or HTML file was expected.`,
      );
  }
  const guess = looksLikeText(bytes) ? await detect(bytes) : null;
  const read = guess === null || !isKnown(guess) ? undefined : decodeText(bytes, guess);
  if (read && "text" in read) return { text: read.text, guess: guess ?? undefined };
  const line = "fault" in asUtf8 ? asUtf8.fault.line : 1;
  throw new NotTakenIn(
    `${name}:${line}: it is not text in UTF-8, nor in an encoding that can be guessed; save it as UTF-8, or copy its words into a .txt file.`,
  );
}

function byMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Pictures and programs have characters of control in any encoding. */
function looksLikeText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "";
  } catch {
    return false;
  }
}

function encodingCalled(said: string, name: string): string {
  if (isKnown(said)) return new TextDecoder(said).encoding;
  throw new NotTakenIn(`${name}: it says that it is in “${said}”, which is no known encoding; save it as UTF-8.`);
}

/** The first bytes of a file as the characters that they would be if each were one. */
export function beginningOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
}
