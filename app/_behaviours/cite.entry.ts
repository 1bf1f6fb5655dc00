import { attachCiting } from "./citing.ts";

attachCiting(document.body, new AbortController().signal);
