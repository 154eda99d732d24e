import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { edited, questionIn } from '../../../../../examples/definitions/edit-definition.ts';
import type { Draft } from '../../../../../examples/definitions/edit-definition.ts';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import { shownItems } from '../../fill/visibility.ts';
import type { SubmittedAnswer } from '../../model/answer.ts';
import type { Condition } from '../../model/condition.ts';
import type { Survey } from '../../model/survey.ts';
import { partsOf } from '../parts-of.ts';
import type { Definition } from '../parts-of.ts';
import { diffDefinitions } from './diff-definitions.ts';
import { pairParts } from './pair-parts.ts';

const club = clubInstrument();

/** The rules of the changes between two versions, the questions that are broken, and the step. */
function outcome(older: Definition, newer: Definition): [readonly string[], readonly string[], string] {
  const found = diffDefinitions(older, newer);
  assert.ok(found.kind === 'ok');
  const { changes, trends, needs } = found.value;
  return [changes.map(({ rule }) => rule), trends.filter(({ trend }) => trend === 'broken').map(({ question }) => question), needs];
}

const goes: Condition = { question: 'attends', is: ['yes'] };

test('a condition that goes from a section to each of its questions shows them to the same people', () => {
  const moved = edited(club, (d) => {
    delete d.sections[1].showIf;
    for (const one of d.sections[1].questions) one.showIf = one.showIf ? { all: [goes, one.showIf] } : goes;
  });
  const four = ['same-condition', 'same-condition', 'same-condition', 'same-condition'];
  assert.deepEqual(outcome(club, moved), [four, [], 'patch']);
  assert.deepEqual(outcome(moved, club), [four, [], 'patch']);
});

test('a question that is left out when a condition goes to the others is shown to other people, and they alone', () => {
  const moved = edited(club, (d) => {
    delete d.sections[1].showIf;
    questionIn(d, 'food').showIf = goes;
  });
  assert.deepEqual(outcome(club, moved), [['condition', 'same-condition'], ['staff'], 'major']);
});

test('what a question asks for already need not be asked for again by its section', () => {
  const twice = edited(club, (d) => (questionIn(d, 'food-why').showIf = { all: [goes, questionIn(d, 'food-why').showIf] }));
  assert.deepEqual(outcome(club, twice), [['same-condition'], [], 'patch']);
});

test('yes is the same as neither no nor a way out, of a question that everybody must answer, and of no other', () => {
  const yes = edited(club, (d) => (questionIn(d, 'attends').required = true));
  const notNo = (older: Definition) =>
    edited(older, (d) => (questionIn(d, 'days').showIf = { not: { question: 'attends', is: ['no', 'prefer-not-to-say'] } }));
  assert.deepEqual(outcome(yes, notNo(yes)), [['same-condition'], [], 'patch']);
  const optional = edited(club, (d) => delete questionIn(d, 'attends').required);
  assert.deepEqual(outcome(optional, notNo(optional))[0], ['condition']);
});

test('a question that must be answered in one of the versions only may be left out', () => {
  const newer = edited(club, (d) => {
    delete questionIn(d, 'attends').required;
    questionIn(d, 'days').showIf = { not: { question: 'attends', is: ['no', 'prefer-not-to-say'] } };
  });
  assert.deepEqual(outcome(club, newer)[0], ['required', 'condition']);
  assert.deepEqual(outcome(newer, club)[0], ['required', 'condition']);
});

test('a question may have any answer that either version takes', () => {
  const newer = edited(club, (d) => {
    questionIn(d, 'attends').options.push({ id: 'sometimes', label: { en: 'Sometimes' } });
    questionIn(d, 'days').showIf = { not: { question: 'attends', is: ['no', 'prefer-not-to-say'] } };
  });
  assert.deepEqual(outcome(club, newer)[0].toSorted(), ['choice-added', 'condition']);
});

test('of a question that is shown to other people itself, nothing is taken to follow', () => {
  const older = edited(club, (d) => (questionIn(d, 'since').showIf = { question: 'food', is: ['good'] }));
  const free = edited(older, (d) => delete d.sections[1].showIf);
  const both = { all: [goes, { question: 'food', is: ['good'] }] };
  const newer = edited(older, (d) => (questionIn(d, 'since').showIf = both));
  assert.deepEqual(outcome(older, newer), [['same-condition'], [], 'patch']);
  assert.deepEqual(outcome(free, newer)[0], ['condition', 'condition']);
});

test('a question that goes to another section under the same condition is moved, and shown to the same people', () => {
  const newer = edited(club, (d) => d.sections[1].questions.unshift(d.sections[0].questions.pop()));
  assert.deepEqual(outcome(club, newer), [['question-moved'], [], 'minor']);
});

const answers = [undefined, 'yes', 'no', 'perhaps'].map((value): SubmittedAnswer | undefined =>
  value === undefined ? undefined : { status: 'answered', value },
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      question: fc.constantFrom('a', 'b'),
      is: fc.uniqueArray(fc.constantFrom('yes', 'no', 'perhaps'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
const maybe = fc.option(condition, { nil: undefined });

/** Two questions, the first of which everybody must answer, and a third behind them, in a section of its own. */
function threeQuestions(ofB: Condition | undefined, ofSection: Condition | undefined, ofC: Condition | undefined): Definition {
  const single = (id: string, showIf: Condition | undefined, isRequired = false): Draft => ({
    ...{ kind: 'single', id, concept: id, text: { en: id } },
    options: ['yes', 'no', 'perhaps'].map((option) => ({ id: option, label: { en: option } })),
    ...(showIf && { showIf }),
    ...(isRequired && { required: true }),
  });
  return edited(club, (d) => {
    d.sections = [
      { id: 'one', title: { en: 'One' }, questions: [single('a', undefined, true), single('b', ofB)] },
      { id: 'two', title: { en: 'Two' }, ...(ofSection && { showIf: ofSection }), questions: [single('c', ofC)] },
    ];
  });
}

/** To whom the third question is shown: one sign for each set of answers. */
function shownTo(definition: Definition): string {
  const sections = partsOf(definition).flatMap((part) => part.sections.map(({ section }) => section));
  const signs = answers.slice(1).flatMap((a) =>
    answers.map((b) => {
      const shown = shownItems({ scales: definition.scales, sections } as unknown as Survey, (id) => (id === 'a' ? a : b));
      return shown.some(({ question }) => question.id === 'c') ? '1' : '0';
    }),
  );
  return signs.join('');
}

const onlyA = (one: Condition | undefined): boolean => !JSON.stringify(one ?? null).includes('"b"');

test('says the same just where the same answers show a question, those in front of it being as they were', () => {
  let count = 0;
  fc.assert(
    fc.property(maybe.filter(onlyA), fc.tuple(maybe, maybe), fc.tuple(maybe, maybe), (ofB, before, after) => {
      const [older, newer] = [threeQuestions(ofB, ...before), threeQuestions(ofB, ...after)];
      const [one, other] = [partsOf(older)[0], partsOf(newer)[0]];
      assert.ok(one && other);
      const { alike } = pairParts(one, other, { older: new Map(), newer: new Map() });
      const isSame = shownTo(older) === shownTo(newer);
      assert.equal(alike.get('c')?.together, isSame);
      if (isSame) count++;
    }),
    { numRuns: 800 },
  );
  assert.ok(count > 20, String(count));
});
