import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveys, syntheticSubmissions } from '../../../../examples/published-2016/synthetic-submissions.ts';
import { crossTally, mergeTables } from './cross-tally.ts';

const survey = surveys().get('parent-carer');
const all = syntheticSubmissions().filter(({ audience }) => audience === 'parent-carer');
const pair = { process: 'process-simple', outcome: 'outcome-education' };

test('people are counted by both answers at once, and only those who gave a view on both', () => {
  assert.ok(survey);
  const [counted] = crossTally(survey, all, [pair]);
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
  const tableOf = (some: typeof all) => crossTally(survey, some, [pair])[0]?.table ?? [[0, 0] as const, [0, 0] as const];
  assert.deepEqual(mergeTables(tableOf(all.slice(0, half)), tableOf(all.slice(half))), tableOf(all));
});

test('a question that is not there, or on no scale, is refused by name', () => {
  assert.ok(survey);
  for (const process of ['nonsense', 'age']) {
    assert.throws(() => crossTally(survey, [], [{ ...pair, process }]), { code: 'unknown-question', message: new RegExp(`"${process}"`) });
  }
});
