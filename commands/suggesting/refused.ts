import { Told } from "../told.ts";

/** What cannot be suggested as it was asked for; the message says what to do. */
export class Refused extends Told {}
