import { define } from "./define.ts";

/** The button that prints a sheet. */
define("parallax-print", (root, signal) => root.addEventListener("click", () => print(), { signal }));
