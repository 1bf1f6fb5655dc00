import { attachSearchKey } from "./search-key.ts";
import { attachWishes } from "./wishes.ts";

// It stands in the head and runs before anything is drawn, so all that it needs at once is in this file.
const { signal } = new AbortController();
attachWishes(document.documentElement, signal);
attachSearchKey(document.documentElement, signal);
// Where a site is kept for reading without a network, its pages name what makes a program of it; those for frames do not.
addEventListener("load", () => document.querySelector('link[rel="manifest"]') && import("./offline.js"));
