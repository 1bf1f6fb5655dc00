import { attachReading } from "./reading.ts";

attachReading(document.body, new AbortController().signal);
