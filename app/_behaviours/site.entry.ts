import { attachCiting } from "./citing.ts";
import { define } from "./define.ts";
import { attachGrid } from "./grid.ts";
import { attachMargin } from "./margin.ts";
import { attachMenus } from "./menus.ts";
import { attachPair } from "./pair.ts";
import { attachPrint } from "./print.ts";
import { attachReading } from "./reading.ts";
import { attachShare } from "./share.ts";

// What acts on pages, all in one file: a page asks once, and the next one has it already.
const stays = new AbortController().signal;
attachCiting(document.body, stays);
attachMenus(document.body, stays);
define("parallax-share", attachShare);
// The headline, which stands outside of the text, can be quoted and noted as well.
define("parallax-reading", (_, signal) => attachReading(document.body, signal));
define("parallax-margin", attachMargin);
define("parallax-grid", attachGrid);
define("parallax-pair", attachPair);
define("parallax-print", attachPrint);
// A link that names its version (with-version.ts).
if (location.search.includes("v="))
  void import("./older-version.ts").then(({ attachOlderVersion }) => attachOlderVersion(document.body, stays));
define("parallax-tally", (root, signal) => {
  void import("./tally.ts").then(({ attachTally }) => {
    if (!signal.aborted) attachTally(root, signal);
  });
});
define("parallax-notes", (root, signal) => {
  void import("./notes.ts").then(({ attachNotes }) => {
    if (!signal.aborted) attachNotes(root, signal);
  });
});
