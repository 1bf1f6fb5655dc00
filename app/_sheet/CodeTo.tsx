import type { Code } from "../_view/sheet-view.ts";
import { codePicture } from "./code-picture.ts";

/** A link with its QR code, drawn when the page is made: dark on light in every colour scheme. */
export function CodeTo({ code: { address, whole, label, says } }: { code: Code }) {
  const { source, size } = codePicture(whole);
  return (
    <a
      className="blind:hidden inline-block w-[17mm] flex-none break-inside-avoid text-center text-[7.5pt] leading-[1.1] no-underline"
      data-part="qr-code"
      href={address}
      aria-label={says}
    >
      <img
        className="mb-[0.15em] block w-full [image-rendering:pixelated]"
        src={source}
        width={size}
        height={size}
        alt=""
      />
      <span>{label}</span>
    </a>
  );
}
