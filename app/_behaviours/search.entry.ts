import { define } from "./define.ts";
import { attachSearchField } from "./search-field.ts";

define("parallax-search", attachSearchField);
