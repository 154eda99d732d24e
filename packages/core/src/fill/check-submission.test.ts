import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubSurvey, details, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { parse } from '../model/parse.ts';
import { SubmissionEnvelope } from '../model/submission.ts';
import type { Submission } from '../model/submission.ts';
import { checkSubmission } from './check-submission.ts';
import { seal } from './seal.ts';
import { answer, start } from './session.ts';

const club = clubSurvey();
const good = sealed();

function sealed(): Submission {
  const given = {
    attends: 'yes',
    days: ['monday', 'friday'],
    staff: 'good',
    food: 'poor',
    'food-why': 'Cold',
    distance: '1,500',
    since: '2024-9-1',
    helper: 'with-help',
  };
  const session = Object.entries(given).reduce((so, [id, value]) => answer(so, id, value), start(club));
  const submission = seal(session, details);
  assert.ok(submission.kind === 'ok');
  return submission.value;
}

/** What is wrong with the good submission once its answers are changed, as they would come out of `JSON.parse`. */
function withAnswers(changes: string, base = good): string[] {
  const answers: unknown = JSON.parse(`{${JSON.stringify(base.answers).slice(1, -1)}, ${changes}}`);
  const envelope = parse(SubmissionEnvelope, { ...base, answers });
  assert.ok(envelope.kind === 'ok');
  return checkSubmission(club, envelope.value).map(({ code, path }) => `${code} ${path}`);
}

const without = (id: string) => ({ ...good, answers: Object.fromEntries(Object.entries(good.answers).filter(([key]) => key !== id)) });

test('what was sealed is in order', () => {
  assert.deepEqual(checkSubmission(club, good), []);
});

for (const [what, changes, ...expected] of [
  ['an unknown question', '"colour": {"status": "answered", "value": "red"}', 'unknown-question /answers/colour'],
  ['an answer to words to read', '"welcome-note": {"status": "skipped"}', 'unknown-question /answers/welcome-note'],
  ['`__proto__` as an id', '"__proto__": {"status": "skipped"}', 'unknown-question /answers/__proto__'],
  ['`constructor` as an id', '"constructor": {"status": "skipped"}', 'unknown-question /answers/constructor'],
  ['an unknown option', '"age": {"status": "answered", "value": "ageless"}', 'unknown-option /answers/age'],
  ['an unknown point', '"staff": {"status": "answered", "value": "splendid"}', 'unknown-option /answers/staff'],
  ['an option by the name of a status', '"staff": {"status": "answered", "value": "dont-know"}', 'unknown-option /answers/staff'],
  ['`__proto__` as an option', '"staff": {"status": "answered", "value": "__proto__"}', 'unknown-option /answers/staff'],
  ['two values for a single choice', '"helper": {"status": "answered", "value": ["alone", "with-help"]}', 'wrong-form /answers/helper'],
  ['one value in a list for a single choice', '"helper": {"status": "answered", "value": ["alone"]}', 'wrong-form /answers/helper'],
  ['a rating of 2.5', '"food-why": {"status": "not-shown"}, "food": {"status": "answered", "value": 2.5}', 'wrong-form /answers/food'],
  ['a rating of 2', '"staff": {"status": "answered", "value": 2}', 'wrong-form /answers/staff'],
  ['null for a question on which others depend', '"days": {"status": "answered", "value": null}', 'wrong-form /answers/days'],
  ['an object for a question on which others depend', '"days": {"status": "answered", "value": {"some": 1}}', 'wrong-form /answers/days'],
  ['no choice among several', '"days": {"status": "answered", "value": []}', 'wrong-form /answers/days'],
  ['one choice twice', '"days": {"status": "answered", "value": ["friday", "friday"]}', 'chosen-twice /answers/days'],
  ['a list in a list', '"days": {"status": "answered", "value": [["friday"]]}', 'wrong-form /answers/days'],
  [
    'an exclusive choice with another',
    '"since": {"status": "not-shown"}, "days": {"status": "answered", "value": ["friday", "varies"]}',
    'not-with-others /answers/days',
  ],
  ['half a number', '"distance": {"status": "answered", "value": 2.5}', 'not-a-number /answers/distance'],
  ['a number in words', '"distance": {"status": "answered", "value": "12"}', 'not-a-number /answers/distance'],
  ['a number that is none', '"distance": {"status": "answered", "value": 1e400}', 'not-a-number /answers/distance'],
  [
    'a number that JavaScript cannot hold',
    '"distance": {"status": "answered", "value": 9007199254740993}',
    'not-a-number /answers/distance',
  ],
  ['a negative number', '"distance": {"status": "answered", "value": -1}', 'too-small /answers/distance'],
  ['a day as it was typed', '"since": {"status": "answered", "value": "2024-9-1"}', 'not-a-date /answers/since'],
  ['a time', '"since": {"status": "answered", "value": "2024-09-01T10:00:00Z"}', 'not-a-date /answers/since'],
  ['no words', '"food-why": {"status": "answered", "value": ""}', 'wrong-form /answers/food-why'],
  ['too many words', `"food-why": {"status": "answered", "value": "${'a'.repeat(201)}"}`, 'too-long /answers/food-why'],
  ['an answer that is shown as not shown', '"food-why": {"status": "not-shown"}', 'not-shown-but-visible /answers/food-why'],
  ['a required question skipped', '"staff": {"status": "skipped"}', 'required /answers/staff'],
  ['a status that is not offered', '"staff": {"status": "not-applicable"}', 'status-not-offered /answers/staff'],
  ['a status that is not known', '"staff": {"status": "seen"}', 'wrong-form /answers/staff'],
  ['`constructor` as a status', '"staff": {"status": "constructor"}', 'wrong-form /answers/staff'],
  ['an extra key in an answer', '"staff": {"status": "answered", "value": "good", "time": 12}', 'wrong-form /answers/staff'],
  ['`__proto__` in an answer', '"staff": {"status": "answered", "value": "good", "__proto__": 1}', 'wrong-form /answers/staff'],
  ['a value in `__proto__`', '"staff": {"status": "answered", "__proto__": {"value": "good"}}', 'wrong-form /answers/staff'],
  ['an answer without its value', '"staff": {"status": "answered"}', 'wrong-form /answers/staff'],
  ['a value beside another status', '"change": {"status": "skipped", "value": "More"}', 'wrong-form /answers/change'],
  ['a bare value', '"staff": "good"', 'wrong-form /answers/staff'],
  ['null', '"staff": null', 'wrong-form /answers/staff'],
  ['a list', '"staff": ["answered", "good"]', 'wrong-form /answers/staff'],
] as const) {
  test(`${what} is refused at its place, and nothing else is`, () => {
    assert.deepEqual(withAnswers(changes), expected);
  });
}

test('an answer to a hidden question is refused, and so is any status but that it was not shown', () => {
  const hidden = '"food": {"status": "answered", "value": "good"}';
  assert.deepEqual(withAnswers(hidden), ['answer-to-hidden-question /answers/food-why']);
  assert.deepEqual(withAnswers(`${hidden}, "food-why": {"status": "skipped"}`), ['answer-to-hidden-question /answers/food-why']);
  assert.deepEqual(withAnswers(`${hidden}, "food-why": {"status": "not-shown"}`), []);
});

test('a missing answer is refused, even with another in its place', () => {
  assert.deepEqual(
    checkSubmission(club, without('change')).map(({ code, path }) => `${code} ${path}`),
    ['missing-answer /answers/change'],
  );
  assert.deepEqual(withAnswers('"__proto__": {"status": "skipped"}', without('change')), [
    'missing-answer /answers/change',
    'unknown-question /answers/__proto__',
  ]);
});

test('an answer that is only inherited is missing', () => {
  const { staff, ...others } = good.answers;
  const answers: unknown = Object.assign(Object.create({ staff }), others);
  assert.deepEqual(
    checkSubmission(club, { ...good, answers })
      .map(({ code }) => code)
      .includes('missing-answer'),
    true,
  );
});

test('answers that are not an object are refused', () => {
  for (const answers of [null, undefined, 'answers', 7, [], [good.answers]]) {
    assert.deepEqual(
      checkSubmission(club, { ...good, answers }).map(({ code, path }) => [code, path]),
      [['invalid-type', '/answers']],
    );
  }
});

test('on paper, a required question may have been left out', () => {
  assert.deepEqual(withAnswers('"staff": {"status": "skipped"}', { ...good, mode: 'paper' }), []);
});

test('a submission to another survey is refused where it differs', () => {
  const places = (change: Partial<Submission>) => checkSubmission(club, { ...good, ...change }).map(({ code, path }) => [code, path]);
  const { hash } = clubSurvey([transportModule()]);
  assert.deepEqual(places({ audience: 'practitioner' }), [['other-survey', '/audience']]);
  assert.deepEqual(places({ plan: 'sen-support' }), [['other-survey', '/plan']]);
  assert.deepEqual(places({ modules: ['302/transport@1.2.0'] }), [['other-survey', '/modules']]);
  assert.deepEqual(places({ survey: { ...good.survey, hash } }), [['other-survey', '/survey']]);
  assert.deepEqual(places({ survey: { ...good.survey, version: '1.0.1' } }), [['other-survey', '/survey']]);
});

test('every issue says which question it is about', () => {
  const answers = Object.fromEntries(Object.keys(good.answers).map((id) => [id, { status: 'answered', value: 'nonsense' }]));
  const issues = checkSubmission(club, { ...good, answers });
  assert.ok(issues.length > 5);
  for (const { path, message } of issues) assert.ok(message.includes(`"${path.replace('/answers/', '')}"`), message);
});
