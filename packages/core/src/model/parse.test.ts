import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Condition } from './condition.ts';
import { Instrument } from './instrument.ts';
import { parse } from './parse.ts';
import { Question } from './question.ts';
import { QuestionModule } from './question-module.ts';
import { ScalePoint } from './scale.ts';
import { Submission } from './submission.ts';
import { SurveySection } from './survey.ts';
import * as z from 'zod/mini';

function issuesOf(schema: z.ZodMiniType, data: unknown) {
  const parsed = parse(schema, data);
  return parsed.kind === 'ok' ? [] : parsed.issues;
}
const placesOf = (schema: z.ZodMiniType, data: unknown) => issuesOf(schema, data).map(({ path, code }) => `${code} ${path}`);

const question = { id: 'q', concept: 'q', kind: 'text', text: { en: 'Why?' } };

test('what is missing is said to be missing, and what has the wrong type to have it', () => {
  const { text, ...without } = question;
  assert.deepEqual(issuesOf(Question, without), [
    { path: '/text', code: 'invalid-type', message: '"text" is missing here; expected an object.' },
  ]);
  assert.deepEqual(issuesOf(Question, { ...question, text: 'Why?' }), [
    { path: '/text', code: 'invalid-type', message: 'Expected an object here, not a string.' },
  ]);
  assert.deepEqual(issuesOf(Question, { ...question, id: 7 }), [
    { path: '/id', code: 'invalid-type', message: 'Expected a string here, not a number.' },
  ]);
  assert.deepEqual(text, question.text);
});

test('whatever is missing is named, with what was expected in its place', () => {
  const words = (schema: z.ZodMiniType, data: unknown) => issuesOf(schema, data).map(({ path, message }) => `${path} ${message}`);
  assert.deepEqual(words(Question, { id: 'q' }), [
    '/kind "kind" is missing here; expected one of "scale", "single", "multiple", "text", "number", "date", "information".',
  ]);
  assert.deepEqual(words(ScalePoint, { id: 'good', label: { en: 'Good' } }), [
    '/polarity "polarity" is missing here; expected one of "positive", "neutral", "negative".',
  ]);
  assert.deepEqual(words(Instrument, {}), [
    '/format "format" is missing here; expected "poet-instrument/1".',
    '/id "id" is missing here; expected a string.',
    '/version "version" is missing here; expected a string.',
    '/audience "audience" is missing here; expected one of "practitioner", "parent-carer", "young-person".',
    '/plan "plan" is missing here; expected one of "ehcp", "sen-support".',
    '/title "title" is missing here; expected an object.',
    '/scales "scales" is missing here; expected an array.',
    '/sections "sections" is missing here; expected an array.',
  ]);
  assert.match(words(SurveySection, { id: 's' }).join('\n'), /^\/from "from" is missing here\.$/m);
});

test('nothing at all is refused without a throw, whatever it is', () => {
  for (const data of [undefined, null, 7, 'text', [], [[]], {}, true, Symbol('s'), () => 1, 10n, Number.NaN, new Date(0)]) {
    for (const schema of [Instrument, Submission, Question, Condition]) {
      assert.notEqual(issuesOf(schema, data).length, 0, String(data));
    }
  }
});

test('each unknown key is named where it stands', () => {
  assert.deepEqual(placesOf(Question, { ...question, onClick: 1, 'a/b': 2 }), ['unknown-key /onClick', 'unknown-key /a~1b']);
  assert.deepEqual(placesOf(Question, JSON.parse(`{"__proto__": 1, ${JSON.stringify(question).slice(1)}`)), ['unknown-key /__proto__']);
});

test('of an unknown key it is said which are known, of the kind of thing that it stands in', () => {
  const [issue] = issuesOf(Question, { ...question, hnit: { en: 'x' } });
  assert.match(issue?.message ?? '', /^"hnit" is not known here\. Check its spelling, or take it out\. Known are .*\bhint\b.*\.$/);
  const questionModule = {
    format: 'poet-module/1',
    id: '302/parking',
    version: '1.0.0',
    title: { en: 'Parking' },
    purpose: { en: 'Parking' },
  };
  const [inSections] = issuesOf(QuestionModule, { ...questionModule, scales: [], sections: { parents: [] } });
  assert.equal(
    inSections?.message,
    '"parents" is not known here. Check its spelling, or take it out. Known are practitioner, parent-carer, young-person.',
  );
});

test('of more than a thousand issues the first thousand are given', () => {
  const names = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`extra-${i}`, i]));
  assert.equal(issuesOf(Question, { ...question, ...names }).length, 1_000);
  assert.equal(
    issuesOf(
      z.array(Question),
      Array.from({ length: 900 }, () => ({ kind: 'text' })),
    ).length,
    1_000,
  );
});

test('an unknown kind is refused where it is said', () => {
  assert.deepEqual(placesOf(Question, { ...question, kind: 'matrix' }), ['invalid-union /kind']);
  assert.match(issuesOf(Question, { ...question, kind: 'matrix' })[0]?.message ?? '', /scale.*text.*information/);
});

test('inside a form that is meant, the fault is shown at its place', () => {
  const bad = { all: [{ question: 'a', is: ['yes'] }, { not: { question: 'b', is: [] } }] };
  assert.deepEqual(placesOf(Condition, bad), ['too-small /all/1/not/is']);
  assert.deepEqual(placesOf(Condition, { any: [{ question: 'a b', is: ['yes'] }] }), ['invalid-format /any/0/question']);
  assert.deepEqual(placesOf(Condition, { question: 'a', is: 'yes' }), ['invalid-type /is']);
  assert.deepEqual(placesOf(Condition, { all: [{ question: 'a', is: ['b'], equals: 'c' }] }), ['unknown-key /all/0/equals']);
});

test('where no form is meant, the whole is refused', () => {
  assert.deepEqual(placesOf(Condition, { question: 'a', equals: 'yes' }), ['invalid-union ']);
  assert.deepEqual(placesOf(Condition, 'a = yes'), ['invalid-union ']);
});

test('a language that is none says what a language looks like', () => {
  const issues = issuesOf(Question, { ...question, text: { en: 'Why?', 'English please': 'Why?' } });
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['/text/English please'],
  );
  assert.match(issues[0]?.message ?? '', /BCP 47/);
});

test('data nested 20,000 deep is an issue, not an overflow', () => {
  let condition: unknown = { question: 'a', is: ['yes'] };
  for (let i = 0; i < 20_000; i++) condition = { not: condition };
  assert.deepEqual(placesOf(Condition, condition), ['too-deep ']);
  let pieces: unknown = 'Why?';
  for (let i = 0; i < 20_000; i++) pieces = [{ strong: pieces }];
  assert.deepEqual(placesOf(Question, { ...question, text: { en: pieces } }), ['too-deep ']);
});

test('a submission id of version 7 is refused, because a time identifies a person', () => {
  const codes = placesOf(Submission, { submissionId: '0190163d-8694-739b-aea5-966c26f8ad91' });
  assert.ok(codes.includes('invalid-format /submissionId'));
});
