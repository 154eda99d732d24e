import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { academicYearOf } from './academic-year.ts';
import { dayInLondon } from './day-in-london.ts';
import { termOf } from './terms.ts';

describe('the day in London', () => {
  it('domain rule 9: is 1 September at 23:30 UTC on 31 August, and so of the next academic year', () => {
    const day = dayInLondon('2026-08-31T23:30:00Z');
    assert.equal(day, '2026-09-01');
    assert.equal(academicYearOf(day).year, '202627');
    assert.equal(academicYearOf(dayInLondon('2026-08-31T22:59:59Z')).year, '202526');
  });

  it('domain rule 9: changes with midnight in winter, so that New Year is where the terms change', () => {
    assert.equal(termOf(dayInLondon('2026-12-31T23:59:59.999Z')).term, 'autumn');
    assert.equal(termOf(dayInLondon('2027-01-01T00:00:00Z')).term, 'spring');
    assert.equal(dayInLondon('2026-11-23T23:59:59Z'), '2026-11-23');
  });

  it('domain rule 9: is right on either side of the changes of the clocks', () => {
    const days = {
      '2026-03-28T23:59:59Z': '2026-03-28',
      '2026-03-29T00:59:59Z': '2026-03-29',
      '2026-03-29T22:59:59Z': '2026-03-29',
      '2026-03-29T23:00:00Z': '2026-03-30',
      '2026-10-24T22:59:59Z': '2026-10-24',
      '2026-10-24T23:00:00Z': '2026-10-25',
      '2026-10-25T23:00:00Z': '2026-10-25',
      '2026-10-26T00:00:00Z': '2026-10-26',
    };
    for (const [moment, day] of Object.entries(days)) assert.equal(dayInLondon(moment), day, moment);
  });

  it('takes any offset', () => {
    assert.equal(dayInLondon('2026-09-01T00:30+02:00'), '2026-08-31');
    assert.equal(dayInLondon('2026-08-31T19:30:00-04:00'), '2026-09-01');
  });

  it('is not guessed where nobody can know it', () => {
    for (const moment of ['2026-08-31T23:30:00', '2026-08-31', '2026-13-31T23:30:00Z', 'now', '']) {
      assert.throws(() => dayInLondon(moment), { code: 'not-a-moment' }, moment);
    }
  });
});
