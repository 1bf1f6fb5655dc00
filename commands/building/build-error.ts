import { Told } from "../told.ts";

/** A build that is not possible. The message says everything that its reader needs. */
export class BuildError extends Told {}
