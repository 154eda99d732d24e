import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, cutOf, scaleCut, spring, summer, survey, together, year } from '../../../test/cut-of-counts.ts';
import type { Cut } from '../cut.ts';
import type { ReleaseRecord } from '../release-record.ts';
import { figuresOf } from '../figures-of.ts';
import { loadSolver } from './linear-program.ts';
import { protectRelease } from './protect-release.ts';
import type { ReleaseOutcome } from './protect-release.ts';

const solver = await loadSolver();

const some = [9, 14, 6, 4, 2];
const many = [40, 61, 22, 17, 10];
const nobody = [0, 0, 0, 0, 0];

type Protected = Extract<ReleaseOutcome, { kind: 'protected' }>;

function passed(id: string, cuts: readonly Cut[], earlier?: ReleaseRecord): Protected {
  const outcome = protectRelease({ id, surveys: [survey], cuts, ...(earlier && { earlier }) }, { solver });
  return outcome.kind === 'protected' ? outcome : assert.fail(JSON.stringify(outcome).slice(0, 600));
}

const shownIn = ({ release }: Protected) => release.cuts.map(({ questions }) => questions.map(({ n }) => n));

/** One authority's year, as it is published: its terms one by one, and the year before or after the summer. */
function publishYear(order: readonly ('autumn' | 'spring' | 'summer' | 'year')[], terms: Readonly<Record<string, Cut[]>>): Protected {
  let last: Protected | null = null;
  for (const name of order) {
    const shown = terms[name] ?? [];
    const beside =
      name === 'year'
        ? order
            .slice(0, -1)
            .concat('summer')
            .flatMap((term) => (term === 'year' ? [] : (terms[term] ?? [])))
        : [];
    const overlapping = name !== 'year' && order.slice(0, order.indexOf(name)).includes('year') ? Object.values(terms).flat() : [];
    const unseen = [...new Map([...beside, ...overlapping].map((cut) => [`${cut.from} ${cut.to}`, cut])).values()];
    const rest = unseen.filter((cut) => shown.every(({ from, to }) => from !== cut.from || to !== cut.to));
    last = passed(name, [...shown, ...rest.map((cut) => ({ ...cut, published: false }))], last?.record);
  }
  return last ?? assert.fail();
}

const empty = {
  autumn: [scaleCut({ place: '302', ...autumn }, many)],
  spring: [scaleCut({ place: '302', ...spring }, some)],
  summer: [scaleCut({ place: '302', ...summer }, nobody)],
  year: [scaleCut({ place: '302', ...year }, together(many, some))],
};

test('autumn, spring and the year, then a summer in which nobody answered: it is published, with nobody in it', () => {
  const last = publishYear(['autumn', 'spring', 'year', 'summer'], empty);
  assert.deepEqual(shownIn(last), [[0]]);
  assert.ok(figuresOf(last.release).every(({ state, count }) => state === 'shown' && count === 0));
});

test('a summer in which nobody answered hides neither the year after it nor the terms beside it', () => {
  assert.deepEqual(shownIn(publishYear(['autumn', 'spring', 'summer', 'year'], empty)), [[185]]);
  const { release } = passed('all', Object.values(empty).flat());
  assert.deepEqual(
    release.cuts.map(({ questions: [question] }) => question?.n),
    [150, 35, 0, 185],
  );
});

test('an empty summer does not give away a small autumn: the terms beside it are hidden, and the year is shown', () => {
  const cuts = [
    scaleCut({ place: '302', ...autumn }, [1, 2, 0, 1, 0]),
    scaleCut({ place: '302', ...spring }, some),
    scaleCut({ place: '302', ...summer }, nobody),
    scaleCut({ place: '302', ...year }, together([1, 2, 0, 1, 0], some)),
  ];
  const outcome = passed('all', cuts);
  const bounds = outcome.audit.bounds.filter(({ key }) => key.includes('2025-12-31') && key.endsWith('answered'));
  assert.ok(bounds.length > 0 && bounds.every(({ from, to }) => from === 0 && to >= 10));
  assert.deepEqual(shownIn(outcome), [[null], [null], [null], [39]]);
});

/** Two questions: everybody is asked the one, and nobody of a term's few the other. */
const asked = (where: { from: string; to: string }, counts: readonly number[], used: readonly number[]): Cut =>
  cutOf({ place: '302', ...where }, { 'support-choice': { counts }, 'budget-use': { counts: used, answered: used[0] ?? 0 } });

test('of a term in which a few answered it is not told that none of them was asked a question', () => {
  const outcome = passed('summer', [asked(summer, [2, 1, 1, 0, 0], nobody)]);
  assert.deepEqual(shownIn(outcome), [[null, null]]);
  assert.deepEqual(shownIn(passed('summer', [asked(summer, some, nobody)])), [[35, 0]], 'of 35 it may be');
});

test('that nobody answered a question between two releases is known to whoever reads both, and makes nothing unsafe', () => {
  const used = [20, 10, 5, 5, 5, 5, 5];
  const year35 = [asked(autumn, many, used), asked(spring, some, used), asked(summer, some, nobody)];
  const all = asked(year, together(many, some, some), together(used, used));
  const first = passed('autumn', [asked(autumn, many, used)]);
  const second = passed('spring', [asked(spring, some, used)], first.record);
  const third = passed('year', [all, ...year35.map((cut) => ({ ...cut, published: false }))], second.record);
  const few = asked(summer, [3, 3, 1, 1, 1], nobody);
  const fewer = [few, { ...asked(year, together(many, some, [3, 3, 1, 1, 1]), together(used, used)), published: false }];
  const terms = [asked(autumn, many, used), asked(spring, some, used)].map((cut) => ({ ...cut, published: false }));
  const fourth = passed('summer', [...fewer, ...terms], third.record);
  assert.deepEqual(shownIn(fourth), [[null, null]], 'after withdrawals nine are left, of whom nobody was asked');
});
