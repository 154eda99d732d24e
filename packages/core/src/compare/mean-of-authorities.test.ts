import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Share } from '../model/result.ts';
import { percentOf } from '../score/percent.ts';
import { wilson } from '../score/wilson.ts';
import { meanOfAuthorities } from './mean-of-authorities.ts';

function share(count: number, n: number): Share {
  return { kind: 'share', count, n, percent: percentOf(count, n), ...wilson(count, n) };
}

const hidden: Share = { kind: 'none', reason: 'suppressed' };

test('each authority counts the same: 90 of 100, 5 of 10 and 5 of 10 are 63.333 %, where of all people it is 83.333 %', () => {
  const mean = meanOfAuthorities(
    [share(90, 100), share(5, 10), share(5, 10)].map((one) => ({ share: one })),
    3,
  );
  assert.deepEqual(mean, { kind: 'mean', percent: 63.333, authorities: 3 });
});

test('an authority whose figure is hidden is not in the mean, and too few others make none', () => {
  const shares = [share(9, 10), share(5, 10), hidden].map((one) => ({ share: one }));
  assert.deepEqual(meanOfAuthorities(shares, 3), { kind: 'none', reason: 'too-few-authorities' });
  assert.deepEqual(meanOfAuthorities([...shares, { share: share(1, 10) }], 3), { kind: 'mean', percent: 50, authorities: 3 });
});

test('weights may be given, such as how many plans there are; weights of zero, or of nothing at all, are said', () => {
  const weighted = (...weights: readonly number[]) =>
    meanOfAuthorities(
      [share(9, 10), share(5, 10), share(1, 10)].map((one, index) => ({ share: one, weight: weights[index] ?? 0 })),
      3,
    );
  assert.deepEqual(weighted(2, 1, 1), { kind: 'mean', percent: 60, authorities: 3 });
  assert.deepEqual(weighted(0, 0, 0), { kind: 'none', reason: 'weights-of-zero' });
  assert.deepEqual(weighted(Number.NaN, 1, 1), { kind: 'none', reason: 'weights-of-zero' });
});
