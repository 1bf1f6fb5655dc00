import { numberPassages } from "../relations/number-passages.ts";
import type { Claim, Group, Question, Update } from "../relations/question.ts";
import { everyTwo } from "../every-two.ts";
import type { Proposed } from "./proposal.ts";
import { verifyClaim, type Held, type VerifiedClaim } from "./verify-claim.ts";
import { differingBecause, standingOf, type Standing } from "./verify-standing.ts";

/** What became of a proposal: it stands as it was made, it stands for less than was said, or nothing of it was taken. `because` says why. */
export interface Check {
  readonly ask: string;
  readonly came: "stands" | "less" | "dropped";
  /** How the model says that the answers stand; several words of a question with several answers. */
  readonly said: string;
  readonly because: readonly string[];
}

/** Two claims that a model says are in conflict, as checks of their words let it stand: what is still to be asked of them. */
export interface Conflict {
  readonly articles: readonly [string, string];
  readonly key: string;
  readonly passages: readonly [string, string];
}

/** Whether a conflict may be called one: what is missing for that, in words; nothing where it may. */
export type MayConflict = (key: string, a: string, b: string) => string | undefined;

/** A proposal with what the checks left of it. */
export interface Checked {
  readonly check: Check;
  readonly question: Question | undefined;
  readonly conflicts: readonly Conflict[];
}

/** A question of a model's is at most so long, in UTF-16 units; a reason as well. */
const longestAsk = 200;
const longestReason = 400;
/** What is asked where a model's own words cannot stand. */
const plainAsk = "What do they say here?";

/** Two claims by their sentences, the same in whichever order. */
export function conflictKey(
  a: Pick<VerifiedClaim, "article" | "number">,
  b: Pick<VerifiedClaim, "article" | "number">,
): string {
  return [a, b]
    .map(({ article, number }) => `${article}#${number}`)
    .toSorted()
    .join(" ");
}

/**
 * A proposal held against its articles: claim by claim, then how each two answers stand. What is left is a question as every other, found by a
 * machine. `mayConflict` tells whether what the words let stand as a conflict was confirmed otherwise.
 */
export function checkProposal(
  proposed: Proposed,
  articles: ReadonlyMap<string, Held>,
  mayConflict: MayConflict,
): Checked {
  const because: string[] = [];
  const positions = proposed.positions
    .map(({ claims }) =>
      claims.flatMap((claim) => {
        const held = articles.get(claim.article);
        const verified = held ? verifyClaim(held, claim) : "it is of an article that was not asked about";
        if (typeof verified !== "string") return [verified];
        because.push(verified);
        return [];
      }),
    )
    .map(distinctClaims);
  const said = [...new Set(proposed.stances.map(({ label }) => label))].join(", ") || "agree";
  const dropped = (): Checked => ({
    check: { ask: proposed.ask, came: "dropped", said, because },
    question: undefined,
    conflicts: [],
  });
  const left = positions.flatMap((claims, n) => (claims.length > 0 ? [{ n, id: `p${n + 1}`, claims }] : []));
  const accounts = new Set(left.flatMap(({ claims }) => claims.map(({ article }) => article)));
  if (accounts.size < 2) return dropped();
  const standing = (label: Parameters<typeof standingOf>[0], a: VerifiedClaim, b: VerifiedClaim) => {
    const [inA, inB] = [articles.get(a.article), articles.get(b.article)];
    if (!inA || !inB) throw new Error(`a claim of ${a.article} or ${b.article}, which is not held`);
    return standingOf(label, a, b, inA, inB);
  };
  const lists = {
    compatible: [] as Group[],
    conflicts: [] as Group[],
    withheld: [] as Group[],
    differing: [] as Group[],
    updates: [] as Update[],
  };
  const conflicts: Conflict[] = [];
  // What is said to be the same answer and is not becomes an answer of its own.
  const parted = left.flatMap(({ n, id, claims }) => {
    const [first, ...others] = claims;
    if (!first) return [];
    const apart = others.flatMap((claim) => {
      const { kind, less } = standing("agree", first, claim);
      return kind === "agree" ? [] : [{ claim, kind, less }];
    });
    return [
      { n, id, claims: claims.filter((claim) => !apart.some((one) => one.claim === claim)), from: undefined },
      ...apart.map(({ claim, kind, less }, i) => ({
        n,
        id: `${id}-${i + 1}`,
        claims: [claim],
        from: { id, kind, less },
      })),
    ];
  });
  for (const { id, from } of parted) {
    if (!from) continue;
    if (from.less) because.push(from.less);
    const pair = [from.id, id];
    if (from.kind === "compatible") lists.compatible.push({ positions: pair });
    else lists.differing.push({ positions: pair, because: differingBecause(undefined) });
  }
  for (const [x, y] of everyTwo(parted)) {
    if (x.n === y.n) {
      if (x.from && y.from) lists.differing.push({ positions: [x.id, y.id], because: differingBecause(undefined) });
      continue;
    }
    const stance = proposed.stances.find(
      ({ positions: [p, q] }) => (p === x.n && q === y.n) || (p === y.n && q === x.n),
    );
    const [one, other] = stance?.positions[0] === y.n ? [y, x] : [x, y];
    const pairs = one.claims.flatMap((a) => other.claims.filter((b) => a.article !== b.article).map((b) => ({ a, b })));
    const all = pairs.map(({ a, b }) => ({ a, b, ...standing(stance?.label ?? "cannot tell", a, b) }));
    // Of one account alone nothing was asked.
    const least = all.toSorted((p, q) => strength[p.kind] - strength[q.kind])[0] ?? {
      kind: "differing" as const,
      less: undefined,
      later: undefined,
    };
    const reason = reasonOf(
      stance?.because,
      [one, other].flatMap(({ claims }) => claims),
      articles,
    );
    if (least.less) because.push(least.less);
    const pair = [one.id, other.id];
    if (least.kind === "agree" || least.kind === "compatible") lists.compatible.push({ positions: pair, ...reason });
    else if (least.kind === "withheld")
      lists.withheld.push({
        positions: pair,
        because: `${sentence(least.less ?? "")} It cannot be told how they stand.`,
      });
    else if (least.kind === "update") {
      const [later, earlier] = least.later === "first" ? [one, other] : [other, one];
      lists.updates.push({ later: later.id, earlier: earlier.id, ...reason });
    } else if (least.kind === "differing")
      lists.differing.push({ positions: pair, because: differingBecause(least.less) });
    else {
      const open = all.map(({ a, b }) => ({ a, b, missing: mayConflict(conflictKey(a, b), a.article, b.article) }));
      for (const { a, b } of open)
        conflicts.push({
          key: conflictKey(a, b),
          articles: [a.article, b.article],
          passages: [passageOf(a, articles), passageOf(b, articles)],
        });
      const missing = open.find((confirmed) => confirmed.missing !== undefined)?.missing;
      if (missing === undefined) lists.conflicts.push({ positions: pair, ...reason });
      else {
        because.push(missing);
        lists.differing.push({ positions: pair, because: differingBecause(missing) });
      }
    }
  }
  const question: Question = {
    id: `proposed-${parted.flatMap(({ claims }) => claims.slice(0, 1).map(({ article, start }) => `${article}-${start}`)).join("-")}`,
    ask: askOf(
      proposed.ask,
      parted.flatMap(({ claims }) => claims),
    ),
    positions: numberPassages(
      parted.map(({ id, claims }) => ({
        id,
        says: claims[0]?.says ?? "",
        claims: claims.map(plainClaim),
      })),
    ),
    elsewhere: [],
    byMachine: true,
    ...lists,
  };
  return {
    check: { ask: question.ask, came: because.length > 0 ? "less" : "stands", said, because: [...new Set(because)] },
    question,
    conflicts,
  };
}

/** The same words once, however often they are given for an answer. */
function distinctClaims(claims: readonly VerifiedClaim[]): VerifiedClaim[] {
  return claims.filter(
    ({ article, start, end }, n) =>
      !claims.slice(0, n).some((one) => one.article === article && one.start < end && start < one.end),
  );
}

/** A verified claim without what only its checks needed. */
function plainClaim({ article, start, end, quote, says, voice, points }: VerifiedClaim): Omit<Claim, "passage"> {
  return { article, start, end, quote, says, voice, ...(points ? { points } : {}) };
}

/** What is said of all claims of two answers is the least that is said of any. */
const strength: Readonly<Record<Standing["kind"], number>> = {
  withheld: 0,
  differing: 1,
  compatible: 2,
  agree: 3,
  update: 4,
  conflict: 5,
};

/** The sentence of a claim, as it is asked about without anything else. */
function passageOf(
  { article, start, end, sentence: read }: VerifiedClaim,
  articles: ReadonlyMap<string, Held>,
): string {
  const text = articles.get(article)?.article.text ?? "";
  return read ? text.slice(read.start, read.end) : text.slice(start, end);
}

/** What is asked, as a question; plainly where it has a figure that no quotation has. */
function askOf(ask: string, claims: readonly VerifiedClaim[]): string {
  const said = ask
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[?？؟]*$/, "?");
  return said.length > 1 &&
    said.length <= longestAsk &&
    hasOnlyFiguresOf(
      said,
      claims.map(({ quote }) => quote),
    )
    ? said
    : plainAsk;
}

/** A model's reason, marked as its own; none where it has a figure that the sentences do not have. */
function reasonOf(
  reason: string | undefined,
  claims: readonly VerifiedClaim[],
  articles: ReadonlyMap<string, Held>,
): { readonly because?: string } {
  const said = (reason ?? "").replace(/\s+/g, " ").trim();
  if (
    said === "" ||
    said.length > longestReason ||
    !hasOnlyFiguresOf(
      said,
      claims.map((claim) => passageOf(claim, articles)),
    )
  )
    return {};
  return { because: `The model's reason: ${said}` };
}

function hasOnlyFiguresOf(text: string, sources: readonly string[]): boolean {
  const there = new Set(sources.flatMap(figuresIn));
  return figuresIn(text).every((figure) => there.has(figure));
}

function figuresIn(text: string): string[] {
  return [...text.matchAll(/\p{N}+/gu)].map(([digits]) => digits);
}

function sentence(words: string): string {
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
