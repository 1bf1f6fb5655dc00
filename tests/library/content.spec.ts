import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { relate, strength, strongest, type Relation } from "../../engine/relations/relate.ts";
import { supersededBy } from "../../engine/relations/superseded.ts";
import { readShelf } from "../../library/read-shelf.ts";
import type { Question } from "../../engine/relations/question.ts";
import type { Article, Incident } from "../../library/shelf.ts";

/** The shelf itself: what it must hold, and the cases that must come out exactly. */
const shelf = readShelf("content");
const shared = "../shared";
const seeds: Readonly<Record<string, string>> = {
  "us-condemns-2024-01-16": "000_28853598346f6969",
  "near-consulate-2022-03-13": "001_b0432a9d3b8147d5",
  "three-attacks-2024-01-24": "002_413bd2a68a6ce088",
  "us-retaliates-2024-02-03": "003_e050c7c37bb351a2",
  "iraq-condemns-2024-02-09": "004_2b1ba0a3a03e62d4",
};

test("seven incidents, 47 articles, at least 60 questions, at least 20 with a conflict", () => {
  expect(shelf.incidents.map(({ id }) => id)).toEqual([
    "baghdad-drone-strike-2024-02",
    "iraq-syria-strikes-2024-02",
    "iraq-strikes-2024-01",
    "erbil-2024-01",
    "derna-flood-2023-09",
    "erbil-2022-03",
    "london-march-2019-03",
  ]);
  expect(shelf.articles).toHaveLength(47);
  const kinds = shelf.incidents.flatMap((incident) =>
    incident.questions.map((question) => rowKind(incident, question)),
  );
  expect(kinds.length).toBeGreaterThanOrEqual(60);
  expect(kinds.filter((kind) => strength(kind) <= strength("disputed")).length).toBeGreaterThanOrEqual(20);
});

for (const article of shelf.articles) {
  test(`${article.id}: as long as it should be, quotations short, on an incident's list`, () => {
    const body = article.text.slice(article.title.length);
    const words = body.split(/\s+/).filter(Boolean).length;
    const [least, most] = article.id in seeds ? [250, 450] : [90, 250];
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(most);
    for (const [, quoted = ""] of body.matchAll(/“([^”]*)”/g)) {
      expect(quoted.split(/\s+/).length, `“${quoted}” is longer than twelve words`).toBeLessThanOrEqual(12);
    }
    const claims = shelf.incidents.flatMap(({ questions }) => questions.flatMap(claimsOf));
    expect(claims.some((claim) => claim.article === article.id)).toBe(true);
  });
}

test("every article says how far its source was read, and what a second reading found is so", () => {
  const said = new Map(
    shelf.articles.map(({ id }) => [id, /^read: (\S+)$/m.exec(readFileSync(`content/articles/${id}.md`, "utf8"))?.[1]]),
  );
  expect([...said].filter(([, extent]) => extent === undefined)).toEqual([]);
  if (!existsSync(`${shared}/dossiers/read-extent.json`)) return;
  const found = JSON.parse(readFileSync(`${shared}/dossiers/read-extent.json`, "utf8")) as Record<
    string,
    { read: string }
  >;
  for (const [source, { read }] of Object.entries(found)) {
    const [incident = "", name = ""] = source.split("/");
    expect(account(incidentOf(incident), name).read, source).toBe(read);
  }
  // The later dossiers say so themselves.
  for (const incident of shelf.incidents) {
    const dossier = readFileSync(`${shared}/dossiers/${incident.id}.md`, "utf8");
    for (const [, name = "", read] of dossier.matchAll(
      /^## (\S+) — [^\n]*\n(?:(?!## )[^\n]*\n)*?read: (whole|part)/gm,
    )) {
      expect(account(incident, name).read, `${incident.id}/${name}`).toBe(read);
    }
  }
});

test("a reason fits the view of a pair: none speaks of accounts that are not seen in it", () => {
  const reasons = shelf.incidents.flatMap(({ id, questions }) =>
    questions.flatMap(({ compatible, updates, conflicts, withheld }) =>
      [...compatible, ...updates, ...conflicts, ...withheld].map(({ because = "" }) => `${id}: ${because}`),
    ),
  );
  expect(
    reasons.filter((reason) => /\b(the others|(?:other|all|both|two|three) accounts?|accounts)\b/i.test(reason)),
  ).toEqual([]);
});

test("editors' notes are plain words: pages show them as they are, so no sign of Markdown stands in one", () => {
  const notes = shelf.incidents.flatMap(({ note }) => note);
  expect(notes.filter((paragraph) => /\]\(|\*\*|^#|`/.test(paragraph))).toEqual([]);
});

test("no account carries a sentence of its source", () => {
  test.skip(!existsSync(shared), "../shared is not here");
  const sources = [
    ...readdirSync(`${shared}/seeds`).map((name) => readFileSync(`${shared}/seeds/${name}`, "utf8")),
    ...readdirSync(`${shared}/dossiers`).map((name) => readFileSync(`${shared}/dossiers/${name}`, "utf8")),
  ];
  const known = new Set(sources.flatMap((text) => runsOf(text, 9)));
  const copied = shelf.articles.flatMap(({ id, text, title }) =>
    runsOf(text.slice(title.length).replace(/“[^”]*”/g, " | "), 9)
      .filter((run) => known.has(run))
      .map((run) => `${id}: ${run}`),
  );
  expect(copied).toEqual([]);
});

test("of every incident of the shelf all sources of its dossier are on the shelf", () => {
  test.skip(!existsSync(shared), "../shared is not here");
  const keys = shelf.incidents.flatMap(({ id }) =>
    [...readFileSync(`${shared}/dossiers/${id}.md`, "utf8").matchAll(/^## (\S+) — /gm)].map((found) => found[1] ?? ""),
  );
  const missing = keys.filter(
    (key) => key !== "seed" && !shelf.articles.some(({ id }) => new RegExp(`^${key}-(\\d{4}-|undated)`).test(id)),
  );
  expect(keys.length).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

test.describe("Erbil 2024, what was hit", () => {
  const { incident, question } = find("erbil-2024-01", "target-erbil");
  const one = account(incident, "us-condemns");
  const both = ["theage", "cbc", "iraqinews", "rudaw"].map((name) => account(incident, name));
  for (const other of both) {
    test(`us-condemns is disputed in ${other.id}`, () => {
      expect(relate(question, one.id, other.id)).toMatchObject({ kind: "disputed", side: "b" });
    });
    for (const third of both.filter(({ id }) => id > other.id)) {
      test(`${other.id} and ${third.id} both report the dispute`, () => {
        expect(relate(question, other.id, third.id)).toMatchObject({ kind: "agree", dispute: true });
      });
    }
  }
});

test("Erbil 2022, how many missiles: a half-dozen against twelve is a conflict", () => {
  const { incident, question } = find("erbil-2022-03", "missiles-fired");
  const six = account(incident, "near-consulate").id;
  for (const name of ["timesofisrael", "syriacpress", "islamtimes", "encyclopedia"]) {
    expect(relate(question, six, account(incident, name).id).kind, name).toBe("conflict");
  }
  expect(relate(question, six, account(incident, "taipeitimes").id).kind).toBe("detail");
});

test.describe("February 2024, was Iraq told beforehand", () => {
  const { incident, question } = find("iraq-syria-strikes-2024-02", "told-beforehand");
  const seed = account(incident, "us-retaliates").id;
  const cases: readonly (readonly [string, Partial<Relation>])[] = [
    ["qatartribune", { kind: "conflict" }],
    ["nation", { kind: "disputed", side: "b" }],
    ["northpress", { kind: "update", side: "b" }],
    ["964media-notice", { kind: "update", side: "b" }],
  ];
  for (const [name, relation] of cases) {
    test(`against ${name}: ${relation.kind}`, () => {
      expect(relate(question, seed, account(incident, name).id)).toMatchObject(relation);
    });
  }
  test("what seed 003 says stands superseded, by northpress and 964media", () => {
    const yes = question.positions.find(({ claims }) => claims.some(({ article }) => article === seed));
    const later = yes ? supersededBy(question, yes) : [];
    expect([...new Set(later.flatMap(({ claims }) => claims.map(({ article }) => article)))].sort()).toEqual([
      "964media-notice-2024-02-07",
      "northpress-2024-02-06",
    ]);
  });
});

test.describe("Derna, how many died", () => {
  const { incident, question } = find("derna-flood-2023-09", "dead");
  const cases: readonly (readonly [string, string, Partial<Relation>])[] = [
    ["standard", "aawsat", { kind: "disputed", side: "b" }],
    ["standard", "tvcnews", { kind: "update", side: "b" }],
    ["guernseypress", "libyaobserver", { kind: "update", side: "b" }],
    ["guernseypress", "aawsat", { kind: "disputed", side: "b" }],
    ["libyaobserver", "tvcnews", { kind: "adds", side: "a" }],
    ["tvcnews", "balita", { kind: "detail" }],
    ["aljazeera", "balita", { kind: "update", side: "b" }],
  ];
  for (const [one, other, relation] of cases) {
    test(`${one} against ${other}: ${relation.kind}`, () => {
      expect(relate(question, account(incident, one).id, account(incident, other).id)).toMatchObject(relation);
    });
  }
  test("what might be in the end is a question of its own, and agrees with every count", () => {
    const { question: outlook } = find("derna-flood-2023-09", "outlook");
    expect(rowKind(incident, outlook)).toBe("detail");
    expect(claimsOf(question).map(({ says }) => says)).not.toContainEqual(expect.stringContaining("20,000"));
  });
});

test.describe("London, how many came", () => {
  const { incident, question } = find("london-march-2019-03", "came");
  const cases: readonly (readonly [string, string, Partial<Relation>])[] = [
    ["peoplesvote", "howarth", { kind: "detail" }],
    ["peoplesvote", "telegraph", { kind: "disputed", side: "b" }],
    ["peoplesvote", "inews", { kind: "disputed", side: "b" }],
    ["howarth", "inews", { kind: "conflict" }],
    ["howarth", "reasonablyprepared", { kind: "conflict" }],
    ["inews", "reasonablyprepared", { kind: "disputed" }],
  ];
  for (const [one, other, relation] of cases) {
    test(`${one} against ${other}: ${relation.kind}`, () => {
      expect(relate(question, account(incident, one).id, account(incident, other).id)).toMatchObject(relation);
    });
  }
  test("both camps say that an exact number can hardly be given", () => {
    const { question: exact } = find("london-march-2019-03", "exact");
    expect(relate(exact, account(incident, "peoplesvote").id, account(incident, "inews").id)).toMatchObject({
      kind: "agree",
      dispute: false,
    });
  });
});

test("the two strikes on Erbil share no account, and each warns of the other", () => {
  const [newer, older] = ["erbil-2024-01", "erbil-2022-03"].map((id) => incidentOf(id));
  const ids = newer?.accounts.map(({ article }) => article.id) ?? [];
  expect(older?.accounts.filter(({ article }) => ids.includes(article.id))).toEqual([]);
  expect(newer?.notToBeConfusedWith).toMatchObject([
    { incident: "erbil-2022-03", samePlaces: ["Erbil"], sameKind: true },
  ]);
  expect(older?.notToBeConfusedWith).toMatchObject([
    { incident: "erbil-2024-01", samePlaces: ["Erbil"], sameKind: true },
  ]);
  const months = Math.round((older?.notToBeConfusedWith[0]?.daysApart ?? 0) / 30.44);
  expect(months).toBe(22);
});

test("when Iran had last struck inside Iraq links to the strike in between", () => {
  const { question } = find("erbil-2024-01", "last-strike");
  expect(question.elsewhere.map(({ incident }) => incident)).toEqual(["erbil-2022-03"]);
});

function incidentOf(id: string): Incident {
  const incident = shelf.incidents.find((incident) => incident.id === id);
  if (!incident) throw new Error(`no incident ${id}`);
  return incident;
}

function find(incidentId: string, questionId: string): { incident: Incident; question: Question } {
  const incident = incidentOf(incidentId);
  const question = incident.questions.find(({ id }) => id === questionId);
  if (!question) throw new Error(`no question ${questionId}`);
  return { incident, question };
}

function account(incident: Incident, name: string): Article {
  const found = incident.accounts.find(({ article }) => new RegExp(`^${name}-(\\d{4}-\\d|undated)`).test(article.id));
  if (!found) throw new Error(`no account ${name}`);
  return found.article;
}

function claimsOf({ positions }: Question) {
  return positions.flatMap(({ claims }) => claims);
}

function rowKind({ accounts }: Incident, question: Question): Relation["kind"] {
  const ids = accounts.map(({ article }) => article.id);
  return strongest(ids.flatMap((a, i) => ids.slice(i + 1).map((b) => relate(question, a, b).kind)));
}

/** All runs of so many words, in lower case, without punctuation; not those that are mostly names. */
function runsOf(text: string, length: number): string[] {
  return text.split("|").flatMap((part) => {
    const words = part.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words
      .slice(0, Math.max(0, words.length - length + 1))
      .map((_, i) => words.slice(i, i + length))
      .filter((run) => run.filter((word) => /^\p{Ll}{3}/u.test(word)).length >= length / 2)
      .map((run) => run.join(" ").toLowerCase());
  });
}
