import type { Incident } from "../../library/shelf.ts";

/** What is made for every pair beside its page grows with the square of accounts. */
export const mostAccounts = 20;

/**
 * Whether the pairs of an incident have a picture, a page for frames and sheets of their own. Where they have not, a pair
 * shows its incident's picture, offers no frame, and leads to its incident's sheet.
 */
export function hasFewAccounts({ accounts }: Pick<Incident, "accounts">): boolean {
  return accounts.length <= mostAccounts;
}
