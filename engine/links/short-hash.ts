const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/**
 * Nine url-safe characters that stand for a text: 53 bits, over its UTF-16 units as they are given. It tells whether a
 * text was changed; against somebody who looks for two texts with one hash it protects nothing.
 *
 * Two 32-bit multiply-and-xor lanes that are mixed into each other at the end: cyrb53 by bryc, in the public domain
 * (github.com/bryc/code, jshash/experimental/cyrb53.js).
 */
export function shortHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);

  let rest = 4294967296 * (b & 0x1fffff) + (a >>> 0);
  let hash = "";
  for (let i = 0; i < 9; i += 1) {
    hash = alphabet.charAt(rest % 64) + hash;
    rest = Math.floor(rest / 64);
  }
  return hash;
}
