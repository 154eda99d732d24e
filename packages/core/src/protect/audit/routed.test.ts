import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, cutOf, survey, year } from '../../../test/cut-of-counts.ts';
import type { Counted } from '../../../test/cut-of-counts.ts';
import { itemOf } from '../../model/items.ts';
import type { QuestionResult } from '../../model/result.ts';
import type { Cut } from '../cut.ts';
import { loadSolver } from './linear-program.ts';
import { protectRelease } from './protect-release.ts';

const solver = await loadSolver();
const groups = ['white', 'mixed', 'asian', 'black', 'other'] as const;

/** So many people, as evenly as can be over the options of a question. */
function evenly(people: number, id: string): Counted {
  const options = itemOf(survey, id)?.choices.length ?? 1;
  return { counts: Array.from({ length: options }, (_, index) => Math.floor((people + index) / options)) };
}

/** So many of each ethnic group, and what those in it answer to what follows. */
function ofGroups(where: { place: string; from: string; to: string }, counts: readonly number[]): Cut {
  const followed = groups.map((group, index): [string, Counted] => [`equality-${group}`, evenly(counts[index] ?? 0, `equality-${group}`)]);
  return cutOf(where, { 'equality-ethnic-group': { counts }, ...Object.fromEntries(followed) });
}

function shown(cuts: readonly Cut[], others: object = {}): (place: string, question: string) => QuestionResult {
  const outcome = protectRelease({ id: 'today', surveys: [survey], cuts, ...others }, { solver });
  if (outcome.kind !== 'protected') return assert.fail(JSON.stringify(outcome).slice(0, 400));
  const { cuts: published } = outcome.release;
  return (place, id) => {
    const cut = published.find((one) => one.place === place);
    return cut?.questions.find(({ question }) => question === id) ?? assert.fail(id);
  };
}

const askedOf = (find: ReturnType<typeof shown>, place = '302') => groups.map((group) => find(place, `equality-${group}`).asked);

test('where all are of one group or nobody is of another, the questions that follow do not say so by how many were asked', () => {
  const find = shown([ofGroups({ place: '302', ...year }, [40, 0, 0, 0, 0])]);
  assert.ok(find('302', 'equality-ethnic-group').distribution.every(({ share }) => share.kind === 'none'));
  assert.deepEqual(askedOf(find), [null, null, null, null, null]);
});

test('the handful of one group is not what is left of those who were asked what follows the others', () => {
  const find = shown([ofGroups({ place: '302', ...year }, [37, 3, 20, 15, 12])]);
  assert.deepEqual(askedOf(find), [null, null, null, null, null]);
});

test('where every group is shown, so is what follows it', () => {
  const find = shown([ofGroups({ place: '302', ...year }, [37, 24, 30, 25, 22])]);
  assert.deepEqual(askedOf(find), [37, 24, 30, 25, 22]);
});

test('whether paid work is asked about depends on age: where age is hidden, the others do not say how many are young', () => {
  const young = { counts: [4, 5, 0, 0, 0], notAnswered: 31 };
  const find = shown([cutOf({ place: '302', ...autumn }, { age: young, 'outcome-employment': { counts: [10, 10, 11, 0, 0] } })]);
  assert.equal(find('302', 'age').answered, null);
  assert.equal(find('302', 'outcome-employment').asked, null);
});

test('a region does not say by what follows how many of a group there are in the authority that hides it', () => {
  const counts = { '301': [40, 20, 30, 20, 20], '302': [37, 3, 26, 25, 22], '303': [50, 30, 30, 20, 20], '304': [44, 25, 30, 20, 20] };
  const whole = groups.map((_, index) => Object.values(counts).reduce((sum, own) => sum + (own[index] ?? 0), 0));
  const cuts = [
    ...Object.entries(counts).map(([place, own]) => ofGroups({ place, ...year }, own)),
    { ...ofGroups({ place: 'London', ...year }, whole), givesWay: true },
  ];
  const find = shown(cuts, { wholes: [{ whole: 'London', parts: Object.keys(counts) }] });
  const mixed = find('London', 'equality-ethnic-group').distribution[1]?.share;
  assert.equal(mixed?.kind, 'none');
  for (const group of groups) assert.notEqual(find('London', `equality-${group}`).asked, whole[groups.indexOf(group)], group);
});
