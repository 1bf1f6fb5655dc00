import { define } from "./define.ts";
import { attachNotes } from "./notes.ts";

define("parallax-notes", attachNotes);
