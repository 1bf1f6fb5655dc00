import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Part } from "../_behaviours/parts.ts";

type BehavedElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  [data: `data-${string}`]: string;
};

/** The custom elements that behaviours attach to (app/_behaviours), and the names of parts by which they find the rest. */
declare module "react" {
  // What every element of HTML and SVG may have.
  interface AriaAttributes {
    "data-part"?: Part | undefined;
  }
  // The way in which React's own types are extended.
  namespace JSX {
    interface IntrinsicElements {
      "parallax-pair": BehavedElement;
      "parallax-grid": BehavedElement;
      "parallax-notes": BehavedElement;
      "parallax-offline": BehavedElement;
      "parallax-tally": BehavedElement & { class?: string };
      "parallax-reading": BehavedElement;
      "parallax-print": BehavedElement & { class?: string };
      "parallax-share": BehavedElement & { class?: string };
      "parallax-margin": BehavedElement & { class?: string };
      "parallax-search": BehavedElement & { class?: string };
      "parallax-read": BehavedElement & { class?: string };
    }
  }
}
