"""What a person decides on one student, and the keys for each kind of mark.

Each kind has a digit and a letter. The letter shown is the one of the window's language; those of
both languages work in either, for no two of them mean different things.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.roll_call.mark import MarkKind
from app.text.language import current_language

KINDS_BY_KEY = {
    "1": MarkKind.PRESENT,
    "2": MarkKind.LATE,
    "3": MarkKind.ABSENT_NOTIFIED,
    "4": MarkKind.ABSENT,
    "5": MarkKind.OTHER_ACTIVITY,
    "6": MarkKind.REMOTE,
}


@dataclass(frozen=True)
class Letters:
    """The letter of one act in each language: of Late and Sen, of Present and Närvarande."""

    english: str
    swedish: str

    @property
    def shown(self) -> str:
        """The one that belongs to the words on the screen."""
        return self.swedish if current_language() == "sv" else self.english

    def __contains__(self, key: str) -> bool:
        return key in {self.english, self.swedish}


LETTERS = {
    MarkKind.PRESENT: Letters("p", "n"),
    MarkKind.LATE: Letters("l", "s"),
    MarkKind.ABSENT_NOTIFIED: Letters("r", "f"),
    MarkKind.ABSENT: Letters("a", "o"),
    MarkKind.OTHER_ACTIVITY: Letters("e", "ö"),
    MarkKind.REMOTE: Letters("d", "d"),
}
EARLY_LETTERS = Letters("g", "g")
UNDO_LETTERS = Letters("u", "å")


@dataclass(frozen=True)
class MarkChoice:
    """A kind, minutes where the kind has any, and a reason where one is required."""

    kind: MarkKind
    minutes_late: int = 0
    minutes_early: int = 0
    reason: str = ""


def kind_of_key(key: str) -> MarkKind | None:
    """The kind that a digit or a letter stands for; None where it stands for none."""
    if key in KINDS_BY_KEY:
        return KINDS_BY_KEY[key]
    return next((kind for kind, letters in LETTERS.items() if key in letters), None)


def short_word(kind: MarkKind) -> str:
    """What a kind is called on a button, the same wherever it is given; its letter is in it."""
    words = {
        MarkKind.PRESENT: QCoreApplication.translate("MarkBar", "Present"),
        MarkKind.LATE: QCoreApplication.translate("MarkBar", "Late"),
        MarkKind.ABSENT_NOTIFIED: QCoreApplication.translate("MarkBar", "Reported absence"),
        MarkKind.ABSENT: QCoreApplication.translate("MarkBar", "Absence"),
        MarkKind.OTHER_ACTIVITY: QCoreApplication.translate("MarkBar", "Elsewhere"),
        MarkKind.REMOTE: QCoreApplication.translate("MarkBar", "Distance"),
    }
    return words[kind]
