import { encode } from "uqr";

/** Light around the code, in squares, as the standard asks for. */
const quiet = 4;

/** One of the eight masks: any is read, and to find the handsomest of them takes most of the time that a code takes. */
const maskPattern = 0;

/** Codes by what they say: many sheets have the same. */
const drawn = new Map<string, CodePicture>();

/** A code as a picture of one pixel for each square, as an address of its own, and how many squares it is wide. */
export interface CodePicture {
  readonly source: string;
  readonly size: number;
}

/**
 * The QR code of an address, with the least correction and so the largest squares: on paper there is no dirt to correct for. The
 * picture is a bitmap of one bit a pixel, some 500 characters, where a path of SVG would have 4,000. Throws a RangeError for an address
 * that no code holds, of more than 2,953 bytes.
 */
export function codePicture(address: string): CodePicture {
  const known = drawn.get(address);
  if (known) return known;
  const { data, size } = encode(address, { ecc: "L", border: quiet, maskPattern });
  const picture = { source: `data:image/bmp;base64,${btoa(String.fromCharCode(...bitmapOf(data)))}`, size };
  drawn.set(address, picture);
  return picture;
}

/** A Windows bitmap (BITMAPINFOHEADER): 62 bytes of head and two colours, then rows from below, each filled up to four bytes. */
function bitmapOf(rows: readonly (readonly boolean[])[]): Uint8Array {
  const size = rows.length;
  const rowBytes = Math.ceil(size / 32) * 4;
  const head = 62;
  const bytes = new Uint8Array(head + rowBytes * size);
  const view = new DataView(bytes.buffer);
  const put = (at: number, value: number) => view.setUint32(at, value, true);
  view.setUint16(0, 0x424d);
  put(2, bytes.length);
  put(10, head);
  put(14, 40);
  put(18, size);
  put(22, size);
  // One plane, one bit a pixel.
  put(26, 0x10001);
  // Colour 0 is white; colour 1 stays black.
  put(54, 0xffffff);
  for (const [y, row] of rows.entries()) {
    const from = head + (size - 1 - y) * rowBytes;
    for (const [x, dark] of row.entries()) {
      const at = from + (x >> 3);
      if (dark) bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return bytes;
}
