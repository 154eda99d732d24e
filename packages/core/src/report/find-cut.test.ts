import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import { compose } from '../compose/compose.ts';
import { parentCarerEhcp, transport } from '../content/index.ts';
import { askedItemsOf } from '../model/items.ts';
import { results } from '../score/results.ts';
import { findCut, returnsIn } from './find-cut.ts';

const survey = viewsSurvey(['choice', 'dignity']);
const questions = results(survey, viewsTally(survey, { choice: [10, 5, 5], dignity: [10, 1, 1] }));
const where = { survey: 'example/views@1.0.0', place: '302', from: autumn.from, to: autumn.to };

test('submissions are as many as were asked the question that most were asked: a question asked of some only does not make them fewer', () => {
  const [choice, dignity] = questions;
  assert.ok(choice && dignity);
  assert.deepEqual(returnsIn({ questions: [{ ...dignity, asked: 12 }, choice] }, survey), { kind: 'count', n: 20 });
});

test('where every question is hidden, so is how many submissions there are', () => {
  const hidden = questions.map((result) => ({ ...result, asked: null }));
  assert.deepEqual(returnsIn({ questions: hidden }, survey), { kind: 'none', reason: 'suppressed' });
});

test('nor are those whom a module asked all who took part, where what everybody is asked is hidden', () => {
  const composed = compose(parentCarerEhcp, [transport]);
  assert.ok(composed.kind === 'ok');
  const asked = new Map(askedItemsOf(composed.value).map(({ key, section }) => [key, section.from === 'core' ? null : 25]));
  const parts = [...asked].flatMap(([question, n]) => (questions[0] ? [{ ...questions[0], question, asked: n }] : []));
  assert.deepEqual(returnsIn({ questions: parts }, composed.value), { kind: 'none', reason: 'suppressed' });
});

test('a cut of just these days and this version is taken before any other of the place', () => {
  const cuts = [
    { ...where, questions, from: '2025-10-01' },
    { ...where, questions, survey: 'example/views@2.0.0' },
    { ...where, questions },
  ];
  const found = findCut(cuts, where);
  assert.ok(found.kind === 'found' && found.cut === cuts[2]);
  const others = findCut(cuts.slice(0, 2), where);
  assert.ok(others.kind === 'none' && others.reason === 'other-version');
});
