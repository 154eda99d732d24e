import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Share } from '../model/result.ts';
import { percentOf } from '../score/percent.ts';
import { newcombe } from '../score/interval/newcombe.ts';
import { wilson } from '../score/wilson.ts';
import { compareShares } from './compare-shares.ts';
import type { Other } from './compare-shares.ts';

const rules = { compareFrom: 30, careBelow: 100 };

function share(count: number, n: number): Share {
  return { kind: 'share', count, n, percent: percentOf(count, n), ...wilson(count, n) };
}

const beside = (count: number, n: number, own: Other['own'] = 'left-out'): Other => ({ figure: share(count, n), own });

test('two shares differ by what Newcombe’s table II has: 56 of 70 and 48 of 80, 5.24 to 33.39 points', () => {
  const difference = compareShares(share(56, 70), beside(48, 80), rules);
  assert.ok(difference.kind === 'difference');
  assert.deepEqual(
    [difference.difference, difference.lower, difference.upper].map((part) => part.toFixed(4)),
    ['0.2000', '0.0524', '0.3339'],
  );
  assert.equal(difference.reliability, 'take-care');
});

test('29 people are too few to compare on either side, 30 and 99 are to be taken with care, 100 are not', () => {
  const kindOf = (n: number, other: number) => {
    const compared = compareShares(share(n >> 1, n), beside(other >> 1, other), rules);
    return compared.kind === 'none' ? compared.reason : compared.reliability;
  };
  assert.deepEqual(
    [kindOf(29, 500), kindOf(500, 29), kindOf(30, 500), kindOf(99, 500), kindOf(500, 99), kindOf(100, 100)],
    ['too-few-to-compare', 'too-few-to-compare', 'take-care', 'take-care', 'take-care', 'usual'],
  );
});

test('a share that is hidden, or of nobody, has no difference but the same reason', () => {
  const hidden: Share = { kind: 'none', reason: 'suppressed' };
  const nobody: Share = { kind: 'none', reason: 'no-answers' };
  assert.deepEqual(compareShares(hidden, beside(50, 100), rules), hidden);
  assert.deepEqual(compareShares(share(50, 100), { figure: nobody, own: 'left-out' }, rules), nobody);
});

test('where nobody or everybody is positive on both sides, there is a difference of nothing with a range', () => {
  for (const [count, n] of [
    [0, 50],
    [50, 50],
  ] as const) {
    const same = compareShares(share(count, n), beside(count * 4, n * 4), rules);
    assert.ok(same.kind === 'difference');
    assert.deepEqual([same.difference, same.p], [0, 1]);
    assert.ok(same.lower < 0 && same.upper > 0);
  }
});

test('a few positive people are held against others exactly: 1 of 40 and 9 of 60, where Fisher’s test has 0.0474', () => {
  const compared = compareShares(share(1, 40), beside(9, 60), rules);
  assert.ok(compared.kind === 'difference');
  // Counted out in whole numbers: the tables with these sums that are no more likely than this one.
  assert.equal(compared.p.toFixed(4), '0.0474');
});

test('beside a whole of which it is a part, a share differs by what it differs from the rest, made smaller by the rest’s part of the whole', () => {
  const whole = compareShares(share(60, 100), beside(260, 500, 'included'), rules);
  const rest = newcombe({ count: 60, n: 100 }, { count: 200, n: 400 });
  assert.ok(whole.kind === 'difference');
  assert.ok(Math.abs(whole.difference - (0.6 - 0.52)) < 1e-12);
  assert.ok(Math.abs(whole.lower - rest.lower * 0.8) < 1e-12 && Math.abs(whole.upper - rest.upper * 0.8) < 1e-12);
});

test('a part that is the whole does not differ from it', () => {
  const compared = compareShares(share(60, 100), beside(60, 100, 'included'), rules);
  assert.ok(compared.kind === 'difference');
  assert.deepEqual([compared.difference, compared.lower, compared.upper, compared.p], [0, 0, 0, 1]);
});
