import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isClockBelieved, isPast } from './is-past.ts';

describe('F39: how long something may be kept', () => {
  it('F39: is counted in days, the last one included', () => {
    assert.equal(isPast('2026-11-20', '2026-11-27', 7), false);
    assert.equal(isPast('2026-11-20', '2026-11-28', 7), true);
    assert.equal(isPast('2026-11-20', '2026-11-20', 0), false);
  });

  it('F39: counts no day too many or too few where clocks change', () => {
    assert.equal(isPast('2026-10-24', '2026-10-31', 7), false);
    assert.equal(isPast('2026-10-24', '2026-11-01', 7), true);
    assert.equal(isPast('2027-03-27', '2027-04-03', 7), false);
    assert.equal(isPast('2027-03-27', '2027-04-04', 7), true);
  });

  it('F39: does not end where the clock jumps by years, or backwards', () => {
    for (const today of ['2036-11-20', '2016-11-20', '2026-11-19', '2027-11-22'])
      assert.equal(isPast('2026-11-20', today, 7), false, today);
    assert.equal(isPast('2026-11-20', '2027-11-21', 7), true);
  });

  it('F39: is counted anew from where such a clock stands', () => {
    assert.equal(isClockBelieved('2026-11-20', '2036-11-20'), false);
    assert.equal(isClockBelieved('2026-11-20', '2026-11-19'), false);
    assert.equal(isClockBelieved('2026-11-20', '2026-11-20'), true);
    assert.equal(isClockBelieved('2026-11-20', '2027-11-21'), true);
  });
});
