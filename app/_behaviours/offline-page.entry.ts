import { attachOffline } from "./offline-page.ts";
import { define } from "./define.ts";

// The pages that say what is kept for reading without a network.
define("parallax-offline", attachOffline);
