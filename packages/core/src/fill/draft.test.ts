import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubSurvey, details } from '../../../../examples/definitions/read-definition.ts';
import type { Session } from '../model/session.ts';
import { fromDraft, toDraft } from './draft.ts';
import { answeredBy, handOver } from './hand-over.ts';
import { next } from './pages.ts';
import { readDraft } from './read-draft.ts';
import { seal } from './seal.ts';
import { answer, start } from './session.ts';

const named = { submissionId: details.submissionId, revision: 7, begunOn: '2026-11-20' };

function halfWay(): Session {
  const begun = next(answer(next(start(clubSurvey())), 'attends', 'yes'));
  return answer(handOver(begun, 'with-help'), 'days', ['friday', 'monday']);
}

test('a session comes back from its draft as it was: its answers, its place, who gave them, and its survey', () => {
  const session = halfWay();
  const read = readDraft(JSON.stringify(toDraft(session, named)));
  assert.ok(read.kind === 'ok');
  const back = fromDraft(read.value);
  assert.deepEqual(back, session);
  assert.equal(answeredBy(back, 'days'), 'with-help');
  assert.deepEqual(seal(back, details), seal(session, details));
});

test('a draft is known by its submission, with a number that grows and a day, and never a time', () => {
  const { submissionId, revision, begunOn, ...rest } = toDraft(halfWay(), named);
  assert.deepEqual({ submissionId, revision, begunOn }, named);
  assert.doesNotMatch(JSON.stringify(rest), /\d\d:\d\d/);
});
