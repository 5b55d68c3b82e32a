"""Open-set identification: everybody enrolled once, all other pictures searched (ISO/IEC 19795-1).

FPIR is the share of searches by people without a reference that return somebody, FNIR the share
of searches by enrolled people that do not return them first. FNIR is given at the smallest FPIR
at which ten false positives are expected among the distinct pictures of people without a
reference (threshold alone, as is usual), and at the shipped point (threshold and margin).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from recognition.evaluation.acquisition import Numbers, Samples
from recognition.evaluation.figures import Figure, NotSupported, unless_too_few
from recognition.evaluation.metrics import FEWEST_ERRORS, threshold_at_share
from recognition.evaluation.protocol_lessons import by_owner, eligible_people, pick
from recognition.evaluation.trials import Flags, Search, Trials, joined
from recognition.gallery import MOST_TEMPLATES
from recognition.operating_point import OperatingPoint

GALLERY_SIZES = (10, 20, 30, 60, 100, 150, 200, 300)
PICTURES = 3
DRAWS = 20
NO_UNKNOWN = "fewer than ten pictures of people without a reference"


@dataclass(frozen=True)
class Identification:
    """What galleries of one size gave.

    Attributes:
        size: references in each gallery.
        filled: how many of them belong to people with too few pictures to step up as well; they
            are enrolled with the one to three that they have.
        draws: how many random galleries.
        known: distinct pictures of enrolled people that were searched.
        unknown: distinct pictures of people without a reference that were searched.
        rank1: the owner is the nearest, no threshold.
        threshold: at which `fpir_at` was measured; None where it could not be.
        fpir_at: the smallest FPIR that the sample supports.
        fnir: there.
        fpir_shipped: at the operating point.
        fnir_shipped: at the operating point.
        wrong_identity: enrolled people returned as somebody else at the operating point.
    """

    size: int
    filled: int
    draws: int
    known: int
    unknown: int
    rank1: Figure
    threshold: float | None
    fpir_at: Figure
    fnir: Figure
    fpir_shipped: Figure
    fnir_shipped: Figure
    wrong_identity: Figure


def identify_all(samples: Samples, point: OperatingPoint) -> Identification | NotSupported:
    """One gallery of everybody who can be enrolled and step up (300 random ones at most).

    The first three pictures of each are enrolled; all their other pictures, and every picture of
    everybody else, are searched.
    """
    eligible = eligible_people(samples, PICTURES)
    if len(eligible) > MOST_TEMPLATES:
        random = np.random.default_rng(1)
        eligible = sorted(random.choice(eligible, size=MOST_TEMPLATES, replace=False).tolist())
    if not eligible:
        return NotSupported(f"nobody has more than {PICTURES} usable pictures")
    enrolled = [samples.people[who][:PICTURES] for who in eligible]
    probes = np.setdiff1d(samples.usable, np.concatenate(enrolled))
    trials = Search(samples).run(0, enrolled, probes)
    return _result((len(eligible), 0, 1), trials, point)


def identify_among(
    samples: Samples, size: int, point: OperatingPoint, draws: int = DRAWS
) -> Identification | NotSupported:
    """Random galleries of one size, with random pictures enrolled."""
    eligible = eligible_people(samples, PICTURES)
    others = [who for who in samples.people if who not in set(eligible)]
    filled = max(0, size - len(eligible))
    if filled > len(others) or not eligible:
        return NotSupported(f"{len(samples.people)} people do not fill a gallery of {size}")
    random = np.random.default_rng(size)
    search = Search(samples)
    parts = []
    for draw in range(draws):
        people = random.choice(eligible, size=size - filled, replace=False).tolist()
        fillers = random.choice(others, size=filled, replace=False).tolist() if filled else []
        enrolled = [_enrol(samples, who, random) for who in [*people, *fillers]]
        parts.append(search.run(draw, enrolled, _probes(samples, enrolled)))
    return _result((size, filled, draws), joined(parts), point)


def _enrol(samples: Samples, who: str, random: np.random.Generator) -> Numbers:
    numbers = samples.people[who]
    chosen = pick(numbers, random, min(PICTURES, len(numbers)))
    return np.sort(np.array(chosen, dtype=np.intp))


def _probes(samples: Samples, enrolled: Sequence[Numbers]) -> Numbers:
    return np.setdiff1d(samples.usable, np.concatenate(enrolled))


def _result(sizes: tuple[int, int, int], trials: Trials, point: OperatingPoint) -> Identification:
    threshold = supported_threshold(trials)
    known, unknown = trials.enrolled, ~trials.enrolled
    shipped = point.threshold, point.margin
    right = trials.right(*shipped)
    wrong = trials.wrong(*shipped)
    nothing = NotSupported(NO_UNKNOWN)
    return Identification(
        *sizes,
        known=len(np.unique(trials.probe[known])),
        unknown=len(np.unique(trials.probe[unknown])),
        rank1=_rate(trials, trials.correct, known),
        threshold=threshold,
        fpir_at=nothing if threshold is None else _rate(trials, trials.is_near(threshold), unknown),
        fnir=nothing if threshold is None else _rate(trials, ~trials.right(threshold, 0), known),
        fpir_shipped=_rate(trials, wrong, unknown),
        fnir_shipped=_rate(trials, ~right, known),
        wrong_identity=_rate(trials, wrong, known),
    )


def supported_threshold(trials: Trials) -> float | None:
    """The threshold of the smallest FPIR with ten expected false positives; None without one."""
    unknown = ~trials.enrolled
    distinct = len(np.unique(trials.probe[unknown]))
    if distinct < FEWEST_ERRORS:
        return None
    return threshold_at_share(trials.nearest[unknown], FEWEST_ERRORS / distinct)


def _rate(trials: Trials, events: Flags, among: Flags) -> Figure:
    if not among.any():
        return NotSupported(NO_UNKNOWN)
    return unless_too_few(by_owner(trials, events, among), "searches")
