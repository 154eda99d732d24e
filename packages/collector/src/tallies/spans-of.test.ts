import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../add-days.ts';
import { spansOf } from './spans-of.ts';
import { firstOfMonth } from './tally-sums.ts';

it('takes whole months, and single days before and after them', () => {
  assert.deepEqual(spansOf({ from: '2026-09-15', to: '2026-12-04' }), [
    { grain: 'day', from: '2026-09-15', before: '2026-10-01' },
    { grain: 'month', from: '2026-10-01', before: '2026-12-01' },
    { grain: 'day', from: '2026-12-01', before: '2026-12-05' },
  ]);
  assert.deepEqual(spansOf({ from: '2025-09-01', to: '2026-08-31' }), [{ grain: 'month', from: '2025-09-01', before: '2026-09-01' }]);
  assert.deepEqual(spansOf({ from: '2028-02-02', to: '2028-02-29' }), [{ grain: 'day', from: '2028-02-02', before: '2028-03-01' }]);
  assert.deepEqual(spansOf({ from: null, to: null }), [{ grain: 'month', from: null, before: null }]);
});

const day = fc.integer({ min: 0, max: 1_000 }).map((days) => addDays('2024-11-20', days));
const end = fc.option(day);

it('has every day of a span in exactly one row, and no other day, whatever the span', () => {
  fc.assert(
    fc.property(end, end, day, (from, to, answered) => {
      const isIn = (from === null || from <= answered) && (to === null || answered <= to);
      const rows = spansOf({ from, to }).filter(({ grain, ...span }) => {
        const start = grain === 'day' ? answered : firstOfMonth(answered);
        return (span.from === null || span.from <= start) && (span.before === null || start < span.before);
      });
      assert.equal(rows.length, isIn ? 1 : 0, JSON.stringify([from, to, answered, spansOf({ from, to })]));
    }),
    { numRuns: 5_000 },
  );
});
