/** How to have the bookmark in each browser, how to use it, and what to do where a page forbids it. */
export function BookmarkWays({ href }: { href: string }) {
  return (
    <>
      <dl className="mt-4 [&_dd]:mb-5 [&_dt]:font-semibold">
        <dt>Chrome, Edge and others of their kind</dt>
        <dd>
          Show the bookmarks bar (Ctrl+Shift+B, on a Mac ⌘⇧B), and drag the link above onto it. Without a bar: copy the
          bookmark’s text below, bookmark this page (Ctrl+D), choose “More” or “Edit”, and put the text where the
          address stands.
        </dd>
        <dt>Firefox</dt>
        <dd>
          Show the bookmarks toolbar (Ctrl+Shift+B), and drag the link onto it; or right-click the link and choose
          “Bookmark Link”. A few sites’ rules stop it in Firefox: then copy and paste.
        </dd>
        <dt>Safari</dt>
        <dd>
          Show the favourites bar (⌘⇧B), and drag the link onto it. Without a bar: bookmark this page, then edit the
          bookmark’s address in the sidebar, and put the text below there.
        </dd>
        <dt>On a phone</dt>
        <dd>
          Copy the text below, bookmark any page, edit that bookmark, and put the text where its address stands. In
          Chrome for Android, type the bookmark’s name into the address line while you read, and choose it there; in
          Safari, choose it among the bookmarks.
        </dd>
        <dt>How to use it</dt>
        <dd>
          Open the article, select its words if you want no more than these, and choose the bookmark. This page opens
          with it, and asks to which comparison it belongs where you have some. A very large page is put into the
          clipboard instead, and you are told so: paste it into the box.
        </dd>
        <dt>Where a page forbids it</dt>
        <dd>
          If nothing happens, select all of the article (Ctrl+A), copy it, and paste it into the box; or save the page
          (Ctrl+S, as “HTML only”), and drop the file here.
        </dd>
      </dl>
      <label className="block">
        <span className="text-soft">The bookmark’s text, to be copied whole</span>
        <textarea
          className="mt-1 block h-24 w-full rounded-md border border-soft bg-paper px-4 py-3 font-mono text-86 text-ink"
          readOnly
          spellCheck={false}
          value={href}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
    </>
  );
}
