import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubSurvey } from '../../../../examples/definitions/read-definition.ts';
import type { AnswerValue } from '../model/answer.ts';
import type { Session } from '../model/session.ts';
import { back, currentPage, goTo, next } from './pages.ts';
import { resume } from './resume.ts';
import { answer, start } from './session.ts';

const club = clubSurvey();

function begun(answers: Readonly<Record<string, AnswerValue>>): Session {
  return Object.entries(answers).reduce((so, [id, value]) => answer(so, id, value), start(club));
}

const page = (session: Session) => currentPage(session).id;

test('goes on at the first question without an answer, past what is only to be read', () => {
  assert.equal(page(resume(begun({ attends: 'yes' }))), 'days');
  assert.equal(page(resume(begun({ attends: 'no' }))), 'distance');
});

test('goes on at an answer that is not in order', () => {
  assert.equal(page(resume(begun({ attends: 'no', distance: 'far' }))), 'distance');
});

test('ends on check-your-answers when everything is answered', () => {
  const open = resume(begun({ attends: 'no', distance: '3', change: 'Nothing' }));
  assert.equal(page(open), 'check-answers');
});

test('goes on at a given question, by question or by section, whatever is open before it', () => {
  assert.equal(page(resume(begun({ attends: 'yes' }), 'change')), 'change');
  assert.equal(page(resume({ ...start(club, { layout: 'section' }), answers: begun({ attends: 'yes' }).answers }, 'change')), 'practical');
});

test('goes on at the last page before a question that the answers hide', () => {
  assert.equal(page(resume(begun({ attends: 'no' }), 'days')), 'attends');
});

test('stays at the beginning where nothing is answered', () => {
  const session = start(club);
  assert.equal(resume(session), session);
});

test('the pages before count as seen: a change made from check-your-answers leads back there, not through all of them again', () => {
  const all = begun({ attends: 'yes', days: ['monday'], staff: 'good', food: 'good', distance: '3', since: '2025-01-01', change: 'None' });
  const checking = resume(all);
  assert.equal(page(checking), 'check-answers');
  assert.equal(page(next(goTo(checking, 'attends'))), 'check-answers');
  assert.equal(page(back(checking)), 'change');
});
