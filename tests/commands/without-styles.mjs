import { register } from "node:module";

/** For pages that are rendered without their styles: a file of CSS that is imported is an empty module. */
const hooks = `
export async function load(url, context, next) {
  return url.endsWith(".css") ? { format: "module", source: "", shortCircuit: true } : next(url, context);
}`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
