/** Thrown where the browser does not keep what it is given; the message is for the reader. */
export class NotKept extends Error {}

/** Why a browser did not keep something, from the error that its storage gave: it is full, or it keeps nothing. */
export function notKept(error: unknown, says: { readonly full: string; readonly never: string }): NotKept {
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return new NotKept(isFull ? says.full : says.never);
}
