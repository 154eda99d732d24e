"""What scipy comes to for made-up data: python3 scipy-values.py > scipy-values.json"""

import json
import random
import scipy
from scipy import stats

random.seed(53)
pick = random.randint
scale = lambda n, points=5: [pick(1, points) for _ in range(n)]
plain = lambda value: float(value)


def binomial():
    for count, n, share in [(0, 10, 0.3), (10, 10, 0.3), (3, 10, 0.3), (1, 1, 0.5), (59, 100, 0.5), (7776456, 7564336677, 0.001028), (3782000000, 7564336677, 0.5)]:
        lower, upper = stats.beta.ppf(0.001, count, n - count + 1) if count else 0, stats.beta.isf(0.001, count + 1, n - count) if count < n else 1
        yield {"count": count, "n": n, "share": share, "p": plain(stats.binomtest(count, n, share).pvalue), "lower998": plain(lower), "upper998": plain(upper)}


def fisher():
    tables = [[[pick(0, 12), pick(0, 12)], [pick(0, 12), pick(0, 12)]] for _ in range(25)] + [[[4000, 4100], [3900, 4300]], [[0, 5], [0, 7]]]
    for table in tables:
        yield {"table": table, "p": plain(stats.fisher_exact(table)[1])}


def two_groups():
    for n, other in [(3, 4), (9, 7), (20, 30), (60, 45), (400, 380)]:
        first, second = scale(n), [min(5, value + pick(0, 1)) for value in scale(other)]
        test = lambda **options: plain(stats.mannwhitneyu(first, second, method="asymptotic", **options).pvalue)
        u = plain(stats.mannwhitneyu(first, second).statistic)
        yield {"first": first, "second": second, "u": u, "p": test(), "pGreater": test(alternative="greater"), "pLess": test(alternative="less"), "pPlain": test(use_continuity=False)}


def untied_groups():
    for n, other in [(3, 4), (8, 11), (30, 25)]:
        values = random.sample(range(1000), n + other)
        test = stats.mannwhitneyu(values[:n], values[n:], method="exact")
        yield {"first": values[:n], "second": values[n:], "u": plain(test.statistic), "p": plain(test.pvalue)}


def changes():
    for n in [8, 15, 40, 200]:
        values = [pick(-4, 4) for _ in range(n)]
        test = lambda **options: plain(stats.wilcoxon(values, method="asymptotic", **options).pvalue)
        yield {"changes": values, "p": test(correction=True), "pPlain": test(), "pPratt": test(zero_method="pratt")}


def groups():
    for sizes in [(5, 5), (8, 12, 10), (100, 90, 110, 95)]:
        many = [scale(n) for n in sizes]
        test = stats.kruskal(*many)
        yield {"groups": many, "h": plain(test.statistic), "p": plain(test.pvalue)}


def counts():
    for count in [0, 1, 2.5, 20, 1000, 7776456]:
        yield {"count": count, "lower": plain(stats.chi2.ppf(0.001, 2 * count) / 2) if count else 0.0, "upper": plain(stats.chi2.ppf(0.999, 2 * count + 2) / 2)}


def f_points():
    for probability, above, below in [(0.025, 14, 126), (0.975, 14, 126), (0.999, 1, 3), (0.001, 500, 4500)]:
        yield {"probability": probability, "df": [above, below], "x": plain(stats.f.ppf(probability, above, below))}


parts = [binomial, fisher, two_groups, untied_groups, changes, groups, counts, f_points]
print(json.dumps({"source": f"scipy {scipy.__version__}", **{part.__name__: list(part()) for part in parts}}))
