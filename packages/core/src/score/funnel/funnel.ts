import { PoetError } from '../../errors.ts';
import { assertProbability } from '../probability.ts';
import { assertProportion } from '../proportion.ts';
import type { Proportion } from '../proportion.ts';
import { funnelOfShares } from './funnel-limits.ts';
import type { FunnelLimits } from './funnel-limits.ts';
import { overDispersion } from './over-dispersion.ts';
import type { OverDispersion } from './over-dispersion.ts';

/** One area in a funnel. */
export interface FunnelArea extends FunnelLimits {
  readonly share: number;
  /** By how many standard errors the share lies above the target. 0 where it is the target; `null` where a target of 0 or 1 leaves no room for chance. */
  readonly z: number | null;
}

/** Areas around what they have in common. */
export interface Funnel {
  /** The share that they are held against. */
  readonly target: number;
  /** In the order in which they were given: never a rank. */
  readonly areas: readonly FunnelArea[];
  /** `null` where no area has a z. The limits are not widened by it. */
  readonly dispersion: OverDispersion | null;
}

/**
 * Areas in a funnel: each with the limits for its size, and by how much they differ more than by chance.
 * Source: D. J. Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202.
 * @param areas one at least.
 * @param target from 0 to 1; the share in all of them together, unless given.
 * @throws PoetError `not-a-proportion`, also when there is no area; `not-a-probability`.
 */
export function funnel(areas: readonly Proportion[], target = sharedBy(areas)): Funnel {
  assertAreas(areas);
  assertProbability(target, 'target');
  const placed = areas.map(({ count, n }): FunnelArea => {
    const share = count / n;
    return { share, z: zOf(share, target, n), ...funnelOfShares(target, n) };
  });
  const zs = placed.flatMap(({ z }) => (z === null ? [] : [z]));
  return { target, areas: placed, dispersion: zs.length === 0 ? null : overDispersion(zs) };
}

function assertAreas(areas: readonly Proportion[]): void {
  if (areas.length === 0) throw new PoetError('not-a-proportion', 'A funnel of no areas shows nothing: expected one at least.');
  for (const { count, n } of areas) assertProportion(count, n);
}

function sharedBy(areas: readonly Proportion[]): number {
  assertAreas(areas);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return sum(areas.map(({ count }) => count)) / sum(areas.map(({ n }) => n));
}

function zOf(share: number, target: number, n: number): number | null {
  if (share === target) return 0;
  const error = Math.sqrt((target * (1 - target)) / n);
  return error === 0 ? null : (share - target) / error;
}
