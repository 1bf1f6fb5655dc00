import { define } from "./define.ts";
import { attachSearch } from "./search.ts";

define("parallax-search", attachSearch);
