import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { decodeFragment, encodeShared, textDirective, type Shared } from "../../app/_behaviours/link-codec.ts";
import { fromAnnotations, toAnnotations } from "../../app/_behaviours/note-jsonld.ts";
import type { Note } from "../../app/_behaviours/notes-store.ts";
import { describePassage } from "../../engine/links/describe-passage.ts";
import type { Passage } from "../../engine/links/passage.ts";

/** What a link and a file of notes carry, without a browser: Node has the same streams. */

const text = fc.string({ unit: "grapheme", maxLength: 60 });
const passage: fc.Arbitrary<Passage> = fc.record(
  {
    article: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,3}$/),
    start: fc.nat(5000),
    end: fc.integer({ min: 5000, max: 9000 }),
    quote: fc.oneof(
      fc.record({ whole: text.filter((words) => words !== "") }),
      fc.record({ first: text, last: text, length: fc.nat(9000), hash: fc.stringMatching(/^[\w-]{8,11}$/) }),
    ),
    prefix: text,
    suffix: text,
    textHash: fc.stringMatching(/^[\w-]{8,11}$/),
    neighbours: fc.stringMatching(/^[\w.]{0,30}$/),
    elsewhere: fc.nat(90),
    outline: fc.stringMatching(/^[\w.-]{0,60}$/),
  },
  { requiredKeys: ["article", "start", "end", "quote", "prefix", "suffix", "textHash"] },
);
const shared: fc.Arbitrary<Shared> = fc.record({
  title: text,
  items: fc.array(fc.record({ passages: fc.array(passage, { minLength: 1, maxLength: 3 }), note: text }), {
    minLength: 1,
    maxLength: 4,
  }),
});

test("what is encoded is decoded, in characters that need no escape", async () => {
  await fc.assert(
    fc.asyncProperty(shared, async (value) => {
      const fragment = await encodeShared(value);
      expect(fragment).toMatch(/^~1\.[A-Za-z0-9_-]+$/);
      expect(await decodeFragment(`#${fragment}`)).toEqual({ kind: "shared", shared: value });
      expect(await decodeFragment(`#${fragment}:~:text=four%20civilians`)).toEqual({ kind: "shared", shared: value });
    }),
    { verbose: true, numRuns: 200 },
  );
});

test("a fragment with a character changed, cut off or put in is read, or told to be damaged; never an exception", async () => {
  await fc.assert(
    fc.asyncProperty(shared, fc.nat(), fc.stringMatching(/^[\w~.%-]{0,3}$/), fc.nat(3), async (value, at, put, cut) => {
      const whole = await encodeShared(value);
      const place = at % (whole.length + 1);
      const { kind } = await decodeFragment(whole.slice(0, place) + put + whole.slice(place + cut));
      expect(["none", "shared", "problem"]).toContain(kind);
    }),
    { verbose: true, numRuns: 1500 },
  );
});

test("a link that was cut inside its data says so, wherever it was cut", async () => {
  const [start, end] = [crowded.indexOf("saw the dog"), crowded.indexOf(", then")];
  const passages = [describePassage({ id: "one", text: crowded }, { start, end })];
  const whole = await encodeShared({ title: "Set", items: [{ passages, note: "Look 🎈" }] });
  for (let length = 1; length < whole.length; length += 1) {
    expect((await decodeFragment(`#${whole.slice(0, length)}`)).kind, `${length} of ${whole.length}`).toBe("problem");
  }
});

test("any fragment at all is answered", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (any) => {
      for (const fragment of [any, `~${any}`, `~1.${any}`]) {
        expect(["none", "shared", "problem"]).toContain((await decodeFragment(fragment)).kind);
      }
    }),
    { verbose: true, numRuns: 500 },
  );
});

const unreadable: readonly (readonly [string, () => Promise<string>, RegExp])[] = [
  ["longer than any that the site makes", () => Promise.resolve(`~1.${"A".repeat(20_000)}`), /longer than any/],
  ["of another version", () => Promise.resolve("~2.abc"), /another version/],
  ["no base64", () => Promise.resolve("~1.%%%"), /damaged/],
  ["a compression bomb", () => pack("0".repeat(9_000_000)), /damaged/],
  ["a byte more than may be unpacked, and sound", () => pack(sized(64 * 1024 + 1)), /damaged/],
  ["no JSON", () => pack("{"), /damaged/],
  ["another shape", () => pack('{"__proto__":{"polluted":true}}'), /damaged/],
  [
    "an article's id that is a path",
    () => pack(JSON.stringify([[[[["../../x", 0, 1, "w", "", "", "", null, null]], ""]], ""])),
    /damaged/,
  ],
  [
    "an offset that is none",
    () => pack(JSON.stringify([[[[["a", 0, 1e400, "w", "", "", "", null, null]], ""]], ""])),
    /damaged/,
  ],
  [
    "a passage that ends before it begins",
    () => pack(JSON.stringify([[[[["a", 5, 1, "w", "", "", "", null, null]], ""]], ""])),
    /damaged/,
  ],
  [
    "a thousand passages",
    () => pack(JSON.stringify([Array(1000).fill([[["a", 0, 1, "w", "", "", "", null, null]], ""]), ""])),
    /damaged/,
  ],
];

for (const [name, make, sentence] of unreadable) {
  test(`one sentence for a fragment that is ${name}`, async () => {
    const decoded = await decodeFragment(await make());
    expect(decoded).toMatchObject({ kind: "problem", sentence: expect.stringMatching(sentence) as unknown });
    expect(decoded.kind === "problem" && decoded.sentence).toContain("The page itself is whole.");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
}

test("as much as may be unpacked is read", async () => {
  expect((await decodeFragment(await pack(sized(64 * 1024)))).kind).toBe("shared");
});

test("the browser's own directive names the words between their neighbours", () => {
  const about = (whole: string, prefix: string, suffix: string) =>
    decodeURIComponent(
      textDirective({ article: "a", start: 0, end: 1, quote: { whole }, prefix, suffix, textHash: "" }),
    );
  expect(about("four civilians", "that at least ", " had been killed, it")).toBe(
    "that at least-,four civilians,-had been killed,",
  );
  expect(about("First words of it", "end of it.\n\n", " and so")).toBe("First words of it,-and so");
  const long = "one two three four five six seven eight nine ten eleven twelve thirteen";
  expect(about(long, "", "")).toBe("one two three four,ten eleven twelve thirteen");
  expect(
    textDirective({
      article: "a",
      start: 0,
      end: 1,
      quote: { whole: "a, b & c-d" },
      prefix: "",
      suffix: "",
      textHash: "",
    }),
  ).toBe("a%2C%20b%20%26%20c%2Dd");
});

const directed =
  "Headline (of it)\n\nA passenger ferry [sic] ran aground off the *northern* cape (on Sunday evening), and 212 people were taken ashore in lifeboats, the coastguard’s_man said ~once~.\n\n星期二上午，一列客运列车在北部山区出轨。铁路公司说，车上有二百一十二名乘客。医院说，有十四人受伤。";

test("a directive has whole words alone, all of them from the text, and no sign that ends a link of Markdown", () => {
  const boundaries = new Set([0, directed.length]);
  for (const { index, segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(directed)) {
    boundaries.add(index).add(index + segment.length);
  }
  const isWhole = (words: string) => {
    for (let at = directed.indexOf(words); at !== -1; at = directed.indexOf(words, at + 1)) {
      if (boundaries.has(at) && boundaries.has(at + words.length)) return true;
    }
    return false;
  };
  fc.assert(
    fc.property(fc.nat(directed.length - 1), fc.integer({ min: 1, max: 170 }), (start, length) => {
      const directive = textDirective(describePassage({ id: "a", text: directed }, { start, end: start + length }));
      expect(directive).toMatch(/^[^()[\]*_~!']+$/);
      for (const part of directive.split(",")) {
        const words = decodeURIComponent(part.replace(/^-|-$/g, ""));
        expect(isWhole(words), `${words} in ${directive}`).toBe(true);
      }
    }),
    { verbose: true, numRuns: 300 },
  );
});

/** A text whose letters are of one unit of UTF-16, of two, and of several code points. */
const letters = fc.string({ unit: fc.constantFrom("a", "b ", "é", "🎈", "𝒜", "👩‍👩‍👧", "\n\n"), maxLength: 40 });
const now = "2026-11-20T10:00:00.000Z";
const id = "0b1f9c1e-7f0a-4b43-9d0e-1f2f3a4b5c6d";

interface Target {
  readonly source: string;
  readonly selector: readonly (Record<string, unknown> & { type: string })[];
}

function noteOn(passages: readonly Passage[], text = "Look"): Note {
  return { id, passages, text, page: "/incidents/x/one/", incident: "X", created: now, updated: now };
}

/** What the model asks of a file of annotations (www.w3.org/TR/annotation-model), and where its selectors find their words. */
function selected(file: object, texts: ReadonlyMap<string, string>): string[] {
  const { first, ...collection } = JSON.parse(JSON.stringify(file)) as Record<string, unknown> & {
    first: { type: string; items: readonly (Record<string, unknown> & { target: readonly Target[] })[] };
  };
  expect(collection).toMatchObject({ type: "AnnotationCollection", total: first.items.length });
  expect([collection["@context"]].flat()).toContain("http://www.w3.org/ns/anno.jsonld");
  expect(first.type).toBe("AnnotationPage");
  return first.items.flatMap((annotation) => {
    expect(annotation).toMatchObject({ type: "Annotation", id: `urn:uuid:${id}`, created: now, modified: now });
    return annotation.target.map(({ source, selector }) => {
      const text = texts.get(source) ?? "";
      const find = (type: string): Record<string, unknown> => selector.find((one) => one.type === type) ?? {};
      const { exact, prefix, suffix } = find("TextQuoteSelector");
      const { start, end } = find("TextPositionSelector");
      expect(text).toContain(`${String(prefix)}${String(exact)}${String(suffix)}`);
      // “in code points”: 4.2.5 of the model.
      expect(Array.from(text).slice(Number(start), Number(end)).join("")).toBe(exact);
      return String(exact);
    });
  });
}

test("a file of notes finds its words in code points, whatever stands before them; and is read back", () => {
  fc.assert(
    fc.property(letters, letters, letters, (before, words, after) => {
      const text = `${before}${words}x${after}`;
      const article = { id: "one", text, blocks: [] };
      const passage = describePassage(article, { start: before.length, end: before.length + words.length + 1 });
      const note = noteOn([passage]);
      const file = toAnnotations([note], [article], "https://example.org");
      expect(selected(file, new Map([["https://example.org/articles/one/", text]]))).toEqual([`${words}x`]);
      const read = fromAnnotations(JSON.parse(JSON.stringify(file)), [article], now, () => "new");
      expect(read).toEqual({ notes: [note], left: 0 });
    }),
    { verbose: true },
  );
});

test("a file of notes: words alone are highlighted, with a note commented; one that is of nothing here is left out", () => {
  const text = "Six were injured.\n\nFour had died.";
  const article = { id: "one", text, blocks: [] };
  const passage = describePassage(article, { start: 0, end: 16 });
  const motives = ["", "Look"].map((note) => {
    const file = toAnnotations([noteOn([passage], note)], [article], "https://example.org") as {
      first: { items: readonly Record<string, unknown>[] };
    };
    return [file.first.items[0]?.["motivation"], file.first.items[0]?.["body"]];
  });
  expect(motives).toEqual([
    ["highlighting", undefined],
    ["commenting", { type: "TextualBody", value: "Look", format: "text/plain" }],
  ]);
  const file = toAnnotations([noteOn([passage])], [article], "https://example.org");
  expect(fromAnnotations(file, [{ ...article, id: "other" }], now, () => "new")).toEqual({ notes: [], left: 1 });
});

/** A text in which a short word stands three times after letters of two units, and where, in code points, a place of it is. */
const crowded =
  "A 🎈 over the town\n\nThe man 👩‍👩‍👧 saw the dog, then the dog saw the man, and the dog ran. Near the dog 🎈 stood a car.";
const inCodePoints = (offset: number) => Array.from(crowded.slice(0, offset)).length;
const placesOf = (words: string) => Array.from(crowded.matchAll(new RegExp(words, "g")), ({ index }) => index);

/** What is made of one annotation, written as others write them: the places of the notes that it becomes. */
function placesIn(quote: object, position: object | undefined, source = "https://x.example/articles/one/"): number[] {
  const blocks = crowded.split("\n\n").map((words, number) => {
    const start = crowded.indexOf(words);
    return { number, start, end: start + words.length };
  });
  const selector = [
    { type: "TextQuoteSelector", ...quote },
    ...(position ? [{ type: "TextPositionSelector", ...position }] : []),
  ];
  const file = { type: "Annotation", target: { source, selector } };
  const article = { id: "one", text: crowded, blocks, url: "https://paper.example/one" };
  const { notes, left } = fromAnnotations(file, [article], now, () => "new");
  expect(left).toBe(1 - notes.length);
  return notes.flatMap(({ passages }) => passages.map(({ start }) => start));
}

test("of words that stand often the annotation's own are taken: by position, and by whatever stands beside them", () => {
  for (const words of ["dog", "the", "a"]) {
    for (const at of placesOf(words)) {
      const end = at + words.length;
      const position = { start: inCodePoints(at), end: inCodePoints(end) };
      for (const beside of [0, 1, 5, 10, 32, 100]) {
        const quote = {
          exact: words,
          prefix: crowded.slice(Math.max(0, at - beside), at),
          suffix: crowded.slice(end, end + beside),
        };
        expect(placesIn(quote, position), `${words} at ${at}, ${beside} beside`).toEqual([at]);
        // Without a position enough must stand beside it.
        const without = placesIn(quote, undefined);
        expect([[], [at]]).toContainEqual(without);
        if (beside === 0 || beside >= 32) expect(without).toEqual(beside === 0 ? [] : [at]);
      }
      expect(placesIn({ exact: words }, position)).toEqual([at]);
    }
  }
});

test("what stands beside the words is more than their position; where neither tells, nothing is taken", () => {
  const [first = 0, second = 0] = placesOf("dog");
  const at = (offset: number) => ({ start: inCodePoints(offset), end: inCodePoints(offset + 3) });
  const quote = { exact: "dog", prefix: "saw the ", suffix: ", then the" };
  expect(placesIn(quote, at(first))).toEqual([first]);
  expect(placesIn(quote, at(second))).toEqual([first]);
  expect(placesIn(quote, at(second + 1))).toEqual([first]);
  // Positions in UTF-16 units, or of another page that has the text, are of other places.
  expect(placesIn({ exact: "dog" }, { start: first, end: first + 3 })).toEqual([]);
  expect(placesIn({ exact: "dog" }, at(first), "https://paper.example/one")).toEqual([]);
  // A page's white space is not a text's.
  expect(placesIn({ exact: "The", prefix: "over the town\n", suffix: "  man" }, undefined)).toEqual(placesOf("The"));
});

/** What a link carries, sound in all, of so many bytes: the note is as long as it takes. */
function sized(bytes: number): string {
  const of = (note: string) => JSON.stringify([[[[["a", 0, 1, "w", "", "", "", null, null]], note]], ""]);
  return of("n".repeat(bytes - of("").length));
}

/** A fragment whose content is given as text. */
async function pack(json: string): Promise<string> {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  return `~1.${bytes.toString("base64url")}`;
}
