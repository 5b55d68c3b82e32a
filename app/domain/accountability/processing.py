"""The record of processing activities (GDPR 30): each purpose with what is handled for it."""

from dataclasses import dataclass
from datetime import date

from privacy.rights.retention import RetentionRule


@dataclass(frozen=True)
class Activity:
    """One purpose. Codes of `app.text.data_words`, except the rules.

    Attributes:
        people: categories of those concerned.
        data: categories of personal data.
        ends: what ends the data: codes, where no rule of the school's does.
        rules: the school's retention rules that do.
        places: in how many columns and files they lie.
        bases: of faces, the basis of Art. 6 as the assessment has it, such as "6(1)(e)".
        is_locked: for faces: whether no decision unlocks them today, so that nothing of it is done.
    """

    purpose: str
    people: tuple[str, ...]
    data: tuple[str, ...]
    grounds: tuple[str, ...]
    sources: tuple[str, ...]
    recipients: tuple[str, ...]
    ends: tuple[str, ...]
    rules: tuple[RetentionRule, ...]
    places: int
    is_locked: bool = False
    bases: tuple[str, ...] = ()

    @property
    def is_special(self) -> bool:
        """True where data of special categories are among them (Art. 9)."""
        return "biometric" in self.data


@dataclass(frozen=True)
class ProcessingRecord:
    """The whole record.

    Attributes:
        controller: who answers for it; empty where nobody has filled it in.
        contact: ways to reach the controller.
        officer: how to reach the data protection officer.
    """

    school: str
    controller: str
    contact: tuple[str, ...]
    officer: str
    made_on: date
    activities: tuple[Activity, ...]
