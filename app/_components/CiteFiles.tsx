const kinds = [
  ["bib", "BibTeX"],
  ["ris", "RIS"],
  ["json", "CSL-JSON"],
] as const;

/** The addresses of the files for reference managers that lie below a page. */
export type CitationFiles = Readonly<Record<(typeof kinds)[number][0], string>>;

/** The files for reference managers, and what is in them. */
export function CiteFiles({ files, of }: { files: CitationFiles; of: string }) {
  return (
    <p className="mt-7 text-soft in-[.prose]:mt-0">
      {of}:{" "}
      {kinds.map(([kind, name], i) => (
        <span key={kind}>
          {i > 0 && " · "}
          <a href={files[kind]} download>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
