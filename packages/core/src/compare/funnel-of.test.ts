import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Share } from '../model/result.ts';
import { percentOf } from '../score/percent.ts';
import { wilson } from '../score/wilson.ts';
import { funnelOf } from './funnel-of.ts';

function share(count: number, n: number): Share {
  return { kind: 'share', count, n, percent: percentOf(count, n), ...wilson(count, n) };
}

const hidden: Share = { kind: 'none', reason: 'suppressed' };
const others = [share(60, 100), share(55, 100), share(31, 50), share(120, 200), share(26, 40)];

test('the others are there by size and without names, and those that are hidden are not there', () => {
  const made = funnelOf(share(58, 100), [...others, hidden], 3);
  assert.ok(made.kind === 'funnel');
  assert.deepEqual(
    made.others.map(({ n, percent }) => [n, percent]),
    [
      [40, 65],
      [50, 62],
      [100, 55],
      [100, 60],
      [200, 60],
    ],
  );
  assert.deepEqual(made.own, { n: 100, percent: 58, position: 'within' });
});

test('limits reach from the smallest authority to the largest, and close in', () => {
  const made = funnelOf(share(58, 100), others, 3);
  assert.ok(made.kind === 'funnel');
  assert.deepEqual([made.limits.at(0)?.n, made.limits.at(-1)?.n], [40, 200]);
  const widths = made.limits.map(({ limits95 }) => limits95.upper - limits95.lower);
  assert.ok(widths.every((width, index) => index === 0 || width < (widths[index - 1] ?? 0)));
  assert.ok(made.limits.every(({ limits95, limits998 }) => limits998.lower < limits95.lower && limits998.upper > limits95.upper));
});

test('an authority far from the others is outside: 25 of 100 below both limits, 90 of 100 above both', () => {
  const positionOf = (count: number) => {
    const made = funnelOf(share(count, 100), others, 3);
    return made.kind === 'funnel' ? made.own?.position : made.reason;
  };
  assert.deepEqual([positionOf(25), positionOf(44), positionOf(90)], ['below-99.8', 'below-95', 'above-99.8']);
});

test('where authorities differ more than by chance, the limits are wider', () => {
  const apart = [share(20, 100), share(90, 100), share(30, 100), share(80, 100), share(50, 100)];
  const made = funnelOf(share(55, 100), apart, 3);
  assert.ok(made.kind === 'funnel' && made.phi > 10);
});

test('an authority whose own figure is hidden is nowhere in the funnel; two authorities make none', () => {
  const made = funnelOf(hidden, others, 3);
  assert.ok(made.kind === 'funnel' && made.own === null);
  assert.deepEqual(funnelOf(share(5, 10), [share(5, 10)], 3), { kind: 'none', reason: 'too-few-authorities' });
});
