import { stemOf } from "./stem-of.ts";
import { negations } from "./words/negations.ts";
import { opposites } from "./words/opposites.ts";
import type { Token } from "../tokens.ts";

const denying: ReadonlySet<string> = new Set(negations);
/** A negation denies so many words behind it, and none beyond a comma. */
const reach = 3;

/** “Not”, “never”, “didn't”: what follows did not happen. */
export function isNot(fold: string): boolean {
  return fold === "not" || fold === "never" || fold.endsWith("n't");
}

/** “Nobody”, “none”, “no-one”. */
export function isNobody(fold: string): boolean {
  return fold === "nobody" || fold === "none" || fold === "no-one";
}

/** Verbs by which somebody rejects what others say, as they are written. */
export const rejecting: ReadonlySet<string> = new Set(
  "deny denied denies reject rejected rejects dismiss dismissed dismisses dispute disputed refute refuted".split(" "),
);

/** The tokens, from `first` up to `after`, that stand behind a negation. */
export function deniedTokens(tokens: readonly Token[], first: number, after: number): ReadonlySet<number> {
  const denied = new Set<number>();
  let until = first;
  for (let at = first; at < after; at += 1) {
    const { kind, fold } = tokens[at] ?? { kind: "mark", fold: "" };
    if (kind === "mark" && /^[,;:.]$/.test(fold)) until = at;
    if (at < until) denied.add(at);
    if (denying.has(fold)) until = at + reach;
  }
  return denied;
}

/** Whether one of two stretches of tokens rejects something and the other does not, or each has one of two words that exclude each other. */
export function areOpposed(a: readonly Token[], b: readonly Token[]): boolean {
  const rejects = [a, b].map((tokens) => tokens.some(({ fold }) => rejecting.has(fold)));
  if (rejects[0] !== rejects[1]) return true;
  const [x, y] = [new Set(a.map(({ stem }) => stem)), new Set(b.map(({ stem }) => stem))];
  const part = (p: string, q: string) => x.has(p) && y.has(q) && !x.has(q) && !y.has(p);
  return excluding.some(([p, q]) => part(p, q) || part(q, p));
}

const excluding = opposites.map(([p, q]) => [stemOf(p), stemOf(q)] as const);
