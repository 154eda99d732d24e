import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, scaleCut, spring, survey, together, year } from '../../../test/cut-of-counts.ts';
import type { ReleaseRecord } from '../release-record.ts';
import type { ReleaseInput } from '../release.ts';
import { loadSolver } from './linear-program.ts';
import { protectRelease } from './protect-release.ts';
import type { ReleaseOutcome } from './protect-release.ts';

const solver = await loadSolver();

const few = [1, 2, 0, 1, 0];
const some = [9, 14, 6, 4, 2];
const many = [40, 61, 22, 17, 10];

type Input = Omit<ReleaseInput, 'surveys' | 'id'> & { readonly id?: string };
type Protected = Extract<ReleaseOutcome, { kind: 'protected' }>;

const publish = (input: Input): ReleaseOutcome => protectRelease({ id: 'today', surveys: [survey], ...input }, { solver });

function passed(input: Input): Protected {
  const outcome = publish(input);
  assert.equal(outcome.kind, 'protected', outcome.kind === 'issues' ? outcome.issues[0]?.message : '');
  return outcome;
}

/** What can be found out of the people who answered, by the words that speak of them. */
function foundOut({ audit }: Protected, words: RegExp): { from: number; to: number }[] {
  return audit.bounds.flatMap(({ key, from, to }) => (words.test(key) ? [{ from, to }] : []));
}

/** Everything that must not be found out could be nothing, and the minimum of 10. */
function assertNothingRecovered(outcome: Protected, secrets: RegExp): void {
  const found = foundOut(outcome, secrets);
  assert.ok(found.length > 0, 'there is something to be protected');
  for (const { from, to } of found) assert.ok((from <= 0 && to >= 10) || (from <= -10 && to >= 0), `${from} to ${to}`);
  assert.deepEqual(outcome.audit.breaches, []);
}

const shownIn = ({ release }: Protected): (number | null)[] => release.cuts.map(({ questions }) => questions[0]?.n ?? null);

test('F62: a term and the year so far: the term between them is not given away', () => {
  const soFar = { from: autumn.from, to: spring.to };
  const cuts = [
    scaleCut({ place: '302', ...autumn }, many),
    scaleCut({ place: '302', ...spring, published: false }, few),
    scaleCut({ place: '302', ...soFar }, together(many, few)),
  ];
  const outcome = passed({ cuts });
  assertNothingRecovered(outcome, /2026-01-01\/2026-03-31.*answered/);
  assert.deepEqual(shownIn(outcome).filter((n) => n === null).length, 1);
});

test('F62: a region, and the region without one authority: that authority is not given away', () => {
  const cuts = [
    scaleCut({ place: '301', ...year, published: false }, many),
    scaleCut({ place: '302', ...year, published: false }, few),
    scaleCut({ place: '303', ...year, published: false }, some),
    scaleCut({ place: '304', ...year, published: false }, many),
    scaleCut({ place: 'London', ...year }, together(many, few, some, many)),
    scaleCut({ place: 'London without 302', ...year }, together(many, some, many)),
  ];
  const outcome = passed({
    cuts,
    wholes: [{ whole: 'London', parts: ['301', '302', '303', '304'] }],
    rests: [{ rest: 'London without 302', of: 'London', without: '302' }],
  });
  assertNothingRecovered(outcome, /\|302\|.*answered/);
  assert.deepEqual(shownIn(outcome).filter((n) => n === null).length, 1);
});

test('F62: two windows that overlap: what only one of them has is not given away', () => {
  const parts = [
    { from: '2025-09-01', to: '2025-09-30', counts: few },
    { from: '2025-10-01', to: '2025-12-31', counts: many },
    { from: '2026-01-01', to: '2026-01-31', counts: few },
  ] as const;
  const cuts = [
    ...parts.map(({ counts, ...period }) => scaleCut({ place: '302', ...period, published: false }, counts)),
    scaleCut({ place: '302', from: '2025-09-01', to: '2025-12-31' }, together(few, many)),
    scaleCut({ place: '302', from: '2025-10-01', to: '2026-01-31' }, together(many, few)),
  ];
  const outcome = passed({ cuts });
  assertNothingRecovered(outcome, /2025-09-01\/2025-09-30.*answered|2026-01-01\/2026-01-31.*answered/);
  assert.deepEqual(shownIn(outcome), [154, 154], 'neither says what only one of them has');
  const withTheOverlap = passed({
    cuts: cuts.map((cut) => (cut.from === '2025-10-01' && cut.to === '2025-12-31' ? { ...cut, published: true } : cut)),
  });
  assertNothingRecovered(withTheOverlap, /2025-09-01\/2025-09-30.*answered|2026-01-01\/2026-01-31.*answered/);
  assert.ok(shownIn(withTheOverlap).includes(null));
});

test('F62: last month and this month: who came between is not given away', () => {
  const upTo = (to: string, counts: readonly number[]) => scaleCut({ place: '302', from: '2025-09-01', to }, counts);
  const october = passed({ id: 'october', cuts: [upTo('2025-10-31', many)] });
  assert.deepEqual(shownIn(october), [150]);
  const between = scaleCut({ place: '302', from: '2025-11-01', to: '2025-11-30', published: false }, few);
  const cuts = [{ ...upTo('2025-10-31', many), published: false }, between, upTo('2025-11-30', together(many, few))];
  const kept = JSON.parse(JSON.stringify(october.record)) as ReleaseRecord;
  const november = passed({ id: 'november', cuts, earlier: kept });
  assertNothingRecovered(november, /2025-11-01\/2025-11-30.*answered/);
  assert.deepEqual(shownIn(november), [null]);

  const enough = { ...between, questions: scaleCut({ place: '302', from: '2025-11-01', to: '2025-11-30' }, some).questions };
  const later = passed({
    id: 'later',
    cuts: [{ ...upTo('2025-10-31', many), published: false }, enough, upTo('2025-11-30', together(many, some))],
    earlier: october.record,
  });
  assert.deepEqual(shownIn(later), [185], 'when 35 have come, they are shown');
});

test('a month cannot be left out: what is missing to audit it is said', () => {
  const october = passed({ id: 'october', cuts: [scaleCut({ place: '302', from: '2025-09-01', to: '2025-10-31' }, many)] });
  const outcome = publish({
    id: 'november',
    cuts: [scaleCut({ place: '302', from: '2025-09-01', to: '2025-11-30' }, many)],
    earlier: october.record,
  });
  assert.equal(outcome.kind, 'issues');
  assert.match(
    outcome.kind === 'issues' ? (outcome.issues[0]?.message ?? '') : '',
    /302 .* from 2025-09-01 to 2025-10-31 .* Hand in its cut/,
  );
});

test('F62: late answers in a term that was published: what the few of them said is not given away', () => {
  const first = passed({ id: 'first', cuts: [scaleCut({ place: '302', ...autumn }, many)] });
  const again = passed({ id: 'again', cuts: [scaleCut({ place: '302', ...autumn }, together(many, few))], earlier: first.record });
  assertNothingRecovered(again, /change since .*answered/);
  assert.deepEqual(shownIn(again), [null]);
  const same = passed({ id: 'same', cuts: [scaleCut({ place: '302', ...autumn }, many)], earlier: first.record });
  assert.deepEqual(shownIn(same), [150], 'the same figures may be published again');
});

test('F62: one who came for one who went: the options that changed are not given away', () => {
  const first = passed({ id: 'first', cuts: [scaleCut({ place: '302', ...autumn }, many)] });
  const swapped = passed({ id: 'swapped', cuts: [scaleCut({ place: '302', ...autumn }, [39, 62, 22, 17, 10])], earlier: first.record });
  assert.deepEqual(shownIn(swapped), [null]);
});

test('F65: a withdrawal that takes a group from 10 to 9: it is hidden, and so is who withdrew', () => {
  const ten = [3, 4, 1, 1, 1];
  const nine = [3, 4, 1, 1, 0];
  const authorities = { '301': many, '302': ten, '303': some, '304': many };
  const release = (own: readonly number[]): Input => {
    const all = { ...authorities, '302': own };
    return {
      cuts: [
        ...Object.entries(all).map(([place, counts]) => scaleCut({ place, ...year }, counts)),
        scaleCut({ place: 'London', ...year }, together(...Object.values(all))),
      ],
      wholes: [{ whole: 'London', parts: Object.keys(authorities) }],
    };
  };
  const before = passed({ id: 'before', ...release(ten) });
  assert.deepEqual(shownIn(before), [150, 10, 35, 150, 345]);
  const after = passed({ id: 'after', ...release(nine), earlier: before.record });
  assert.equal(shownIn(after)[1], null);
  assertNothingRecovered(after, /^change since .*(302|London).*answered/);
});

test('what was hidden in a term stays hidden when the term has grown, and the one that was hidden beside it has not', () => {
  const soFar = { from: autumn.from, to: spring.to };
  const release = (inAutumn: readonly number[]): Input => ({
    cuts: [
      scaleCut({ place: '302', ...autumn }, inAutumn),
      scaleCut({ place: '302', ...spring }, some),
      scaleCut({ place: '302', ...soFar }, together(inAutumn, some)),
    ],
  });
  const first = passed({ id: 'first', ...release(few) });
  assert.deepEqual(shownIn(first), [null, null, 39]);
  const second = passed({ id: 'second', ...release(together(few, some)), earlier: first.record });
  assertNothingRecovered(second, /^first:.*2025-09-01\/2025-12-31.*answered/);
  assert.equal(shownIn(second)[1], null, 'the spring of both would give away the first autumn');
});

test('what earlier releases give away by themselves cannot be mended: it is said, and there is nothing to publish', () => {
  const soFar = { from: autumn.from, to: spring.to };
  const one = passed({ id: 'one', cuts: [scaleCut({ place: '302', ...autumn }, many)] });
  const two = passed({ id: 'two', cuts: [scaleCut({ place: '302', ...soFar }, together(many, few))] });
  const both = { ...two.record, releases: [...one.record.releases, ...two.record.releases] };
  const outcome = publish({
    cuts: [
      scaleCut({ place: '302', ...autumn, published: false }, many),
      scaleCut({ place: '302', ...spring, published: false }, few),
      scaleCut({ place: '302', ...soFar }, together(many, few)),
    ],
    earlier: both,
  });
  assert.equal(outcome.kind, 'unsafe');
  assert.equal('release' in outcome, false);
});

test('a term whose year is released, and then stated again, may be looked at a third time: each change has a name of its own', () => {
  const first = passed({ id: 'first', cuts: [scaleCut({ place: '302', ...autumn }, many)] });
  const again = passed({ id: 'again', cuts: [scaleCut({ place: '302', ...autumn }, many)], earlier: first.record });
  const third = passed({ id: 'third', cuts: [scaleCut({ place: '302', ...autumn }, many)], earlier: again.record });
  assert.deepEqual(shownIn(third), [150]);
});
