import { startReading } from "./read-program.tsx";

const root = document.querySelector<HTMLElement>("parallax-read");
if (root) void startReading(root);
