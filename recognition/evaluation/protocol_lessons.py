"""Resampled lessons: a class is enrolled, everybody steps up once, and so do a few strangers.

Each lesson draws its people, their enrolled pictures and the pictures they step up with anew;
nobody steps up with an enrolled picture. Lessons drawn from the same few hundred people are not
independent: the interval trusts no more lessons than there are distinct pairs of a visitor and an
enrolled person to fill them, and fewer where the errors hang on few people.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from recognition.evaluation.acquisition import Numbers, Samples
from recognition.evaluation.figures import NotSupported, Rate
from recognition.evaluation.intervals import (
    FEWEST_IDENTITIES,
    Floats,
    clustered_rate,
    effective_samples,
    identity_weights,
    rate_at,
)
from recognition.evaluation.trials import Flags, Search, TemplateRule, Trials, joined


@dataclass(frozen=True)
class LessonPlan:
    """What a lesson is made of.

    Attributes:
        lessons: how many are drawn.
        enrolled: people with a template.
        pictures: of each of them behind the template.
        strangers: people without a template who step up.
        seed: of the random draws; the same seed gives the same lessons.
        rule: how the enrolled pictures are compared.
    """

    lessons: int = 1000
    enrolled: int = 30
    pictures: int = 3
    strangers: int = 5
    seed: int = 1
    rule: TemplateRule = TemplateRule.AVERAGE

    @property
    def pairs(self) -> int:
        """Pairs of a stranger and an enrolled person in one lesson."""
        return self.strangers * self.enrolled


@dataclass(frozen=True, eq=False)
class Lessons:
    """What happened in the lessons, to be asked at any operating point."""

    plan: LessonPlan
    trials: Trials
    people: int

    def right(self, threshold: float, margin: float) -> Rate:
        """Of the enrolled who step up, the share that is proposed as who they are."""
        return self._of_enrolled(self.trials.right(threshold, margin))

    def offered(self, threshold: float, margin: float) -> Rate:
        """Of the enrolled who step up, the share that is offered to the teacher as one of two."""
        return self._of_enrolled(self.trials.offered(threshold, margin))

    def strangers_proposed(self, threshold: float, margin: float) -> Rate:
        """Of the strangers who step up, the share that is proposed as somebody."""
        return by_owner(self.trials, self.trials.wrong(threshold, margin), ~self.trials.enrolled)

    def with_a_wrong_proposal(self, threshold: float, margin: float) -> Rate:
        """The share of lessons in which anybody is proposed as somebody else."""
        wrong = self.trials.only(self.trials.wrong(threshold, margin))
        value = len(np.unique(wrong.draw)) / self.plan.lessons
        most = min(self.plan.lessons, self._distinct_pairs() / self.plan.pairs)
        if len(np.unique(wrong.owner)) >= FEWEST_IDENTITIES:
            most = effective_samples(value, self._variance(wrong), most)
        return rate_at(value, self.plan.lessons, most)

    def _of_enrolled(self, events: Flags) -> Rate:
        return by_owner(self.trials, events, self.trials.enrolled)

    def _distinct_pairs(self) -> float:
        """Pairs of a visitor and an enrolled person that the lessons could be made of."""
        eligible = len(np.unique(self.trials.owner[self.trials.enrolled]))
        return eligible * (self.people - 1) - eligible * (eligible - 1) / 2

    def _variance(self, wrong: Trials) -> float:
        """Of wrong proposals a lesson, when people are resampled on both sides."""
        weights = identity_weights(self.people)
        proposals: Floats = (weights[:, wrong.owner] * weights[:, wrong.found]).sum(axis=1)
        return float(np.var(proposals / self.plan.lessons))


def by_owner(trials: Trials, events: Flags, among: Flags) -> Rate:
    """The rate of an event among some trials, clustered by whose picture it was."""
    owners = trials.owner[among]
    size = int(owners.max()) + 1
    counts = np.bincount(owners, minlength=size).astype(float)
    hits = np.bincount(owners[events[among]], minlength=size).astype(float)
    present = counts > 0
    distinct = len(np.unique(trials.probe[among]))
    return clustered_rate(hits[present], counts[present], distinct)


def eligible_people(samples: Samples, pictures: int) -> list[str]:
    """Who has enough usable pictures to be enrolled and to step up."""
    return [who for who, numbers in samples.people.items() if len(numbers) > pictures]


def draw_lessons(samples: Samples, plan: LessonPlan) -> Lessons | NotSupported:
    """Play the lessons, or say why the pictures do not suffice for them."""
    eligible = eligible_people(samples, plan.pictures)
    if len(eligible) < plan.enrolled:
        return NotSupported(
            f"{len(eligible)} people have more than {plan.pictures} usable pictures; "
            f"a lesson enrols {plan.enrolled}"
        )
    if len(samples.people) < plan.enrolled + plan.strangers:
        return NotSupported(f"there are not {plan.strangers} people beside the enrolled")
    random = np.random.default_rng(plan.seed)
    search = Search(samples, plan.rule)
    parts = []
    for number in range(plan.lessons):
        names = random.choice(len(eligible), size=plan.enrolled, replace=False)
        enrolled = sorted(eligible[i] for i in names)
        parts.append(search.run(number, *_lesson(samples, plan, enrolled, random)))
    return Lessons(plan, joined(parts), samples.dataset.identities)


def _lesson(
    samples: Samples, plan: LessonPlan, enrolled: Sequence[str], random: np.random.Generator
) -> tuple[list[Numbers], Numbers]:
    """The enrolled pictures of each, and the pictures that everybody steps up with."""
    references, probes = [], []
    for who in enrolled:
        *behind, probe = pick(samples.people[who], random, plan.pictures + 1)
        references.append(np.sort(np.array(behind, dtype=np.intp)))
        probes.append(probe)
    inside = set(enrolled)
    others = [who for who in samples.people if who not in inside]
    for i in random.choice(len(others), size=plan.strangers, replace=False):
        probes += pick(samples.people[others[i]], random, 1)
    return references, np.array(probes, dtype=np.intp)


def pick(numbers: Numbers, random: np.random.Generator, count: int) -> list[int]:
    """Some of a person's pictures, in random order."""
    return [int(n) for n in random.choice(numbers, size=count, replace=False)]
