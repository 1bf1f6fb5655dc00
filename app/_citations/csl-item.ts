/** A source in CSL-JSON: what of it this site knows (docs.citationstyles.org, “Item types and fields”). */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "entry-encyclopedia" | "webpage";
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
      /** With what belongs to it, as “van der Berg”: programs that read a file lose what stands by itself. */
      readonly family: string;
      readonly given?: string;
      readonly suffix?: string;
    };

export type CslDate =
  { readonly "date-parts": readonly [readonly number[]]; readonly circa?: boolean } | { readonly literal: string };
