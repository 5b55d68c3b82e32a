"""95 % intervals for rates, honest about samples that hang together.

The interval is Clopper and Pearson's (Biometrika 26, 1934), which holds its level for every
sample size. Pictures of one person are no independent samples: the variance comes from a
bootstrap over identities, and the interval is taken at the effective sample size that gives this
variance (Korn and Graubard, Survey Methodology 24, 1998). Where fewer than five identities
differ from the rest, a bootstrap knows nothing: then every identity counts as one sample.
"""

import math

import numpy as np
from numpy.typing import NDArray

from recognition.evaluation.figures import Rate

CONFIDENCE = 0.95
RESAMPLES = 1000
FEWEST_IDENTITIES = 5
_SEED = 19340404
_STEPS = 100  # of a bisection: more than a float64 can tell apart
_TINY = 1e-300
_PRECISE = 1e-14
_MOST_TERMS = 10_000

Floats = NDArray[np.float64]


def clopper_pearson(events: float, samples: float) -> tuple[float, float]:
    """The exact interval of a share.

    Args:
        events: how many samples had the event; need not be whole (effective counts are not).
        samples: how many there were, above 0.

    Returns:
        The lower and the upper end at `CONFIDENCE`.
    """
    tail = (1 - CONFIDENCE) / 2
    low = 0.0 if events <= 0 else _beta_quantile(tail, events, samples - events + 1)
    high = 1.0 if events >= samples else _beta_quantile(1 - tail, events + 1, samples - events)
    return low, high


def surely_below(events: float, samples: float, share: float) -> bool:
    """Whether the exact interval ends below a share; its end need not be searched for."""
    tail = (1 - CONFIDENCE) / 2
    return events < samples and _beta_cdf(share, events + 1, samples - events) > 1 - tail


def surely_above(events: float, samples: float, share: float) -> bool:
    """Whether the exact interval begins above a share."""
    tail = (1 - CONFIDENCE) / 2
    return events > 0 and _beta_cdf(share, events, samples - events + 1) < tail


def independent_rate(events: int, samples: int) -> Rate:
    """The rate of samples that have nothing to do with each other."""
    return rate_at(events / samples, samples, samples)


def rate_at(value: float, n: int, effective: float) -> Rate:
    """A rate whose interval is that of `effective` independent samples."""
    effective = max(effective, 1.0)
    low, high = clopper_pearson(value * effective, effective)
    return Rate(value, min(low, value), max(high, value), n)


def clustered_rate(events: Floats, trials: Floats, distinct: float | None = None) -> Rate:
    """The rate of trials of which several come from one identity.

    Args:
        events: (identities,) trials of each with the event.
        trials: (identities,) trials of each; every entry above 0.
        distinct: samples in them, where random draws used the same sample more than once; the
            interval trusts no more than these.
    """
    n = round(float(trials.sum()))
    most = n if distinct is None else min(n, distinct)
    value = float(events.sum() / trials.sum())
    if _differing(events, trials) < FEWEST_IDENTITIES:
        return rate_at(value, n, min(len(trials), most))
    weights = identity_weights(len(trials))
    variance = float(np.var((weights @ events) / (weights @ trials)))
    return rate_at(value, n, effective_samples(value, variance, most))


def paired_rate(events: Floats, trials: Floats) -> Rate:
    """The rate of comparisons between two identities, resampled on both sides.

    Args:
        events: (identities, identities), symmetric, zero diagonal: comparisons with the event.
        trials: the same for all comparisons.
    """
    value = float(events.sum() / trials.sum())
    n = round(float(trials.sum()) / 2)
    if np.count_nonzero(events.any(axis=1)) < FEWEST_IDENTITIES:
        return rate_at(value, n, len(trials) * (len(trials) - 1) / 2)
    weights = identity_weights(len(trials))
    above = np.einsum("bi,bi->b", weights @ events, weights)
    below = np.einsum("bi,bi->b", weights @ trials, weights)
    return rate_at(value, n, effective_samples(value, float(np.var(above / below)), n))


def effective_samples(value: float, variance: float, most: float) -> float:
    """How many independent samples would vary as much; at most `most`."""
    return most if variance <= 0 else min(most, value * (1 - value) / variance)


def identity_weights(identities: int) -> Floats:
    """(resamples, identities): how often a bootstrap draws each; the same at every call."""
    random = np.random.default_rng(_SEED)
    shares = np.full(identities, 1 / identities)
    return random.multinomial(identities, shares, size=RESAMPLES).astype(np.float64)


def _differing(events: Floats, trials: Floats) -> int:
    """Identities that have the event, or that lack it, whichever are fewer."""
    return int(min(np.count_nonzero(events > 0), np.count_nonzero(events < trials)))


def _beta_quantile(share: float, a: float, b: float) -> float:
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if _beta_cdf(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _beta_cdf(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b); DLMF 8.17."""
    if x >= 1:
        return 1.0
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    if x < (a + 1) / (a + b + 2):
        return front / a / _continued_fraction(x, a, b)
    return 1 - front / b / _continued_fraction(1 - x, b, a)


def _continued_fraction(x: float, a: float, b: float) -> float:
    """DLMF 8.17.22, evaluated forwards by Lentz's method."""
    result, above, below, step = 1.0, 1.0, 0.0, 0
    while step == 0 or (abs(above * below - 1) >= _PRECISE and step < _MOST_TERMS):
        step += 1
        term = _fraction_term(step, x, a, b)
        below = 1 / _away_from_zero(1 + term * below)
        above = _away_from_zero(1 + term / above)
        result *= above * below
    return result


def _fraction_term(step: int, x: float, a: float, b: float) -> float:
    half = step // 2
    if step % 2:
        return -(a + half) * (a + b + half) * x / ((a + 2 * half) * (a + 2 * half + 1))
    return half * (b - half) * x / ((a + 2 * half - 1) * (a + 2 * half))


def _away_from_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
