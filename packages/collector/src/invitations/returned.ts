/** No number is given about fewer people than this. */
const minimum = 10;

/**
 * How many of a batch's invitations came back, for people to read. It is given only when it is about ten people or more, and so is the number of
 * those who did not answer: who holds the list of a small batch would otherwise know of single people whether they took part.
 */
export function returned({ givenOut, spent }: { readonly givenOut: number; readonly spent: number }): string {
  if (spent < minimum) return 'fewer than 10';
  return givenOut - spent < minimum ? 'all, or all but fewer than 10' : String(spent);
}
