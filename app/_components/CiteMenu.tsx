import type { Article, Incident } from "../../library/shelf.ts";
import { articleAddress, sourcesAddress } from "../_addresses.ts";
import { accountNames, nameOf } from "../_accounts.ts";
import { citationsOf } from "../_citations/citations-of.ts";
import { CiteFiles } from "./CiteFiles.tsx";
import { CiteStyles } from "./CiteStyles.tsx";

/**
 * How a pair is cited, in the panel of a button beside its heading, since the texts end the page. The two articles as
 * published come as files; their citations stand with the incident's sources.
 */
export function CiteMenu({ incident, a, b }: { incident: Incident; a: Article; b: Article }) {
  const names = accountNames(incident);
  return (
    <div className="share cite-menu who" data-part="cite-menu">
      <details>
        <summary className="tool">Cite</summary>
        <div className="share-panel" data-part="share-panel">
          <CiteStyles citations={citationsOf({ kind: "pair", incident, a, b })} />
          {[a, b].map(({ id }) => (
            <CiteFiles key={id} page={articleAddress(id)} of={`${nameOf(names, id)}, as published`} />
          ))}
          <p className="cite-files">
            <a href={sourcesAddress(incident.id)}>All sources of this incident, cited</a>
          </p>
        </div>
      </details>
      <script type="module" src="/behaviours/cite.js" />
    </div>
  );
}
