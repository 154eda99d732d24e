/**
 * How far a count is from its mean: x ln(x ÷ mean) + mean − x, without the loss of digits that this formula has where both are close.
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000), D₀.
 * @param x more than 0.
 * @param mean more than 0.
 */
export function deviance(x: number, mean: number): number {
  const ratio = (x - mean) / (x + mean);
  if (Math.abs(ratio) >= 0.1) return x * Math.log(x / mean) + mean - x;
  let sum = (x - mean) * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (!(next !== sum)) return next;
    sum = next;
  }
}
