/** One step of a continued fraction: b + a ÷ (what follows). */
export interface Step {
  readonly a: number;
  readonly b: number;
}

/**
 * The value of first + a₁ ÷ (b₁ + a₂ ÷ (b₂ + …)), to about 15 digits.
 * Source: the modified method of Lentz, DLMF 3.10(iii).
 * @param step gives aᵢ and bᵢ, from i = 1.
 */
export function continuedFraction(first: number, step: (index: number) => Step): number {
  let value = first || tiny;
  let numerator = value;
  let denominator = 0;
  for (let index = 1; index < mostSteps; index++) {
    const { a, b } = step(index);
    denominator = 1 / (b + a * denominator || tiny);
    numerator = b + a / numerator || tiny;
    const factor = numerator * denominator;
    value *= factor;
    if (!(Math.abs(factor - 1) > 1e-15)) break;
  }
  return value;
}

/** In place of a zero by which would be divided. */
const tiny = 1e-300;

/** Far more than billions of people need: the steps grow with the square root of the number of people. */
const mostSteps = 10_000_000;
