import type { Voice } from "./question.ts";

/** A voice as it is shown: “Amir Ali Hajizadeh, IRGC”, “The Age itself”, “the account itself” of an unknown publisher. */
export function voiceName({ name, itself }: Voice): string {
  if (!itself) return name ?? "";
  return name === undefined ? "the account itself" : `${name} itself`;
}
