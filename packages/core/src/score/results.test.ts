import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubSurvey, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { compose } from '../compose/compose.ts';
import { youngPersonEhcp } from '../content/index.ts';
import type { SubmittedAnswer } from '../model/answer.ts';
import { askedItemsOf } from '../model/items.ts';
import { parse } from '../model/parse.ts';
import { QuestionResult } from '../model/result.ts';
import type { Share } from '../model/result.ts';
import type { Submission } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import { results } from './results.ts';
import { merge, tally } from './tally.ts';
import { wilson } from './wilson.ts';

const club = clubSurvey();

/** `times` synthetic submissions, skipped but for these answers. */
function crowd(survey: Survey, times: number, answers: Readonly<Record<string, SubmittedAnswer>> = {}): Submission[] {
  const skipped = Object.fromEntries(askedItemsOf(survey).map(({ question }) => [question.id, { status: 'skipped' as const }]));
  const one: Submission = {
    format: 'poet-submission/1',
    submissionId: '3f2b8c1e-5a4d-4e6f-8a9b-0c1d2e3f4a5b',
    survey: { id: survey.id, version: survey.version, hash: survey.hash },
    modules: survey.modules,
    authority: '302',
    audience: survey.audience,
    plan: survey.plan,
    mode: 'online',
    language: 'en',
    presentation: 'standard',
    helper: 'not-said',
    completedOn: '2016-06-30',
    answers: { ...skipped, ...answers },
  };
  return Array.from({ length: times }, () => one);
}

const answered = (value: string | readonly string[]): SubmittedAnswer => ({ status: 'answered', value });
const share = (count: number, n: number, percent: number): Share => ({ kind: 'share', count, n, percent, ...wilson(count, n) });
const none: Share = { kind: 'none', reason: 'no-answers' };

function resultOf(id: string, all: readonly Submission[], survey = club) {
  const result = results(survey, tally(survey, all)).find(({ question }) => question === id);
  assert.ok(result);
  return result;
}

test('a scale has its positive and negative shares and every point, of everybody who gave a view', () => {
  const all = [
    ...crowd(club, 3, { staff: answered('very-good') }),
    ...crowd(club, 2, { staff: answered('good') }),
    ...crowd(club, 1, { staff: answered('neither') }),
    ...crowd(club, 2, { staff: answered('very-poor') }),
    ...crowd(club, 4, { staff: { status: 'dont-know' } }),
    ...crowd(club, 5),
    ...crowd(club, 6, { staff: { status: 'not-shown' } }),
  ];
  assert.deepEqual(resultOf('staff', all), {
    question: 'staff',
    concept: 'staff',
    kind: 'scale',
    asked: 17,
    answered: 8,
    n: 8,
    positive: share(5, 8, 63),
    negative: share(2, 8, 25),
    distribution: [
      { id: 'very-good', share: share(3, 8, 38) },
      { id: 'good', share: share(2, 8, 25) },
      { id: 'neither', share: share(1, 8, 13) },
      { id: 'poor', share: share(0, 8, 0) },
      { id: 'very-poor', share: share(2, 8, 25) },
    ],
  });
});

test('a single choice has every option, of everybody who chose', () => {
  const all = [
    ...crowd(club, 2, { age: answered('under-40') }),
    ...crowd(club, 1, { age: { status: 'prefer-not-to-say' } }),
    ...crowd(club, 1),
  ];
  const { positive, negative, ...result } = resultOf('age', all);
  assert.deepEqual([positive, negative], [undefined, undefined]);
  assert.deepEqual(result, {
    question: 'age',
    concept: 'age',
    kind: 'single',
    asked: 4,
    answered: 2,
    n: 2,
    distribution: [
      { id: 'under-40', share: share(2, 2, 100) },
      { id: 'forty-or-over', share: share(0, 2, 0) },
    ],
  });
});

test('several choices have every option, of everybody who was asked, and may sum to more than 100', () => {
  const all = [
    ...crowd(club, 6, { days: answered(['monday', 'friday']) }),
    ...crowd(club, 2, { days: answered(['friday']) }),
    ...crowd(club, 2),
    ...crowd(club, 7, { days: { status: 'not-shown' } }),
  ];
  const { asked, n, distribution, ...rest } = resultOf('days', all);
  assert.deepEqual([asked, rest.answered, n], [10, 8, 10]);
  assert.deepEqual(distribution, [
    { id: 'monday', share: share(6, 10, 60) },
    { id: 'wednesday', share: share(0, 10, 0) },
    { id: 'thursday', share: share(0, 10, 0) },
    { id: 'friday', share: share(8, 10, 80) },
    { id: 'varies', share: share(0, 10, 0) },
  ]);
});

test('own words, numbers and days have a base and nothing to distribute', () => {
  for (const [id, kind] of [
    ['change', 'text'],
    ['distance', 'number'],
    ['since', 'date'],
  ] as const) {
    const result = resultOf(id, [...crowd(club, 2), ...crowd(club, 3, { [id]: answered('x') })]);
    assert.deepEqual(result, { question: id, concept: id, kind, asked: 5, answered: 3, n: 3, distribution: [] });
  }
});

test('with nobody, every question is there with no share and no NaN', () => {
  const all = results(club, tally(club, []));
  assert.equal(all.length, 10);
  for (const { asked, n, positive, distribution } of all) {
    assert.deepEqual([asked, n], [0, 0]);
    if (positive) assert.deepEqual(positive, none);
    for (const option of distribution) assert.deepEqual(option.share, none);
  }
  assert.doesNotMatch(JSON.stringify(all), /NaN/);
});

test('with everybody asked and nobody answering, a scale has no share and several choices have shares of 0', () => {
  const all = crowd(club, 12);
  assert.deepEqual(resultOf('staff', all).positive, none);
  assert.deepEqual(resultOf('days', all).distribution[0]?.share, share(0, 12, 0));
});

test('each question has its own base', () => {
  const all = [...crowd(club, 3, { staff: answered('good'), food: answered('good') }), ...crowd(club, 5, { staff: answered('poor') })];
  assert.deepEqual([resultOf('staff', all).n, resultOf('food', all).n], [8, 3]);
});

test('questions of a module stand under their module, and only where they were counted', () => {
  const withTransport = clubSurvey([transportModule()]);
  assert.equal(resultOf('302/transport@1.2.0/bus', crowd(withTransport, 2, { bus: answered('good') }), withTransport).n, 2);
  const alone = results(withTransport, tally(club, crowd(club, 2)));
  assert.deepEqual(alone.map(({ question }) => question).includes('302/transport@1.2.0/bus'), false);
});

test('results of merged tallies are the results of all', () => {
  const [a, b] = [crowd(club, 3, { staff: answered('good') }), crowd(club, 5, { staff: answered('poor') })];
  assert.deepEqual(results(club, merge(tally(club, a), tally(club, b))), results(club, tally(club, [...a, ...b])));
});

test('what comes out has the form of a result', () => {
  for (const result of results(club, tally(club, crowd(club, 3, { staff: answered('good'), days: answered(['friday']) })))) {
    assert.deepEqual(parse(QuestionResult, JSON.parse(JSON.stringify(result))), { kind: 'ok', value: result });
  }
});

/** The published figures for children and young people in 2015/16, of 906: 74, 66, 65 and 64 % positive, 21 and 21 % negative. */
const published2016 = [
  { concept: 'support-dignity', people: 670, as: 'positive', percent: 74 },
  { concept: 'support-amount', people: 598, as: 'positive', percent: 66 },
  { concept: 'support-future', people: 589, as: 'positive', percent: 65 },
  { concept: 'support-heard', people: 580, as: 'positive', percent: 64 },
  { concept: 'support-information', people: 190, as: 'negative', percent: 21 },
  { concept: 'support-choice', people: 190, as: 'negative', percent: 21 },
] as const;

test('submissions made up to the counts of 2016 give the six published figures', () => {
  const composed = compose(youngPersonEhcp);
  assert.ok(composed.kind === 'ok');
  const survey = composed.value;
  const submissions = Array.from({ length: 906 }, (_, i) => {
    const answers = published2016.map(({ concept, people, as }) => {
      const isAmong = i < people;
      const point = as === 'positive' ? (isAmong ? 'good' : 'neither') : isAmong ? 'poor' : 'good';
      return [idOf(survey, concept), answered(point)] as const;
    });
    return crowd(survey, 1, Object.fromEntries(answers));
  }).flat();
  const all = results(survey, tally(survey, submissions));
  for (const { concept, people, as, percent } of published2016) {
    const result = all.find((one) => one.concept === concept);
    assert.equal(result?.n, 906);
    assert.deepEqual(result[as], share(people, 906, percent));
  }
});

function idOf(survey: Survey, concept: string): string {
  const item = askedItemsOf(survey).find(({ question }) => question.concept === concept);
  assert.ok(item, concept);
  return item.question.id;
}
