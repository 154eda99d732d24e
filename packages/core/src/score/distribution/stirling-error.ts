/**
 * By how much Stirling's formula is short of the logarithm of x!: δ(x) = ln Γ(x + 1) − ½ ln(2πx) − x ln x + x.
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000); the series: DLMF 5.11.1.
 * @param x more than 0, whole or not.
 */
export function stirlingError(x: number): number {
  // δ(x) − δ(x + 1) = (x + ½) ln(1 + 1/x) − 1 leads up to where the series has all 16 digits.
  let steps = 0;
  let at = x;
  for (; at < 10; at++) steps += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  const series = coefficients.reduceRight((sum, coefficient) => sum / square + coefficient, 0);
  return steps + series / at;
}

const coefficients = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
