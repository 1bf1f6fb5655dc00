import { Behaviour } from "./Behaviour.tsx";
import type { Citation } from "../_citations/citations-of.ts";
import { CiteFiles, type CitationFiles } from "./CiteFiles.tsx";
import { CiteStyles } from "./CiteStyles.tsx";

/**
 * How a pair is cited, in the panel of a button beside its heading, since the texts end the page. The two articles as
 * published come as files; their citations stand with the incident's sources.
 */
export function CiteMenu({
  citations,
  files,
  sources,
}: {
  citations: readonly Citation[];
  /** The two articles, in one. */
  files: CitationFiles;
  /** The sources of the incident. */
  sources: string;
}) {
  return (
    <div className="blind:hidden" data-part="cite-menu">
      <details data-part="menu">
        <summary className="tool list-none border-rule [&::-webkit-details-marker]:hidden">Cite</summary>
        <div className="menu-panel max-h-[70vh] overflow-y-auto wrap-anywhere" data-part="share-panel">
          <CiteStyles citations={citations} />
          <CiteFiles files={files} of="Both articles, as published, in one file" />
          <p className="mt-7 text-soft">
            <a href={sources}>All sources of this incident, cited</a>
          </p>
        </div>
      </details>
      <Behaviour />
    </div>
  );
}
