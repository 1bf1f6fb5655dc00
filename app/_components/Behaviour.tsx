import { at } from "../_base.ts";

/**
 * What acts on pages (`app/_behaviours/site.entry.ts`): a component that has to do with it asks for it, and a finished page has
 * it once.
 */
export function Behaviour() {
  // A page that is drawn in the browser has it already.
  if (typeof document !== "undefined") return null;
  return <script type="module" src={at("/behaviours/site.js")} />;
}
