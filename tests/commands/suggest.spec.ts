import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { isMap, isSeq, parse, parseDocument } from "yaml";
import { sharedHeadline } from "../../commands/suggesting/shared-headline.ts";
import { articlePairs } from "../../commands/suggesting/article-pairs.ts";
import { shelfGroups } from "../../commands/suggesting/shelf-groups.ts";
import { contentFiles } from "../../library/content-files.ts";
import { locateQuotation } from "../../library/locate-quotation.ts";
import { quotationOf } from "../../library/quotation-of.ts";
import { listsOf } from "../../library/written-question.ts";
import { readShelf } from "../../library/read-shelf.ts";
import { answersOf, type Answer } from "./answers-of.ts";

/** What `npm run suggest` proposes, and that what it proposes can be pasted and checked. */

const shelf = readShelf("content");
let folder = "";
test.beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), "parallax-"))));
test.afterEach(() => rmSync(folder, { recursive: true }));

/** What the command answers to each list of words. */
const ask = (...lists: readonly (readonly string[])[]) => answersOf("suggest", folder, ...lists);

/** What it answers to one. */
function run(...words: string[]): Answer {
  const [answer] = ask(words);
  if (!answer) throw new Error("no answer");
  return answer;
}

/** What the library says of the content in the folder: nothing, where all is well. */
function checked(): string {
  try {
    readShelf(path.join(folder, "content"), true);
    return "";
  } catch (error) {
    return String(error);
  }
}

/** Articles by their ids: title, day, paragraphs. Of the bridge three tell, of the train two, of the fair one. */
const articles: Readonly<Record<string, readonly [string, string, ...string[]]>> = {
  "quaypost-2031-03-03": [
    "Barge strikes footbridge at Old Quay",
    "2031-03-03",
    "A barge loaded with gravel struck the footbridge at Old Quay on Monday, and two people were injured, said Ina Holt of the harbour office.",
    "The barge was towed to Lower Dock. Divers are looking at the pier of the footbridge.",
  ],
  "tidenews-2031-03-04": [
    "Old Quay footbridge closed after barge hits pier",
    "2031-03-04",
    "The footbridge at Old Quay was closed on Monday after a barge with gravel hit one of its piers.",
    "Five people were injured, said the ambulance service. The harbour office expects divers to look at the pier.",
  ],
  "portecho-2031-03-04": [
    "Five hurt as gravel barge rams Old Quay footbridge",
    "2031-03-04",
    "Five people were injured on Monday when a barge carrying gravel rammed the footbridge at Old Quay, the harbour office said.",
    "The barge lies at Lower Dock. The footbridge and its pier stay closed.",
  ],
  "quaypost-2032-08-10": [
    "Night train derails near Varn",
    "2032-08-10",
    "A night train derailed in Varn on Tuesday. At least three people were killed, the railway said.",
    "The train from Esk had left the rails at the crossing. At least three people were killed, said the mayor too.",
  ],
  "varnherald-2032-08-11": [
    "Train from Esk leaves the rails in Varn",
    "2032-08-11",
    "Nine people were killed when the night train from Esk derailed in Varn on Tuesday, said the railway.",
    "The train left the rails at the crossing, said the mayor.",
  ],
  "fairnews-2033-05-01": [
    "Prize for the largest pumpkin goes to a schoolboy",
    "2033-05-01",
    "A schoolboy won the prize for the largest pumpkin at the county fair in Lund.",
    "His grandmother had given him the seeds.",
  ],
};

const bridge = ["quaypost-2031-03-03", "tidenews-2031-03-04"];
const train = ["quaypost-2032-08-10", "varnherald-2032-08-11"];

/** Writes the articles, some to the private shelf, and an incident of the bridge that lacks an account. */
function writeShelf(isPrivate: readonly string[] = []): void {
  const write = (name: string, text: string) => {
    const file = path.join(folder, "content", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const [id, [title, published, ...paragraphs]] of Object.entries(articles)) {
    const publisher = id.split("-")[0];
    write(
      `${isPrivate.includes(id) ? "private/" : ""}articles/${id}.md`,
      `---\ntitle: ${title}\npublisher: ${publisher}\npublished: ${published}\nurl: none\ntext: full\n---\n${paragraphs.join("\n\n")}\n`,
    );
  }
  write(
    "incidents/old-quay-2031-03.md",
    `---\ntitle: A barge strikes a bridge\nwhen: { from: 2031-03-03 }\nwhere: [{ name: Old Quay }]\nkind: accident\naccounts: [${bridge.join(", ")}]\n---\n`,
  );
}

test.describe("which articles tell of one incident", () => {
  /**
   * Of the shelf's accounts so many may be told apart from their own incident: late reports, what has no date, and texts that
   * argue about one number of an incident and hardly name it, as most on the march in London do.
   */
  const mostLost = 11;

  test("of the shelf, taken from its file an account finds its way back, or nowhere, and none to another file", () => {
    const verdicts = articlePairs(shelf.articles);
    const found = shelf.incidents.flatMap(({ id, accounts }) =>
      accounts
        .filter(({ inPassing }) => !inPassing)
        .map(({ article }) => {
          const incidents = shelf.incidents.map((file) => ({
            ...file,
            accounts: file.accounts.filter((account) => account.article.id !== article.id),
          }));
          const lacking = shelfGroups({ articles: shelf.articles, incidents }, verdicts).incidents.find(({ lacks }) =>
            lacks.some((fitting) => fitting.article === article.id),
          );
          return { account: `${article.id} of ${id}`, own: id, into: lacking?.incident };
        }),
    );
    const strays = found.filter(({ own, into }) => into !== undefined && into !== own);
    expect(strays.map(({ account }) => account)).toEqual([]);
    const lost = found.filter(({ into }) => into === undefined).map(({ account }) => account);
    expect(lost.length, `found nowhere: ${lost.join(", ")}`).toBeLessThanOrEqual(mostLost);
  });

  test("a file and what it lacks, a group without a file, an article like no other, a private one", () => {
    writeShelf(["varnherald-2032-08-11"]);
    const [report, data] = ask([], ["--json"]);
    expect([report?.stderr, data?.stderr]).toEqual(["", ""]);
    const stdout = report?.stdout;
    expect(stdout).toMatch(/A barge strikes a bridge {2}content\/incidents\/old-quay-2031-03\.md/);
    expect(stdout).toMatch(
      /lacks what seems to tell of it:\n {2}portecho-2031-03-04 .*\n +because: both on 3 March 2031; .*both name Old Quay/,
    );
    expect(stdout).toMatch(
      /2 articles seem to tell of one incident, which has no file[^]*varnherald-2032-08-11 \(private\)/,
    );
    expect(stdout).toContain(`npm run -s suggest -- new ${train.join(" ")}`);
    expect(stdout).toMatch(/like no other article\n {2}fairnews-2033-05-01/);
    expect(stdout).not.toContain("\u001b[");
    expect(JSON.parse(data?.stdout ?? "")).toMatchObject({
      incidents: [{ incident: "old-quay-2031-03", lacks: [{ article: "portecho-2031-03-04" }] }],
      without: [{ articles: train }],
      alone: ["fairnews-2033-05-01"],
    });
  });

  test("a shelf whose incidents have no file yet", () => {
    writeShelf();
    rmSync(path.join(folder, "content/incidents"), { recursive: true });
    const { stderr, stdout } = run("--json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      incidents: [],
      without: [{ articles: expect.arrayContaining(bridge) }, { articles: train }],
      alone: ["fairnews-2033-05-01"],
    });
  });
});

/** Two accounts of one morning, between which it is easy to see what is not there. */
const crane: Readonly<Record<string, readonly string[]>> = {
  "morgen-2026-05-12": [
    "Crane collapses onto school roof in Ostby; three hurt",
    "A tower crane fell onto the roof of the Lindengade school in Ostby at 7:40 on Tuesday morning.",
    "Three people were hurt, said Karsten Holm of the fire service: the crane's driver and two cleaners.",
    "A gust of more than 100 kilometres an hour had torn the jib from its brake, said Dorte Lund of the firm.",
    "Its nearest station measured gusts of 74 kilometres an hour at the time, according to the weather service.",
    "Mayor Inger Dahl said that the school would stay closed until Friday at least.",
  ],
  "aften-2026-05-12": [
    "Five injured as crane crashes into Ostby school",
    "Five people have been injured after a crane crashed into a school in Ostby, the police said on Tuesday evening.",
    "The police raised the number from three after two pupils went to the hospital in the afternoon with cuts.",
    "The driver was still in hospital. Two cleaners were treated for shock.",
    "Sand said that the wind was above the limit that its maker sets for it, which is 72 kilometres an hour.",
    "The school will stay closed until the summer holidays, a letter to parents said.",
    "In September a smaller crane tipped over at the harbour of Vesthavn, and nobody was hurt.",
  ],
};

for (const [headlines, words] of [
  [
    ["Crane collapses onto school roof in Ostby; three hurt", "Five injured as crane crashes into Ostby school"],
    "Crane, school, Ostby",
  ],
  [["Old Quay footbridge closed", "Barge strikes footbridge at Old Quay"], "Old Quay footbridge"],
  [["Five die in ferry fire", "Five dead on burning boat"], undefined],
  [["Ferry sinks off Holm", "Ferry lost off Holm", "Sixty rescued at sea"], "Ferry, Holm"],
  [["Ferry sinks off Holm"], undefined],
] as const) {
  test(`of ${headlines.length} headlines (${headlines[0]}) is shared: ${words ?? "too little"}`, () => {
    expect(sharedHeadline(headlines.map((title) => ({ title }))).words).toBe(words);
  });
}

test("a draft abstains: no kind that one names in passing, no other day, no limit, no agreement on different ends", () => {
  for (const [id, [title, ...paragraphs]] of Object.entries(crane)) {
    mkdirSync(path.join(folder, "content/articles"), { recursive: true });
    writeFileSync(
      path.join(folder, "content/articles", `${id}.md`),
      `---\ntitle: ${title}\npublisher: ${id.split("-")[0]}\npublished: 2026-05-12\nurl: none\ntext: full\n---\n${paragraphs.join("\n\n")}\n`,
    );
  }
  expect(run("new", ...Object.keys(crane)).stderr).toBe("");
  const [draft, ...others] = readShelf(path.join(folder, "content"), true).incidents;
  expect(others).toEqual([]);
  expect(draft).toMatchObject({ id: "ostby-2026-05", title: "Crane, school, Ostby", kind: "incident" });
  const asked = draft?.questions.map(({ rule, positions, conflicts, updates, compatible }) => ({
    rule,
    says: positions.map(({ says }) => says),
    conflicts: conflicts.map(({ positions: pair }) => pair.length),
    updates: updates.map(({ later, earlier }) => [later, earlier]),
    compatible,
  }));
  expect(asked).toEqual([
    {
      rule: "injured",
      says: ["Five people have been injured", "Three people were hurt"],
      conflicts: [],
      updates: [["five-people-have-been", "three-people-were-hurt"]],
      compatible: [],
    },
    {
      rule: "alike",
      says: ["until the summer holidays", "until Friday at least"],
      conflicts: [],
      updates: [],
      compatible: [],
    },
  ]);
});

test.describe("a draft of an incident", () => {
  test("is private, passes the check, confirms nothing, and is never written over", () => {
    writeShelf();
    const first = run("new", ...train);
    expect(first.stderr).toBe("");
    const [name = ""] = readdirSync(path.join(folder, "content/private/incidents"));
    expect(first.stdout).toContain(`content/private/incidents/${name}: a draft of 2 accounts`);
    expect(name).toBe("varn-crash-2032-08.md");
    expect(checked()).toBe("");
    const incident = readShelf(path.join(folder, "content"), true).incidents.find(({ id }) => `${id}.md` === name);
    expect(incident).toMatchObject({ private: true, kind: "crash", where: [{ name: "Varn" }] });
    expect(incident?.when.from).toBe("2032-08-10");
    const killed = incident?.questions.find(({ id }) => id === "killed");
    expect(killed?.positions.flatMap(({ claims }) => claims.map(({ article }) => article))).toEqual(
      expect.arrayContaining(train),
    );
    expect(incident?.questions.filter(({ reviewed }) => reviewed !== undefined)).toEqual([]);

    const file = path.join(folder, "content/private/incidents", name);
    writeFileSync(file, `${readFileSync(file, "utf8")}An editor's note.\n`);
    const again = run("new", ...train, "--anyway", "--publish");
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining("is there already")]);
    expect(readFileSync(file, "utf8")).toContain("An editor's note.");
    expect(readdirSync(path.join(folder, "content/incidents"))).toEqual(["old-quay-2031-03.md"]);
  });

  test("is for the published shelf when told, with what its editor says", () => {
    writeShelf();
    const said = [
      "--id",
      "train",
      "--title",
      "Fire: a train",
      "--when",
      "2032-08-09T23:30+01:00",
      "--where",
      "Esk: east",
    ];
    const { stderr } = run(
      "new",
      "--publish",
      `content/articles/${train[0]}.md`,
      "--kind",
      "arson #1",
      ...said,
      "--all",
    );
    expect(stderr).toBe("");
    expect(checked()).toBe("");
    expect(readShelf(path.join(folder, "content")).incidents.find(({ id }) => id === "train")).toMatchObject({
      private: false,
      title: "Fire: a train",
      when: { from: "2032-08-09T23:30+01:00" },
      where: [{ name: "Esk: east" }],
      kind: "arson #1",
    });
  });

  /** Each: what is asked for, and what is answered, on one line or more. Nothing is written. */
  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["no article", ["new"], /No article was named/],
    [
      "an id that is not there",
      ["new", "quaypost"],
      /“quaypost” is not the id of an article; near it: quaypost-2031-03-03, quaypost-2032-08-10$/m,
    ],
    ["a misspelt id", ["new", "varnherold-2032-08-11"], /near it: varnherald-2032-08-11/],
    ["nothing", ["new", ""], /“” is not the id/],
    [
      "two incidents",
      ["new", ...train, "fairnews-2033-05-01"],
      /do not seem to tell of what quaypost-2032-08-10 tells of:\n {2}fairnews-2033-05-01: .+\n.*--anyway/,
    ],
    ["what has a file", ["new", ...bridge], /old-quay-2031-03 has all these accounts already.*--anyway/],
    [
      "private articles, to be published",
      ["new", "--publish", "fairnews-2033-05-01"],
      /private, so an incident of it cannot be published/,
    ],
    ["an id that cannot stand in an address", ["new", ...train, "--id", "The Train"], /--id is “The Train”/],
    ["an id that leads elsewhere", ["new", ...train, "--id", "../../x"], /--id is “..\/..\/x”; expected: lower-case/],
    ["a day that leads elsewhere", ["new", ...train, "--when", "../../x"], /when\.from/],
    ["a day that is none", ["new", ...train, "--when", "tomorrow"], /found {5}“tomorrow”/],
    ["a title of spaces", ["new", ...train, "--title", "  "], /expected {2}what happened, where/],
    ["an incident that is not there", ["old-quay"], /near it: old-quay-2031-03/],
    ["two incidents at once", ["old-quay-2031-03", "train"], /2 incidents were named; one was expected/],
    ["an option that nobody knows", ["--yes"], /Unknown option '--yes'/],
  ];
  test("is refused with what to do, and nothing is written", () => {
    writeShelf(["fairnews-2033-05-01"]);
    const answers = ask(...refused.map(([, words]) => words));
    expect(answers).toHaveLength(refused.length);
    for (const [i, [name, , answer]] of refused.entries()) {
      expect(answers[i]?.stderr, name).toMatch(answer);
      expect([answers[i]?.status, answers[i]?.stdout], name).toEqual([1, ""]);
    }
    expect(readdirSync(path.join(folder, "content/private"))).toEqual(["articles"]);
    expect(readdirSync(path.join(folder, "content/incidents"))).toEqual(["old-quay-2031-03.md"]);
  });

  test("of what does not seem one incident is written when told", () => {
    writeShelf();
    expect(run("new", ...train, "fairnews-2033-05-01", "--anyway").status).toBe(0);
    expect(checked()).toBe("");
  });
});

test.describe("what a file could be given", () => {
  test("of every file: pasted as it comes it passes the check, and then there is nothing more to suggest", () => {
    test.setTimeout(120_000);
    cpSync("content", path.join(folder, "content"), { recursive: true });
    const lists = shelf.incidents.map(({ id }) => [id, "--all"]);
    const answers = ask(...lists);
    for (const [i, { id }] of shelf.incidents.entries()) {
      expect(answers[i]?.stderr, id).toBe("");
      expect(pastedInto(id, answers[i]?.stdout ?? ""), `${id}: nothing was pasted`).toBeGreaterThan(0);
      expect(checked(), id).toBe("");
    }
    const pasted = readShelf(path.join(folder, "content")).incidents;
    for (const { id, accounts } of shelf.incidents) {
      const texts = new Map(accounts.map(({ article }) => [article.id, article.text]));
      const claims = (pasted.find((one) => one.id === id)?.questions ?? [])
        .flatMap(({ positions }) => positions)
        .flatMap((position) => position.claims);
      expect(claims.length, id).toBeGreaterThan(0);
      const misplaced = claims.filter(
        ({ article, start, end, quote }) => texts.get(article)?.slice(start, end) !== quote,
      );
      expect(misplaced, id).toEqual([]);
    }
    for (const { stdout } of ask(...lists))
      expect(stdout).toMatch(/^# Nothing to suggest for content\/incidents\/.*\.md\.\n$/);
  });

  test("of a file without questions the whole output is what is pasted", () => {
    writeShelf();
    const { stdout } = run("old-quay-2031-03");
    const file = path.join(folder, "content/incidents/old-quay-2031-03.md");
    writeFileSync(file, readFileSync(file, "utf8").replace(/---\n$/, `${stdout}---\n`));
    expect(checked()).toBe("");
    expect(run("old-quay-2031-03").stdout).toMatch(/^# Nothing to suggest .*--all has the rest\.\n$/);
  });

  test("as data it is the same", () => {
    writeShelf();
    const [json, text] = ask(["old-quay-2031-03", "--json"], ["old-quay-2031-03"]);
    const data: unknown = JSON.parse(json?.stdout ?? "");
    const yaml: unknown = parse(text?.stdout ?? "");
    const questions = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === "comment" ? undefined : inner))) as {
        questions: unknown;
      };
    expect(questions(data).questions).toEqual(questions(yaml).questions);
    expect(data).toMatchObject({ incident: "old-quay-2031-03", file: "content/incidents/old-quay-2031-03.md" });
  });
});

test("a draft never makes a conflict of what was not judged, and what is a draft is a machine's", () => {
  const written = listsOf(
    {
      compatible: [],
      updates: [],
      conflicts: [],
      withheld: [],
      differing: [{ positions: ["p1", "p2"] }],
    },
    (id) => `${id}-written`,
  );
  expect(written).toEqual({
    withheld: [
      { positions: ["p1-written", "p2-written"], because: "They differ; whether both can be so was not judged." },
    ],
  });
  for (const { questions } of shelf.incidents)
    for (const { byMachine, reviewed } of questions) expect(byMachine === true).toBe(reviewed === undefined);
});

test("of words that stand often, any place is found again by what stands beside it", () => {
  const texts = [
    "Two were hurt. Two were hurt, he said. Two were hurt",
    "Same words.\n\nSame words.\n\nSame words.",
    "no no no no",
    "A headline\n\n“Two,” he said.\n\nThen “two,” he said. Two.",
    ...shelf.articles.slice(0, 4).map(({ text }) => text),
  ];
  for (const text of texts)
    for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
      const place = { start: index, end: index + word.length };
      expect(locateQuotation(text, quotationOf(text, place)), `${word} at ${index} of “${text.slice(0, 30)}…”`).toEqual(
        [place],
      );
    }
});

/** Puts suggestions where they say that they go; answers how many claims. */
function pastedInto(id: string, suggested: string): number {
  const content = path.join(folder, "content");
  const file = contentFiles(content, "incidents", true).find((one) => one.id === id);
  if (file?.source === undefined) throw new Error(`no file of ${id}`);
  const [, yaml = "", body = ""] = /^---\n([^]*?)^---\n([^]*)$/m.exec(file.source) ?? [];
  const document = parseDocument(yaml);
  const questions = document.get("questions");
  const found = parseDocument(suggested).get("questions");
  if (!isSeq(questions) || !isSeq(found)) throw new Error("no list of questions");
  for (const question of found.items) {
    const asked = questions.items.find((one) => idOf(one) === idOf(question));
    if (asked === undefined) questions.add(question);
    else if (isMap(asked) && isMap(question)) mergeInto(asked, question);
  }
  writeFileSync(path.join(content, file.file), `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
  return suggested.split("- { article: ").length - 1;
}

/** Adds the lists of a part of a question to the question's own, a position's claims to the position's. */
function mergeInto(asked: unknown, part: unknown): void {
  if (!isMap(asked) || !isMap(part)) return;
  for (const { key, value } of part.items) {
    const own = asked.get(key);
    if (!isSeq(value)) continue;
    if (!isSeq(own)) asked.set(key, value);
    else
      for (const item of value.items) {
        const known = own.items.find((one) => idOf(one) !== undefined && idOf(one) === idOf(item));
        if (known === undefined) own.add(item);
        else mergeInto(known, item);
      }
  }
}

function idOf(node: unknown): unknown {
  return isMap(node) ? node.get("id") : undefined;
}
