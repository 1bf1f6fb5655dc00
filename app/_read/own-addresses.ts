import { screenNames } from "../_behaviours/this-page.ts";
import type { Addresses } from "../_view/addresses.ts";

/** A screen of a reader's own comparison, as its address says it. */
export interface Screen {
  /** The comparison; nothing where all are listed. */
  readonly c?: string | undefined;
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  readonly account?: string | undefined;
  readonly question?: string | undefined;
  /** Asking a language model, about the two that are named or about all. */
  readonly second?: string | undefined;
  readonly sheet?: string | undefined;
  readonly key?: string | undefined;
}

/** Reads an address. */
export function screenOf(search: string): Screen {
  const said = new URLSearchParams(search);
  return Object.fromEntries(screenNames.map((name) => [name, said.get(name) ?? undefined]));
}

/** The address of a screen, from the page itself. */
export function addressOf(screen: Screen): string {
  const said = new URLSearchParams();
  for (const name of screenNames) if (screen[name] !== undefined) said.set(name, screen[name]);
  return `?${said.toString()}`;
}

/** Where the pages of a reader's own comparison are: all of them are this one, with another question behind its address. */
export function ownAddresses(c: string, { rule, models }: Pick<Addresses, "rule" | "models">): Addresses {
  return {
    incident: addressOf({ c }),
    sources: undefined,
    sheet: addressOf({ c, sheet: "1" }),
    key: addressOf({ c, key: "1" }),
    pair: (a, b) => addressOf({ c, a, b }),
    pairSheet: (a, b) => addressOf({ c, a, b, sheet: "1" }),
    pairKey: (a, b) => addressOf({ c, a, b, key: "1" }),
    annotated: (account) => addressOf({ c, account }),
    article: () => undefined,
    question: (question) => addressOf({ c, question }),
    voice: () => undefined,
    other: () => undefined,
    rule,
    models,
    published: () => undefined,
    forms: () => undefined,
  };
}
