import { NotTakenIn } from "./taken-in.ts";

/** The most that is unpacked of one file of an archive, in bytes. */
const mostUnpacked = 20_000_000;
/** The most files that an archive may name. */
const mostFiles = 5_000;

/**
 * Reads files out of a .zip by its central directory, as the APPNOTE of PKWARE describes it (4.3.12, 4.3.16): those that are stored or
 * deflated. What comes out is counted, since what an archive says of sizes may be false.
 *
 * @throws NotTakenIn where the bytes are no such archive, are encrypted, are of Zip64, or unpack to more than `mostUnpacked`.
 */
export class Archive {
  private readonly files = new Map<string, { readonly method: number; readonly at: number; readonly size: number }>();
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly name: string,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.endRecord();
    let at = this.view.getUint32(end + 16, true);
    const count = this.view.getUint16(end + 10, true);
    if (at === 0xffffffff || count > mostFiles) throw this.refusal("an archive that is too large");
    for (let n = 0; n < count; n++) {
      if (at + 46 > bytes.length || this.view.getUint32(at, true) !== 0x02014b50)
        throw this.refusal("a broken archive");
      const [flags, method] = [this.view.getUint16(at + 8, true), this.view.getUint16(at + 10, true)];
      if ((flags & 1) === 1) throw this.refusal("an archive with a password");
      const [named, extra, comment] = [28, 30, 32].map((offset) => this.view.getUint16(at + offset, true));
      const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (named ?? 0)));
      this.files.set(path, {
        method,
        at: this.view.getUint32(at + 42, true),
        size: this.view.getUint32(at + 20, true),
      });
      at += 46 + (named ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** A file as text in UTF-8; nothing where there is none of that name. */
  async text(path: string): Promise<string | undefined> {
    const file = this.files.get(path);
    if (!file) return undefined;
    if (file.at + 30 > this.bytes.length) throw this.refusal("a broken archive");
    const start = file.at + 30 + this.view.getUint16(file.at + 26, true) + this.view.getUint16(file.at + 28, true);
    const packed = this.bytes.subarray(start, start + file.size);
    if (file.method === 0) return new TextDecoder().decode(packed);
    if (file.method !== 8) throw this.refusal(`a file packed in a way that is not read (${file.method})`);
    return this.inflated(packed);
  }

  private async inflated(packed: Uint8Array): Promise<string> {
    const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.getReader();
    const decoder = new TextDecoder();
    let [text, size] = ["", 0];
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return text + decoder.decode();
        size += value.length;
        if (size > mostUnpacked) throw this.refusal(`a file that unpacks to more than ${mostUnpacked} bytes`);
        text += decoder.decode(value, { stream: true });
      }
    } catch (error) {
      if (error instanceof NotTakenIn) throw error;
      throw this.refusal("a broken archive");
    } finally {
      void reader.cancel().catch(() => {});
    }
  }

  /** Where the record at the archive's end begins: before a comment of up to 65,535 bytes. */
  private endRecord(): number {
    const first = Math.max(0, this.bytes.length - 22 - 65_535);
    for (let at = this.bytes.length - 22; at >= first; at--)
      if (this.view.getUint32(at, true) === 0x06054b50) return at;
    throw this.refusal("no archive");
  }

  private refusal(found: string): NotTakenIn {
    return new NotTakenIn(`${this.name}: it is ${found}; open it, copy its text into a .txt file, and add that.`);
  }
}
