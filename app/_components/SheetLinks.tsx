/** The way to a discussion sheet and to its key. The key gives answers, so it is hidden where these are. */
export function SheetLinks({ sheet, sheetKey }: { sheet: string; sheetKey: string }) {
  return (
    <>
      <a className="tool" href={sheet}>
        Discussion sheet
      </a>
      <a className="tool unrevealed:hidden" data-part="verdict" href={sheetKey}>
        Answer key
      </a>
    </>
  );
}
