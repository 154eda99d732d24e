import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clubSurvey, details, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { seal } from '../fill/seal.ts';
import { answer, start } from '../fill/session.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { Submission } from '../model/submission.ts';
import { cellsOf, placesOf, tallyOf, widthOf } from './cells.ts';
import { columnsOf } from './columns-of.ts';
import { tallyColumns } from './columns.ts';
import { merge, tally } from './tally.ts';

const survey = clubSurvey([transportModule()]);

function submissionOf(given: Readonly<Record<string, AnswerValue>>): Submission {
  const submission = seal(
    Object.entries(given).reduce((so, [id, value]) => answer(so, id, value), start(survey)),
    details,
  );
  assert.ok(submission.kind === 'ok');
  return submission.value;
}

const submission = fc
  .record({
    attends: fc.constantFrom('yes', 'no'),
    staff: fc.constantFrom('very-good', 'good', 'neither', 'poor', 'very-poor'),
    food: fc.constantFrom('', 'good', 'poor', 'very-poor'),
    bus: fc.constantFrom('good', 'poor'),
    days: fc.uniqueArray(fc.constantFrom('monday', 'wednesday', 'friday'), { maxLength: 3 }),
    change: fc.constantFrom('', 'good', 'More games'),
    distance: fc.constantFrom('', '300'),
  })
  .map(submissionOf);
const submissions = fc.array(submission, { maxLength: 30 });

test('columns come to the same tallies as the submissions, group by group', () => {
  fc.assert(
    fc.property(submissions, fc.integer({ min: 1, max: 4 }), (all, groupCount) => {
      const places = new Map(all.map((one, i) => [one, i % groupCount]));
      const counted = tallyColumns(survey, columnsOf(survey, all, { groupOf: (one) => places.get(one) ?? 0, groupCount }));
      assert.equal(counted.length, groupCount);
      counted.forEach((one, group) => {
        assert.deepEqual(
          one,
          tally(
            survey,
            all.filter((each) => places.get(each) === group),
          ),
        );
      });
    }),
  );
});

test('a row of counts, one submission added after another, is their tally; taken out again, it is empty', () => {
  fc.assert(
    fc.property(submissions, (all) => {
      const cells = cellsOf(survey);
      const counts = Array.from({ length: widthOf(cells) }, () => 0);
      const add = (by: number) => {
        for (const one of all) for (const place of placesOf(cells, one)) counts[place] = (counts[place] ?? NaN) + by;
      };
      add(1);
      const pinned = `${survey.id}@${survey.version}`;
      assert.deepEqual(tallyOf(cells, { survey: pinned, n: all.length, counts }), tally(survey, all));
      add(-1);
      assert.deepEqual(tallyOf(cells, { survey: pinned, n: 0, counts: [] }), tally(survey, []));
      assert.ok(counts.every((people) => people === 0));
    }),
  );
});

test('a million submissions in columns come to what counting them one by one comes to', () => {
  const kinds = fc.sample(submission, { numRuns: 97, seed: 1 });
  const all = Array.from({ length: 1_000_000 }, (_, i) => kinds[(i * 31) % kinds.length] ?? submissionOf({ attends: 'no' }));
  let asked = 0;
  const counted = tallyColumns(survey, columnsOf(survey, all, { groupOf: () => asked++ % 150, groupCount: 150 }));
  assert.deepEqual(counted.reduce(merge), tally(survey, all));
  assert.equal(counted[149]?.n, 6_666);
});

test('F67: a code that the question does not know, a missing one and a group that is not there are mistakes in the calling code', () => {
  const all = [submissionOf({ attends: 'yes', staff: 'good', bus: 'good' }), submissionOf({ attends: 'no' })];
  const good = columnsOf(survey, all, { groupOf: () => 0, groupCount: 1 });
  const withCodes = (codes: Uint8Array) => tallyColumns(survey, { ...good, questions: new Map([...good.questions, ['staff', { codes }]]) });
  for (const codes of [Uint8Array.of(0, 11), Uint8Array.of(0), Uint8Array.of(0, 200)])
    assert.throws(() => withCodes(codes), { name: 'PoetError', code: 'not-a-column' });
  assert.deepEqual(
    [...(withCodes(Uint8Array.of(0, 10))[0]?.questions.get('staff')?.statuses ?? [])],
    [
      ['answered', 1],
      ['not-shown', 1],
    ],
  );
  assert.throws(() => tallyColumns(survey, { ...good, groups: Uint16Array.of(0, 1) }), { code: 'not-a-column' });
});
