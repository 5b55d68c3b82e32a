"""The sections of an assessment, in the order in which they are best thought through."""

from collections.abc import Collection
from enum import Enum

from PySide6.QtCore import QCoreApplication

from privacy.consent.assessment import Part, parts_for
from privacy.purposes import Purpose


class Section(Enum):
    """Parts that stand on one page of the form."""

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

    def is_answered(self, flawed: Collection[Part]) -> bool:
        """Whether every part of it can stand."""
        return not any(part in flawed for part in self.value)


def sections_for(purpose: Purpose) -> tuple[Section, ...]:
    """The sections that a method's assessment has."""
    asked = parts_for(purpose)
    return tuple(each for each in Section if each.value[0] in asked)


def section_name(section: Section) -> str:
    """What a section is called in the list."""
    names = {
        Section.DESCRIPTION: QCoreApplication.translate("decisions", "What is done"),
        Section.NECESSITY: QCoreApplication.translate("decisions", "Necessity"),
        Section.ALTERNATIVES: QCoreApplication.translate("decisions", "Alternatives"),
        Section.RISKS: QCoreApplication.translate("decisions", "Risks"),
        Section.MEASURES: QCoreApplication.translate("decisions", "Measures"),
        Section.VIEWS: QCoreApplication.translate("decisions", "Students' views"),
        Section.CONSULTATION: QCoreApplication.translate("decisions", "Prior consultation"),
        Section.GROUNDS: QCoreApplication.translate("decisions", "Legal grounds"),
        Section.PRECEDENT: QCoreApplication.translate("decisions", "The Skellefteå case"),
        Section.OPINION: QCoreApplication.translate("decisions", "EDPB opinion 11/2024"),
        Section.COVERAGE: QCoreApplication.translate("decisions", "What is decided"),
    }
    return names[section]
