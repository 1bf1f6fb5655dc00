import type { Article } from "../../library/shelf.ts";
import { Particulars } from "../_components/ArticleHead.tsx";

/** The articles as published, to be cited. */
export function SheetSources({ articles }: { articles: readonly Article[] }) {
  return (
    <section className="sheet-sources" aria-labelledby="site.sources">
      <h2 id="site.sources">The articles</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            “{article.title}”. <Particulars article={article} />. {article.url ?? "No address is known."}
          </li>
        ))}
      </ul>
    </section>
  );
}
