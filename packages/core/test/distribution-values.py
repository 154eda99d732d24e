"""Values of distributions, to 17 digits, for the tests beside them. Needs mpmath; prints JSON: python3 distribution-values.py"""

import json
from mpmath import erfc, exp, gammainc, log, loggamma, mp, mpf, sqrt

mp.dps = 60


def gamma_tails(x, shape):
    """P and Q. Large shapes by the series alone: mpmath's own function gives up on them."""
    x, shape = mpf(x), mpf(shape)
    density = exp(shape * log(x) - x - loggamma(shape + 1))
    term = total = mpf(1)
    index = 0
    while term > total * mpf(10) ** -40:
        index += 1
        term *= x / (shape + index)
        total += term
    lower = density * total
    return lower, gammainc(shape, x, regularized=True) if shape <= 1000 else 1 - lower


def beta_tails(x, a, b):
    lower = beta_below(mpf(x), mpf(a), mpf(b))
    return lower, beta_below(1 - mpf(x), mpf(b), mpf(a)) if a + b < 5000 else 1 - lower


def beta_below(x, a, b):
    """I by the series of DLMF 8.17.7 with Euler's transformation: all its terms are positive."""
    front = exp(a * log(x) + b * log(1 - x) - log(a) - (loggamma(a) + loggamma(b) - loggamma(a + b)))
    term = total = mpf(1)
    index = 0
    while term > total * mpf(10) ** -40:
        term *= x * (a + b + index) / (a + 1 + index)
        total += term
        index += 1
    return front * total


def points():
    gammas = [(x, s) for s in (0.5, 1, 2.5, 10, 31, 1000, 7776456) for x in (s * 0.2, s * 0.9, s * 1.001, s * 1.2, s * 3) if s < 5000]
    gammas += [(s + z * s**0.5, s) for s in (1000, 7776456) for z in (-6, -2, -0.1, 0.3, 2, 6)]
    betas = [(x, a, b) for a in (0.5, 1, 3, 15, 400) for b in (0.5, 1, 7, 134, 400) for x in (0.02, 0.3, 0.5, 0.97)]
    betas += [(a / (a + b) * (1 + d), a, b) for a, b in ((7776456, 7556560221), (1, 7564336677), (31000, 31000), (20, 10**6)) for d in (-0.002, -1e-4, 1e-4, 0.002)]
    return gammas, betas


gammas, betas = points()
print(json.dumps({
    'source': 'mpmath 1.3.0 at 60 digits, by series all of whose terms are positive, other than those used here',
    'gamma': [[x, s, *map(float, gamma_tails(x, s))] for x, s in gammas],
    'beta': [[x, a, b, *map(float, beta_tails(x, a, b))] for x, a, b in betas],
    'normal': [[z, float(erfc(mpf(z) / sqrt(mpf(2))) / 2)] for z in (0, 0.1, 0.5, 1, 1.959963984540054, 3.090232306167813, 5, 9, 20, 37)],
}))
