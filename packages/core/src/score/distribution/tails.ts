/** What lies below and above a point of a distribution. Both are given, because 1 − p has lost the digits of a small p. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}
