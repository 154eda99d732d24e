import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, barnet, inRegion, passedFor, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import { report } from './report.ts';

const survey = viewsSurvey(['choice']);

/** Why the choice stands out in an authority in which so many of so many are positive. */
function because(positive: number, of: number) {
  const given = passedFor(survey, [inRegion('302', viewsTally(survey, { choice: [positive, of - positive, 0] }))]);
  const made = report({ synthetic: true, place: barnet, period: autumn, ...given, parts: [{ survey }] });
  const kindsOf = (found: typeof made.concerns) => found.flatMap((one) => one.because.map(({ kind }) => kind));
  return { concerns: kindsOf(made.concerns), strengths: kindsOf(made.strengths) };
}

test('what stands out by its level does so by the percentage that stands beside it: 50% is not fewer than half, and 80% is reached', () => {
  assert.deepEqual(because(60, 121), { concerns: [], strengths: [] }, '49.6 is said as 50%');
  assert.deepEqual(because(59, 121), { concerns: ['under-half'], strengths: [] }, '48.8 is said as 49%');
  assert.deepEqual(because(159, 200), { concerns: [], strengths: ['reached'] }, '79.5 is said as 80%');
  assert.deepEqual(because(158, 200), { concerns: [], strengths: [] });
});
