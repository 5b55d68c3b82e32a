"""One whole evaluation: every protocol on one engine and one data set, as plain results.

What the sample cannot support comes out as `NotSupported` with its reason, never as a number.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from recognition.enroller import FEWEST_FRAMES
from recognition.evaluation.acquisition import Numbers, Samples, acquire
from recognition.evaluation.datasets import DataSet, by_identity
from recognition.evaluation.figures import Figure, NotSupported, Rate
from recognition.evaluation.intervals import clustered_rate, independent_rate
from recognition.evaluation.operating_points import SET_ON_THESE, point_from
from recognition.evaluation.protocol_groups import GroupResult, measure_groups
from recognition.evaluation.protocol_identification import (
    GALLERY_SIZES,
    Identification,
    identify_all,
    identify_among,
)
from recognition.evaluation.protocol_lessons import LessonPlan, Lessons, draw_lessons
from recognition.evaluation.protocol_pairs import Pair, PairsResult, judge_pairs
from recognition.evaluation.protocol_verification import Verification, verify
from recognition.operating_point import OperatingPoint
from recognition.ports import FaceEngine

LESSONS_A_SIZE = 300


@dataclass(frozen=True)
class Plan:
    """What to measure.

    Attributes:
        lessons: the resampled lessons.
        sizes: of the random galleries.
        pairs: of the LFW protocol; empty for none.
        same_person_distance: enrolled pictures further apart are refused, as the enroller of
            this engine does; None where it has no such rule.
    """

    lessons: LessonPlan = field(default_factory=LessonPlan)
    sizes: tuple[int, ...] = GALLERY_SIZES
    pairs: tuple[Pair, ...] = ()
    same_person_distance: float | None = None


@dataclass(frozen=True, eq=False)
class Evaluation:
    """Everything that was measured; no name, no picture, no vector.

    Attributes:
        dataset: its name.
        engine_id: whose figures these are.
        point: the operating point as shipped, or set on these lessons.
        plan: what was asked for.
        identities: labelled people.
        pictures: labelled pictures.
        refusals: how many pictures were refused for which first reason.
        failure_to_acquire: share of pictures without a usable face.
        failure_to_enrol: share of people with three pictures and more of whom no template can be
            made.
        verification: all pairs.
        identification: one gallery of everybody.
        by_size: random galleries by size, with the lessons of that size.
        lessons: the resampled lessons.
        groups: by label, where labels exist.
        pairs: of the LFW protocol.
    """

    dataset: str
    engine_id: str
    point: OperatingPoint
    plan: Plan
    identities: int
    pictures: int
    refusals: Mapping[str, int]
    failure_to_acquire: Figure
    failure_to_enrol: Figure
    verification: Verification | NotSupported
    identification: Identification | NotSupported
    by_size: Mapping[int, tuple[Identification | NotSupported, Lessons | NotSupported]]
    lessons: Lessons | NotSupported
    groups: tuple[GroupResult, ...]
    pairs: PairsResult | NotSupported

    @property
    def is_shipped_point(self) -> bool:
        """False where the point was set on the very lessons that are reported."""
        return self.point.measured_on != SET_ON_THESE

    def lesson_figure(self, ask: Callable[[Lessons], Rate]) -> Figure:
        """A rate of the lessons, or why there are none."""
        return self.lessons if isinstance(self.lessons, NotSupported) else ask(self.lessons)


def evaluate(
    engine: FaceEngine,
    dataset: DataSet,
    point: OperatingPoint | None,
    plan: Plan,
    done: Callable[[int], None] = lambda _number: None,
) -> Evaluation:
    """Embed each picture once and run every protocol on what came out.

    Args:
        engine: to measure.
        dataset: labelled pictures.
        point: the engine's operating point as shipped; None to set one on these lessons.
        plan: what to measure.
        done: is told the number of each embedded picture.
    """
    samples = acquire(engine, dataset, done)
    return measure(samples, point, plan)


def measure(samples: Samples, shipped: OperatingPoint | None, plan: Plan) -> Evaluation:
    """Run every protocol on templates that are there already.

    Raises:
        EvaluationRefused: evaluation_no_point (engine) where no point is shipped and the pictures
            do not suffice to set one.
    """
    lessons = draw_lessons(samples, plan.lessons)
    point = shipped or point_from(lessons, samples.engine.engine_id)
    return Evaluation(
        dataset=samples.dataset.name,
        engine_id=samples.engine.engine_id,
        point=point,
        plan=plan,
        identities=samples.dataset.identities,
        pictures=len(samples.dataset.pictures),
        refusals=dict(samples.reasons.most_common()),
        failure_to_acquire=failure_to_acquire(samples),
        failure_to_enrol=failure_to_enrol(samples, plan.same_person_distance),
        verification=verify(samples),
        identification=identify_all(samples, point),
        by_size={size: _at_size(samples, size, point, plan) for size in plan.sizes},
        lessons=lessons,
        groups=measure_groups(samples, lessons, point),
        pairs=judge_pairs(samples, plan.pairs) if plan.pairs else NotSupported("no list of pairs"),
    )


def _at_size(
    samples: Samples, size: int, point: OperatingPoint, plan: Plan
) -> tuple[Identification | NotSupported, Lessons | NotSupported]:
    lessons = LessonPlan(
        lessons=min(LESSONS_A_SIZE, plan.lessons.lessons),
        enrolled=size,
        strangers=plan.lessons.strangers,
        seed=plan.lessons.seed,
    )
    return identify_among(samples, size, point), draw_lessons(samples, lessons)


def failure_to_acquire(samples: Samples) -> Rate:
    """The share of pictures of which no template was made, clustered by person."""
    people = by_identity(samples.dataset).values()
    trials = np.array([len(numbers) for numbers in people], float)
    refused = [sum(n in samples.refusals for n in numbers) for numbers in people]
    return clustered_rate(np.array(refused, float), trials)


def failure_to_enrol(samples: Samples, same_person_distance: float | None) -> Figure:
    """Of the people with three pictures and more, the share that cannot be enrolled."""
    candidates = [who for who, n in by_identity(samples.dataset).items() if len(n) >= FEWEST_FRAMES]
    if not candidates:
        return NotSupported(f"nobody has {FEWEST_FRAMES} pictures")
    none = np.zeros(0, np.intp)
    failed = [
        not _can_enrol(samples, samples.people.get(who, none), same_person_distance)
        for who in candidates
    ]
    return independent_rate(sum(failed), len(candidates))


def _can_enrol(samples: Samples, numbers: Numbers, same_person_distance: float | None) -> bool:
    """True when three pictures, taken in their order, agree with each other."""
    limit = np.inf if same_person_distance is None else same_person_distance
    accepted: list[int] = []
    for number in numbers.tolist():
        gaps = np.linalg.norm(samples.values[accepted] - samples.values[number], axis=1)
        if (gaps <= limit).all():
            accepted.append(number)
    return len(accepted) >= FEWEST_FRAMES
