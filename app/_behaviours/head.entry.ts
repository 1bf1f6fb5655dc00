import { attachSearchKey } from "./search-key.ts";
import { attachWishes } from "./wishes.ts";

// It stands in the head and runs before anything is drawn, so all that it needs at once is in this file.
const { signal } = new AbortController();
attachWishes(document.documentElement, signal);
attachSearchKey(document.documentElement, signal);
