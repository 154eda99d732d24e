import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clubSurvey, details, transportModule } from '../../../../examples/definitions/read-definition.ts';
import type { AnswerValue } from '../model/answer.ts';
import { seal } from '../fill/seal.ts';
import { answer, start } from '../fill/session.ts';
import type { Submission } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import { merge, tally } from './tally.ts';

const club = clubSurvey();
const withTransport = clubSurvey([transportModule()]);
function submissionOf(survey: Survey, given: Readonly<Record<string, AnswerValue>>): Submission {
  const session = Object.entries(given).reduce((so, [id, value]) => answer(so, id, value), start(survey));
  const submission = seal(session, details);
  assert.ok(submission.kind === 'ok');
  return submission.value;
}

const yes = submissionOf(club, {
  attends: 'yes',
  days: ['monday', 'friday'],
  staff: 'good',
  food: 'poor',
  'food-why': 'Cold',
  distance: '300',
});
const yesAgain = submissionOf(club, { attends: 'yes', days: ['friday'], staff: 'very-good' });
const no = submissionOf(club, { attends: 'no', helper: 'alone' });

test('people are counted by choice and by what became of the question', () => {
  const counted = tally(club, [yes, yesAgain, no]);
  assert.deepEqual([counted.survey, counted.n], ['example/after-school-club@1.0.0', 3]);
  assert.deepEqual(counted.questions.get('attends'), {
    counts: new Map([
      ['yes', 2],
      ['no', 1],
    ]),
    statuses: new Map([['answered', 3]]),
  });
  assert.deepEqual(counted.questions.get('days'), {
    counts: new Map([
      ['monday', 1],
      ['wednesday', 0],
      ['thursday', 0],
      ['friday', 2],
      ['varies', 0],
    ]),
    statuses: new Map([
      ['answered', 2],
      ['not-shown', 1],
    ]),
  });
  assert.deepEqual(
    counted.questions.get('food')?.statuses,
    new Map([
      ['answered', 1],
      ['skipped', 1],
      ['not-shown', 1],
    ]),
  );
});

test('own words, numbers and days are counted by status only, and words to read not at all', () => {
  const counted = tally(club, [yes, no]);
  assert.deepEqual(counted.questions.get('food-why'), {
    counts: new Map(),
    statuses: new Map([
      ['answered', 1],
      ['not-shown', 1],
    ]),
  });
  assert.deepEqual(counted.questions.get('distance'), {
    counts: new Map(),
    statuses: new Map([
      ['answered', 1],
      ['skipped', 1],
    ]),
  });
  assert.equal(counted.questions.has('welcome-note'), false);
});

test('no submissions make a tally of every question with nobody in it', () => {
  const counted = tally(club, []);
  assert.equal(counted.n, 0);
  assert.deepEqual([...counted.questions.keys()].length, 10);
  assert.ok(
    [...counted.questions.values()].every(
      ({ counts, statuses }) => statuses.size === 0 && [...counts.values()].every((people) => people === 0),
    ),
  );
});

test('submissions may be streamed', () => {
  function* stream() {
    yield yes;
    yield no;
  }
  assert.deepEqual(tally(club, stream()), tally(club, [yes, no]));
});

test('supplementary questions are counted under their module and version', () => {
  const counted = tally(withTransport, [submissionOf(withTransport, { attends: 'yes', staff: 'good', bus: 'poor' })]);
  assert.equal(counted.questions.get('302/transport@1.2.0/bus')?.counts.get('poor'), 1);
  assert.equal(counted.questions.has('bus'), false);
});

test('tallies with different modules add up: the core of both, the module of the one', () => {
  const both = merge(
    tally(club, [yes, no]),
    tally(withTransport, [submissionOf(withTransport, { attends: 'yes', staff: 'good', bus: 'poor' })]),
  );
  assert.equal(both.n, 3);
  assert.equal(both.questions.get('attends')?.counts.get('yes'), 2);
  assert.deepEqual(both.questions.get('302/transport@1.2.0/bus')?.statuses, new Map([['answered', 1]]));
});

test('tallies of different surveys cannot be added', () => {
  assert.throws(() => merge(tally(club, []), tally({ ...club, version: '2.0.0' }, [])), { name: 'PoetError', code: 'different-surveys' });
});

test('adding changes neither tally', () => {
  const [one, other] = [tally(club, [yes]), tally(club, [no])];
  const before = structuredClone([one, other]);
  merge(one, other);
  assert.deepEqual([one, other], before);
});

const submissions = fc.array(
  fc
    .record({
      attends: fc.constantFrom('yes', 'no'),
      staff: fc.constantFrom('very-good', 'good', 'neither', 'poor', 'very-poor'),
      food: fc.constantFrom('', 'good', 'poor', 'very-poor'),
      days: fc.uniqueArray(fc.constantFrom('monday', 'wednesday', 'friday'), { maxLength: 3 }),
      change: fc.constantFrom('', 'More games'),
    })
    .map((given) => submissionOf(club, given)),
  { maxLength: 12 },
);
const empty = tally(club, []);

test('any split of the submissions adds up to the whole', () => {
  fc.assert(
    fc.property(submissions, fc.array(fc.nat({ max: 3 }), { minLength: 12, maxLength: 12 }), (all, piles) => {
      const parts = [0, 1, 2, 3].map((pile) =>
        tally(
          club,
          all.filter((_, i) => piles[i] === pile),
        ),
      );
      assert.deepEqual(parts.reduce(merge, empty), tally(club, all));
    }),
    { numRuns: 300 },
  );
});

test('it does not matter in which order tallies are added, or which are added first', () => {
  fc.assert(
    fc.property(submissions, submissions, submissions, (...all) => {
      const [a = empty, b = empty, c = empty] = all.map((some) => tally(club, some));
      assert.deepEqual(merge(a, b), merge(b, a));
      assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)));
      assert.deepEqual(merge(a, empty), a);
    }),
    { numRuns: 150 },
  );
});
