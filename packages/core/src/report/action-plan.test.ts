import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, barnet, inRegion, passedFor, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import type { Views } from '../../test/counted-views.ts';
import type { Action } from '../model/action.ts';
import type { Period } from '../model/period.ts';
import type { Report } from '../model/report.ts';
import { termsOf } from './period/terms.ts';
import type { ReportInput } from './report-input.ts';
import { report } from './report.ts';
import { reportInWords } from './report-in-words.ts';

const survey = viewsSurvey(['choice', 'dignity']);
const [, spring] = termsOf('202526');

function reportOn(choice: Views, period: Period, more: Partial<ReportInput> = {}): Report {
  const tally = viewsTally(survey, { choice, dignity: [40, 10, 10] });
  return report({
    synthetic: true,
    place: barnet,
    period,
    ...passedFor(survey, [inRegion('302', tally)], period),
    parts: [{ survey }],
    ...more,
  });
}

function action(measure: 'positive' | 'negative', question = 'choice'): Action {
  return {
    ...{
      id: 'choice',
      concern: 'There is little choice.',
      action: 'We will show what there is.',
      owner: 'Commissioning',
      dueOn: '2026-02-28',
    },
    measure: { survey: survey.id, question, measure },
  };
}

/** What became of an action between one term and the next. */
function progressOf([then, now]: readonly [Views, Views], planned: Action, done: Readonly<Record<string, string>> = {}) {
  const before = reportOn(then, autumn, { actions: [planned] });
  const [progress] = reportOn(now, spring, { before: { report: before, done } }).earlierActions;
  assert.ok(progress);
  return progress;
}

test('an action is in the report with its owner, its day, and what its measure is now', () => {
  const [planned] = reportOn([40, 30, 30], autumn, { actions: [action('positive')] }).actions;
  assert.ok(planned?.baseline.kind === 'share');
  assert.deepEqual([planned.owner, planned.dueOn, planned.baseline.percent], ['Commissioning', '2026-02-28', 40]);
});

test('in the next report more are positive: better; fewer: worse; about as many: no clear change', () => {
  const movement = (now: Views) => progressOf([[40, 30, 30], now], action('positive')).movement;
  assert.deepEqual([movement([70, 15, 15]), movement([15, 40, 45]), movement([45, 30, 25])], ['better', 'worse', 'no-clear-change']);
});

test('fewer negative views are better, and more of them worse', () => {
  const movement = (now: Views) => progressOf([[40, 30, 30], now], action('negative')).movement;
  assert.deepEqual([movement([80, 15, 5]), movement([20, 20, 60])], ['better', 'worse']);
});

test('with too few people then or now, or a question that is no longer there, nothing is said of the measure', () => {
  assert.equal(
    progressOf(
      [
        [20, 5, 4],
        [70, 15, 15],
      ],
      action('positive'),
    ).movement,
    'cannot-say',
  );
  assert.equal(
    progressOf(
      [
        [40, 30, 30],
        [3, 3, 3],
      ],
      action('positive'),
    ).movement,
    'cannot-say',
  );
  const gone = progressOf(
    [
      [40, 30, 30],
      [70, 15, 15],
    ],
    action('positive', 'transport'),
  );
  assert.deepEqual([gone.movement, gone.now], ['cannot-say', { kind: 'none', reason: 'not-asked' }]);
});

test('an action whose day lies in the period is due, and what was done is told in the authority’s words', () => {
  const progress = progressOf(
    [
      [40, 30, 30],
      [70, 15, 15],
    ],
    action('positive'),
    { choice: 'There is a list now.' },
  );
  assert.deepEqual([progress.isDue, progress.done], [true, 'There is a list now.']);
  assert.equal(
    progressOf(
      [
        [40, 30, 30],
        [70, 15, 15],
      ],
      { ...action('positive'), dueOn: '2026-07-01' },
    ).isDue,
    false,
  );
});

test('you said, we did: the concern, what was done, the figures of then and now, and whether it moved', () => {
  const before = reportOn([40, 30, 30], autumn, { actions: [action('positive')] });
  const now = reportOn([70, 15, 15], spring, { before: { report: before, done: { choice: 'There is a list now.' } } });
  const section = reportInWords(now).sections.find(({ heading }) => heading === 'You said, we did');
  assert.deepEqual(section?.paragraphs, [
    'You said: There is little choice. We did: There is a list now. Then: 40%; now: 70%.',
    'The measure is better than it was.',
    'This was to be done by now.',
  ]);
  const planned = reportInWords(before).sections.find(({ heading }) => heading === 'What we will do');
  assert.deepEqual(planned?.paragraphs, [
    'You said: There is little choice. We will: We will show what there is. Who: Commissioning. By: 28 February 2026. What will show it: How is choice? (parents and carers), positive, now 40%.',
  ]);
});
