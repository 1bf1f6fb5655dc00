/** What a relation is called, how it is drawn, and when it holds. */
interface Described {
  /** Stands before its word, and behind a marked passage. */
  readonly sign: string;
  /** The sign as lines in a square of 24, for pictures: their type has no such letters. */
  readonly drawn: string;
  /** Where no account is named. */
  readonly word: string;
  /** As short as a row of buttons wants it. */
  readonly short: string;
  /** Its word with the account that is meant: the name of one, or undefined where it holds for both. */
  readonly named: (account: string | undefined) => string;
  /** Behind a number, of one question and of several: “1 conflict”, “2 agree”. */
  readonly counted: readonly [one: string, several: string];
  /** When it holds, for somebody who meets it for the first time: “they say the same”. */
  readonly meaning: string;
  /** When it holds, A and B being what the two accounts report; nothing where editors never say it. */
  readonly rule?: string;
  /**
   * Its line on a discussion sheet, and its place there. The order differs from that of strength, which would give
   * answers away.
   */
  readonly onPaper?: { readonly place: number; readonly word: string; readonly meaning: string };
  /** What it is where one judges with three answers (`threeAnswers`); nothing where these two texts cannot tell. */
  readonly ofThree?: keyof typeof threeAnswers;
  /** How a passage is underlined, and how much of it is seen before it is chosen or asked for. */
  readonly line: Line;
  readonly quiet: Quiet;
  /** Whether both answer, and not the same. */
  readonly differs: boolean;
  /** Its ink on light paper and on dark, 4.5:1 and more against each (tests/site/every-page.spec.ts). */
  readonly ink: { readonly light: string; readonly dark: string };
  /** Its colour in a terminal. */
  readonly terminal: "red" | "blue" | "magenta" | "cyan" | "green" | "yellow" | "gray";
}

/** What is chosen from where nine relations are too many, and with “cannot tell” besides. */
export const threeAnswers = {
  same: { sign: "=", word: "The same", meaning: "both say the same" },
  fits: { sign: "≈", word: "Different, but both can be so", meaning: "one says more, or tells of a later time" },
  clash: { sign: "≠", word: "Cannot both be so", meaning: "or one also reports the opposite" },
} as const;

/** What of a mark is left out until it is chosen or asked for: nothing, its tint, or also all of its line but a hair. */
export type Quiet = "never" | "tint" | "tint and line";

export type Line = "solid" | "double" | "double dashed" | "dotted" | "dashed" | "wavy" | "thin" | "thin dotted";

/** One ink for both, since both say that not all can be so; each has its sign. */
const ofConflict = {
  ink: { light: "#b03c00", dark: "#ff9d66" },
  terminal: "red",
} as const;
const ofSilence = { ink: { light: "#615f59", dark: "#a9a69e" }, terminal: "gray" } as const;

/**
 * The relations of two articles on a question, in the order in which the strongest of several is chosen (docs/design.md). This
 * is the one list of them: pages, styles, pictures, data and commands are made from it.
 */
export const relations = {
  conflict: {
    ...ofConflict,
    sign: "≠",
    drawn: "M4 9H20M4 15H20M16 4 8 20",
    word: "Conflict",
    short: "Conflict",
    named: () => "Conflict",
    counted: ["conflict", "conflicts"],
    meaning: "both cannot hold",
    rule: "The two share no answer, and at least two of their answers cannot both hold.",
    onPaper: {
      place: 2,
      word: "Conflict, or disputed in one",
      meaning: "not both can be so, or one also tells the other side",
    },
    ofThree: "clash",
    line: "double",
    quiet: "never",
    differs: true,
  },
  disputed: {
    ...ofConflict,
    sign: "⇄",
    drawn: "M4 8.5H20M16 4.5 20 8.5 16 12.5M20 15.5H4M8 11.5 4 15.5 8 19.5",
    word: "Disputed",
    short: "Disputed",
    named: (account) => (account === undefined ? "Disputed" : `${account} also reports a claim against it`),
    counted: ["disputed", "disputed"],
    meaning: "they share an answer, and one also reports a claim against it",
    rule: "They share an answer, and one of them also reports an answer that conflicts: the other tells one side.",
    ofThree: "clash",
    line: "double dashed",
    quiet: "never",
    differs: true,
  },
  update: {
    sign: "↻",
    drawn: "M19.5 12a7.5 7.5 0 1 1-2.6-5.7M17.4 2.4v4.3h-4.3",
    word: "Updated",
    short: "Updated",
    named: (account = "both") => `Updated in ${account}`,
    counted: ["updated", "updated"],
    meaning: "one is the later figure, or a correction",
    rule: "One reports the later figure, or the correction, of what the other reports.",
    onPaper: { place: 5, word: "Updated", meaning: "one is a later figure, or corrects the other" },
    ofThree: "fits",
    line: "wavy",
    quiet: "tint and line",
    differs: true,
    ink: { light: "#7a3e9d", dark: "#cfa2ea" },
    terminal: "magenta",
  },
  // A machine's: the words differ, and whether both can be so is left to the reader. Its thin line is thick under those words.
  differs: {
    sign: "Δ",
    drawn: "M12 5 20 19H4Z",
    word: "Differs; not judged",
    short: "Differs",
    named: () => "Differs; not judged",
    counted: ["that differs, not judged", "that differ, not judged"],
    meaning: "they differ here, and whether both can be so was not judged",
    line: "thin",
    quiet: "tint",
    differs: true,
    ink: { light: "#6b5a1e", dark: "#d3bf7a" },
    terminal: "yellow",
  },
  detail: {
    sign: "≈",
    drawn: "M4 9.5c2.7-3 5.3-3 8 0s5.3 3 8 0M4 15.5c2.7-3 5.3-3 8 0s5.3 3 8 0",
    word: "Differ in detail",
    short: "Details differ",
    named: () => "Differ in detail",
    counted: ["in detail", "in detail"],
    meaning: "not the same, and both can be so",
    rule: "They share no answer, but all their answers can hold together: “at least four” and “four”.",
    onPaper: { place: 4, word: "Differ in detail", meaning: "different answers that can both be so" },
    ofThree: "fits",
    line: "dotted",
    quiet: "tint and line",
    differs: true,
    ink: { light: "#35606d", dark: "#93c0cd" },
    terminal: "cyan",
  },
  adds: {
    sign: "+",
    drawn: "M12 4.5v15M4.5 12h15",
    word: "Tells more",
    short: "One tells more",
    named: (account) => (account === undefined ? "Both tell more" : `${account} tells more`),
    counted: ["where one tells more", "where one tells more"],
    meaning: "they share an answer, and one says more",
    rule: "They share an answer, and what one of them reports besides can hold together with it.",
    onPaper: { place: 3, word: "Tells more", meaning: "they share an answer, and one adds what fits with it" },
    ofThree: "fits",
    line: "dashed",
    quiet: "tint and line",
    differs: true,
    ink: { light: "#00695c", dark: "#6fcdbd" },
    terminal: "green",
  },
  agree: {
    sign: "=",
    drawn: "M4 9H20M4 15H20",
    word: "Agree",
    short: "Agree",
    named: () => "Agree",
    counted: ["agrees", "agree"],
    meaning: "they say the same",
    rule: "They report the same answers. Where these conflict with each other, both report the same dispute.",
    onPaper: { place: 1, word: "Agree", meaning: "both say the same, or both report the same dispute" },
    ofThree: "same",
    line: "solid",
    quiet: "tint",
    differs: false,
    ink: { light: "#0b5cad", dark: "#7db7f0" },
    terminal: "blue",
  },
  // “Not comparable”: both answer, and how what they say stands to each other cannot be told.
  withheld: {
    ...ofSilence,
    sign: "·",
    drawn: "M12 10.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3",
    word: "Cannot be compared",
    short: "Not comparable",
    named: () => "Cannot be compared",
    counted: ["that cannot be compared", "that cannot be compared"],
    meaning: "what they say cannot be compared",
    line: "thin dotted",
    quiet: "tint and line",
    differs: false,
  },
  // One answers; the other was read in part, and may answer in the rest. Stronger than “only”, which a whole reading alone shows.
  unseen: {
    ...ofSilence,
    sign: "◌",
    drawn: "M12 5a7 7 0 0 1 4.5 1.6M19 12a7 7 0 0 1-1.6 4.5M12 19a7 7 0 0 1-4.5-1.6M5 12a7 7 0 0 1 1.6-4.5",
    word: "In one, as far as we read",
    short: "Other not all read",
    named: (account = "one") => `In ${account}, as far as we read`,
    counted: ["in one, as far as we read", "in one, as far as we read"],
    meaning: "of the other not all was read, and it may say so too",
    line: "thin",
    quiet: "tint and line",
    differs: false,
  },
  only: {
    ...ofSilence,
    sign: "○",
    drawn: "M12 5a7 7 0 1 1 0 14 7 7 0 0 1 0-14",
    word: "Only in one",
    short: "Only one says",
    named: (account = "one") => `Only in ${account}`,
    counted: ["in one only", "in one only"],
    meaning: "the other is silent",
    rule: "One of them does not say.",
    onPaper: { place: 6, word: "Only in one", meaning: "the other does not say, or not in the part that we read" },
    line: "thin",
    quiet: "tint and line",
    differs: false,
  },
  // Found in one by a machine, or marked in one by a reader, who claim no silence of the other: counted nowhere.
  found: {
    ...ofSilence,
    sign: "◦",
    drawn: "M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6",
    word: "Found in one only",
    short: "Found in one",
    named: (account = "one") => `Found in ${account} only`,
    counted: ["found in one only", "found in one only"],
    meaning: "found in one; of the other nothing follows",
    line: "thin",
    quiet: "tint and line",
    differs: false,
  },
} as const satisfies Readonly<Record<string, Described>>;

export type RelationKind = keyof typeof relations;

/** What is drawn where neither of two articles answers: no relation. */
export const silent = { sign: "–", drawn: "M5 12H19", word: "Neither says", ink: ofSilence.ink } as const;

/** What a relation is called and how it is drawn. */
export function described(kind: RelationKind): Described {
  return relations[kind];
}

/** The kinds, the strongest first. */
export function relationKinds(): readonly RelationKind[] {
  return Object.keys(relations) as RelationKind[];
}

/** The sign, the drawing and the ink of a relation or of none. */
export function drawnAs(kind: RelationKind | "silent"): Pick<Described, "sign" | "drawn" | "ink"> {
  return kind === "silent" ? silent : relations[kind];
}
