import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clubSurvey, details } from '../../../../examples/definitions/read-definition.ts';
import { toDraft } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { answer, start } from './session.ts';

const session = answer(answer(start(clubSurvey()), 'attends', 'yes'), 'days', ['monday']);
const draft = toDraft(session, { submissionId: details.submissionId, revision: 1, begunOn: '2026-11-20' });
const text = JSON.stringify(draft);

function codesOf(data: unknown): string[] {
  const read = readDraft(data);
  assert.equal(read.kind, 'damaged');
  return read.kind === 'damaged' ? read.issues.map(({ code }) => code) : [];
}

describe('F8: a stored draft that is damaged', () => {
  it('F8: cut anywhere, is said to be damaged', () => {
    for (let length = 0; length < text.length; length += 37) assert.deepEqual(codesOf(text.slice(0, length)), ['malformed-json']);
  });

  it('F8: with a value of a wrong type in any of its places, is said to be damaged', () => {
    const wrong: readonly unknown[] = [null, 3.5, {}, [['days']], '\u0000'];
    for (const key of Object.keys(draft))
      for (const value of wrong) assert.equal(readDraft({ ...draft, [key]: value }).kind, 'damaged', `${key} = ${JSON.stringify(value)}`);
  });

  it('F8: with a name that every object has, is said to be damaged, and leaves every object as it was', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      assert.notEqual(codesOf(text.replace('"attends",', `"${name}",`)).length, 0, name);
      assert.notEqual(codesOf(text.replace('{"format"', `{"${name}":{"polluted":true},"format"`)).length, 0, name);
    }
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  it('F8: whose survey was changed, is said to be damaged', () => {
    assert.deepEqual(codesOf(text.replace('Monday', 'Sunday')), ['wrong-hash']);
  });

  it('F8: with answers that are those of another survey, is said to be damaged', () => {
    assert.deepEqual(codesOf({ ...draft, answers: [['parking', { status: 'answered', value: 'good' }]] }), ['unknown-question']);
    assert.deepEqual(codesOf({ ...draft, answers: [['days', { status: 'answered', value: 'monday' }]] }), ['wrong-form']);
    assert.deepEqual(codesOf({ ...draft, answers: [['attends', { status: 'not-applicable' }]] }), ['wrong-form']);
    assert.deepEqual(codesOf({ ...draft, answers: [['welcome-note', { status: 'answered', value: 'yes' }]] }), ['wrong-form']);
  });

  it('F8: that is no draft at all, is said to be damaged', () => {
    for (const data of ['', 'null', '[]', '{}', undefined, null, 1, [], draft.survey]) assert.equal(readDraft(data).kind, 'damaged');
  });
});

describe('F42: a draft of another version of this software', () => {
  it('F42: of this format, written by an earlier one, is read', () => {
    assert.deepEqual(readDraft(text), { kind: 'ok', value: draft });
  });

  it('F42: of a later format, is said to be newer, whatever else is in it', () => {
    assert.deepEqual(readDraft({ format: 'poet-draft/2', colour: 'green' }), { kind: 'newer' });
    assert.deepEqual(readDraft(text.replace('poet-draft/1', 'poet-draft/10')), { kind: 'newer' });
  });

  it('F42: of a format that never was, is said to be damaged', () => {
    for (const format of ['poet-draft/0', 'poet-draft/01', 'poet-draft/', 'poet-submission/2', 2])
      assert.equal(readDraft({ ...draft, format }).kind, 'damaged', String(format));
  });
});
