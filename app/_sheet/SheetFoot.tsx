/** Which version of which page a sheet is. */
export function SheetFoot({ address, reviewed }: { address: string; reviewed: string }) {
  return (
    <p className="sheet-foot">
      {address} · {reviewed}. Every mark rests on a quotation and a voice. Parallax does not say who is right.
    </p>
  );
}
