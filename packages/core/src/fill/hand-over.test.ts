import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubSurvey, details } from '../../../../examples/definitions/read-definition.ts';
import type { Helper } from '../model/code-lists.ts';
import { parse } from '../model/parse.ts';
import type { Session } from '../model/session.ts';
import { Submission } from '../model/submission.ts';
import { checkSubmission } from './check-submission.ts';
import { handOver, helperItem, helperNow } from './hand-over.ts';
import { seal } from './seal.ts';
import { answer, clear, start } from './session.ts';

const survey = clubSurvey();

/** Whose the submission is, and whose the answers that are somebody else's. */
function whose(session: Session): { helper: Helper; answeredBy?: Readonly<Record<string, Helper>> | undefined } {
  const sealed = seal(session, details);
  assert.ok(sealed.kind === 'ok');
  assert.deepEqual(checkSubmission(survey, sealed.value), []);
  assert.deepEqual(parse(Submission, JSON.parse(JSON.stringify(sealed.value))), { kind: 'ok', value: sealed.value });
  const { helper, answeredBy } = sealed.value;
  return answeredBy ? { helper, answeredBy } : { helper };
}

const begun = answer(answer(answer(start(survey), 'staff', 'good'), 'helper', 'someone-else'), 'attends', 'yes');

test('who takes over gives the answers from then on, and those before stay the helper’s', () => {
  const session = answer(answer(handOver(begun, 'alone'), 'food', 'good'), 'distance', '3');
  assert.equal(helperNow(session), 'alone');
  assert.deepEqual(whose(session), {
    helper: 'alone',
    answeredBy: { attends: 'someone-else', staff: 'someone-else', helper: 'someone-else' },
  });
});

test('an answer belongs to whoever changed it last', () => {
  const session = answer(handOver(begun, 'alone'), 'attends', 'no');
  assert.deepEqual(whose(session), { helper: 'alone', answeredBy: { helper: 'someone-else' } });
});

test('the answering can be handed over again and again', () => {
  const alone = answer(handOver(begun, 'alone'), 'food', 'good');
  const helped = answer(handOver(alone, 'with-help'), 'distance', '3');
  assert.deepEqual(whose(helped), {
    helper: 'with-help',
    answeredBy: { attends: 'someone-else', staff: 'someone-else', food: 'alone', helper: 'someone-else' },
  });
});

test('where nobody takes over, or the same goes on, nothing more is said than who it is', () => {
  assert.deepEqual(whose(begun), { helper: 'someone-else' });
  assert.equal(handOver(begun, 'someone-else'), begun);
});

test('who began can still be put right, and answers given before are theirs', () => {
  const session = answer(handOver(begun, 'alone'), 'food', 'good');
  const began = { ...session, answers: new Map(session.answers).set('helper', { status: 'answered', value: 'with-help' } as const) };
  assert.deepEqual(whose(began), { helper: 'alone', answeredBy: { attends: 'with-help', staff: 'with-help', helper: 'with-help' } });
});

test('an answer that was cleared, or that routing hides, is nobody’s', () => {
  const cleared = answer(handOver(clear(answer(begun, 'distance', '3'), 'distance'), 'alone'), 'attends', 'no');
  assert.deepEqual(whose(cleared), { helper: 'alone', answeredBy: { helper: 'someone-else' } });
  const hidden = answer(handOver(answer(begun, 'food', 'good'), 'alone'), 'attends', 'no');
  assert.deepEqual(whose(hidden), { helper: 'alone', answeredBy: { helper: 'someone-else' } });
});

test('who gave an answer cannot be said of a question that has none', () => {
  const sealed = seal(handOver(begun, 'alone'), details);
  assert.ok(sealed.kind === 'ok');
  const codes = (answeredBy: Readonly<Record<string, Helper>>) =>
    checkSubmission(survey, { ...sealed.value, answeredBy }).map(({ code, path }) => `${code} ${path}`);
  assert.deepEqual(codes({ attends: 'alone', food: 'alone', 'no-such': 'alone' }), [
    'answered-by-without-answer /answeredBy/food',
    'answered-by-without-answer /answeredBy/no-such',
  ]);
});

test('a survey that does not ask who fills it in has no such question', () => {
  assert.ok(helperItem(survey));
  const sections = survey.sections.map((section) => ({ ...section, questions: section.questions.filter(({ id }) => id !== 'helper') }));
  assert.equal(helperItem({ ...survey, sections }), undefined);
});
