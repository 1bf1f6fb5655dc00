import type { Article, Incident } from "../../library/shelf.ts";
import { sourcesAddress, whole } from "../_addresses.ts";
import { citationsOf } from "../_citations/citations-of.ts";
import { tokens } from "../_citations/tokens.ts";

/** The style of a sheet's citations: the first of those that the site gives. */
const style = "apa-7";

/**
 * The accounts as a student cites them: the article as published, then the account of it on this site. The student's sheet
 * names the page of the article, where nothing is marked; the key the one beside all others.
 */
export function SheetSources({
  incident,
  articles,
  isKey,
}: {
  incident: Incident;
  articles: readonly Article[];
  isKey: boolean;
}) {
  const cited = articles.map((article) => ({
    article,
    citation: citationsOf({ kind: "account", article, ...(isKey ? { incident } : {}) }).find(
      (citation) => citation.style.id === style,
    ),
  }));
  return (
    <section className="sheet-sources" data-part="sheet-sources" aria-labelledby="site.sources">
      <h2 id="site.sources">To cite the accounts</h2>
      <ul>
        {cited.map(({ article, citation }) => (
          <li key={article.id}>{citation && withItalics(citation.reference)}</li>
        ))}
      </ul>
      <p className="sheet-hint">
        {cited[0]?.citation?.style.name}; other styles: {whole(sourcesAddress(incident.id))}
      </p>
    </section>
  );
}

function withItalics(reference: string) {
  return reference.split(tokens.italic).map((piece, i) => {
    const [italic = "", roman] = piece.split(tokens.roman);
    return roman === undefined ? (
      italic
    ) : (
      <span key={i}>
        <i>{italic}</i>
        {roman}
      </span>
    );
  });
}
