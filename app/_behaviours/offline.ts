import { switchedOff } from "./offline-off.ts";

// On every page but frames, once it has loaded: lets the site be read without a network, unless the reader has switched it off. A
// browser that cannot do it, or may not, is left alone. Browsers ask hosts for a worker itself past every cache; it has no parts.
try {
  const worker = navigator.serviceWorker;
  if (!localStorage[switchedOff]) {
    worker.onmessage = (said) => import("./new-release.ts").then(({ tell }) => tell(said));
    await worker.register(new URL("../sw.js", import.meta.url));
  }
} catch {
  // It is read with a network, as ever.
}
