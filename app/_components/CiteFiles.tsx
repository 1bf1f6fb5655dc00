import { citationFileAddress } from "../_addresses.ts";

const kinds = [
  ["bib", "BibTeX"],
  ["ris", "RIS"],
  ["json", "CSL-JSON"],
] as const;

/** The files for reference managers that lie below a page. */
export function CiteFiles({ page, of }: { page: string; of: string }) {
  return (
    <p className="cite-files">
      {of}:{" "}
      {kinds.map(([kind, name], i) => (
        <span key={kind}>
          {i > 0 && " · "}
          <a href={citationFileAddress(page, kind)} download>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
