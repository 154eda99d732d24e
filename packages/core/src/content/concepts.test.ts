import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Audience, Plan } from '../model/code-lists.ts';
import type { Question } from '../model/question.ts';
import type { Scale } from '../model/scale.ts';
import { catalogue, concepts, instruments } from './index.ts';
import type { Absence, Concept } from './index.ts';

/** A question, and whom it is asked. */
interface Asking {
  readonly audience: Audience;
  readonly plans: readonly Plan[];
  readonly question: Question;
  readonly scales: readonly Scale[];
}

const audiences: readonly Audience[] = ['practitioner', 'parent-carer', 'young-person'];
const plans: readonly Plan[] = ['ehcp', 'sen-support'];
const groups = audiences.flatMap((audience) => plans.map((plan) => ({ audience, plan })));
const table: readonly (readonly [string, Concept])[] = Object.entries<Concept>(concepts);
const triads = table.filter(([, { comparable }]) => comparable === 'triad');

const asked: readonly Asking[] = [
  ...instruments.flatMap(({ audience, plan, scales, sections }) =>
    sections.flatMap(({ questions }) => questions.map((question) => ({ audience, plans: [plan], question, scales }))),
  ),
  ...catalogue.flatMap(({ scales, sections }) =>
    audiences.flatMap((audience) =>
      (sections[audience] ?? []).flatMap(({ questions }) => questions.map((question) => ({ audience, plans, question, scales }))),
    ),
  ),
];

function isAsked(concept: string, audience: Audience, plan: Plan): boolean {
  return asked.some((asking) => asking.question.concept === concept && asking.audience === audience && asking.plans.includes(plan));
}

function covers(absence: Absence, audience: Audience, plan: Plan): boolean {
  return (absence.audience ?? audience) === audience && (absence.plan ?? plan) === plan;
}

/** What can be chosen, without the ways to answer without a view. */
function answersOf({ question, scales }: Asking): readonly string[] {
  if (question.kind === 'scale') return scales.find(({ id }) => id === question.scale)?.points.map(({ id }) => id) ?? [];
  return 'options' in question ? question.options.map(({ id }) => id) : [];
}

test('every question is about a concept of the table, and every concept is asked about', () => {
  const used = new Set(asked.map(({ question }) => question.concept));
  assert.deepEqual([...used].sort(), Object.keys(concepts).sort());
});

test('no concept of one module is one of another', () => {
  const owners = catalogue.map(
    ({ sections }) =>
      new Set(
        Object.values(sections)
          .flat()
          .flatMap(({ questions }) => questions.map(({ concept }) => concept)),
      ),
  );
  const all = owners.flatMap((owner) => [...owner]);
  assert.deepEqual(
    all.filter((concept, at) => all.indexOf(concept) < at),
    [],
  );
});

test('every triad is asked of all three audiences under both plans, or its absence is explained', () => {
  const unexplained = triads.flatMap(([id, { absent = [] }]) =>
    groups
      .filter(({ audience, plan }) => !isAsked(id, audience, plan) && !absent.some((absence) => covers(absence, audience, plan)))
      .map(({ audience, plan }) => `${id} for ${audience} under ${plan}`),
  );
  assert.deepEqual(unexplained, []);
});

test('no absence is explained of what is asked', () => {
  const wrong = triads.flatMap(([id, { absent = [] }]) =>
    groups
      .filter(({ audience, plan }) => isAsked(id, audience, plan) && absent.some((absence) => covers(absence, audience, plan)))
      .map(({ audience, plan }) => `${id} for ${audience} under ${plan}`),
  );
  assert.deepEqual(wrong, []);
});

test('only triads have absences, each about somebody, with a sentence as its reason', () => {
  for (const [id, { comparable, absent }] of table) {
    assert.ok(comparable === 'triad' || absent === undefined, id);
    for (const { audience, plan, because } of absent ?? []) {
      assert.ok(audience !== undefined || plan !== undefined, id);
      assert.match(because, /^\p{Lu}.{20,}\.$/u, id);
    }
  }
});

test('a reason that names another concept names one that there is', () => {
  const named = table.flatMap(([, { absent = [] }]) =>
    absent.flatMap(({ because }) => [...because.matchAll(/\bunder ([a-z]+(?:-[a-z]+)+)/g)].map(([, concept = '']) => concept)),
  );
  assert.ok(named.length > 3);
  for (const concept of named) assert.ok(Object.hasOwn(concepts, concept), concept);
});

test('a triad is asked of at least two audiences', () => {
  const lonely = triads.filter(([id]) => audiences.filter((audience) => plans.some((plan) => isAsked(id, audience, plan))).length < 2);
  assert.deepEqual(
    lonely.map(([id]) => id),
    [],
  );
});

test('everybody who is asked about a triad has the same answers to choose from', () => {
  for (const [id] of triads) {
    const [first, ...others] = asked.filter(({ question }) => question.concept === id);
    assert.ok(first && answersOf(first).length > 0, `${id} has no answers to compare`);
    for (const other of others) {
      assert.equal(other.question.kind, first.question.kind, id);
      assert.deepEqual(answersOf(other), answersOf(first), id);
    }
  }
});

test('what somebody is, and what they say in their own words, is never compared', () => {
  for (const [id, { block, comparable }] of table) {
    if (block === 'about' || block === 'equality' || block === 'own-words') assert.equal(comparable, 'nothing', id);
  }
  for (const { question } of asked) {
    const concept = table.find(([id]) => id === question.concept)?.[1];
    if (question.kind === 'text' || question.kind === 'information') assert.equal(concept?.comparable, 'nothing', question.concept);
  }
});
