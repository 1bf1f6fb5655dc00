/** A source in CSL-JSON: what of it this site knows (docs.citationstyles.org, “Item types and fields”). */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage";
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  /** Where it was read, if not at the publisher's. */
  readonly source?: string;
  readonly version?: string;
  readonly edition?: string;
  readonly genre?: string;
  /** The paragraph that is meant. */
  readonly section?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      readonly suffix?: string;
      readonly "non-dropping-particle"?: string;
      readonly "dropping-particle"?: string;
    };

export type CslDate =
  { readonly "date-parts": readonly [readonly number[]]; readonly circa?: boolean } | { readonly literal: string };
