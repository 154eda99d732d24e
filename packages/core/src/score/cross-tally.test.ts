import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveys, syntheticSubmissions } from '../../../../examples/published-2016/synthetic-submissions.ts';
import { pin } from '../model/pin.ts';
import { cellsOf, placesOf, questionsWidth, tallyOf, widthOf } from './cells.ts';
import { crossTally, mergeCrossTallies } from './cross-tally.ts';
import { crossedOf, crossTalliesOf } from './crossed.ts';
import { tally } from './tally.ts';

const survey = surveys().get('parent-carer');
const all = syntheticSubmissions().filter(({ audience }) => audience === 'parent-carer');
const pair = { process: 'process-simple', outcome: 'outcome-education' };
const names = { process: [pair.process], outcome: [pair.outcome] };

test('people are counted by both answers at once, and only those who gave a view on both', () => {
  assert.ok(survey);
  const [counted] = crossTally(survey, all, names);
  assert.ok(counted);
  const [[a, b], [c, d]] = counted.table;
  const answered = (question: string) => all.filter(({ answers }) => answers[question]?.status === 'answered');
  const both = answered(pair.process).filter((submission) => answered(pair.outcome).includes(submission));
  const easy = both.filter(({ answers }) => isOneOf(answers[pair.process], ['very-easy', 'easy']));
  const better = easy.filter(({ answers }) => isOneOf(answers[pair.outcome], ['a-lot-better', 'better']));
  assert.deepEqual([a + b + c + d, a + b, a], [both.length, easy.length, better.length]);
  assert.ok(a > 0 && b > 0 && c > 0 && d > 0 && both.length < all.length);
});

function isOneOf(answer: { readonly status: string; readonly value?: unknown } | undefined, values: readonly unknown[]): boolean {
  return answer?.status === 'answered' && values.includes(answer.value);
}

test('the tables of parts add up to that of the whole', () => {
  assert.ok(survey);
  const half = all.length >> 1;
  const [one, other, both] = [all.slice(0, half), all.slice(half), all].map((some) => crossTally(survey, some, names));
  assert.deepEqual(mergeCrossTallies(one ?? [], other ?? []), both);
  assert.deepEqual([mergeCrossTallies([], both ?? []), mergeCrossTallies(both ?? [], [])], [both, both]);
});

test('a pair that only one of two has stays as it is', () => {
  assert.ok(survey);
  const [one, other] = ['process-simple', 'process-time'].map((process) => crossTally(survey, all, { ...names, process: [process] }));
  assert.deepEqual(mergeCrossTallies(one ?? [], other ?? []), [...(one ?? []), ...(other ?? [])]);
});

test('a question that is not there, or on no scale, is refused by name', () => {
  assert.ok(survey);
  for (const process of ['nonsense', 'age']) {
    assert.throws(() => crossTally(survey, [], { ...names, process: [process] }), {
      code: 'unknown-question',
      message: new RegExp(`"${process}"`),
    });
  }
});

test('each of the first questions is counted with each of the second, as by itself', () => {
  assert.ok(survey);
  const many = { process: ['process-simple', 'process-time'], outcome: ['outcome-education', 'outcome-happiness', 'outcome-safety'] };
  const byItself = many.process.flatMap((process) =>
    many.outcome.flatMap((outcome) => crossTally(survey, all, { process: [process], outcome: [outcome] })),
  );
  assert.deepEqual(crossTally(survey, all, many), byItself);
});

test('a row of counts has the tables behind its single questions, and a row that ends before them has nobody in them', () => {
  assert.ok(survey);
  const cells = cellsOf(survey, crossedOf(survey, names));
  const counts = new Array<number>(widthOf(cells)).fill(0);
  for (const submission of all) for (const place of placesOf(cells, submission)) counts[place] = (counts[place] ?? 0) + 1;
  const behind = counts.slice(questionsWidth(cells));
  assert.deepEqual(crossTalliesOf(crossedOf(survey, names), behind), crossTally(survey, all, names));
  const row = { survey: pin(survey), n: all.length, counts };
  assert.deepEqual(tallyOf(cells, row), tally(survey, all));
  const short = counts.slice(0, questionsWidth(cells));
  assert.deepEqual(tallyOf(cells, { ...row, counts: short }), tally(survey, all));
  assert.deepEqual(crossTalliesOf(crossedOf(survey, names), []), crossTally(survey, [], names));
});
