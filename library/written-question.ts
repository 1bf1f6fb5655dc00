import { isId } from "../engine/relations/is-id.ts";
import type { Group, ProposedBy, Stances, Voice } from "../engine/relations/question.ts";
import { openVoice } from "../engine/relations/voice-name.ts";
import { notJudged } from "../engine/relations/stance.ts";
import { slug } from "./slug.ts";

/** A question, or a part of one, as it is to stand in an incident's file. A comment is for who reviews it. */
export interface WrittenQuestion extends Lists {
  readonly comment?: string;
  readonly id: string;
  readonly ask?: string;
  readonly positions: readonly WrittenPosition[];
  readonly rule?: string | undefined;
  readonly proposed?: ProposedBy | undefined;
  readonly reviewed?: string | undefined;
}

export interface WrittenPosition {
  readonly comment?: string;
  readonly id: string;
  readonly says?: string;
  readonly claims: readonly WrittenClaim[];
}

export interface WrittenClaim {
  readonly comment?: string;
  readonly article: string;
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly voice: string;
  readonly through?: string | undefined;
  readonly says?: string | undefined;
  readonly translation?: string | undefined;
}

/** How positions stand to each other. An empty list is not there. */
export type Lists = Partial<Stances>;

/** Words of an answer that stand for it as an id. */
const wordsOfId = 4;

/** Ids for positions from the words of their answers, by the engine's ids. */
export function positionIds(
  positions: readonly { readonly id: string; readonly says: string }[],
  taken: Set<string>,
): ReadonlyMap<string, string> {
  return new Map(
    positions.map(({ id, says }) => [
      id,
      freeId(slug(says).split("-").slice(0, wordsOfId).join("-") || slug(id) || "position", taken),
    ]),
  );
}

/** The lists of a question with other ids for its positions; what names a position without one is left out. */
export function listsOf(question: Stances, nameOf: (id: string) => string | undefined): Lists {
  const renamed = (groups: readonly Group[]) =>
    groups.flatMap(({ positions, because }) => {
      const names = positions.flatMap((id) => nameOf(id) ?? []);
      const isWhole = names.length === positions.length && new Set(names).size === names.length;
      return isWhole ? [{ positions: names, ...reason(because) }] : [];
    });
  const updates = question.updates.flatMap(({ later: laterId, earlier: earlierId, because }) => {
    const [later, earlier] = [nameOf(laterId), nameOf(earlierId)];
    return later === undefined || earlier === undefined || later === earlier
      ? []
      : [{ later, earlier, ...reason(because) }];
  });
  return withoutEmpty({
    compatible: renamed(question.compatible),
    updates,
    conflicts: renamed(question.conflicts),
    // Editors have no word for what was not judged; unsaid, it would be a conflict.
    withheld: [
      ...renamed(question.withheld),
      ...renamed(question.differing ?? []).map(({ positions }) => ({ positions, because: notJudged })),
    ],
  });
}

/** Lists that hold something. */
export function withoutEmpty(lists: Lists): Lists {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => (list as readonly unknown[]).length > 0));
}

/** The wanted id, or the first one numbered that nothing has; it is taken then. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id) || !isId(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

/** A file's `itself` for the outlet's own voice, and words of its own for one that is open; of any other at most “Speaker, Body”. */
export function writtenVoice({ name = "", itself }: Voice): string {
  return itself ? "itself" : name.split(",").slice(0, 2).join(",").trim() || openVoice;
}

function reason(because: string | undefined): { because?: string } {
  return because ? { because } : {};
}
