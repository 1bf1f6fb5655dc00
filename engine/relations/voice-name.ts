import type { Voice } from "./question.ts";

/** What is shown where a text leaves open, or a machine could not settle, who speaks. */
export const openVoice = "voice not settled";

/** A voice as it is shown: “Amir Ali Hajizadeh, IRGC”, “The Age itself”, “the account itself” of an unknown publisher. */
export function voiceName({ name, itself }: Voice): string {
  if (!itself) return name ?? openVoice;
  return name === undefined ? "the account itself" : `${name} itself`;
}
