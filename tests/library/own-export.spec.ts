import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { answer, ask, saySilent, stand, type Standing } from "../../app/_read/edits.ts";
import { contentFiles, type SaidOfIncident } from "../../app/_read/files/content-files.ts";
import { articleOf, incidentOf, textOf, type OwnArticle, type OwnComparison } from "../../app/_read/own-comparison.ts";
import { csvOf, htmlOf, tableOf, tsvOf } from "../../app/_read/files/table.ts";
import { ownView } from "../../app/_read/own-view.ts";
import { gridView } from "../../app/_view/grid-view.ts";
import { articlesThatAnswer } from "../../engine/relations/articles-that-answer.ts";
import { relate } from "../../engine/relations/relate.ts";
import { stanceOf } from "../../engine/relations/stance.ts";
import { withoutCutWords } from "../../engine/without-cut-words.ts";
import { readArticleText } from "../../library/article-text.ts";
import { markdownOf, oneLine } from "../../library/markdown-of.ts";
import type { Shelf } from "../../library/shelf.ts";
import { read } from "./mini-shelf.ts";

/** A reader's own comparison as a table, and as files of the shelf. */

const seed = 20_261_126;
const today = "2026-11-26";

/** Whatever could mean something in Markdown or in YAML, and what browsers paste. */
const bits =
  "# ## - -- --- + * ** _ __ ~~ ~ ` ``` [ ] [x] ( ) [a](b) ![ ! < <b> > & &amp; &#35; &copy | ||||||| 1. 2) 123456789. \\ = === : :// http://a.b/c https:// www.a_b.com http://a*b*c_d x@y.org mailto:a@b.c xmpp:a@b.c/x é 中文 עברית “ ” … — ' \" ''' , {x: y} %TAG null true 1984 0x1f 12:30 a b foo bar, said . [^1] [^1]: >>>>>>> <<<<<<< +++ ::: {#id} 👩‍👧 a_b_c $ $$ & @ !tag *alias &anchor - a ? key".split(
    " ",
  );
const room = fc.constantFrom("", " ", " ", "  ", "\n", "\t", "\u00a0", "\u0007", "\ufeff");
const words = (most: number) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "binary", maxLength: 3 })), room), {
      minLength: 1,
      maxLength: most,
    })
    .map((parts) => parts.flat().join(""));
const kind = fc.constantFrom("paragraph" as const, "heading" as const, "quotation" as const, "item" as const);

test("words become Markdown that is read as the same blocks, word for word", () => {
  console.log(`seed ${seed}`);
  const blocks = fc.array(fc.record({ kind, text: words(12).map(oneLine) }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(blocks, (given) => {
      const blocks = given.filter(({ text }) => text !== "");
      const got = readArticleText("Title", markdownOf(blocks));
      expect(got.unwelcome).toEqual([]);
      expect(got.blocks.slice(1).map(({ kind, start, end }) => ({ kind, text: got.text.slice(start, end) }))).toEqual(
        blocks,
      );
    }),
    { seed, numRuns: 500 },
  );
});

const article = fc.record({
  id: fc.constantFrom("post-2026-05-12", "key", "sheet", "con", "x".repeat(150), "text"),
  title: words(6),
  publisher: fc.option(words(3), { nil: undefined }),
  author: fc.option(words(3), { nil: undefined }),
  agency: fc.constantFrom(undefined, "AP", "AP, AFP", ", "),
  published: fc.constantFrom(undefined, "2026-05-12", "2026-05-13"),
  url: fc.constantFrom(undefined, "https://example.org/a?b=c#d", "nowhere", "javascript:alert(1)"),
  lang: fc.constantFrom("en", "en-GB", "ar", "pt-BR", "zh-Hant-TW", "und", "no language"),
  read: fc.constantFrom("whole" as const, "part" as const),
  form: fc.constantFrom(undefined, "retold" as const),
  blocks: fc.array(fc.record({ kind, text: words(10) }), { minLength: 1, maxLength: 4 }),
  left: fc.constant([]),
  from: fc.constant({}),
});
/** Where something is marked, in parts of the text, and what is said of it. */
const mark = fc.record({
  article: fc.nat(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  long: fc.nat(12),
  says: words(2),
  voice: words(3),
});
const standing = fc.constantFrom<Standing>("conflict", "same", "compatible", "first later", "second later", "withheld");
const question = fc.record({
  ask: words(4),
  marks: fc.array(mark, { minLength: 1, maxLength: 4 }),
  standing,
  later: standing,
});

function comparison(
  articles: readonly OwnArticle[],
  questions: readonly {
    ask: string;
    marks: readonly { article: number; at: number; long: number; says: string; voice: string }[];
    standing: Standing;
    later: Standing;
  }[],
): OwnComparison {
  let own: OwnComparison = {
    format: "parallax-comparison",
    version: 1,
    id: "a",
    title: "x",
    articles: articles.map((one, i) => ({ ...one, id: i === 0 ? one.id : `${one.id}-${i}` })),
    questions: [],
    dismissed: [],
  };
  for (const { ask: words, marks, standing, later } of questions) {
    const marked = marks.map(({ article: which, at, long, says, voice }) => {
      const one = own.articles[which % own.articles.length];
      if (!one) throw new Error("no article");
      const start = Math.floor(at * textOf(one).length);
      return { article: one.id, start, end: Math.min(textOf(one).length, start + 1 + long), says, voice };
    });
    own = ask(own, { ask: words, marked: marked.slice(0, 2), standing, day: today });
    const id = own.questions.at(-1)?.id ?? "";
    for (const more of marked.slice(2)) own = answer(own, id, undefined, more);
    const [first, , third] = own.questions.at(-1)?.positions ?? [];
    if (first && third && later !== "same") own = stand(own, id, first.id, third.id, later);
  }
  return own;
}

const said: SaidOfIncident = {
  title: "Crane: “it fell” # again",
  day: "2026-05-12",
  place: "Ostby: north",
  kind: "accident",
  id: "",
};

function shelfOf(own: OwnComparison, of = said): { shelf: Shelf; told: readonly string[] } {
  const made = contentFiles(own, of, today);
  if ("problems" in made) throw new Error(made.problems.join("\n"));
  const files = Object.fromEntries(made.files.map(({ kind, id, text }) => [`${kind}/${id}.md`, text]));
  return { shelf: read(files), told: made.told };
}

test("files for the shelf are read as they are: the same texts, quotations, voices and relations", () => {
  console.log(`seed ${seed}`);
  const articles = fc.array(article, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(articles, fc.array(question, { maxLength: 4 }), (given, asked) => {
      const own = comparison(
        given.map((one) => ({
          ...one,
          blocks: one.blocks.some(({ text }) => oneLine(text))
            ? one.blocks
            : [{ kind: "paragraph" as const, text: "a" }],
        })),
        asked,
      );
      const { shelf, told } = shelfOf(own);
      const [incident] = shelf.incidents;
      if (!incident) throw new Error("no incident");
      const ids = new Map(own.articles.map(({ id }, i) => [id, incident.accounts[i]?.article.id ?? ""]));
      for (const [i, one] of own.articles.entries()) {
        const got = incident.accounts[i]?.article;
        const blocks = [
          oneLine(one.title) || "Untitled",
          ...one.blocks.map(({ text }) => oneLine(text)).filter(Boolean),
        ];
        expect(got?.text).toBe(blocks.join("\n\n"));
        expect(got?.blocks.slice(1).map(({ kind }) => kind)).toEqual(
          one.blocks.filter(({ text }) => oneLine(text)).map(({ kind }) => kind),
        );
        expect([got?.read, got?.published, got?.publisher]).toEqual([
          one.read,
          articleOf(one).published,
          oneLine(one.publisher ?? "") || undefined,
        ]);
      }
      // What cannot be quoted is told, and nothing else is missing.
      const lost =
        own.questions.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)).length -
        incident.questions.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)).length;
      expect(told.filter((one) => one.startsWith("Under")).length).toBe(lost);
      if (lost > 0) return;
      for (const [q, asked] of incidentOf(own).questions.entries()) {
        const got = incident.questions[q];
        if (!got) throw new Error("no question");
        expect(got.reviewed).toBe(today);
        for (const [p, position] of asked.positions.entries()) {
          for (const [c, claim] of position.claims.entries()) {
            const there = got.positions[p]?.claims[c];
            const text =
              incident.accounts.find(({ article }) => article.id === ids.get(claim.article))?.article.text ?? "";
            expect(there?.article).toBe(ids.get(claim.article));
            // In whole words, and whole characters.
            expect(there?.quote).toContain(oneLine(claim.quote).replace(/^\uFFFD|\uFFFD$/g, ""));
            expect(there && withoutCutWords(text, there)).toEqual({ start: there?.start, end: there?.end });
            expect(there?.voice.itself).toBe(claim.voice.itself || oneLine(claim.voice.name ?? "") === "");
          }
          for (const [o, other] of asked.positions.entries()) {
            const [one, two] = [got.positions[p], got.positions[o]];
            if (o > p && one && two) expect(stanceOf(got, one, two).kind).toBe(stanceOf(asked, position, other).kind);
          }
        }
        for (const a of own.articles)
          for (const b of own.articles)
            if (a.id < b.id)
              expect(relate(got, ids.get(a.id) ?? "", ids.get(b.id) ?? "").kind).toBe(
                // A file of the shelf has no word for what is not marked: it counts as silence there, and that is told.
                relate({ ...asked, silent: undefined }, a.id, b.id).kind,
              );
        const isSaid = own.articles.every(
          ({ id }) => articlesThatAnswer(asked).includes(id) || asked.silent?.includes(id),
        );
        if (!isSaid) expect(told.join("\n")).toContain("counts as silent");
      }
    }),
    { seed, numRuns: 80 },
  );
});

/** A table as a spreadsheet reads it (RFC 4180, 2). */
function cellsOf(text: string, between: string): string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\r\n${between}]*))(${between}|\r\n|$)`, "gy");
  for (let found = cell.exec(text); found && cell.lastIndex <= text.length; found = cell.exec(text)) {
    const [, quoted, plain = "", end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n" && cell.lastIndex < text.length) rows.push([]);
    else if (end !== between) return rows;
  }
  throw new Error(`no table from ${cell.lastIndex}: ${text.slice(0, 200)}`);
}

test.describe("a table", () => {
  const one = (id: string, title: string, text: string, more: Partial<OwnArticle> = {}): OwnArticle => ({
    id,
    title,
    published: "2026-05-12",
    lang: "en",
    read: "whole",
    blocks: [{ kind: "paragraph", text }],
    left: [],
    from: {},
    ...more,
  });
  const own = comparison(
    [
      one("post", "Crane falls", 'Three people, said the "chief", were hurt.', {
        publisher: "The Post",
        url: "https://example.org/a,b",
      }),
      one("mail", "=Crane", "Five were hurt.", { published: undefined }),
      one("echo", "Echo", "A crane.", { read: "part" }),
      one("star", "Star", "A crane."),
    ],
    [],
  );
  const mark = (id: string, quote: string, voice = "") => {
    const article = own.articles.find((article) => article.id.startsWith(id));
    const start = article ? textOf(article).indexOf(quote) : -1;
    return { article: article?.id ?? "", start, end: start + quote.length, says: quote.split(" ")[0] ?? "", voice };
  };
  const marked = ask(own, {
    ask: "How many?",
    marked: [mark("post", 'Three people, said the "chief"', "-fire chief"), mark("mail", "Five")],
    standing: "conflict",
    day: today,
  });

  test("has a row for each claim, and for each article without one what the grid says of it", () => {
    const star = own.articles.find(({ id }) => id.startsWith("star"))?.id ?? "";
    const said = saySilent(marked, "q1", star, true);
    const table = tableOf(said);
    expect(table[0]).toEqual([
      "Question",
      "Relation",
      "Position",
      "Article",
      "Quotation",
      "Voice",
      "Through",
      "Date",
      "Headline",
      "Address",
      "Reviewed",
      "Rule",
      "Proposed by",
    ]);
    expect(table.slice(1)).toEqual([
      [
        "How many?",
        "Conflict",
        "Three",
        "The Post",
        'Three people, said the "chief"',
        "-fire chief",
        "",
        "2026-05-12",
        "Crane falls",
        "https://example.org/a,b",
        today,
        "",
        "",
      ],
      [
        "How many?",
        "Conflict",
        "Five",
        "“=Crane”",
        "Five",
        "the account itself",
        "",
        "undated",
        "=Crane",
        "",
        today,
        "",
        "",
      ],
      ["How many?", "Conflict", "not marked", "“Echo”", "", "", "", "2026-05-12", "Echo", "", today, "", ""],
      ["How many?", "Conflict", "does not say", "“Star”", "", "", "", "2026-05-12", "Star", "", today, "", ""],
    ]);
    const grid = gridView(ownView(said, undefined)).reviewed[0];
    expect(grid?.cells.slice(2).map(({ silence }) => silence)).toEqual(table.slice(3).map((row) => row[2]));
  });

  test("is read by a spreadsheet cell for cell, and nothing in it is a formula", () => {
    console.log(`seed ${seed}`);
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r",
        " =x",
        "＝1",
        '"',
        "a\nb",
        "a,b;c",
        "\ttab",
        "|x",
        "%0",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (table) => {
        for (const [got, between] of [
          [csvOf(table).slice(1), ","],
          [tsvOf(table), "\t"],
        ] as const) {
          const cells = cellsOf(got, between);
          const flat = cells.flat();
          expect(flat.filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([]);
          // What was put before a cell is taken off again.
          const wanted = table.map((row) => row.map((cell) => (flat.includes(cell) ? cell : `'${cell}`)));
          expect(cells).toEqual(wanted);
        }
      }),
      { seed, numRuns: 200 },
    );
    expect(csvOf([["a"]])).toBe("\uFEFFa\r\n");
    expect(htmlOf([["<b>&", "=1\n2"]])).toBe("<table><tr><td>&#60;b&#62;&#38;</td><td>'=1\n2</td></tr></table>");
  });
});
