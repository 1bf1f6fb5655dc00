import type { DetailedHTMLProps, HTMLAttributes } from "react";

type BehavedElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  [data: `data-${string}`]: string;
};

/** The custom elements that behaviours attach to (app/_behaviours). */
declare module "react" {
  // The way in which React's own types are extended.
  namespace JSX {
    interface IntrinsicElements {
      "parallax-pair": BehavedElement;
      "parallax-grid": BehavedElement;
      "parallax-notes": BehavedElement;
      "parallax-print": BehavedElement & { class?: string };
      "parallax-share": BehavedElement & { class?: string };
      "parallax-margin": BehavedElement & { class?: string };
    }
  }
}
