import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, cutOf, scaleCut, spring, summer, survey, together, year } from '../../../test/cut-of-counts.ts';
import type { QuestionResult } from '../../model/result.ts';
import { symbolOf } from '../figure.ts';
import { figuresOf } from '../figures-of.ts';
import { wilson } from '../../score/wilson.ts';
import { isProtectedRelease } from '../protected-release.ts';
import type { ProtectedRelease } from '../protected-release.ts';
import type { ReleaseRecord } from '../release-record.ts';
import type { ReleaseInput } from '../release.ts';
import type { Rules } from '../rules.ts';
import { loadSolver } from './linear-program.ts';
import { protectRelease } from './protect-release.ts';
import type { ReleaseOutcome } from './protect-release.ts';

const solver = await loadSolver();

type Input = Omit<ReleaseInput, 'surveys' | 'id'>;

const publish = (input: Input, rules: Partial<Rules> = {}): ReleaseOutcome =>
  protectRelease({ id: 'today', surveys: [survey], ...input }, { solver, rules });

function passed(input: Input, rules: Partial<Rules> = {}): ProtectedRelease {
  const outcome = publish(input, rules);
  return outcome.kind === 'protected' ? outcome.release : assert.fail(JSON.stringify(outcome).slice(0, 500));
}

function issuesOf(input: Input, rules: Partial<Rules> = {}): string[] {
  const outcome = publish(input, rules);
  return outcome.kind === 'issues' ? outcome.issues.map(({ message }) => message) : assert.fail(outcome.kind);
}

const only = ({ cuts }: ProtectedRelease): QuestionResult => cuts[0]?.questions[0] ?? assert.fail();
const here = { place: '302', ...year };
const sensitive = new Set(['support-choice']);
const countsIn = ({ distribution }: QuestionResult) => distribution.map(({ share }) => (share.kind === 'share' ? share.count : null));

test('a base of 10 is shown, one of 9 is not, and the minimum can be raised', () => {
  assert.equal(only(passed({ cuts: [scaleCut(here, [4, 3, 2, 1, 0])] })).n, 10);
  assert.equal(only(passed({ cuts: [scaleCut(here, [4, 3, 2, 0, 0])] })).n, null);
  assert.equal(only(passed({ cuts: [scaleCut(here, [4, 3, 2, 1, 0])] }, { minimum: 11 })).n, null);
});

test('F64: where everybody says the same of a sensitive question, or everybody but one, nothing tells it', () => {
  for (const counts of [
    [0, 0, 0, 0, 15],
    [0, 0, 1, 0, 14],
  ]) {
    assert.deepEqual(countsIn(only(passed({ cuts: [scaleCut(here, counts)] }))), counts, 'of any other it is shown');
    const shown = only(passed({ cuts: [scaleCut(here, counts)], sensitive }));
    assert.deepEqual(countsIn(shown), [null, null, null, null, null]);
    assert.deepEqual([shown.n, shown.positive?.kind, shown.negative?.kind], [15, 'none', 'none']);
  }
});

test('F64: everybody but one alike, between two cuts that are shown: the options from which it would follow are hidden', () => {
  const soFar = { from: autumn.from, to: spring.to };
  const cuts = [
    scaleCut({ place: '302', ...autumn }, [40, 61, 22, 17, 10]),
    scaleCut({ place: '302', ...spring, published: false }, [0, 0, 1, 0, 14]),
    scaleCut({ place: '302', ...soFar }, [40, 61, 23, 17, 24]),
  ];
  const veryPoor = ({ cuts: shown }: ProtectedRelease) => shown.map(({ questions: [question] }) => question?.distribution[4]?.share.kind);
  assert.deepEqual(veryPoor(passed({ cuts })), ['share', 'share'], 'of any other question it is shown');
  assert.ok(veryPoor(passed({ cuts, sensitive })).includes('none'));
});

test('what a handful chose of a sensitive question is hidden, and another beside it', () => {
  const shown = only(passed({ cuts: [scaleCut(here, [30, 6, 15, 12, 2])], sensitive }));
  const hidden = countsIn(shown).filter((count) => count === null).length;
  assert.equal(countsIn(shown)[4], null);
  assert.ok(hidden >= 2 && hidden <= 3, 'one alone could be subtracted');
  assert.ok(
    countsIn(shown)[3] === null || shown.negative?.kind === 'none',
    'the negative views less the point beside it would give it away',
  );
});

test('what a handful chose of a sensitive question in the days between two spans is not what is left, and the days may be shown later', () => {
  const terms = { autumn: [20, 6, 12, 12, 5], spring: [18, 5, 9, 10, 6], summer: [22, 1, 8, 8, 7] };
  const spans = { autumn, spring, summer, year };
  const cut = (span: keyof typeof spans, published: boolean) => {
    const counts = span === 'year' ? together(...Object.values(terms)) : terms[span];
    return cutOf({ place: '302', ...spans[span], published }, { 'equality-ethnic-group': { counts } });
  };
  let earlier: ReleaseRecord | undefined;
  const mixedIn = (span: keyof typeof spans, beside: readonly (keyof typeof spans)[]) => {
    const cuts = [cut(span, true), ...beside.map((other) => cut(other, false))];
    const outcome = protectRelease({ id: span, surveys: [survey], cuts, ...(earlier && { earlier }) }, { solver });
    if (outcome.kind !== 'protected') return outcome.kind;
    earlier = outcome.record;
    return countsIn(only(outcome.release))[1];
  };
  assert.equal(mixedIn('autumn', []), 6);
  assert.equal(mixedIn('spring', []), 5);
  assert.equal(mixedIn('year', ['autumn', 'spring', 'summer']), null, 'or the one of summer would be the rest');
  assert.equal(mixedIn('summer', ['autumn', 'spring', 'year']), null);
});

test('F63: with a count its percentage and its interval are hidden, and nothing else of it is left', () => {
  const { distribution } = only(passed({ cuts: [scaleCut(here, [30, 20, 15, 12, 2])], sensitive }));
  assert.deepEqual(distribution[4]?.share, { kind: 'none', reason: 'suppressed' });
});

test('of several choices, a small group that answered is hidden with the number of those who were asked', () => {
  const few = cutOf(here, { 'budget-use': { counts: [3, 2, 1, 0, 0, 0, 0], answered: 4, notAnswered: 40 } });
  assert.deepEqual([only(passed({ cuts: [few] })).asked, only(passed({ cuts: [few] })).n], [null, null]);
  const more = cutOf(here, { 'budget-use': { counts: [8, 7, 3, 0, 0, 0, 0], answered: 12, notAnswered: 40 } });
  assert.deepEqual([only(passed({ cuts: [more] })).answered, only(passed({ cuts: [more] })).n], [12, 52]);
});

test('rounded to 5: half up, percentages from the rounded counts, and nothing of the exact ones', () => {
  const shown = only(passed({ cuts: [scaleCut(here, [41, 17, 18, 8, 2])] }, { rounded: true }));
  assert.deepEqual(countsIn(shown), [40, 15, 20, 10, 0]);
  assert.deepEqual([shown.n, shown.answered, shown.asked], [85, 85, 85]);
  assert.deepEqual(shown.positive, { kind: 'share', count: 60, n: 85, percent: 71, ...wilson(60, 85) });
});

test('rounded, a small authority is still not given away by its region', () => {
  const authorities = { '301': [40, 61, 22, 17, 10], '302': [1, 2, 0, 1, 0], '303': [9, 14, 6, 4, 2], '304': [33, 30, 20, 9, 4] };
  const cuts = [
    ...Object.entries(authorities).map(([place, counts]) => scaleCut({ place, ...year }, counts)),
    scaleCut({ place: 'London', ...year }, together(...Object.values(authorities))),
  ];
  const outcome = publish({ cuts, wholes: [{ whole: 'London', parts: Object.keys(authorities) }] }, { rounded: true });
  assert.equal(outcome.kind, 'protected');
  const bounds = outcome.kind === 'protected' ? outcome.audit.bounds : [];
  assert.ok(bounds.length > 0 && bounds.every(({ from, to }) => from === 0 && to >= 10));
});

test('a figure of two authorities is not shown, nor one of three when one of them is most of it', () => {
  const region = (authorities: Record<string, number[]>) => ({
    cuts: [
      scaleCut({ place: 'region', ...year }, together(...Object.values(authorities))),
      ...Object.entries(authorities).map(([place, counts]) => scaleCut({ place, ...year, published: false }, counts)),
    ],
    wholes: [{ whole: 'region', parts: Object.keys(authorities) }],
  });
  const [large, middle] = [
    [400, 310, 200, 90, 40],
    [20, 10, 8, 6, 4],
  ];
  const two = passed(region({ a: middle, b: middle }));
  assert.deepEqual([only(two).n, two.cuts[0]?.ofAuthorities], [null, [{ question: 'support-choice', reason: 'few-authorities' }]]);
  const dominated = passed(region({ a: large, b: middle, c: middle }));
  assert.deepEqual(
    [only(dominated).n, dominated.cuts[0]?.ofAuthorities],
    [null, [{ question: 'support-choice', reason: 'dominant-authority' }]],
  );
  assert.equal(only(passed(region({ a: middle, b: middle, c: middle }))).n, 144);
});

test('every figure has a place and a symbol: shown, low, of low reliability, suppressed, not asked, unavailable', () => {
  const budgets = { 'budget-use': { counts: [8, 7, 3, 0, 0, 0, 0], answered: 12, notAnswered: 40 } };
  const cuts = [
    cutOf({ place: '302', ...year }, { 'support-choice': { counts: [40, 20, 18, 8, 2] }, ...budgets }),
    scaleCut({ place: '302', ...autumn }, [1, 1, 0, 0, 0]),
    cutOf(
      { place: '302', from: '2026-01-01', to: year.to, published: false },
      { 'support-choice': { counts: [39, 19, 18, 8, 2] }, ...budgets },
    ),
    scaleCut({ place: '303', ...year }, [8, 7, 3, 2, 0]),
  ];
  const release = passed({ cuts }, { rounded: true });
  const symbols = new Map(
    figuresOf(release).map((figure) => [
      `${figure.place} ${figure.from.slice(0, 4)}/${figure.to.slice(0, 4)} ${figure.question} ${figure.option ?? figure.measure}`,
      symbolOf(figure, { reliableFrom: 30 }),
    ]),
  );
  assert.equal(symbols.get('302 2025/2026 support-choice very-good'), null);
  assert.equal(symbols.get('302 2025/2026 support-choice very-poor'), 'low');
  assert.equal(symbols.get('302 2025/2025 support-choice very-good'), 'c');
  assert.equal(symbols.get('302 2025/2025 budget-use learning'), 'z');
  assert.equal(symbols.get('303 2025/2026 support-choice very-good'), 'u');
  assert.equal(symbols.get('303 2025/2026 support-choice very-poor'), 'u');
  assert.equal(symbols.get('303 2025/2025 support-choice answered'), 'x');
  assert.equal(figuresOf(release).length, 2 * 2 * (2 + 2 + 5 + 2 + 7), 'two places, two spans, all figures of both questions');
});

test('nothing but the audit makes a protected release: not a copy, not an object of the same shape', () => {
  const release = passed({ cuts: [scaleCut(here, [40, 20, 18, 8, 2])] });
  assert.equal(isProtectedRelease(release), true);
  for (const other of [
    { ...release },
    structuredClone(release),
    { id: 'today', cuts: release.cuts },
    Object.create(release),
    null,
    'today',
  ]) {
    assert.equal(isProtectedRelease(other), false);
  }
});

test('the same input gives the same release', () => {
  const input = { cuts: [scaleCut(here, [30, 20, 15, 12, 2])], sensitive };
  assert.deepEqual(passed(input).cuts, passed(input).cuts);
});

test('how far the work has come is told, question by question', () => {
  const told: string[] = [];
  const cuts = [
    cutOf(here, { 'support-choice': { counts: [40, 20, 18, 8, 2] }, 'budget-use': { counts: [8, 7, 3, 0, 0, 0, 0], answered: 12 } }),
  ];
  protectRelease({ id: 'today', surveys: [survey], cuts }, { solver, onProgress: (done, of) => told.push(`${done} of ${of}`) });
  assert.deepEqual(told, ['1 of 2', '2 of 2']);
});

test('rules that nobody may set are refused in words', () => {
  const cuts = [scaleCut(here, [40, 20, 18, 8, 2])];
  assert.deepEqual(issuesOf({ cuts }, { minimum: 4 }), [
    '"minimum" is 4: expected a whole number from 5. Fewer than 5 people can be told apart.',
  ]);
  for (const minimum of [Number.NaN, 7.5, -1, Infinity]) assert.equal(issuesOf({ cuts }, { minimum }).length, 1, String(minimum));
  assert.equal(issuesOf({ cuts }, { authorities: 2 }).length, 1);
  for (const largestShare of [0, 1, Number.NaN]) assert.equal(issuesOf({ cuts }, { largestShare }).length, 1);
});

test('a release of nothing, counts that are none, and sums that do not hold are told in words', () => {
  assert.deepEqual(issuesOf({ cuts: [] }), ['There is nothing in this release. Hand in at least one count.']);
  const [question] = scaleCut(here, [40, 20, 18, 8, 2]).questions;
  const broken = (change: Partial<QuestionResult>) => ({
    cuts: [{ ...scaleCut(here, []), questions: question ? [{ ...question, ...change }] : [] }],
  });
  assert.match(
    issuesOf(broken({ answered: Number.NaN }))[0] ?? '',
    /^The count of those who answered “support-choice” \(302, .*\) is NaN: expected a whole number from 0\.$/,
  );
  assert.match(issuesOf(broken({ answered: null }))[0] ?? '', /is NaN/);
  assert.match(issuesOf(broken({ answered: 87 }))[0] ?? '', /is 87, but its 5 parts add up to 88\.$/);
  const region = {
    cuts: [scaleCut({ place: 'region', ...year }, [40, 20, 18, 8, 2]), scaleCut({ ...here, published: false }, [30, 20, 18, 8, 2])],
  };
  assert.match(
    issuesOf({ ...region, wholes: [{ whole: 'region', parts: ['302'] }] })[0] ?? '',
    /region, .* is 88, but its 1 parts add up to 78\.$/,
  );
  assert.match(
    issuesOf({ ...region, wholes: [{ whole: 'region', parts: ['302', '303'] }] })[0] ?? '',
    /^“303” is a part of a sum, .* no cut of it/,
  );
  assert.match(
    issuesOf({ cuts: [scaleCut({ place: '302', from: '2026-08-31', to: '2025-09-01' }, [40, 20, 18, 8, 2])] })[0] ?? '',
    /is no span of days/,
  );
  assert.match(issuesOf({ cuts: [scaleCut(here, [40, 20, 18, 8, 2]), scaleCut(here, [40, 20, 18, 8, 2])] })[0] ?? '', /is there twice/);
});

test('a release with the name of an earlier one is refused in words', () => {
  const outcome = publish({ cuts: [scaleCut(here, [30, 20, 15, 12, 9])] });
  const earlier = outcome.kind === 'protected' ? outcome.record : assert.fail(outcome.kind);
  assert.match(issuesOf({ cuts: [scaleCut(here, [30, 20, 15, 12, 9])], earlier })[0] ?? '', /There is a release “today” already/);
});

test('a place whose name would break the names of counts is refused', () => {
  assert.deepEqual(issuesOf({ cuts: [scaleCut({ ...here, place: 'a|b' }, [40, 20, 18, 8, 2])] }), [
    '“a|b” is no name of a release or a place: expected some characters, and no “|”.',
  ]);
});

test('a survey that was not handed in is asked for: nobody could say what is positive', () => {
  const outcome = protectRelease({ id: 'today', surveys: [], cuts: [scaleCut(here, [40, 20, 18, 8, 2])] }, { solver });
  assert.match(
    outcome.kind === 'issues' ? (outcome.issues[0]?.message ?? '') : '',
    /None of the surveys handed in is poet\/parent-carer\/ehcp@1\.0\.0 .* Hand it in\.$/,
  );
});
