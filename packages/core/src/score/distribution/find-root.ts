/** A function that rises, and where to look for the point at which it is 0. */
export interface RootSearch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly error: (x: number) => number;
  readonly slope: (x: number) => number;
}

/**
 * The point between `from` and `to` at which `error` is 0, to the last digits: Newton's method, and halves where that would leave the bounds.
 */
export function findRoot({ from, to, start, error, slope }: RootSearch): number {
  let [lower, upper, x] = [from, to, start];
  for (let steps = 0; steps < 2000; steps++) {
    const difference = error(x);
    if (difference === 0) return x;
    if (difference < 0) lower = x;
    else upper = x;
    const newton = x - difference / slope(x);
    const next = newton > lower && newton < upper ? newton : (lower + upper) / 2;
    if (Math.abs(next - x) <= 2e-16 * Math.abs(x)) return next;
    x = next;
  }
  return x;
}
