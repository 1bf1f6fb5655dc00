import { encode } from "uqr";
import type { Code } from "../_view/sheet-view.ts";

/** Light around the code, in modules, as the standard asks for. */
const quiet = 4;

/**
 * A link with its QR code, drawn when the page is made: dark on light in every colour scheme. On paper there is no dirt to
 * correct for, so the code has the least correction and the largest squares.
 */
export function CodeTo({ code: { address, whole, label, says } }: { code: Code }) {
  const { size, dark } = codeOf(whole);
  return (
    <a
      className="inline-block w-[17mm] flex-none break-inside-avoid text-center text-[7.5pt] leading-[1.1] no-underline"
      data-part="qr-code"
      href={address}
      aria-label={says}
    >
      <svg
        className="mb-[0.15em] block w-full"
        viewBox={`0 0 ${size} ${size}`}
        aria-hidden="true"
        shapeRendering="crispEdges"
      >
        <path className="fill-white" d={`M0 0h${size}v${size}H0z`} />
        <path className="fill-black" data-part="qr-dark" d={dark} />
      </svg>
      <span>{label}</span>
    </a>
  );
}

/** The code of an address: its squares as one path, and how wide it is. */
function codeOf(address: string) {
  const { data, size } = encode(address, { ecc: "L", border: quiet });
  return { size, dark: data.map(rowDrawn).join("") };
}

/** A row of squares as the stretches in which they are dark. */
function rowDrawn(row: readonly boolean[], y: number): string {
  return row
    .map((dark, x) => {
      if (!dark || row[x - 1]) return "";
      const next = row.indexOf(false, x);
      const length = (next === -1 ? row.length : next) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    })
    .join("");
}
