/** Where the pages of a comparison are. One that is not on the shelf has other addresses, or none: nothing then leads there. */
export interface Addresses {
  readonly incident: string | undefined;
  readonly sources: string | undefined;
  readonly sheet: string | undefined;
  readonly key: string | undefined;
  readonly pair: (a: string, b: string) => string | undefined;
  readonly pairSheet: (a: string, b: string) => string | undefined;
  readonly pairKey: (a: string, b: string) => string | undefined;
  /** The page of an account beside all others, on which its passages have their anchors. */
  readonly annotated: (article: string) => string | undefined;
  /** The page of an article by itself. */
  readonly article: (article: string) => string | undefined;
  readonly question: (question: string) => string | undefined;
  /** All that a voice is reported to have said; by its name. */
  readonly voice: (name: string) => string | undefined;
  /** Another incident. */
  readonly other: (incident: string) => string | undefined;
  /** Where a rule of the engine is told. */
  readonly rule: (rule: string) => string | undefined;
  /** Where it is told what a language model may propose, and how that is checked. */
  readonly models: string | undefined;
  /** An address for who reads it elsewhere: with where the site is published. Nothing where that is not known. */
  readonly published: (address: string) => string | undefined;
  /** The forms of the citations of an account, as data. */
  readonly forms: (article: string) => string | undefined;
}

/** An address with an anchor; nothing where there is no address. */
export function anchored(address: string | undefined, anchor: string): string | undefined {
  return address === undefined ? undefined : `${address}#${anchor}`;
}
