"""Decisions of the first run: which answers will do, and how strong a passphrase is."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from app.domain.accounts.staff import LONGEST_DISPLAY_NAME, LONGEST_USER_NAME, SHORTEST_PASSPHRASE
from app.settings import SCHOOL_KIND
from app.ui.session import AppServices, NewSchool
from app.ui.sign_in.opening import SchoolOpening

GOOD_LENGTH = 16
STRONG_LENGTH = 22
FEW_DIFFERENT = 6


class Strength(StrEnum):
    """How hard a passphrase is to guess, as far as its length and variety tell."""

    NONE = "none"
    TOO_SHORT = "too_short"
    EASY = "easy"
    GOOD = "good"
    STRONG = "strong"

    @property
    def will_do(self) -> bool:
        """True where a school may be kept behind it."""
        return self in {Strength.GOOD, Strength.STRONG}


class Missing(StrEnum):
    """A field of the form, by what is the matter with it."""

    SCHOOL_NAME = "school_name"
    DISPLAY_NAME = "display_name"
    USER_NAME = "user_name"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a field
    REPEATED = "repeated"


@dataclass(frozen=True)
class Answers:
    """The form as it stands; `repr` shows no passphrase."""

    school_name: str
    display_name: str
    user_name: str
    passphrase: str
    repeated: str
    kind: str = SCHOOL_KIND.default

    @override
    def __repr__(self) -> str:
        return f"Answers({self.school_name!r})"


def strength_of(passphrase: str) -> Strength:
    """Judge a passphrase: several words are better than clever signs."""
    if not passphrase:
        return Strength.NONE
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return Strength.TOO_SHORT
    if len(set(passphrase.casefold())) < FEW_DIFFERENT or passphrase.isdigit():
        return Strength.EASY
    if len(passphrase) < GOOD_LENGTH and passphrase.isalpha():
        return Strength.EASY
    return Strength.STRONG if len(passphrase) >= STRONG_LENGTH else Strength.GOOD


def missing_in(answers: Answers) -> tuple[Missing, ...]:
    """What still stands in the way, in the order of the form."""
    found = {
        Missing.SCHOOL_NAME: not answers.school_name.strip(),
        Missing.DISPLAY_NAME: not 0 < len(answers.display_name.strip()) <= LONGEST_DISPLAY_NAME,
        Missing.USER_NAME: not _is_user_name(answers.user_name.strip()),
        Missing.PASSPHRASE: not strength_of(answers.passphrase).will_do,
        Missing.REPEATED: answers.passphrase != answers.repeated,
    }
    return tuple(what for what, is_missing in found.items() if is_missing)


class WelcomePresenter(QObject):
    """Opens the demo, or makes a school.

    Signals:
        missing: the `Missing` fields that keep the school from being made; a tuple.
        busy_changed: True while the data is being made.
        failed: the exception that says why not.
        opened: the `Session`.
    """

    missing = Signal(object)
    busy_changed = Signal(bool)
    failed = Signal(object)
    opened = Signal(object)

    def __init__(self, services: AppServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._opening = SchoolOpening(services, self)
        self._opening.busy_changed.connect(self.busy_changed)
        self._opening.opened.connect(self.opened)
        self._opening.failed.connect(self.failed)

    def open_demo(self) -> None:
        """Open a fresh demo school."""
        words = self.tr("The demo school is being made.")
        self._opening.begin(self._services.open_demo(), words)

    def create(self, answers: Answers) -> None:
        """Make the school, unless something is missing; then `missing` says what."""
        missing = missing_in(answers)
        self.missing.emit(missing)
        if missing:
            return
        new = NewSchool(
            school_name=answers.school_name.strip(),
            display_name=answers.display_name.strip(),
            user_name=answers.user_name.strip(),
            passphrase=answers.passphrase,
            kind=answers.kind,
        )
        words = self.tr("The school is being set up.")
        self._opening.begin(self._services.create_school(new), words)


def _is_user_name(name: str) -> bool:
    letters = name.translate(str.maketrans("", "", ".-_"))
    return letters.isalnum() and len(name) <= LONGEST_USER_NAME
