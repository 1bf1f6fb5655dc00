import { diffWordsWithSpace } from "diff";
import { changed, type Change } from "../../engine/history/change.ts";
import { changesInShort } from "../../engine/history/summary.ts";
import { groupedBy } from "../../engine/relations/grouped-by.ts";
import type { Incident } from "../../library/shelf.ts";
import { dayInWords } from "./dates.ts";

/** Words of a change: of before, of now, or of both. */
export interface Run {
  readonly in: "was" | "is" | "both";
  readonly text: string;
}

export interface ChangeView {
  /** “Voice of a claim changed”. */
  readonly what: string;
  /** The account it belongs to, with its page where it still is one. */
  readonly account: { readonly name: string; readonly address: string | undefined } | undefined;
  /** Of a claim its answer; of a stance both. */
  readonly of: string | undefined;
  readonly runs: readonly Run[];
  readonly answers: readonly string[];
}

export interface VersionView {
  readonly day: string;
  readonly inWords: string;
  readonly because: string | undefined;
  /** “two questions added, one account joined”; of the first version nothing. */
  readonly inShort: string | undefined;
  /** First of the incident itself, then question by question. */
  readonly groups: readonly {
    readonly key: string;
    readonly ask: string | undefined;
    readonly address: string | undefined;
    readonly changes: readonly ChangeView[];
  }[];
}

/** Where what a change names is to be read. */
interface Addresses {
  readonly question: (id: string) => string;
  readonly account: (id: string) => string;
}

/** The versions of an incident, the newest first; none where none is recorded. */
export function historyView(incident: Incident, addresses: Addresses): readonly VersionView[] {
  const questions = new Set(incident.questions.map(({ id }) => id));
  const accounts = new Set(incident.accounts.map(({ article }) => article.id));
  const viewOf = (change: Change): ChangeView => {
    const { account, name, of, answers = [] } = change;
    return {
      what: changeInWords(change),
      account:
        account === undefined
          ? undefined
          : { name: name ?? account, address: accounts.has(account) ? addresses.account(account) : undefined },
      of,
      runs: runsOf(change),
      answers,
    };
  };
  return (incident.history?.versions ?? []).toReversed().map(({ day, because, changes }, i, { length }) => ({
    day,
    inWords: dayInWords(day),
    because,
    inShort: i === length - 1 ? undefined : changesInShort(changes),
    groups: [...groupedBy(changes, ({ question }) => question ?? "")].map(([id, ofOne]) => ({
      key: id,
      ask: ofOne[0]?.ask,
      address: questions.has(id) ? addresses.question(id) : undefined,
      changes: ofOne.map(viewOf),
    })),
  }));
}

/** “Question added”, “Voice of a claim changed”. */
export function changeInWords({ what, was, is }: Change): string {
  const how = was === undefined ? (came[what] ?? "added") : is === undefined ? (gone[what] ?? "taken away") : "changed";
  return `${changed[what]} ${how}`;
}

const came: Partial<Record<string, string>> = { account: "joined" };
const gone: Partial<Record<string, string>> = { account: "left", reviewed: "taken back" };

/** The words of before and now, what they have in common once; nothing where words would tell nothing. */
function runsOf({ what, was, is }: Change): Run[] {
  if (what === "text") return [];
  if (what === "reviewed") return [...sole("was", was && dayInWords(was)), ...sole("is", is && dayInWords(is))];
  if (was === undefined || is === undefined) return [...sole("was", was), ...sole("is", is)];
  const runs = diffWordsWithSpace(was, is).map(({ added, removed, value }): Run => ({
    in: added ? "is" : removed ? "was" : "both",
    text: value,
  }));
  const common = runs.reduce((length, run) => length + (run.in === "both" ? run.text.trim().length : 0), 0);
  // Two texts with little in common are read better one after the other.
  return common * 3 < Math.min(was.length, is.length) ? [...sole("was", was), ...sole("is", is)] : runs;
}

function sole(of: "was" | "is", text: string | undefined): Run[] {
  return text === undefined ? [] : [{ in: of, text }];
}
