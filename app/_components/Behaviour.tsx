import { at } from "../_base.ts";

/** The script of a kind of page: `app/_behaviours/<name>.entry.ts`. */
export function Behaviour({ name }: { name: string }) {
  return <script type="module" src={at(`/behaviours/${name}.js`)} />;
}
