import { normalUpperQuantile } from './distribution/normal.ts';
import { assertBetween } from './probability.ts';

/**
 * What an interval leaves out on either side: 0.025 for a confidence of 0.95.
 * @throws PoetError `not-a-probability`.
 */
export function tailOf(confidence: number): number {
  assertBetween(confidence, 'confidence');
  return (1 - confidence) / 2;
}

/**
 * The normal deviate of a confidence: 1.96 for 0.95, 3.09 for 0.998.
 * @throws PoetError `not-a-probability`.
 */
export function deviateOf(confidence: number): number {
  return normalUpperQuantile(tailOf(confidence));
}
