import { howAddress } from "../_addresses.ts";
import { siteAnchors } from "../_view/anchors.ts";
import { BookmarkHelp } from "./intake/bookmark-help.tsx";
import { NewArticle } from "./intake/new-article.tsx";
import type { KeptList } from "./kept-list.tsx";
import type { Program } from "./program.ts";
import { Said } from "./said.tsx";

/** Where a comparison begins, and those that are kept in this browser, where there are any. */
export function ListScreen({ program, Kept }: { program: Program; Kept: typeof KeptList | undefined }) {
  return (
    <main id={siteAnchors.main} className="page-normal">
      <h1>Compare articles of your own</h1>
      <p className="max-w-lead">
        Put in two or more articles on one incident. You see them side by side, mark where they agree and where they
        cannot both be so, and can give the comparison to others as a file or a link. Nothing leaves this machine: the
        page asks no other for anything.
      </p>
      <p className="mt-4 font-sans text-95 print:hidden">
        <a href={howAddress}>How it is done, step by step</a>
      </p>
      <Said program={program} />
      <section aria-labelledby="site.new" className="mt-16">
        <h2 id="site.new">The first article</h2>
        <NewArticle />
        <BookmarkHelp />
      </section>
      {Kept && <Kept program={program} />}
    </main>
  );
}
