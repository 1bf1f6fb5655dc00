import { define } from "./define.ts";
import { attachPrint } from "./print.ts";

define("parallax-print", attachPrint);
