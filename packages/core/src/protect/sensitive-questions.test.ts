import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, concepts, instruments, parentCarerEhcp, therapies } from '../content/index.ts';
import { compose } from '../compose/compose.ts';
import { askedItemsOf } from '../model/items.ts';
import type { Instrument } from '../model/instrument.ts';
import type { QuestionModule } from '../model/question-module.ts';
import type { Survey } from '../model/survey.ts';
import { sensitiveQuestions } from './sensitive-questions.ts';

function surveyOf(instrument: Instrument, modules: readonly QuestionModule[] = []): Survey {
  const composed = compose(instrument, modules);
  return composed.kind === 'ok' ? composed.value : assert.fail(JSON.stringify(composed.issues));
}

const all = instruments.map((instrument) =>
  surveyOf(
    instrument,
    catalogue.filter(({ sections }) => instrument.audience in sections),
  ),
);

test('every question about equality is sensitive in every instrument, by where it stands', () => {
  for (const survey of all) {
    const sensitive = sensitiveQuestions([survey]);
    const equality = askedItemsOf(survey).filter(({ question }) => question.concept.startsWith('equality-'));
    assert.ok(equality.length > 2, survey.id);
    for (const { key } of equality) assert.ok(sensitive.has(key), `${survey.id} ${key}`);
  }
});

test('what a person needs or is treated for is sensitive, in a module too; what they think of it is not', () => {
  const sensitive = sensitiveQuestions([surveyOf(parentCarerEhcp, [therapies])]);
  for (const key of ['need', 'therapies@1.0.0/therapies-had']) assert.ok(sensitive.has(key), key);
  for (const key of ['support-choice', 'age', 'outcome-health', 'therapies@1.0.0/therapies-difference'])
    assert.ok(!sensitive.has(key), key);
});

test('a question of an authority’s own is sensitive in a section after check-your-answers, and under a concept that is', () => {
  const question = {
    kind: 'single',
    text: { en: 'Which?' },
    options: [
      { id: 'a', label: { en: 'A' } },
      { id: 'b', label: { en: 'B' } },
    ],
  } as const;
  const own: Survey = {
    ...surveyOf(parentCarerEhcp),
    sections: [
      {
        id: 'own-equality',
        title: { en: 'You' },
        from: '302/own@1.0.0',
        placement: 'after-check',
        questions: [{ ...question, id: 'faith', concept: 'own-faith' }],
      },
      {
        id: 'own',
        title: { en: 'Help' },
        from: '302/own@1.0.0',
        questions: [
          { ...question, id: 'own-need', concept: 'need' },
          { ...question, id: 'own-bus', concept: 'own-bus' },
        ],
      },
    ],
  };
  assert.deepEqual([...sensitiveQuestions([own])], ['302/own@1.0.0/faith', '302/own@1.0.0/own-need']);
});

test('every concept that is named is one that is asked about', () => {
  const asked = new Set(all.flatMap((survey) => askedItemsOf(survey)).map(({ question }) => question.concept));
  const sensitive = sensitiveQuestions(all);
  const found = all.flatMap(askedItemsOf).filter(({ key }) => sensitive.has(key));
  assert.equal(new Set(found.map(({ question }) => question.concept)).size, 14);
  assert.ok([...new Set(found.map(({ question }) => question.concept))].every((concept) => concept in concepts && asked.has(concept)));
});
