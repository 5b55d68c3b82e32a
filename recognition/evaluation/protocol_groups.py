"""The same rates by group, where the data set has labels: who bears the errors?

Impostor pairs are taken within the group, because people of one group resemble each other more
than the mixed pairs of the whole set; thresholds are the shipped ones, the same for everybody.
"""

from dataclasses import dataclass

import numpy as np

from recognition.evaluation.acquisition import Numbers, Samples
from recognition.evaluation.figures import Figure, NotSupported, unless_too_few
from recognition.evaluation.intervals import clustered_rate
from recognition.evaluation.protocol_lessons import Lessons, by_owner
from recognition.evaluation.protocol_verification import verify
from recognition.evaluation.trials import Flags
from recognition.operating_point import OperatingPoint

FEWEST_PEOPLE = 10
MOST_GROUPS = 100


@dataclass(frozen=True)
class GroupResult:
    """The figures of one group.

    Attributes:
        column: the label's column.
        label: the group.
        people: with that label.
        pictures: with that label.
        failure_to_acquire: share of pictures without a usable face.
        fmr: false matches among pairs of two people of the group, at the shipped threshold.
        fnmr: genuine pairs of the group that do not match there.
        right: in the lessons, the enrolled of the group who are proposed as who they are.
        strangers_proposed: in the lessons, strangers of the group who are proposed as somebody.
    """

    column: str
    label: str
    people: int
    pictures: int
    failure_to_acquire: Figure
    fmr: Figure
    fnmr: Figure
    right: Figure
    strangers_proposed: Figure


def measure_groups(
    samples: Samples, lessons: Lessons | NotSupported, point: OperatingPoint
) -> tuple[GroupResult, ...]:
    """The figures of every group of every column that has two or more labels."""
    labels: dict[tuple[str, str], list[int]] = {}
    for number, picture in enumerate(samples.dataset.pictures):
        for column, label in picture.groups.items():
            labels.setdefault((column, label), []).append(number)
    columns = [column for column, _ in labels]
    kept = sorted(key for key in labels if columns.count(key[0]) > 1)[:MOST_GROUPS]
    return tuple(
        _group(samples, lessons, point, key, np.array(labels[key], dtype=np.intp)) for key in kept
    )


def _group(
    samples: Samples,
    lessons: Lessons | NotSupported,
    point: OperatingPoint,
    key: tuple[str, str],
    numbers: Numbers,
) -> GroupResult:
    people = len(np.unique(samples.owners[numbers]))
    if people < FEWEST_PEOPLE:
        few = NotSupported(f"only {people} people; a group needs at least {FEWEST_PEOPLE}")
        return GroupResult(*key, people, len(numbers), few, few, few, few, few)
    usable = np.intersect1d(numbers, samples.usable)
    fmr, fnmr = _in_pairs(samples, usable, point.threshold)
    return GroupResult(
        *key,
        people,
        len(numbers),
        failure_to_acquire=_refused(samples, numbers),
        fmr=fmr,
        fnmr=fnmr,
        right=_in_lessons(lessons, point, numbers, enrolled=True),
        strangers_proposed=_in_lessons(lessons, point, numbers, enrolled=False),
    )


def _in_pairs(samples: Samples, usable: Numbers, threshold: float) -> tuple[Figure, Figure]:
    verified = verify(samples, usable)
    if isinstance(verified, NotSupported):
        return verified, verified
    return verified.fmr(threshold), unless_too_few(verified.fnmr(threshold), "pairs")


def _refused(samples: Samples, numbers: Numbers) -> Figure:
    owners = np.unique(samples.owners[numbers], return_inverse=True)[1]
    refused = np.array([number in samples.refusals for number in numbers.tolist()])
    events = np.bincount(owners[refused], minlength=int(owners.max()) + 1).astype(float)
    return clustered_rate(events, np.bincount(owners).astype(float))


def _in_lessons(
    lessons: Lessons | NotSupported, point: OperatingPoint, numbers: Numbers, *, enrolled: bool
) -> Figure:
    if isinstance(lessons, NotSupported):
        return lessons
    trials = lessons.trials
    among: Flags = np.isin(trials.probe, numbers) & (trials.enrolled == enrolled)
    people = len(np.unique(trials.owner[among]))
    if people < FEWEST_PEOPLE:
        return NotSupported(f"only {people} people of the group step up")
    shipped = point.threshold, point.margin
    events = trials.right(*shipped) if enrolled else trials.wrong(*shipped)
    return by_owner(trials, events, among)
