import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { hashOfArticle, type ArchiveArticle, type Found } from "../../commands/archive/archive-article.ts";
import { heldUnder, mostHolders, windowDays, type Candidates, type Keyed } from "../../commands/archive/candidates.ts";
import { groupArchive, type GroupedArchive } from "../../commands/archive/group-archive.ts";
import { inDuckDb } from "../../commands/archive/in-duckdb.ts";
import { inMemory } from "../../commands/archive/in-memory.ts";
import { KeptArchive } from "../../commands/archive/kept-archive.ts";
import { articlePairs } from "../../commands/suggesting/article-pairs.ts";
import { joinArticles, leastPart } from "../../commands/suggesting/join-articles.ts";
import { keyScore } from "../../engine/texts/incidents/key-terms.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { madeArchive } from "../bench/made-archive.ts";
import { chanceOf } from "../engine/link-trials/chance.ts";
import { answersOf } from "./answers-of.ts";

/** An archive in groups: its candidates on every level, what is done again and what is not, and the command. */

let folder = "";
test.beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "parallax-archive-"))));
test.afterEach(() => rmSync(folder, { recursive: true }));

const made = (articles: number, seed: number, days = 60): ArchiveArticle[] =>
  [...madeArchive({ articles, seed, days })].map(({ id, title, text, published }) => ({ id, title, text, published }));

async function* foundIn(articles: readonly ArchiveArticle[]): AsyncGenerator<Found> {
  for (const [at, article] of articles.entries()) yield { where: `made:${at + 1}`, article };
}

function grouped(
  name: string,
  articles: readonly ArchiveArticle[],
  { everything = false, level = () => Promise.resolve(inMemory()), version = "1", today = "2026-11-27" } = {},
): Promise<GroupedArchive> {
  const archive = new KeptArchive(path.join(folder, name), version);
  return groupArchive(archive, foundIn(articles), level, everything, () => {}, today);
}

/** Stands for what is not to be asked. */
const never = (): never => {
  throw new Error("something was loaded");
};

/** What is compared of two results: the groups, their reasons and what is in none, whatever numbers articles have. */
const told = ({ groups }: GroupedArchive) => groups;

test.describe("candidates", () => {
  const seed = 11;
  /** Articles with a few terms each, on few days, some without a day and some with two. */
  const articles = fc.array(
    fc.record({
      days: fc.uniqueArray(fc.integer({ min: -5, max: 60 }), { maxLength: 2 }),
      terms: fc.uniqueArray(fc.tuple(fc.constantFrom(..."abcdefghij"), fc.integer({ min: 100, max: 900 })), {
        selector: ([term]) => term,
        maxLength: 6,
      }),
    }),
    { maxLength: 60 },
  );
  const keyedOf = (all: readonly Pick<Keyed, "days" | "terms">[]): Keyed[] =>
    all.map((one, number) => ({ ...one, number, hash: `h${(number * 37) % 101}` }));

  /** The same by comparing every two. */
  const byDefinition = (all: readonly Keyed[], of: Keyed) =>
    all
      .filter(
        (other) =>
          other !== of &&
          heldUnder(other).some(
            (day) => other.days.length === 0 || of.days.some((own) => Math.abs(own - day) <= windowDays),
          ),
      )
      .map((other) => ({ number: other.number, score: keyScore(of.terms, other.terms), hash: other.hash }))
      .filter(({ score }) => score >= 40_000)
      .toSorted((a, b) => b.score - a.score || (a.hash < b.hash ? -1 : 1))
      .slice(0, 40)
      .map(({ number, score }) => ({ number, score }));

  test(`are in memory and in DuckDB those of the definition (seed ${seed})`, async () => {
    test.slow();
    const levels: readonly Candidates[] = [inMemory(), await inDuckDb(path.join(folder, "db"))];
    await fc.assert(
      fc.asyncProperty(articles, async (all) => {
        const keyed = keyedOf(all);
        const expected = keyed.map((one) => byDefinition(keyed, one));
        for (const level of levels) {
          // What DuckDB held of the last archive under the same numbers is not of this one.
          await level.hold([], never);
          await level.hold([...keyed.keys()], (number) => keyed[number] as Keyed);
          expect(await level.candidatesOf([...keyed.keys()]), level.level).toEqual(expected);
        }
      }),
      { seed, numRuns: 40 },
    );
    for (const level of levels) await level.close();
  });

  test("are not searched for by what too many of two weeks share, and DuckDB keeps what it holds", async () => {
    const many = keyedOf(
      Array.from({ length: mostHolders + 1 }, (_, n) => ({
        days: [0],
        terms: [
          ["common", 900],
          [`pair${n >> 1}`, 400],
        ] as const,
      })),
    );
    const [some, all] = [[...many.keys()].slice(0, -1), [...many.keys()]];
    for (const level of [inMemory(), await inDuckDb(path.join(folder, "db"))]) {
      await level.hold(some, (number) => many[number] as Keyed);
      expect((await level.candidatesOf([0]))[0], level.level).toHaveLength(40);
      const loaded: number[] = [];
      await level.hold(all, (number) => (loaded.push(number), many[number] as Keyed));
      expect(await level.candidatesOf([0]), level.level).toEqual([[{ number: 1, score: 160_000 }]]);
      if (level.level === "DuckDB") expect(loaded).toEqual([mostHolders]);
      await level.close();
    }
    const again = await inDuckDb(path.join(folder, "db"));
    await again.hold(all, never);
    expect(await again.candidatesOf([0])).toEqual([[{ number: 1, score: 160_000 }]]);
    await again.close();
  });

  test("of a made archive make the same groups on both levels", async () => {
    const archive = made(250, 3);
    const memory = await grouped("memory", archive);
    const duckDb = await grouped("duckdb", archive, { level: () => inDuckDb(path.join(folder, "db")) });
    expect(duckDb.level).toBe("DuckDB");
    expect(told(duckDb)).toEqual(told(memory));
    expect(memory.groups.without.length).toBeGreaterThan(30);
  });

  test("a file of DuckDB's that is damaged is made anew", async () => {
    mkdirSync(path.join(folder, "db"));
    writeFileSync(path.join(folder, "db", "candidates.duckdb"), "no database");
    const level = await inDuckDb(path.join(folder, "db"));
    await level.hold([], never);
    await level.close();
  });
});

test.describe("a made archive", () => {
  test("falls into its incidents", async () => {
    const all = [...madeArchive({ articles: 280, seed: 5, days: 60 })];
    const { groups } = await grouped("a", all);
    const incidents = new Map(all.map(({ id, incident }) => [id, incident]));
    for (const { articles } of groups.without)
      expect(new Set(articles.map((id) => incidents.get(id))).size, articles.join(" ")).toBe(1);
    const inGroups = groups.without.flatMap(({ articles }) => articles).length;
    expect(inGroups).toBeGreaterThan(0.85 * all.length);
  });

  test("one incident of a hundred accounts is one group", async () => {
    const all = [...madeArchive({ articles: 100, seed: 2, days: 1, mostAccounts: 1_000_000 })];
    expect(new Set(all.map(({ incident }) => incident)).size).toBe(1);
    const { groups } = await grouped("a", all);
    expect(groups.without.map(({ articles }) => articles.length)).toEqual([100]);
  });
});

test.describe("what is known is not done again", () => {
  const seed = 20261128;

  test(`archives that grow and shrink in any steps are grouped as if all was done at once (seed ${seed})`, async () => {
    test.slow();
    const all = made(160, 9, 80).map((article, n) => (n % 23 === 0 ? { ...article, published: undefined } : article));
    const steps = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 2, maxLength: 4 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(steps, async (seeds) => {
        run += 1;
        let last: GroupedArchive | undefined;
        let some: readonly ArchiveArticle[] = [];
        for (const seed of seeds) {
          // In another order each time, some of them away.
          const chance = chanceOf(seed);
          some = all
            .map((article) => ({ article, at: chance.below(1000) }))
            .filter(({ at }) => at > 200 + (seed % 500))
            .toSorted((a, b) => a.at - b.at)
            .map(({ article }) => article);
          last = await grouped(`growing-${run}`, some);
        }
        const once = await grouped(`once-${run}`, some);
        expect(last && told(last)).toEqual(told(once));
      }),
      { seed, numRuns: 6 },
    );
  });

  test("one more day: its articles alone are read, and those near its days alone are looked at", async () => {
    const all = made(280, 4, 365);
    const last =
      all
        .map(({ published = "" }) => published)
        .toSorted()
        .at(-8) ?? "";
    const early = all.filter(({ published = "" }) => published < last);
    const first = await grouped("a", early);
    expect([first.came.read, first.came.known]).toEqual([early.length, 0]);
    const second = await grouped("a", all);
    expect([second.came.read, second.came.known]).toEqual([all.length - early.length, early.length]);
    expect(second.searched).toBeLessThan(all.length / 4);
    expect(second.decided).toBeLessThan(all.length / 3);
    expect(told(second)).toEqual(told(await grouped("b", all)));
    const third = await grouped("a", all);
    expect([third.came.read, third.searched, third.decided]).toEqual([0, 0, 0]);
    expect(told(third)).toEqual(told(second));
  });

  test("articles are added to those that are kept by a name, and all are grouped", async () => {
    const all = made(120, 4);
    await grouped("a", all.slice(0, 70), { everything: true });
    const added = await grouped("a", all.slice(70), { everything: true });
    expect(added.came.read).toBe(50);
    expect(told(added)).toEqual(told(await grouped("b", all)));
  });

  test("another version of the engine reads all anew", async () => {
    const all = made(40, 4);
    await grouped("a", all);
    expect((await grouped("a", all, { version: "2" })).came.read).toBe(40);
  });

  test("what was not written whole, or is damaged, is done again", async () => {
    const all = made(60, 4);
    const whole = await grouped("a", all);
    const place = (name: string) => path.join(folder, "a", name);
    truncateSync(place("articles.jsonl"), statSync(place("articles.jsonl")).size - 10);
    expect((await grouped("a", all)).came.read).toBe(1);
    truncateSync(place("traits.jsonl"), statSync(place("traits.jsonl")).size / 2);
    const mended = await grouped("a", all);
    expect(mended.came.read).toBeGreaterThan(10);
    expect(told(mended)).toEqual(told(whole));
    appendFileSync(place("pairs.jsonl"), "{broken\n");
    const again = await grouped("a", all);
    expect([again.came.read, again.decided]).toEqual([0, 60]);
    expect(told(again)).toEqual(told(whole));
  });

  test("the same article in two places is one, and told; two of one name are told apart", async () => {
    const [one, other] = made(2, 4) as [ArchiveArticle, ArchiveArticle];
    const found = await grouped("a", [one, { ...one, id: "elsewhere" }, { ...other, id: one.id }]);
    expect(found.came.again).toBe(1);
    expect([...found.articles.keys()].every((id) => id.startsWith(`${one.id}~`))).toBe(true);
    expect(found.articles.size).toBe(2);
  });

  test("what is no article, too short, or in a language that is not read, is told", async () => {
    const german =
      "Die Fähre Halden ist am Freitag vor Skerry gesunken, und 41 Menschen wurden an Land gebracht, sagte die Küstenwache. Das Wasser kam durch die Bugtür, und der Kapitän wurde nicht verletzt.";
    const { groups, left } = await grouped("a", [
      { id: "short", title: "Short", text: "Too short." },
      { id: "german", title: "Fähre gesunken", text: german },
    ]);
    expect(groups.unread).toEqual(["german"]);
    expect(left.all()[0]).toMatchObject({ count: 1, places: ["made:1"] });
  });
});

test.describe("an article that comes again with another text", () => {
  const [one, other] = made(2, 4) as [ArchiveArticle, ArchiveArticle];
  const told = `${one.text}\n\nAn inquiry was opened later that day, and divers went down to the hull.`;
  const cases: readonly (readonly [string, Partial<ArchiveArticle>, Partial<ArchiveArticle>, number])[] = [
    ["told further", {}, { text: told }, 1],
    ["cut short", { text: told }, {}, 1],
    ["under another headline", {}, { title: "Another headline" }, 1],
    ["of one publisher", { publisher: "P" }, { publisher: "P", text: told }, 1],
    ["at one address, told anew", { url: "https://a.example/1" }, { url: "https://a.example/1", text: other.text }, 1],
    [
      "another article at the address of all",
      { url: "https://a.example/" },
      { url: "https://a.example/", title: other.title, text: other.text },
      2,
    ],
    ["another article under the id", {}, { title: other.title, text: other.text }, 2],
    ["of another publisher", { publisher: "P" }, { publisher: "Q", text: told }, 2],
    ["at another address", { url: "https://a.example/1" }, { url: "https://b.example/1", text: told }, 2],
    ["of another id", {}, { id: "another", text: told }, 2],
  ];
  for (const [what, first, second, count] of cases)
    test(`${what}: ${count === 1 ? "the later is in the place of the earlier, and told" : "they are two"}`, async () => {
      const [earlier, later] = [
        { ...one, ...first },
        { ...one, ...second },
      ];
      await grouped("a", [earlier], { everything: true });
      const kept = await grouped("a", [later], { everything: true });
      // What was kept comes first, whatever comes again.
      const again = await grouped("a", [earlier], { everything: true });
      for (const { articles, updates } of [kept, again, await grouped("b", [earlier, later])]) {
        expect(articles.size).toBe(count);
        expect(updates).toHaveLength(2 - count);
        if (count === 1) expect([...articles.values()][0]?.title).toBe(later.title);
      }
      if (count === 1) expect([...kept.articles.values()][0]?.content).not.toBe(hashOfArticle(earlier));
    });

  test("with many of them, and in threads, is as if all was done at once", async () => {
    const all = made(420, 4).map((article) => ({ ...article, title: `A ${article.title}` }));
    const again = all
      .slice(0, 60)
      .map((article) => ({ ...article, text: `${article.text}\n\nIt was told again at noon.` }));
    await grouped("a", all, { everything: true });
    const added = await grouped("a", again, { everything: true });
    const once = await grouped("b", [...all, ...again]);
    expect(added.updates).toHaveLength(60);
    expect(added.groups).toEqual(once.groups);
    expect(once.updates.map(({ id }) => id)).toEqual(added.updates.map(({ id }) => id));
  });
});

test.describe("days and languages that cannot be as they are given", () => {
  const [one] = made(1, 4) as [ArchiveArticle];
  const texts = [...madeArchive({ articles: 3, seed: 2, days: 1, mostAccounts: 1_000_000 })];
  const at = (n: number, published: string | undefined): ArchiveArticle => ({
    ...(texts[n] ?? one),
    publisher: "P",
    published,
  });

  test("a day that is not yet counts as none, is told, and is read again when it is", async () => {
    const future = [{ ...one, published: "2027-03-01" }];
    const first = await grouped("a", future);
    expect(first.undated).toBe(1);
    expect(first.doubts.lines()).toEqual([
      "  1 time: a day that is not yet: 2027-03-01; expected: none after 2026-11-27. It counts as undated (made:1)",
    ]);
    expect((await grouped("a", future)).came.known).toBe(1);
    const then = await grouped("a", future, { today: "2027-03-01" });
    expect([then.came.read, then.undated, then.doubts.lines()]).toEqual([1, 0, []]);
    expect((await grouped("a", future, { today: "2027-03-01", everything: true })).articles.size).toBe(1);
  });

  test("an article without a day is beside those of one time, never between those of two", async () => {
    const apart = await grouped("a", [at(0, "2019-02-07"), at(1, undefined), at(2, "2024-02-07")]);
    expect(apart.groups.without.map(({ articles }) => articles.length)).toEqual([2]);
    const near = await grouped("b", [at(0, "2024-02-06"), at(1, undefined), at(2, "2024-02-07")]);
    expect(near.groups.without.map(({ articles }) => articles.length)).toEqual([3]);
  });

  const ferry = "is a ferry with a bow door, is a ship with a captain.";
  for (const [what, text, lang, unread, isTold] of [
    ["a short one in English, by words that Hungarian has too", `Halden ${ferry}`, undefined, undefined, false],
    ["a short one that states another language", `Halden ${ferry}`, "hu", "hu", false],
    [
      "a short one that states English",
      "A Halden komp elsüllyedt, és az utasok nem sérültek meg, mint hogy.",
      "en",
      undefined,
      false,
    ],
    [
      "a short one that is surely Hungarian",
      "A Halden komp elsüllyedt, és az utasok nem sérültek meg, mint hogy.",
      undefined,
      "hu",
      false,
    ],
    [
      "one of names, and of words of several languages",
      "Halden is Skerry a Moe is Ines a Quay is Lund Dahl.",
      undefined,
      "und",
      true,
    ],
    ["one of names alone", "Halden Skerry Moe Ines Quay Lund Dahl Berg Nord.", undefined, undefined, false],
  ] as const)
    test(`the language of ${what}: ${unread ?? "English"}`, async () => {
      const { articles, doubts } = await grouped("a", [{ id: "a", title: undefined, text, lang }]);
      expect(articles.get("a")?.unread).toBe(unread);
      expect(doubts.lines().length === 1).toBe(isTold);
    });
});

test.describe("groups are joined", () => {
  test("as by looking for the surest two again and again (seed 7)", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }),
        fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 60 }),
        (count, edges) => {
          const ids = Array.from({ length: count }, (_, n) => String(n));
          const linked = new Map(ids.map((id) => [id, new Map()]));
          for (const [a, b] of edges) {
            if (a === b || a >= count || b >= count) continue;
            linked.get(String(a))?.set(String(b), { verdict: "same", because: [] });
            linked.get(String(b))?.set(String(a), { verdict: "same", because: [] });
          }
          const pairs = { linked: (id: string) => linked.get(id) ?? new Map() };
          expect(joinArticles(ids, pairs)).toEqual(joinedSlowly(ids, (a, b) => linked.get(a)?.has(b) === true));
        },
      ),
      { seed: 7 },
    );
  });

  /** The same by its definition, in as much time as it takes. */
  function joinedSlowly(ids: readonly string[], isSame: (a: string, b: string) => boolean): string[][] {
    let groups = ids.map((id) => [id]);
    for (;;) {
      let best: { a: number; b: number; part: number } | undefined;
      for (let a = 0; a < groups.length; a += 1)
        for (let b = a + 1; b < groups.length; b += 1) {
          const [one, other] = [groups[a] ?? [], groups[b] ?? []];
          const part = one.flatMap((x) => other.filter((y) => isSame(x, y))).length / (one.length * other.length);
          if (part >= leastPart && part > (best?.part ?? 0)) best = { a, b, part };
        }
      if (!best) return groups;
      const { a, b } = best;
      groups = groups.flatMap((group, at) => (at === b ? [] : [at === a ? [...group, ...(groups[b] ?? [])] : group]));
    }
  }

  test("of the shelf they are what its incidents are, as far as its articles are linked", () => {
    const shelf = readShelf("content");
    const groups = joinArticles(
      shelf.articles.map(({ id }) => id),
      articlePairs(shelf.articles),
    );
    expect(groups.flat().toSorted()).toEqual(shelf.articles.map(({ id }) => id).toSorted());
    expect(groups.filter((group) => group.length > 3).length).toBeGreaterThanOrEqual(6);
  });
});

test.describe("npm run suggest -- archive", () => {
  const write = (name: string, articles: readonly object[]) =>
    writeFileSync(path.join(folder, name), articles.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const root = path.join(import.meta.dirname, "../..");
  const run = (...words: string[]) => {
    const [answer] = answersOf("suggest", folder, ["archive", ...words]);
    if (!answer) throw new Error("no answer");
    return answer;
  };

  test("reports groups with their reasons, and what it did; as data a line each; nothing is written to the content", () => {
    write("a.jsonl", made(30, 4));
    const { stdout, stderr, status } = run("a.jsonl");
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d articles seem to tell of one incident\n {2}made-\d+ {2}.*\(2020-.*\)\n/);
    expect(stdout).toMatch(/because: both on /);
    expect(stdout).toMatch(/30 articles: \d+ in \d+ groups, .*like no other.*\n30 read now, 0 known from before/);
    expect(stdout).not.toContain("\u001b[");
    expect(stderr).toContain("a.jsonl: text from “text”");
    const lines = run("a.jsonl", "--json")
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.at(-1)).toMatchObject({ kind: "summary", articles: 30, read: 0, known: 30, level: "memory" });
    expect(lines[0]).toMatchObject({
      kind: "group",
      because: expect.arrayContaining([expect.stringContaining("both on")]),
    });
    expect(lines[0].articles[0]).toMatchObject({
      published: expect.stringMatching(/^2020-/),
      where: expect.stringMatching(/^a\.jsonl:\d+$/),
    });
    expect(readdirSync(folder).toSorted()).toEqual([".cache", "a.jsonl"]);
  });

  test("what is piped in, packed and with something else behind, is read to its last article, as a file is", () => {
    write("a.jsonl", made(40, 4));
    const packed = Buffer.concat([
      gzipSync(readFileSync(path.join(folder, "a.jsonl"))),
      Buffer.from("and what is not"),
    ]);
    writeFileSync(path.join(folder, "a.jsonl.gz"), packed);
    mkdirSync(path.join(folder, "tmp"));
    const piped = spawnSync(process.execPath, ["--import", "tsx", "commands/suggest.ts", "archive", "-", "--json"], {
      cwd: root,
      input: packed,
      encoding: "utf8",
      env: { ...process.env, TMPDIR: path.join(folder, "tmp") },
    });
    expect(piped.stdout).toContain("What came before was read");
    const last = (stdout: string): unknown => JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
    expect(last(piped.stdout)).toMatchObject({ kind: "summary", articles: 40 });
    expect(last(run("a.jsonl.gz", "--json").stdout)).toMatchObject({ kind: "summary", articles: 40 });
    expect(readdirSync(path.join(folder, "tmp")).filter((name) => name.startsWith("parallax"))).toEqual([]);
  });

  test("articles are added by --keep, and groups written by --write, as add takes them", () => {
    const all = made(30, 4);
    write("a.jsonl", all.slice(0, 20));
    write("b.jsonl", all.slice(20));
    run("a.jsonl", "--keep", "mine");
    const { stdout, stderr } = run("b.jsonl", "a.jsonl", "--keep", "mine", "--write", "out", "--level", "duckdb");
    expect(stdout).toMatch(/30 articles: .*\n10 read now, 20 known from before.* found in DuckDB/);
    expect(stderr).toMatch(/npm run -s add -- out\/1\/\*\.md/);
    const files = readdirSync(path.join(folder, "out", "1")).map((name) => path.join("out", "1", name));
    const [added] = answersOf("add", folder, files);
    expect(added?.stderr).toBe("");
    expect(readdirSync(path.join(folder, "content", "private", "articles"))).toHaveLength(files.length);
    expect(readFileSync(path.join(folder, files[0] ?? ""), "utf8")).toMatch(/^---\ntitle: /);
  });

  test("what is written of a group is taken in by what is told then, whatever its articles lack", () => {
    const texts = [...madeArchive({ articles: 9, seed: 2, days: 1, mostAccounts: 1_000_000 })].map(
      ({ title, text }) => ({ title, text }),
    );
    const lacks: readonly object[] = [
      { published: "2020-01-01", publisher: "Quay Post" },
      {},
      { published: "2020-13-45", publisher: "Ledger" },
      { published: "2999-01-01", publisher: "Star" },
      { published: "03/04/2020", publisher: "Tribune", language: "EN-us" },
      { publisher: "not stated", url: "https:///no.example" },
      { title: "“# Quotes”: and *stars* - 'here'", publisher: "Q: A #1" },
    ];
    mkdirSync(path.join(folder, "in"));
    write(
      "in/a.jsonl",
      lacks.map((more, n) => ({ ...texts[n], ...more })),
    );
    writeFileSync(
      path.join(folder, "in", "b.md"),
      `---\ntitle: Of a file\npublished: undated\n---\n\n${texts[7]?.text}`,
    );
    writeFileSync(path.join(folder, "in", "c.txt"), `Of a text\n\n${texts[8]?.text}`);
    const { stderr, stdout } = run("in", "--write", "groups of it");
    expect(stdout, stdout).toContain("9 articles: 9 in 1 group,");
    expect(stderr).toMatch(
      /9 articles of 1 group written to groups of it\. To take in a group: npm run -s add -- 'groups of it\/1'\/\*\.md\n$/,
    );
    const place = path.join("groups of it", "1");
    const files = readdirSync(path.join(folder, place)).map((name) => path.join(place, name));
    expect(files).toHaveLength(9);
    const [added] = answersOf("add", folder, files);
    expect([added?.stderr, added?.status]).toEqual(["", 0]);
    expect(added?.stdout).toContain("9 of 9 written.");
    const dates = readdirSync(path.join(folder, "content", "private", "articles")).map(
      (name) =>
        /^published: (.*)$/m.exec(readFileSync(path.join(folder, "content", "private", "articles", name), "utf8"))?.[1],
    );
    expect(dates.filter((date) => date !== "undated")).toEqual(["2020-01-01"]);
    expect(readFileSync(path.join(folder, files.find((file) => file.includes("of-a-text")) ?? ""), "utf8")).toContain(
      "\npublisher: not stated\nshort: c.txt\n",
    );
  });

  test("what is not written is told with its own reason, and what can be done", () => {
    const texts = [...madeArchive({ articles: 4, seed: 2, days: 1, mostAccounts: 1_000_000 })];
    write("a.jsonl", texts.slice(0, 2));
    write("b.jsonl", [texts[2] ?? {}, { ...texts[3], text: `${texts[3]?.text}\n\n${"* ".repeat(12_000)}` }]);
    run("a.jsonl", "--keep", "mine");
    const { stderr } = run("b.jsonl", "--keep", "mine", "--write", "out");
    expect(stderr).toContain("1 article of 1 group written to out.");
    expect(stderr).toMatch(
      /1 article not written, as .* Change it in its source, and write the groups again:\n {2}b\.jsonl:2: /,
    );
    expect(stderr).toContain("2 articles not written: they are in none of the sources named now; name those as well.");
    expect(stderr).not.toContain("--title");
  });

  test("what cannot be is refused with what was expected, and nothing is kept", () => {
    write("a.jsonl", made(5, 4));
    write("b.jsonl", [{ price: 1 }]);
    write("empty.txt", []);
    mkdirSync(path.join(folder, "none"));
    const refusals: readonly (readonly [RegExp, ...string[]])[] = [
      [/No source was named/],
      [/nowhere: no such file or folder; expected: a folder/, "nowhere"],
      [/--level is “redis”; memory or duckdb was expected/, "a.jsonl", "--level", "redis"],
      [/--level and --search-at were both said/, "a.jsonl", "--level", "memory", "--search-at", "http://localhost:1"],
      [/--search-at is “localhost”/, "a.jsonl", "--search-at", "localhost"],
      [/has a password in it/, "a.jsonl", "--search-at", "http://me:secret@localhost:1"],
      [/--keep is “\.\.\/up”; a name/, "a.jsonl", "--keep", "../up"],
      [/folder is not empty|is not empty, and nothing in it/, "a.jsonl", "--write", "."],
      [/No article was found in empty\.txt\. Left out:\n {2}1 time: .*empty.*expected/, "empty.txt"],
      [/No article was found in none: nothing there is one or was left out; expected: /, "none"],
      [/No article was found in b\.jsonl\. Left out:\n.*a record without a text/, "b.jsonl"],
    ];
    const lists = refusals.map(([, ...words]) => ["archive", ...words]);
    for (const [at, { status, stdout, stderr }] of answersOf("suggest", folder, ...lists).entries()) {
      const [message, ...words] = refusals[at] ?? [/^$/];
      expect(stderr, words.join(" ")).toMatch(message);
      expect([status, stdout], words.join(" ")).toEqual([1, ""]);
    }
  });

  test("where DuckDB is not installed, what to do is said, and a smaller archive needs none", () => {
    write("a.jsonl", made(10, 4));
    const hook =
      'export async function resolve(name, context, next) { if (name.startsWith("@duckdb/")) throw new Error("not installed"); return next(name, context); }';
    const without = `import { register } from "node:module"; register("data:text/javascript," + encodeURIComponent(${JSON.stringify(hook)}));`;
    const keep = `test-${process.pid}`;
    const words = ["suggest", "archive", path.join(folder, "a.jsonl"), "--keep", keep];
    const [refused, done] = [["--level", "duckdb"], []].map((more) =>
      spawnSync(
        process.execPath,
        ["--import", `data:text/javascript,${encodeURIComponent(without)}`, "commands/run.mjs", ...words, ...more],
        { cwd: root, encoding: "utf8" },
      ),
    );
    rmSync(path.join(root, ".cache", "archive", `kept-${keep}`), { recursive: true, force: true });
    expect(refused?.status).toBe(1);
    expect(refused?.stderr).toMatch(/DuckDB is not installed, .*npm install --include=optional.*--level memory/);
    expect([done?.status, done?.stdout.includes("10 articles:")]).toEqual([0, true]);
  });

  test("packed, and with threads, it says the same as in TypeScript", async () => {
    test.slow();
    const all = made(900, 6, 100);
    write("a.jsonl", all);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        "commands/run.mjs",
        "suggest",
        "archive",
        path.join(folder, "a.jsonl"),
        "--json",
        "--keep",
        `test-${process.pid}`,
      ],
      { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    rmSync(path.join(root, ".cache", "archive", `kept-test-${process.pid}`), { recursive: true, force: true });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.at(-1), stderr).toMatchObject({ kind: "summary", articles: 900, read: 900 });
    const { groups } = await grouped(
      "a",
      all.map((one) => ({ ...one, publisher: undefined })),
    );
    const told = lines.filter(({ kind }) => kind === "group");
    expect(told.map(({ articles }) => articles.map(({ id }: { id: string }) => id))).toEqual(
      groups.without.map(({ articles }) => articles),
    );
  });
});
