import { define } from "./define.ts";
import { attachGrid } from "./grid.ts";

define("parallax-grid", attachGrid);
