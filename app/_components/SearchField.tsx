import { searchAddress } from "../_addresses.ts";

/**
 * The field in the bar of every page. Without scripts it leads to the page of the search; `app/_behaviours/search-key.ts` shows what is
 * found as one types. It is not there while a reader judges first or reads blind: what it finds would tell.
 */
export function SearchField() {
  return (
    <parallax-search class="ml-auto judging:hidden print:hidden">
      <form action={searchAddress} role="search" data-part="search">
        <input
          className="rounded-pill border border-rule bg-transparent px-6 text-100 leading-tight"
          type="search"
          size={9}
          name="q"
          placeholder="Search"
          aria-label="Search the shelf"
          aria-keyshortcuts="/"
          autoComplete="off"
        />
      </form>
    </parallax-search>
  );
}
