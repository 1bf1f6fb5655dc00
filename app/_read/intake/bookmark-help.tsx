import { readAddress } from "../../_addresses.ts";
import { isAt, workNow } from "./at-work.ts";
import type * as Ways from "./bookmark-ways.tsx";
import { bookmarklet } from "./bookmarklet.ts";
import { siteName } from "../../_site-name.ts";

/** What the help says comes when it is opened. */
let ways: typeof Ways | undefined;

function drawWith(come: typeof Ways): void {
  ways = come;
  isAt(workNow());
}

/** The bookmark that hands a page over, and how to have it, use it, and do without. */
export function BookmarkHelp() {
  const href = bookmarklet(`${location.origin}${readAddress}`);
  return (
    <div className="mt-8 max-w-prose font-sans text-93 print:hidden">
      <p className="text-soft">
        From any page in one step: drag <a href={href}>Compare in {siteName}</a> to your bookmarks bar, and choose it
        there while you read an article. The page, or what you have selected of it, comes here without a server.
      </p>
      <details
        className="mt-4"
        onToggle={() => {
          if (!ways) void import("./bookmark-ways.tsx").then((come) => drawWith(come));
        }}
      >
        <summary className="w-fit cursor-pointer text-soft">How to have this bookmark, and how to use it</summary>
        {ways && <ways.BookmarkWays href={href} />}
      </details>
    </div>
  );
}
