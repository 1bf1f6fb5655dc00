import { keyAddress } from "../_addresses.ts";

/** The way to a discussion sheet and to its key. The key gives answers, so it is hidden where these are. */
export function SheetLinks({ sheet }: { sheet: string }) {
  return (
    <p className="sheet-links">
      <a className="tool" href={sheet}>
        Sheet to print
      </a>
      <a className="tool verdict" href={keyAddress(sheet)}>
        Its key
      </a>
    </p>
  );
}
