import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compose } from '../../compose/compose.ts';
import { youngPersonEhcp } from '../../content/index.ts';
import { results } from '../../score/results.ts';
import { tally } from '../../score/tally.ts';
import type { Submission } from '../../model/submission.ts';
import { academicYear } from './academic-year.ts';
import { isIn } from './is-in.ts';

describe('what is in a period', () => {
  it('is its first day, its last, and what lies between', () => {
    const days = ['2025-08-31', '2025-09-01', '2026-02-28', '2026-08-31', '2026-09-01'];
    assert.deepEqual(
      days.filter((day) => isIn(academicYear('202526'), day)),
      ['2025-09-01', '2026-02-28', '2026-08-31'],
    );
  });

  it('is not what is no day, which stops nothing', () => {
    for (const text of ['', 'soon', '0001-01-01', '9999-12-31']) assert.ok(!isIn(academicYear('202526'), text), text);
  });

  it('may be nothing: its results are there, each with the reason why it has no share', () => {
    const composed = compose(youngPersonEhcp, []);
    assert.ok(composed.kind === 'ok');
    const submissions: readonly Submission[] = [];
    const counted = submissions.filter(({ completedOn }) => isIn(academicYear('202526'), completedOn));
    const empty = results(composed.value, tally(composed.value, counted));
    assert.equal(empty.length > 0, true);
    for (const { n, distribution } of empty) {
      assert.equal(n, 0);
      for (const { share } of distribution) assert.deepEqual(share, { kind: 'none', reason: 'no-answers' });
    }
    assert.doesNotMatch(JSON.stringify(empty), /null/);
  });
});
