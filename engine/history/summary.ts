import type { Change } from "./change.ts";

const numbers = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

const number = (count: number, what: string) => `${numbers[count] ?? count} ${what}${count === 1 ? "" : "s"}`;

/** Some changes in a few words: “two questions added, one account joined, four questions changed”; of none “nothing changed”. */
export function changesInShort(changes: readonly Change[]): string {
  const of = (what: string, was: boolean, is: boolean) =>
    changes.filter((one) => one.what === what && (one.was !== undefined) === was && (one.is !== undefined) === is);
  const added = of("question", false, true);
  const removed = of("question", true, false);
  const whole = new Set([...added, ...removed].map(({ question }) => question));
  const within = changes.filter(({ question }) => question !== undefined && !whole.has(question));
  const ids = (some: readonly Change[]) => new Set(some.map(({ question, account }) => question ?? account));
  const edited = ids(within.filter(({ what }) => what !== "reviewed"));
  const reviewed = [...ids(within)].filter((id) => !edited.has(id));
  const texts = ids([...of("text", true, true), ...of("account", true, true)]);
  const others = [...new Set(changes.map(({ what }) => what))].flatMap((what) => inGeneral[what] ?? []);
  const told = [
    added.length > 0 && `${number(added.length, "question")} added`,
    removed.length > 0 && `${number(removed.length, "question")} taken away`,
    of("account", false, true).length > 0 && `${number(of("account", false, true).length, "account")} joined`,
    of("account", true, false).length > 0 && `${number(of("account", true, false).length, "account")} left`,
    edited.size > 0 && `${number(edited.size, "question")} changed`,
    reviewed.length > 0 && `${number(reviewed.length, "question")} reviewed again`,
    texts.size > 0 && `${number(texts.size, "account")} edited`,
    others.length > 0 && `${inList(others)} changed`,
  ].filter((part) => part !== false);
  return told.length === 0 ? "nothing changed" : told.join(", ");
}

/** What is told of an incident itself. */
const inGeneral: Partial<Record<string, string>> = {
  title: "the title",
  time: "the time",
  place: "the place",
  kind: "the kind of event",
  note: "the editors’ note",
  prompt: "what to talk about",
};

function inList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
