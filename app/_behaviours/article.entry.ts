import { attachReading } from "./reading.ts";

// As long as the page is open.
attachReading(document.body, new AbortController().signal);
