"""The templates that a probe is compared with in one lesson: few, fixed, numbered.

A changed gallery is a new gallery with a new number, so a decision can always be traced to the
set it was made on. There is no search over a school: more than 300 are refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NewType

import numpy as np

from recognition.errors import GalleryRefused
from recognition.template import Template

MOST_TEMPLATES = 300

ReferenceId = NewType("ReferenceId", str)


@dataclass(frozen=True)
class Candidate:
    """One reference and how far the probe lies from it (Euclidean, smaller is nearer)."""

    reference: ReferenceId
    distance: float


class Gallery:
    """An immutable, numbered set of reference templates of one engine."""

    def __init__(self, templates: Mapping[ReferenceId, Template], number: int) -> None:
        """Take the templates.

        Args:
            templates: by a reference that means nothing to recognition.
            number: the caller's running number of this gallery.

        Raises:
            GalleryRefused: gallery_too_large (count, most), gallery_mixed_engines.
        """
        if len(templates) > MOST_TEMPLATES:
            raise GalleryRefused("gallery_too_large", count=len(templates), most=MOST_TEMPLATES)
        kinds = {(t.engine_id, t.version, t.values.size) for t in templates.values()}
        if len(kinds) > 1:
            raise GalleryRefused("gallery_mixed_engines")
        self._kind = kinds.pop() if kinds else None
        self._references = tuple(templates)
        self._values = np.array([t.values for t in templates.values()], dtype=np.float64)
        self._number = number

    @classmethod
    def of(cls, templates: Mapping[ReferenceId, Template], number: int) -> "Gallery":
        """The gallery of these templates; see the class."""
        return cls(templates, number)

    @classmethod
    def empty(cls, number: int = 0) -> "Gallery":
        """A gallery in which nobody is found."""
        return cls({}, number)

    @property
    def number(self) -> int:
        """The caller's running number."""
        return self._number

    @property
    def engine_id(self) -> str | None:
        """The engine that made the templates; None while there are none."""
        return self._kind[0] if self._kind else None

    def __len__(self) -> int:
        return len(self._references)

    def identify(self, probe: Template) -> tuple[Candidate, ...]:
        """Every reference with its distance from the probe, nearest first.

        Raises:
            GalleryRefused: gallery_mixed_engines when another engine made the probe.
        """
        if self._kind is None:
            return ()
        if (probe.engine_id, probe.version, probe.values.size) != self._kind:
            raise GalleryRefused("gallery_mixed_engines")
        distances = np.linalg.norm(self._values - probe.values.astype(np.float64), axis=1)
        order = np.argsort(distances, kind="stable")
        return tuple(Candidate(self._references[i], float(distances[i])) for i in order)

    def look_alikes(
        self, template: Template, within: float, own: ReferenceId | None = None
    ) -> tuple[Candidate, ...]:
        """Whose templates lie so near to this one that they may be taken for each other.

        For an enrolment: whoever is found should be told apart by card, or enrolled again.

        Args:
            template: just made, or one of the gallery's.
            within: distance, such as `OperatingPoint.look_alike_distance`.
            own: the reference of the template's owner, who is no look-alike of themselves.

        Returns:
            The others within that distance, nearest first.

        Raises:
            GalleryRefused: gallery_mixed_engines when another engine made the template.
        """
        near = (c for c in self.identify(template) if c.distance <= within)
        return tuple(candidate for candidate in near if candidate.reference != own)
