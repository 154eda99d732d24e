import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { publishedStatistics } from '../test/published-statistics.ts';
import type { Input } from '../test/published-statistics.ts';
import {
  benjaminiHochberg,
  binomialTest,
  byar,
  clopperPearson,
  cronbachAlpha,
  deviateOf,
  equalProportionsTest,
  fisherExact,
  funnel,
  funnelOfRatios,
  garwood,
  funnelOfShares,
  holm,
  kruskalWallis,
  mannWhitney,
  mantelHaenszel,
  mcnemar,
  mcnemarExact,
  newcombe,
  oddsRatio,
  oneProportionTest,
  percentOf,
  twoProportionsTest,
  wilcoxonSignedRank,
  wilson,
  wilsonCorrected,
  wilsonOfPopulation,
} from './statistics.ts';

type Figures = Record<string, number | readonly number[] | undefined>;

const two = ({ k1, n1, k2, n2 }: Input) =>
  [
    { count: k1, n: n1 },
    { count: k2, n: n2 },
  ] as const;
const several = ({ k, n }: Input) => k.map((count, group) => ({ count, n: n[group] ?? 0 }));
const sorted = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);
const below = (numbers: readonly number[], limit: number) => numbers.filter((p) => p <= limit).length;
const [z95, z998] = [deviateOf(0.95), deviateOf(0.998)];

/** The functions that must come to what was published, by family of figures. */
const calculations: Record<string, (input: Input) => Figures> = {
  wilson: ({ k, n }) => {
    const [narrow, wide] = [wilson(k, n, z95), wilson(k, n, z998)];
    return { ...narrow, lower95: narrow.lower, upper95: narrow.upper, lower998: wide.lower, upper998: wide.upper };
  },
  'wilson-cc': ({ k, n }) => ({ ...wilsonCorrected(k, n) }),
  'clopper-pearson': ({ k, n }) => ({ ...clopperPearson(k, n) }),
  'newcombe-diff': (input) => ({ ...newcombe(...two(input)) }),
  'newcombe-diff-cc': (input) => ({ ...newcombe(...two(input), { correction: true }) }),
  'k-proportions-chi2': (input) => {
    const { chiSquare: chi2, df, p } = equalProportionsTest(several(input));
    return { chi2, df, p };
  },
  'two-proportion-z': (input) => ({ ...twoProportionsTest(...two(input)) }),
  'two-proportion-z+holm': (input) => {
    const groups = several(input);
    const none = { count: 0, n: 0 };
    const raw = input.pairs.map(([one, other]) => twoProportionsTest(groups[one] ?? none, groups[other] ?? none).p);
    return { p_raw: raw, p_holm: holm(raw) };
  },
  'one-proportion-chi2': ({ k, n, p0 }) => {
    const { chiSquare: chi2, p } = oneProportionTest({ count: k, n }, p0);
    return { chi2, p, ...wilson(k, n) };
  },
  'binomial-exact': ({ k, n, p0 }) => ({ ...binomialTest({ count: k, n }, p0), ...clopperPearson(k, n) }),
  'fisher-exact': ({ table }) => ({ ...fisherExact(table) }),
  'mann-whitney': ({ x, y }) => {
    const [exact, corrected, plain] = [
      mannWhitney(x, y, { method: 'exact' }),
      mannWhitney(x, y, { method: 'asymptotic' }),
      mannWhitney(x, y, { method: 'asymptotic', correction: false }),
    ];
    return {
      W: exact.u,
      p: corrected.p,
      p_exact_two: exact.p,
      p_exact_greater: exact.pGreater,
      p_asym_cc_two: corrected.p,
      p_asym_nocc_two: plain.p,
    };
  },
  'wilcoxon-signed-rank': ({ x, y, change_values: values, counts }) => {
    if (values === undefined) {
      const { rose, p, pGreater } = wilcoxonSignedRank(x.map((value, person) => value - (y[person] ?? 0)));
      return { V: rose, p_two: p, p_greater: pGreater };
    }
    const changes = new Map(values.map((value, place) => [value, counts[place] ?? 0]));
    const [dropped, pratt] = (['drop', 'pratt'] as const).map((unchanged) => wilcoxonSignedRank(changes, { unchanged, correction: false }));
    assert.ok(dropped && pratt);
    return {
      T_wilcox: Math.min(dropped.rose, dropped.fell),
      p_wilcox: dropped.p,
      T_pratt: Math.min(pratt.rose, pratt.fell),
      p_pratt: pratt.p,
    };
  },
  'kruskal-wallis': ({ groups }) => {
    const { h: H, df, p } = kruskalWallis(groups);
    return { H, df, p };
  },
  mcnemar: ({ table }) => {
    const { chiSquare: chi2, p } = mcnemar(table);
    return { chi2, p };
  },
  'benjamini-hochberg': ({ p, q }) => ({ rejected_bh: below(benjaminiHochberg(p), q), rejected_bonferroni: below(p, q / p.length) }),
  'multiple-testing': ({ p }) => ({ holm_sorted: sorted(holm(p)), bh_sorted: sorted(benjaminiHochberg(p)) }),
  'cronbach-alpha': ({ matrix }) => {
    const result = cronbachAlpha(matrix);
    assert.ok(result);
    return { alpha: result.alpha, n_used: result.n, ci: [result.lower, result.upper] };
  },
  'funnel-limits': ({ n, benchmark_num: count, benchmark_den: people }) => {
    const { limits95, limits998 } = funnelOfShares(count / people, n);
    const percents = [count / people, limits95.lower, limits95.upper, limits998.lower, limits998.upper].map((share) => share * 100);
    const [baseline, lower95, upper95, lower998, upper998] = percents;
    return { baseline, lower95, upper95, lower998, upper998 };
  },
  'byar-count-ci': ({ x }) => ({ ...byar(x) }),
  'funnel-limits-poisson': ({ expected, target }) => {
    const { limits95, limits998 } = funnelOfRatios(expected, target);
    return { ll95: limits95.lower, ul95: limits95.upper, ll99_8: limits998.lower, ul99_8: limits998.upper };
  },
  'percent-rounding': ({ k, n, dp }) => ({ percent: percentOf(k, n, dp) }),
};

describe('the statistics', () => {
  for (const { id, family, input, expected, abs_tol: tolerance, source } of publishedStatistics()) {
    test(`F66: ${id} is as published (${source})`, () => {
      const figures = calculations[family]?.(input);
      assert.ok(figures, `nothing calculates ${family}`);
      for (const [name, value] of Object.entries(expected)) {
        const published: readonly number[] = asList(value);
        const calculated: readonly number[] = asList(figures[name]);
        assert.equal(calculated.length, published.length, name);
        published.forEach((one, place) => {
          const distance = Math.abs((calculated[place] ?? NaN) - one);
          assert.ok(distance <= tolerance, `${name} is ${calculated[place]}, published ${one}, within ${tolerance}`);
        });
      }
    });
  }
});

describe('whatever people answer', () => {
  const people = fc.oneof(fc.nat(3), fc.nat(200), fc.nat(7_600_000_000));
  const proportion = fc.tuple(people, people).map(([some, others]) => ({ count: some, n: some + others || 1 }));
  const confidence = fc.constantFrom(0.01, 0.5, 0.95, 0.998, 0.999999);
  const table = fc.tuple(fc.tuple(people, people), fc.tuple(people, people));
  const counted = fc.tuple(people, people, people, people).map((counts) => new Map([...counts, 1].map((n, point) => [point - 2, n])));

  test('F67: shares, their differences and their funnel are numbers, or null', () => {
    fc.assert(
      fc.property(fc.tuple(proportion, proportion, proportion), confidence, ([one, two, three], sure) => {
        assertNumbers([wilson(one.count, one.n), wilsonCorrected(one.count, one.n, sure), clopperPearson(one.count, one.n, sure)]);
        assertNumbers([
          newcombe(one, two, { confidence: sure }),
          wilsonOfPopulation(one, one.n + two.n, sure),
          twoProportionsTest(one, two),
        ]);
        assertNumbers([equalProportionsTest([one, two, three]), binomialTest(one, two.count / two.n), oneProportionTest(one, sure)]);
        assertNumbers([funnel([one, two, three]), funnel([one], two.count / two.n), byar(one.count, sure), garwood(two.count, sure)]);
      }),
    );
  });

  test('F67: tables and samples come to numbers, or null', () => {
    fc.assert(
      fc.property(fc.tuple(table, table), counted, counted, (tables, one, two) => {
        assertNumbers([fisherExact(tables[0]), oddsRatio(tables[0]), mantelHaenszel(tables), mcnemar(tables[1]), mcnemarExact(tables[1])]);
        assertNumbers([mannWhitney(one, two), kruskalWallis([one, two]), wilcoxonSignedRank(one)]);
        assertNumbers([wilcoxonSignedRank(two, { unchanged: 'pratt' })]);
      }),
    );
  });
});

/** Fails on a number that is none, and on a p outside of 0 to 1, however deep in a result. */
function assertNumbers(result: unknown, name = ''): void {
  if (typeof result === 'number') assert.ok(Number.isFinite(result), `${name} is ${result}`);
  if (typeof result === 'number' && /^p(Greater|Less)?$/.test(name)) assert.ok(result >= 0 && result <= 1, `${name} is ${result}`);
  if (typeof result !== 'object' || result === null) return;
  for (const [key, part] of Object.entries(result)) assertNumbers(part, key);
}

function asList(figure: Figures[string]): readonly number[] {
  return typeof figure === 'number' ? [figure] : (figure ?? []);
}
