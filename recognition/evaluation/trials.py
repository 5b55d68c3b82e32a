"""Searches of a gallery, kept as numbers, so that every threshold and margin can be asked later.

A trial is decided as `recognition.evidence` decides a visit of a single look: near enough, and
the second nearest far enough behind. The shipped point wants several looks; pictures that were
taken on different days are no frames of one visit, so no trial here combines two of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from recognition.evaluation.acquisition import Floats, Numbers, Samples
from recognition.template import Template

Flags = NDArray[np.bool_]


class TemplateRule(StrEnum):
    """How the pictures of one enrolment are compared with a probe."""

    AVERAGE = "average"  # one template for all of them: what the product stores
    NEAREST = "nearest"  # the nearest of them


@dataclass(frozen=True, eq=False)
class Trials:
    """Probes against galleries; every array has one entry a trial.

    Attributes:
        draw: in which lesson or random gallery.
        probe: the picture's number.
        owner: whose picture it is.
        found: who owns the nearest reference.
        enrolled: the owner has a reference in this gallery.
        nearest: distance of the nearest reference.
        second: distance of the second nearest reference; infinite where there is none.
    """

    draw: Numbers
    probe: Numbers
    owner: Numbers
    found: Numbers
    enrolled: Flags
    nearest: Floats
    second: Floats

    @property
    def correct(self) -> Flags:
        """The nearest reference is the owner's own (rank 1)."""
        return np.asarray(self.found == self.owner)

    def is_near(self, threshold: float) -> Flags:
        """Near enough to somebody."""
        return self.nearest <= threshold

    def proposed(self, threshold: float, margin: float) -> Flags:
        """Ends as Recognised."""
        return self.is_near(threshold) & (self.second - self.nearest >= margin)

    def right(self, threshold: float, margin: float) -> Flags:
        """Ends as Recognised, and it is the owner."""
        return self.proposed(threshold, margin) & self.correct

    def wrong(self, threshold: float, margin: float) -> Flags:
        """Ends as Recognised, and it is somebody else."""
        return self.proposed(threshold, margin) & ~self.correct

    def offered(self, threshold: float, margin: float) -> Flags:
        """Ends as Ambiguous: two near candidates, offered to the teacher."""
        return self.is_near(threshold) & ~self.proposed(threshold, margin)

    def only(self, kept: Flags) -> "Trials":
        """These trials alone."""
        return Trials(
            self.draw[kept],
            self.probe[kept],
            self.owner[kept],
            self.found[kept],
            self.enrolled[kept],
            self.nearest[kept],
            self.second[kept],
        )


class Search:
    """Galleries of enrolled pictures, and probes against them. Templates are made once each."""

    def __init__(self, samples: Samples, rule: TemplateRule = TemplateRule.AVERAGE) -> None:
        self._samples = samples
        self._rule = rule
        self._averages: dict[tuple[int, ...], Floats] = {}

    def run(self, draw: int, enrolled: Sequence[Numbers], probes: Numbers) -> Trials:
        """Search one gallery.

        Args:
            draw: the gallery's number.
            enrolled: the picture numbers of each reference; at least one reference.
            probes: picture numbers.
        """
        distances = self.distances(enrolled, probes)
        owners = self._samples.owners
        references = np.array([owners[numbers[0]] for numbers in enrolled])
        best = np.argmin(distances, axis=1)
        two = np.sort(distances, axis=1)[:, :2]
        second = two[:, 1] if two.shape[1] > 1 else np.full(len(probes), np.inf)
        return Trials(
            np.full(len(probes), draw),
            probes,
            owners[probes],
            references[best],
            np.isin(owners[probes], references),
            two[:, 0],
            second,
        )

    def distances(self, enrolled: Sequence[Numbers], probes: Numbers) -> Floats:
        """(probes, references) Euclidean distances, as `recognition.gallery` measures them."""
        values = self._samples.values
        if self._rule is TemplateRule.AVERAGE:
            references = np.array([self._average(numbers) for numbers in enrolled])
            return euclidean(values[probes], references)
        to_each = euclidean(values[probes], values[np.concatenate(enrolled)])
        starts = np.cumsum([0, *(len(numbers) for numbers in enrolled[:-1])])
        return np.minimum.reduceat(to_each, starts, axis=1)

    def _average(self, numbers: Numbers) -> Floats:
        key = tuple(int(n) for n in numbers)
        if key not in self._averages:
            templates = [self._samples.templates[n] for n in key]
            average = self._samples.engine.average(tuple(t for t in templates if t is not None))
            self._averages[key] = _values(average)
        return self._averages[key]


def _values(template: Template) -> Floats:
    return template.values.astype(np.float64)


def euclidean(probes: Floats, references: Floats) -> Floats:
    """(p, r) distances between the rows of (p, n) and (r, n)."""
    squares = (probes**2).sum(axis=1)[:, None] + (references**2).sum(axis=1)
    return np.asarray(np.sqrt(np.maximum(squares - 2 * probes @ references.T, 0.0)))


def joined(parts: Sequence[Trials]) -> Trials:
    """All trials of several galleries."""
    return Trials(
        np.concatenate([t.draw for t in parts]),
        np.concatenate([t.probe for t in parts]),
        np.concatenate([t.owner for t in parts]),
        np.concatenate([t.found for t in parts]),
        np.concatenate([t.enrolled for t in parts]),
        np.concatenate([t.nearest for t in parts]),
        np.concatenate([t.second for t in parts]),
    )
