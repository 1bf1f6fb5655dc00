import { attachWishes } from "./wishes.ts";

// It stands in the head and runs before anything is drawn, so all that it needs is in this file.
attachWishes(document.documentElement, new AbortController().signal);
