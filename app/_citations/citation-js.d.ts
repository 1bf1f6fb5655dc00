/** What is used of citation-js, which comes without types. */

declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown, options?: { readonly generateGraph?: boolean; readonly forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
  }
  export const plugins: {
    readonly config: {
      get(name: "@csl"): {
        readonly styles: { add(name: string, xml: string): void; get(name: string): string };
        readonly locales: { add(name: string, xml: string): void };
        /** A citeproc processor with these items; the same one for the same style and language. */
        engine(data: readonly unknown[], style: string, locale: string, format: "html" | "text"): Processor;
      };
      get(name: string): Record<string, unknown>;
    };
  };
  interface Processor {
    updateItems(ids: readonly string[], unsorted: boolean): void;
    makeBibliography(): readonly [unknown, readonly string[]];
    previewCitationCluster(
      citation: {
        readonly citationItems: readonly { readonly id: string; readonly locator?: string; readonly label?: string }[];
        readonly properties: { readonly noteIndex: number };
      },
      before: readonly [],
      after: readonly [],
      format: "html" | "text",
    ): string;
  }
}

declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";

declare module "@citation-js/name" {
  export function parse(name: string): {
    readonly given?: string;
    readonly family?: string;
    readonly suffix?: string;
    readonly "non-dropping-particle"?: string;
    readonly "dropping-particle"?: string;
  };
}
