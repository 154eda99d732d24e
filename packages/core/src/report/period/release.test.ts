import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../model/parse.ts';
import { Release } from '../../model/release.ts';
import { academicYear } from './academic-year.ts';
import { releaseInWords } from './release-in-words.ts';
import { firstRelease, nextRelease, standingIn } from './release.ts';
import { termOf } from './terms.ts';

const autumn = termOf('2025-10-01');
const first = firstRelease({ period: autumn, receivedUntil: '2026-01-31', n: 412 });

describe('a release', () => {
  it('counts paper that was filled in within the period, and calls late what came in after it', () => {
    assert.equal(standingIn(first, { completedOn: '2025-12-31', receivedOn: '2026-01-31' }), 'counted');
    assert.equal(standingIn(first, { completedOn: '2025-12-31', receivedOn: '2026-02-01' }), 'late');
    assert.equal(standingIn(first, { completedOn: '2026-01-01', receivedOn: '2026-01-02' }), 'other-period');
  });

  it('counts under the next number what was late', () => {
    const second = nextRelease(first, { receivedUntil: '2026-04-30', n: 424, late: 14 });
    assert.equal(second.number, 2);
    assert.equal(standingIn(second, { completedOn: '2025-12-31', receivedOn: '2026-02-01' }), 'counted');
  });

  it('says what has changed since the one before', () => {
    const second = nextRelease(first, { receivedUntil: '2026-04-30', n: 424, late: 14 });
    assert.deepEqual(second.change, { late: 14, other: -2 });
    assert.equal(
      releaseInWords(second),
      'Autumn term 2025/26, release 2: 424 submissions, received by 30 April 2026. ' +
        'Since release 1, 14 submissions came in after it, and 2 submissions fewer for other reasons, such as being withdrawn.',
    );
    const third = nextRelease(second, { receivedUntil: '2026-05-31', n: 425, late: 0 });
    assert.match(releaseInWords(third), /Since release 2, 1 submission more for other reasons/);
    assert.match(
      releaseInWords(nextRelease(third, { receivedUntil: '2026-05-31', n: 425, late: 0 })),
      /Nothing has changed since release 3\.$/,
    );
  });

  it('says when its period has not ended', () => {
    const early = firstRelease({ period: academicYear('202526'), receivedUntil: '2026-01-31', n: 1000 });
    assert.equal(
      releaseInWords(early),
      'Academic year 2025/26, release 1: 1,000 submissions, received by 31 January 2026. The period had not ended on that day, so these are figures so far.',
    );
  });

  it('of a period that nobody answered in is a release', () => {
    const empty = firstRelease({ period: autumn, receivedUntil: '2026-01-31', n: 0 });
    assert.equal(releaseInWords(empty), 'Autumn term 2025/26, release 1: no submissions, received by 31 January 2026.');
    assert.deepEqual(nextRelease(empty, { receivedUntil: '2026-04-30', n: 0, late: 0 }).change, { late: 0, other: 0 });
  });

  it('is stored and read as it is', () => {
    const second = nextRelease(first, { receivedUntil: '2026-04-30', n: 424, late: 14 });
    for (const release of [first, second])
      assert.deepEqual(parse(Release, JSON.parse(JSON.stringify(release))), { kind: 'ok', value: release });
  });

  it('never counts to an earlier day than the one before it', () => {
    assert.throws(() => nextRelease(first, { receivedUntil: '2026-01-30', n: 412, late: 0 }), { code: 'not-a-later-release' });
  });
});
