import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ContentError, type Problem } from "../../library/problem.ts";
import { readShelf, type ReadBefore } from "../../library/read-shelf.ts";
import type { Shelf } from "../../library/shelf.ts";

/** Files of a content folder by their names in it. */
export type Files = Readonly<Record<string, string>>;
/** The same of which some are no text. */
export type Bytes = Readonly<Record<string, string | Uint8Array>>;

/** A shelf with nothing wrong: two accounts, one incident, one question. Line numbers are counted on in the tests. */
export const sound: Files = {
  "articles/one-2020-01-02.md": `---
title: Ferry runs aground
publisher: One
published: 2020-01-02
url: none
text: retold
---
The ferry ran aground with sixty people on board.

Nobody was hurt, and nobody was missing.
`,
  "articles/two-2020-01-02.md": `---
title: Ferry on the rocks
publisher: Two
agency: Agency
published: { about: 2020-01-02 }
url: https://example.org/ferry
text: full
---
It carried seventy people, said the harbour master.
`,
  "incidents/ferry-2020.md": `---
title: A ferry runs aground
when: { from: 2020-01-01T22:10+01:00, to: 2020-01-02 }
where: [{ name: Harbour, lat: 53.5, lon: 8.1 }]
kind: accident
accounts: [one-2020-01-02, two-2020-01-02]
questions:
  - id: aboard
    ask: How many were on board?
    positions:
      - id: sixty
        says: Sixty
        claims:
          - { article: one-2020-01-02, quote: "sixty people", voice: itself }
      - id: seventy
        says: Seventy
        claims:
          - { article: two-2020-01-02, quote: "seventy people", voice: harbour master }
    reviewed: 2026-11-20
---
What to know first.
`,
};

/** The history of its incident: a question was taken away, the words of a claim were corrected, an account left and its text was edited. */
export const historyFile = `---
versions:
  - day: 2026-11-20
    changes: []
  - day: 2026-11-24
    because: The question of the captain was taken away.
    changes:
      - { what: question, question: captain, ask: Who was the captain?, answers: [A woman, "Nobody <b>knows</b>"], was: Who was the captain? }
      - { what: quote, question: aboard, ask: How many were on board?, account: one-2020-01-02, name: One, of: Sixty, was: with sixty people, is: sixty people }
      - { what: account, account: three, name: Three, was: Three }
state:
  title: A ferry runs aground
  time: 2020-01-01T22:10+01:00 to 2020-01-02
  place: Harbour (53.5, 8.1)
  kind: accident
  note: [What to know first.]
  prompts: []
  accounts:
    - { id: one-2020-01-02, name: One, text: aaaaaaaaa }
    - { id: two-2020-01-02, name: Two, text: bbbbbbbbb }
  questions:
    - id: aboard
      ask: How many were on board?
      reviewed: 2026-11-20
      positions:
        - id: sixty
          says: Sixty
          claims:
            - { article: one-2020-01-02, quote: sixty people, voice: One itself }
        - id: seventy
          says: Seventy
          claims:
            - { article: two-2020-01-02, quote: seventy people, voice: harbour master }
      stances: []
      elsewhere: []
---
`;

/** Writes files to a folder of their own and reads them, if it is said the private ones too. */
export function read(files: Files | Bytes, withPrivate = false, today?: string, before?: ReadBefore): Shelf {
  const folder = mkdtempSync(path.join(tmpdir(), "shelf-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return readShelf(folder, withPrivate, today, before);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The problems of files that are refused; none where they are not. */
export function problemsOf(
  files: Files | Bytes,
  withPrivate = false,
  today?: string,
  before?: ReadBefore,
): readonly Problem[] {
  try {
    read(files, withPrivate, today, before);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** The sound shelf with one thing changed in one file. Fails where the thing is not there. */
export function spoilt(file: string, from: string, to: string): Files {
  const text = sound[file];
  if (!text?.includes(from)) throw new Error(`${file} has no “${from}”`);
  return { ...sound, [file]: text.replace(from, to) };
}
