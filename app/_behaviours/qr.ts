import { encode } from "uqr";
import { asPart } from "./parts.ts";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Light around the code, in modules, as the standard asks for. */
const quiet = 4;

/** An address as a QR code, dark on light in every colour scheme, since many readers know no other. */
export function drawCode(address: string): SVGSVGElement {
  const { data, size } = encode(address, { ecc: "M", border: quiet });
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("viewBox", `0 0 ${size} ${size}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `QR code of ${address}`);
  svg.setAttribute("shape-rendering", "crispEdges");
  const light = document.createElementNS(svgNamespace, "path");
  light.setAttribute("class", "fill-white");
  light.setAttribute("d", `M0 0h${size}v${size}H0z`);
  const dark = asPart("qr-dark", document.createElementNS(svgNamespace, "path"));
  dark.setAttribute("class", "fill-black");
  dark.setAttribute("d", data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : []))).join(""));
  svg.append(light, dark);
  return svg;
}
