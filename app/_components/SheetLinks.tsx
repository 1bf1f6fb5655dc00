/** The way to a discussion sheet and to its key. The key gives answers, so it is hidden where these are. */
export function SheetLinks({ sheet, sheetKey }: { sheet: string; sheetKey: string }) {
  return (
    <>
      <a className="tool border-rule" href={sheet}>
        Sheet
      </a>
      <a className="tool border-rule unrevealed:hidden" data-part="verdict" href={sheetKey}>
        Key
      </a>
    </>
  );
}
