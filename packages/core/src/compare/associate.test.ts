import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TwoByTwo } from '../score/two-by-two.ts';
import { associate } from './associate.ts';

const pair = {
  ...{ survey: 'example/views@1.0.0', place: 'england', from: '2025-09-01', to: '2026-08-31' },
  process: 'process-simple',
  outcome: 'outcome-education',
};

/** Positive about both, the first, the second, neither. */
const table = (...[a, b, c, d]: readonly [number, number, number, number]): TwoByTwo => [
  [a, b],
  [c, d],
];

test('where those with a simple process have better outcomes in every authority, the odds ratio is that within authorities', () => {
  const found = associate({ ...pair, tables: [table(40, 10, 20, 20), table(80, 20, 40, 40), table(20, 5, 10, 10)] }, 3);
  assert.ok(found.odds.kind === 'odds-ratio');
  assert.deepEqual([found.odds.oddsRatio, found.odds.authorities, found.fewest], [4, 3, 35]);
  assert.ok(found.odds.lower > 1 && found.p < 0.001);
});

test('an authority where both are better makes no association: within each there is none', () => {
  const found = associate({ ...pair, tables: [table(81, 9, 9, 1), table(1, 9, 9, 81), table(25, 25, 25, 25)] }, 3);
  assert.ok(found.odds.kind === 'odds-ratio' && found.odds.oddsRatio === 1 && found.p > 0.9);
});

test('ratios have two figures, so that the counts behind them cannot be worked out', () => {
  const found = associate({ ...pair, tables: [table(37, 11, 13, 29)] }, 1);
  assert.ok(found.odds.kind === 'odds-ratio');
  for (const ratio of [found.odds.oddsRatio, found.odds.lower, found.odds.upper]) assert.equal(ratio, Number(ratio.toPrecision(2)));
});

test('too few authorities, nobody at all, and everybody alike each have their reason', () => {
  assert.deepEqual(associate({ ...pair, tables: [table(40, 10, 20, 20)] }, 3).odds, { kind: 'none', reason: 'too-few-authorities' });
  assert.deepEqual(associate({ ...pair, tables: [table(0, 0, 0, 0)] }, 1).odds, { kind: 'none', reason: 'too-few-authorities' });
  assert.deepEqual(associate({ ...pair, tables: [table(50, 0, 0, 0)] }, 1).odds, { kind: 'none', reason: 'no-answers' });
});
