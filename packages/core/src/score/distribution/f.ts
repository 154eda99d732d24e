import { betaQuantile } from './beta.ts';

/**
 * The point of the F distribution with `probability` below it.
 * Source: DLMF 8.17(ii) and the relation of F to beta: d₁F ÷ (d₁F + d₂) is a beta variable of ½d₁ and ½d₂.
 * @param df the degrees of freedom, above and below the line.
 */
export function fQuantile(probability: number, [above, below]: readonly [number, number]): number {
  const x = betaQuantile(probability, above / 2, below / 2);
  return (below * x) / (above * (1 - x));
}
