/**
 * What was not as it should be in a file or a link from outside; the message says where, what was found there and what was expected:
 * “questions[2].ask: found a number, expected a text”.
 */
export class Unexpected extends Error {
  constructor(where: string, found: string, expected: string) {
    super(`${where === "" ? "the file" : where}: found ${found}, expected ${expected}`);
  }
}

/** A value from outside, and where it stood. Reading it gives what was expected of it or throws `Unexpected`. */
export class Outside {
  constructor(
    private readonly value: unknown,
    private readonly where = "",
  ) {}

  /** A field of an object, or an entry of a list that is a row. */
  at(name: string | number): Outside {
    const where = typeof name === "number" ? `${this.where}[${name}]` : [this.where, name].filter(Boolean).join(".");
    if (typeof name === "number") return new Outside(Array.isArray(this.value) ? this.value[name] : undefined, where);
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value))
      throw this.unlike("an object");
    return new Outside(
      Object.hasOwn(this.value, name) ? (this.value as Record<string, unknown>)[name] : undefined,
      where,
    );
  }

  /** The value itself, for who narrows it otherwise. */
  get raw(): unknown {
    return this.value;
  }

  /** Whether nothing stands there. */
  get isMissing(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** A text, without half characters and control characters: each is a sign or a space instead, so that no place in it changes. */
  text(longest: number): string {
    if (typeof this.value !== "string") throw this.unlike("a text");
    if (this.value.length > longest)
      throw new Unexpected(this.where, `${this.value.length} characters`, `at most ${longest}`);
    return this.value.replace(/\p{Cs}/gu, "\uFFFD").replace(/\p{Cc}/gu, " ");
  }

  /** The paragraphs of a text, which blank lines part. */
  paragraphs(longest: number, most: number): string[] {
    if (typeof this.value !== "string" || this.value.length > longest) return [this.text(longest)];
    const parts = this.value.split("\n\n");
    if (parts.length > most) throw new Unexpected(this.where, `${parts.length} paragraphs`, `at most ${most}`);
    return parts.map((part) => new Outside(part, this.where).text(longest));
  }

  /** A text, where it may be left out. */
  maybe(longest: number): string | undefined {
    return this.isMissing ? undefined : this.text(longest);
  }

  /** A text of which a test says whether it is what was expected. */
  like(test: (text: string) => boolean, expected: string): string {
    const text = this.text(longestName);
    if (!test(text)) throw new Unexpected(this.where, `“${text}”`, expected);
    return text;
  }

  oneOf<const T extends string>(known: readonly T[]): T {
    const found = known.find((one) => one === this.value);
    if (found === undefined) throw this.unlike(known.map((one) => `“${one}”`).join(" or "));
    return found;
  }

  /** A place in a text, or a number of things. */
  count(): number {
    if (typeof this.value !== "number" || !Number.isSafeInteger(this.value) || this.value < 0)
      throw this.unlike("a whole number, 0 or more");
    return this.value;
  }

  truth(): boolean {
    if (typeof this.value !== "boolean") throw this.unlike("true or false");
    return this.value;
  }

  list(most: number): Outside[] {
    if (!Array.isArray(this.value)) throw this.unlike("a list");
    if (this.value.length > most) throw new Unexpected(this.where, `${this.value.length} entries`, `at most ${most}`);
    return this.value.map((_, i) => this.at(i));
  }

  /** The texts of an object by their names. */
  texts(most: number, longest: number): Record<string, string> {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value))
      throw this.unlike("an object");
    const names = Object.keys(this.value);
    if (names.length > most) throw new Unexpected(this.where, `${names.length} fields`, `at most ${most}`);
    return Object.fromEntries(names.map((name) => [name, this.at(name).text(longest)]));
  }

  private unlike(expected: string): Unexpected {
    return new Unexpected(this.where, inWords(this.value), expected);
  }
}

/** Ids, days and addresses are no longer than this. */
const longestName = 2_000;

function inWords(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return `“${value.slice(0, 40)}”`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) ? "a list" : "an object";
}
