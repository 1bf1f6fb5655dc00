import { define } from "./define.ts";
import { attachShare } from "./share.ts";

define("parallax-share", attachShare);
