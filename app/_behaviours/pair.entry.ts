import { define } from "./define.ts";
import { attachPair } from "./pair.ts";

define("parallax-pair", attachPair);
