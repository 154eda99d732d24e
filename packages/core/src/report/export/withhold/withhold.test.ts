import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { surveyWith, submissionOf, anySubmission } from '../../../../test/random-submissions.ts';
import { parentCarerEhcp, practitionerEhcp, youngPersonEhcp } from '../../../content/index.ts';
import type { SubmittedAnswer } from '../../../model/answer.ts';
import { askedItemsOf } from '../../../model/items.ts';
import { background } from '../background.ts';
import { columnsOf } from '../columns-of.ts';
import type { SourceColumn } from '../columns-of.ts';
import type { Row } from '../dataset.ts';
import { inSeededOrder } from '../in-seeded-order.ts';
import { missingCodes } from '../missing-codes.ts';
import { rowOf } from '../row-of.ts';
import { groupCounter } from './group-counter.ts';

const { withheld } = missingCodes;
const parents = surveyWith(parentCarerEhcp, 'short-breaks');

/** Everybody’s rows as they would be handed out; `null` when there are too few. */
function handedOut(columns: readonly SourceColumn[], rows: readonly Row[], minimum?: number): Row[] | null {
  const counter = groupCounter(columns);
  for (const row of rows) counter.count(row);
  const plan = counter.finish(minimum);
  return plan && rows.map((row) => plan.apply(row));
}

/** Rows that share their background answers with fewer than so many. */
function rareRows(columns: readonly SourceColumn[], rows: readonly Row[], least: number): Row[] {
  const keys = columns.flatMap(({ group }, i) => (group !== null && background.includes(group) ? [i] : []));
  const looks = Map.groupBy(rows, (row) => keys.map((i) => row[i]).join(' '));
  return [...looks.values()].filter((alike) => alike.length < least).flat();
}

/** A parent who gave some answers and left the others out. */
function parent(given: Readonly<Record<string, string | string[]>>, i: number, completedOn = '2026-11-23') {
  const answers = Object.fromEntries(
    askedItemsOf(parents).map(({ question: { id } }): [string, SubmittedAnswer] => {
      const value = given[id];
      return [id, value === undefined ? { status: 'skipped' } : { status: 'answered', value }];
    }),
  );
  const submissionId = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
  return {
    submission: submissionOf(parents, { submissionId, answers, completedOn }),
    survey: parents,
    receivedOn: '2026-11-24',
    link: null,
  };
}

const columns = columnsOf([parents], 'de-identified');
const cellOf = (row: Row | undefined, name: string) => row?.[columns.findIndex((column) => column.name === name)];
const many = (n: number, given: Readonly<Record<string, string | string[]>>) =>
  Array.from({ length: n }, (_, i) => rowOf(columns, parent(given, i)));

describe('a de-identified file', () => {
  it('has no ids, days, links, languages, presentations, own words or fine ethnic groups', () => {
    const surveys = [parentCarerEhcp, practitionerEhcp, youngPersonEhcp].map((instrument) => surveyWith(instrument, 'complaints'));
    for (const survey of surveys) {
      const all = columnsOf([survey], 'full').map(({ name }) => name);
      const kept = columnsOf([survey], 'de-identified');
      for (const name of ['submission_id', 'link', 'completed_on', 'received_on', 'language', 'presentation', 'equality_white'])
        assert.ok(all.includes(name) && !kept.some((column) => column.name === name), name);
      assert.deepEqual(
        kept.filter(({ kind }) => kind === 'text'),
        [],
      );
      const asked = askedItemsOf(survey).filter(({ question: { kind } }) => kind !== 'text' && kind !== 'date');
      for (const { key, question } of asked)
        assert.equal(
          kept.some((column) => column.question === key),
          !/^equality-(white|mixed|asian|black|other)$/.test(question.id),
          key,
        );
    }
  });

  it('has numbers in bands, and views as they are', () => {
    const practitioners = columnsOf([surveyWith(practitionerEhcp)], 'de-identified');
    assert.equal(practitioners.find(({ name }) => name === 'work_plans')?.codes.at(-1)?.label, '100 or more');
    assert.ok(columns.filter(({ question }) => question === 'support-choice').every(({ group }) => group === null));
  });

  it('has no combination of background answers that stands in fewer than ten rows, whatever people answered', () => {
    const property = fc.property(
      fc.array(anySubmission(parents), { minLength: 10, maxLength: 60 }),
      fc.constantFrom(5, 10, 20),
      (submissions, minimum) => {
        const rows = submissions.map((submission) => rowOf(columns, submission));
        const out = handedOut(columns, rows, minimum);
        if (out === null) return assert.ok(rows.length < minimum);
        assert.deepEqual(rareRows(columns, out, minimum), []);
        // Views are not touched, and nothing is put in the place of an answer but that it is withheld.
        for (const [i, row] of out.entries())
          for (const [j, cell] of row.entries()) assert.ok(cell === rows[i]?.[j] || (cell === withheld && columns[j]?.group !== null));
      },
    );
    fc.assert(property, { numRuns: 60 });
  });

  it('has none that stands in fewer than ten rows among thousands that are like people', () => {
    const rows = [
      ...many(400, { 'equality-sex': 'female', age: 'age-5-10', need: ['communication-interaction'], 'equality-ethnic-group': 'white' }),
      ...many(300, { 'equality-sex': 'male', age: 'age-11-15', need: ['social-emotional-mental'], 'equality-ethnic-group': 'white' }),
      ...many(12, { 'equality-sex': 'female', age: 'age-11-15', need: ['cognition-learning'], 'equality-ethnic-group': 'asian' }),
      ...many(3, { 'equality-sex': 'male', age: 'age-5-10', need: ['communication-interaction'], 'equality-ethnic-group': 'asian' }),
      ...many(1, { 'equality-sex': 'female', age: 'age-16-18', need: ['sensory-physical'], 'equality-ethnic-group': 'black' }),
    ];
    const out = handedOut(columns, rows) ?? [];
    assert.deepEqual(rareRows(columns, out, 10), []);
    const counts = (name: string) => out.filter((row) => cellOf(row, name) === withheld).length;
    // Most people’s answers are there.
    assert.ok(counts('equality_sex') < 30 && counts('age') < 30 && counts('equality_ethnic_group') < 30);
    // One of sixteen to eighteen: nobody can be told to be.
    assert.ok(!out.some((row) => cellOf(row, 'age') === 4));
    assert.ok(!out.some((row) => cellOf(row, 'equality_ethnic_group') === 4));
  });

  it('lets nobody say which answer was withheld: where one is rare, the next rarest goes with it', () => {
    const rows = [
      ...many(20, { 'budget-managed': 'family' }),
      ...many(15, { 'budget-managed': 'public-body' }),
      ...many(2, { 'budget-managed': 'mixed' }),
    ];
    const out = handedOut(columns, rows) ?? [];
    assert.deepEqual(
      [withheld, 1].map((code) => out.filter((row) => cellOf(row, 'budget_managed') === code).length),
      [17, 20],
    );
  });

  it('withholds an option that few chose, or few did not, from everybody', () => {
    const rows = [...many(30, { 'budget-use': ['equipment'] }), ...many(3, { 'budget-use': ['equipment', 'leisure-community'] })];
    const out = handedOut(columns, rows) ?? [];
    assert.ok(out.every((row) => cellOf(row, 'budget_use__leisure_community') === withheld));
  });

  it('is not made of fewer than ten, nor of fewer than five where less is asked for', () => {
    assert.equal(handedOut(columns, many(9, {})), null);
    assert.equal(handedOut(columns, many(4, {}), 1), null);
    assert.equal(handedOut(columns, many(5, {}), 1)?.length, 5);
  });

  it('withholds the background of somebody who came in while it was made', () => {
    const counter = groupCounter(columns);
    for (const row of many(30, { setting: 'mainstream' })) counter.count(row);
    const [late] = many(1, { setting: 'home', 'support-choice': 'good' });
    const out = counter.finish()?.apply(late ?? []);
    for (const [i, { group }] of columns.entries()) if (group !== null && background.includes(group)) assert.equal(out?.[i], withheld);
    assert.equal(cellOf(out, 'support_choice'), cellOf(late, 'support_choice'));
  });
});

describe('the order of rows', () => {
  const ids = Array.from({ length: 500 }, (_, i) => `id-${i}`);

  it('has every one once, the same for the same seed, and another for another', () => {
    const first = inSeededOrder(ids, 'seed');
    assert.deepEqual([...first].sort(), [...ids].sort());
    assert.deepEqual(inSeededOrder([...ids].reverse(), 'seed'), first);
    assert.notDeepEqual(inSeededOrder(ids, 'other'), first);
  });

  it('says nothing of where an id stood before', () => {
    // Of many orders, an id stands in the first half in half of them.
    const early = Array.from({ length: 200 }, (_, seed) => inSeededOrder(ids, String(seed)).indexOf('id-0') < 250).filter(Boolean).length;
    assert.ok(early > 60 && early < 140, `${early} of 200`);
  });
});
