"""The sections of an assessment, in the order in which they are best thought through."""

import hashlib
from collections.abc import Collection
from enum import Enum
from typing import Self

from privacy.at_rest.documents import canonical
from privacy.consent.assessment import Answers, Part, parts_for
from privacy.purposes import Purpose


class Section(Enum):
    """Parts that stand on one page of the form, and are commented on together."""

    DESCRIPTION = (Part.DESCRIPTION,)
    NECESSITY = (Part.NECESSITY,)
    ALTERNATIVES = (Part.ALTERNATIVES,)
    RISKS = (Part.RISKS,)
    MEASURES = (Part.MEASURES,)
    VIEWS = (Part.VIEWS,)
    CONSULTATION = (Part.CONSULTATION, Part.CASE_NUMBER, Part.CONSULTATION_TEXT)
    GROUNDS = (Part.BASIS, Part.BASIS_TEXT, Part.GROUND, Part.GROUND_TEXT)
    PRECEDENT = (Part.IMBALANCE, Part.LESS_INTRUSIVE)
    OPINION = (Part.OPINION,)
    COVERAGE = (
        Part.BODY,
        Part.VALID_UNTIL,
        Part.REVIEW_ON,
        Part.ENGINE,
        Part.THRESHOLD,
        Part.CAMERAS,
    )

    @property
    def key(self) -> str:
        """Its name on record and at the terminal."""
        return self.name.lower()

    @classmethod
    def of_key(cls, key: str) -> Self | None:
        """The section of a name; None where there is none."""
        return next((each for each in cls if each.key == key), None)

    def is_answered(self, flawed: Collection[Part]) -> bool:
        """Whether every part of it can stand."""
        return not any(part in flawed for part in self.value)

    def digest(self, answers: Answers) -> str:
        """SHA-256 of what stands in it: whether it was changed can be told by it."""
        parts = {part.value: answers.get(part, "").strip() for part in self.value}
        return hashlib.sha256(canonical(parts)).hexdigest()


def sections_for(purpose: Purpose) -> tuple[Section, ...]:
    """The sections that a method's assessment has."""
    asked = parts_for(purpose)
    return tuple(each for each in Section if each.value[0] in asked)
