/** The key that is set in the browser where a reader has switched off that the site is kept for reading without a network. */
export const switchedOff = "offline-off";
