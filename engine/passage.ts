export interface Passage {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  readonly prefix: string;
  readonly suffix: string;
  readonly textHash: string;
}
export type Quote =
  | { readonly whole: string }
  | { readonly first: string; readonly last: string; readonly length: number; readonly hash: string };
