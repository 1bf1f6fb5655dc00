import { attachCiting } from "./citing.ts";

// As long as the page is open.
attachCiting(document.body, new AbortController().signal);
