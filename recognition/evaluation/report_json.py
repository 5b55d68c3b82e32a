"""An evaluation as one flat object for programs: counts and rates, null for no figure."""

from collections.abc import Mapping
from dataclasses import fields

from recognition.evaluation.figures import Figure, NotSupported, Rate, as_json
from recognition.evaluation.measuring import Evaluation
from recognition.evaluation.protocol_identification import Identification
from recognition.evaluation.protocol_lessons import Lessons

Json = Mapping[str, object]


def summary(evaluation: Evaluation) -> Json:
    """The figures that one line can carry; rates are {value, low, high, n}."""
    point = evaluation.point
    shipped = point.threshold, point.margin
    return {
        "engine": evaluation.engine_id,
        "dataset": evaluation.dataset,
        "threshold": point.threshold,
        "margin": point.margin,
        "point_is_shipped": evaluation.is_shipped_point,
        "seed": evaluation.plan.lessons.seed,
        "identities": evaluation.identities,
        "pictures": evaluation.pictures,
        **_identification(evaluation.identification),
        **_verification(evaluation),
        "lessons": evaluation.plan.lessons.lessons,
        "lesson_right": as_json(evaluation.lesson_figure(lambda it: it.right(*shipped))),
        "lesson_offered": as_json(evaluation.lesson_figure(lambda it: it.offered(*shipped))),
        "lesson_wrong_per_1000": as_json(wrong_per_1000(evaluation.lessons, *shipped)),
        "failure_to_enrol": as_json(evaluation.failure_to_enrol),
        "failure_to_acquire": as_json(evaluation.failure_to_acquire),
        "refusals": dict(evaluation.refusals),
        "galleries": [
            {
                "size": size,
                **_identification(found),
                "lesson_wrong_per_1000": as_json(wrong_per_1000(lessons, *shipped)),
            }
            for size, (found, lessons) in evaluation.by_size.items()
        ],
        "groups": [_figures(group) for group in evaluation.groups],
        "pairs_accuracy": as_json(pairs_accuracy(evaluation)),
    }


def wrong_per_1000(lessons: Lessons | NotSupported, threshold: float, margin: float) -> Figure:
    """Lessons with a wrong proposal, per 1,000; or why there are no lessons."""
    if isinstance(lessons, NotSupported):
        return lessons
    return lessons.with_a_wrong_proposal(threshold, margin).per(1000)


def pairs_accuracy(evaluation: Evaluation) -> Figure:
    """The accuracy of the LFW protocol, or why there is none."""
    pairs = evaluation.pairs
    return pairs if isinstance(pairs, NotSupported) else pairs.accuracy


def _identification(found: Identification | NotSupported) -> Json:
    names = ("rank1", "wrong_identity", "fnir", "fpir_at", "fnir_shipped", "fpir_shipped")
    if isinstance(found, NotSupported):
        return {"probes": 0, "unknown": 0, "gallery": None, **dict.fromkeys(names)}
    return {
        "gallery": found.size,
        "filled": found.filled,
        "probes": found.known,
        "unknown": found.unknown,
        **{name: as_json(getattr(found, name)) for name in names},
    }


def _verification(evaluation: Evaluation) -> Json:
    found = evaluation.verification
    if isinstance(found, NotSupported):
        return {"fmr_shipped": None, "fnmr_shipped": None, "equal_error_rate": None}
    threshold = evaluation.point.threshold
    return {
        "fmr_shipped": as_json(found.fmr(threshold)),
        "fnmr_shipped": as_json(found.fnmr(threshold)),
        "equal_error_rate": as_json(found.equal_error_rate),
    }


def _figures(group: object) -> Json:
    """Every field of a result; its figures as rates or null."""
    values = {each.name: getattr(group, each.name) for each in fields(group)}  # type: ignore[arg-type]  # every caller hands a dataclass
    return {
        name: as_json(value) if isinstance(value, Rate | NotSupported) else value
        for name, value in values.items()
    }
