import { define } from "./define.ts";
import { attachMargin } from "./margin.ts";
import { attachReading } from "./reading.ts";

// As long as the page is open; the headline, which stands outside the margin's element, can be quoted and noted as well.
attachReading(document.body, new AbortController().signal);
define("parallax-margin", attachMargin);
