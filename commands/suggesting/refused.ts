/** What cannot be suggested as it was asked for; the message says what to do. */
export class Refused extends Error {}
