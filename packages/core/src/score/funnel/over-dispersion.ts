import { PoetError } from '../../errors.ts';
import { chiSquareTails } from '../distribution/chi-square.ts';

/** By how much areas differ more than by chance. */
export interface OverDispersion {
  /** The mean of the squared z, winsorised: about 1 where areas differ by chance alone. */
  readonly phi: number;
  /** How likely a φ as high is where areas differ by chance alone. Winsorising makes it higher than it would be, never lower. */
  readonly p: number;
}

/**
 * The over-dispersion φ of the z of several areas, with the outermost tenth on either side moved in to where the next ones are, so that
 * those whom a funnel is to find do not widen it. Before areas are said to be higher or lower, limits are to be widened by √φ where φ is above 1.
 * Source: D. J. Spiegelhalter (2005), Quality and Safety in Health Care 14, 347–351; quantiles as R's default, type 7.
 * @param zs by how many standard errors each area lies above the target; one at least.
 * @param tail what is moved in on either side, as a share: 0.1 unless given, below 0.5.
 * @throws PoetError `not-a-sample`, `not-a-probability`.
 */
export function overDispersion(zs: readonly number[], tail = 0.1): OverDispersion {
  if (zs.length === 0 || !zs.every(Number.isFinite)) {
    throw new PoetError('not-a-sample', 'Over-dispersion needs one area or more, each with a finite z.');
  }
  if (!(tail >= 0 && tail < 0.5)) throw new PoetError('not-a-probability', `The tail is ${tail}: expected a share from 0 to below 0.5.`);
  const sorted = [...zs].sort((one, other) => one - other);
  const [lowest, highest] = [quantile(sorted, tail), quantile(sorted, 1 - tail)];
  const squares = zs.map((z) => Math.min(Math.max(z, lowest), highest) ** 2).reduce((sum, square) => sum + square, 0);
  return { phi: squares / zs.length, p: chiSquareTails(squares, zs.length).upper };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below = 0, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (place - Math.floor(place)) * (above - below);
}
