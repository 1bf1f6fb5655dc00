import { siteName } from "../_site-name.ts";

/** Which version of which page a sheet is. */
export function SheetFoot({ address, reviewed }: { address: string | undefined; reviewed: string }) {
  return (
    <p className="mt-[1.4em] text-[0.85em] text-soft print:text-[7.6pt]">
      {address !== undefined && <span className="blind:hidden">{address} · </span>}
      {reviewed}. Every mark rests on a quotation and a voice. {siteName} does not say who is right.
    </p>
  );
}
