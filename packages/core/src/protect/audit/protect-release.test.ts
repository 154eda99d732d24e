import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, scaleCut, spring, summer, survey, together, year } from '../../../test/cut-of-counts.ts';
import type { ReleaseInput } from '../release.ts';
import { loadSolver } from './linear-program.ts';
import { protectRelease } from './protect-release.ts';
import type { ReleaseOutcome } from './protect-release.ts';

const solver = await loadSolver();

/** Counts of five points. */
const small = [1, 2, 0, 1, 0];
const middle = [9, 14, 6, 4, 2];
const large = [40, 61, 22, 17, 10];

const publish = (input: Omit<ReleaseInput, 'surveys' | 'id'> & { id?: string }, rules = {}): ReleaseOutcome =>
  protectRelease({ id: 'today', surveys: [survey], ...input }, { solver, rules });

/** The bases that are shown, by place and months; `null` where they are hidden. */
function basesIn(outcome: ReleaseOutcome): Record<string, number | null> {
  assert.equal(outcome.kind, 'protected', JSON.stringify(outcome, null, 1).slice(0, 2000));
  const cuts = outcome.kind === 'protected' ? outcome.release.cuts : [];
  const months = (day: string): string => day.slice(2, 7);
  return Object.fromEntries(
    cuts.map(({ place, from, to, questions }) => [`${place} ${months(from)} to ${months(to)}`, questions[0]?.n ?? null]),
  );
}

const authorities = { '301': large, '302': small, '303': middle, '304': large };
const london = {
  cuts: [
    ...Object.entries(authorities).map(([place, counts]) => scaleCut({ place, ...year }, counts)),
    scaleCut({ place: 'London', ...year }, together(...Object.values(authorities))),
  ],
  wholes: [{ whole: 'London', parts: Object.keys(authorities) }],
};

test('domain rule 7: a region with one small authority hides another beside it, so that nobody can subtract', () => {
  assert.deepEqual(basesIn(publish(london, { insiders: false })), {
    '301 25-09 to 26-08': 150,
    '302 25-09 to 26-08': null,
    '303 25-09 to 26-08': null,
    '304 25-09 to 26-08': 150,
    'London 25-09 to 26-08': 339,
  });
});

test('an authority that is hidden beside a small one knows its own counts: so that it cannot subtract either, a third is hidden', () => {
  const { hidden, shown } = Object.groupBy(Object.entries(basesIn(publish(london))), ([, base]) => (base === null ? 'hidden' : 'shown'));
  assert.equal(hidden?.length, 3);
  assert.ok(hidden?.some(([cut]) => cut.startsWith('302')));
  assert.equal(shown?.length, 2);
});

test('two small authorities do not protect one another: of seven people in both, neither could be ten', () => {
  const both = { ...authorities, '305': [0, 1, 1, 0, 1] };
  const cuts = [
    ...Object.entries(both).map(([place, counts]) => scaleCut({ place, ...year }, counts)),
    scaleCut({ place: 'London', ...year }, together(...Object.values(both))),
  ];
  const bases = basesIn(publish({ cuts, wholes: [{ whole: 'London', parts: Object.keys(both) }] }, { insiders: false }));
  assert.equal(Object.values(bases).filter((base) => base === null).length, 3);
});

test('domain rule 7: a small term between two that are shown with the year hides another term', () => {
  const cuts = [
    scaleCut({ place: '302', ...autumn }, large),
    scaleCut({ place: '302', ...spring }, small),
    scaleCut({ place: '302', ...summer }, middle),
    scaleCut({ place: '302', ...year }, together(large, small, middle)),
  ];
  assert.deepEqual(basesIn(publish({ cuts })), {
    '302 25-09 to 25-12': 150,
    '302 26-01 to 26-03': null,
    '302 26-04 to 26-08': null,
    '302 25-09 to 26-08': 189,
  });
});
