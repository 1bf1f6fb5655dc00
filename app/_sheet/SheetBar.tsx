import { Behaviour } from "../_components/Behaviour.tsx";
import { LinkTo } from "../_components/LinkTo.tsx";

/** What can be done with a sheet on a screen; not printed. */
export function SheetBar({
  ways,
}: {
  /** The other of sheet and key, then further ways from here. */
  ways: readonly { readonly address: string | undefined; readonly says: string }[];
}) {
  return (
    <nav
      className="mb-16 flex flex-wrap items-center gap-x-12 gap-y-3 text-95 print:hidden"
      data-part="sheet-bar"
      aria-label="Sheets"
    >
      <parallax-print class="needs-script">
        <button type="button" className="tool border-rule">
          Print
        </button>
      </parallax-print>
      {ways.map(({ address, says }) => (
        // A key names every publisher.
        <LinkTo key={says} href={address} className={/[/&]key[/=]/.test(address ?? "") ? "blind:hidden" : undefined}>
          {says}
        </LinkTo>
      ))}
      <Behaviour />
    </nav>
  );
}
