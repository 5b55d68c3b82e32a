"""What things are called in the students' corner, in each of its three languages.

Everything is in one context of its own, so that the corner is whole in a language that the rest of
the program does not speak.
"""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role
from app.domain.rights.request import Right
from app.domain.roll_call.mark import MarkKind
from app.text.data_words import data_word
from app.text.errors import kiosk as kiosk_errors
from app.text.language import current_language
from app.text.sentences import sentence
from app.text.source import QT_TRANSLATE_NOOP
from app.ui.session import local
from privacy.purposes import Purpose

LANGUAGES = (("sv", "Svenska"), ("en", "English"), ("ar", "العربية"))
RIGHT_TO_LEFT = frozenset({"ar"})
_MARK, _ISOLATE, _END_ISOLATE = "\u200f", "\u2066", "\u2069"

_KINDS = {
    MarkKind.PRESENT: QT_TRANSLATE_NOOP("kiosk", "Present"),
    MarkKind.LATE: QT_TRANSLATE_NOOP("kiosk", "Late"),
    MarkKind.ABSENT_NOTIFIED: QT_TRANSLATE_NOOP("kiosk", "Absent, reported"),
    MarkKind.ABSENT: QT_TRANSLATE_NOOP("kiosk", "Absent"),
    MarkKind.OTHER_ACTIVITY: QT_TRANSLATE_NOOP("kiosk", "Other activity"),
    MarkKind.REMOTE: QT_TRANSLATE_NOOP("kiosk", "At a distance"),
}
_ROLES = {
    Role.TEACHER: QT_TRANSLATE_NOOP("kiosk", "Teacher"),
    Role.SUBSTITUTE: QT_TRANSLATE_NOOP("kiosk", "Substitute teacher"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("kiosk", "Office"),
    Role.CONTROLLER: QT_TRANSLATE_NOOP("kiosk", "Principal or board"),
    Role.OFFICER: QT_TRANSLATE_NOOP("kiosk", "Data protection officer"),
}
_READINGS = {
    Read.REGISTER: QT_TRANSLATE_NOOP("kiosk", "A lesson's register"),
    Read.HISTORY: QT_TRANSLATE_NOOP("kiosk", "How a mark was changed"),
    Read.STUDENT_LIST: QT_TRANSLATE_NOOP("kiosk", "The list of students"),
    Read.STUDENT: QT_TRANSLATE_NOOP("kiosk", "Your page"),
    Read.PROTECTED: QT_TRANSLATE_NOOP("kiosk", "Your protected name"),
    Read.SEARCH: QT_TRANSLATE_NOOP("kiosk", "A search for people"),
    Read.EXPORT: QT_TRANSLATE_NOOP("kiosk", "A file with registers"),
    Read.ACCESS_PACKAGE: QT_TRANSLATE_NOOP("kiosk", "All your data, for you"),
    Read.CARDS: QT_TRANSLATE_NOOP("kiosk", "Printing cards or codes"),
}
_STORES = {
    "class lists": QT_TRANSLATE_NOOP("kiosk", "Class lists"),
    "attendance": QT_TRANSLATE_NOOP("kiosk", "Attendance"),
    "known absence": QT_TRANSLATE_NOOP("kiosk", "Reported absence"),
    "cards": QT_TRANSLATE_NOOP("kiosk", "Your card"),
    "personal codes": QT_TRANSLATE_NOOP("kiosk", "Your code, unreadable"),
    "guardians": QT_TRANSLATE_NOOP("kiosk", "What a guardian has said yes to"),
    "templates.face_at_spot": QT_TRANSLATE_NOOP("kiosk", "Numbers of your face, here"),
    "templates.face_with_card": QT_TRANSLATE_NOOP("kiosk", "Numbers of your face, for the card"),
    "templates on cards": QT_TRANSLATE_NOOP("kiosk", "Numbers of your face, on your card"),
    "requests": QT_TRANSLATE_NOOP("kiosk", "What you have asked for"),
    "restrictions": QT_TRANSLATE_NOOP("kiosk", "Data that may not be used"),
    "rectifications": QT_TRANSLATE_NOOP("kiosk", "Corrections"),
    "disclosures": QT_TRANSLATE_NOOP("kiosk", "Files that your data are in"),
    "access log": QT_TRANSLATE_NOOP("kiosk", "Who has looked"),
    "ledger": QT_TRANSLATE_NOOP("kiosk", "The record of yes and no"),
}
_RIGHTS = {
    Right.ACCESS: QT_TRANSLATE_NOOP("kiosk", "To see your data"),
    Right.RECTIFICATION: QT_TRANSLATE_NOOP("kiosk", "Correction"),
    Right.ERASURE: QT_TRANSLATE_NOOP("kiosk", "Erasure"),
    Right.RESTRICTION: QT_TRANSLATE_NOOP("kiosk", "Not to use your data for now"),
    Right.PORTABILITY: QT_TRANSLATE_NOOP("kiosk", "To take your data along"),
    Right.OBJECTION: QT_TRANSLATE_NOOP("kiosk", "Objection"),
    Right.HUMAN_REVIEW: QT_TRANSLATE_NOOP("kiosk", "A person's own look"),
}
_METHODS = {
    Purpose.FACE_AT_SPOT: QT_TRANSLATE_NOOP("kiosk", "With your face at the spot"),
    Purpose.FACE_WITH_CARD: QT_TRANSLATE_NOOP("kiosk", "With card and face"),
}
_PLAIN = {
    "card_unknown": QT_TRANSLATE_NOOP(
        "kiosk", "This card is not known here. Ask the office for a new one."
    ),
    "file_not_written": QT_TRANSLATE_NOOP(
        "kiosk", "The file could not be written. Take another memory stick, or ask the office."
    ),
    "method_locked": QT_TRANSLATE_NOOP(
        "kiosk", "This way is not open any more. Card and teacher are."
    ),
    "consent_age_unknown": QT_TRANSLATE_NOOP(
        "kiosk", "The school does not have your date of birth. Ask the office to add it."
    ),
    "request_words_needed": QT_TRANSLATE_NOOP("kiosk", "Write a few words about what is wrong."),
    "request_words_long": QT_TRANSLATE_NOOP("kiosk", "This text is too long. Make it shorter."),
    "wrong_passphrase": QT_TRANSLATE_NOOP("kiosk", "This passphrase does not fit. Try again."),
    "too_soon": QT_TRANSLATE_NOOP(
        "kiosk", "Too many wrong tries. Wait {wait_seconds} seconds, then try again."
    ),
    "account_unknown": QT_TRANSLATE_NOOP(
        "kiosk", "This account is not in use any more. Ask an administrator."
    ),
    "nothing_to_withdraw": QT_TRANSLATE_NOOP("kiosk", "There is no yes to take back."),
}


def tr(text: str) -> str:
    """A text of this corner in the language of the moment."""
    return QCoreApplication.translate("kiosk", text)


def kind_words(kind: MarkKind | None) -> str:
    """What a mark is called."""
    return tr(_KINDS[kind]) if kind else QCoreApplication.translate("kiosk", "Not marked yet")


def role_words(role: Role | None) -> str:
    """Who of the staff, without a name."""
    return tr(_ROLES[role]) if role else QCoreApplication.translate("kiosk", "Staff")


def reading_words(what: Read) -> str:
    """What was looked at."""
    known = _READINGS.get(what)
    return tr(known) if known else QCoreApplication.translate("kiosk", "Other reading")


def store_words(name: str) -> str:
    """What a part of the data is called."""
    return tr(_STORES[name]) if name in _STORES else data_word(name, _document_language())


def right_words(right: Right) -> str:
    """What somebody has asked for."""
    return tr(_RIGHTS[right])


def method_words(purpose: Purpose) -> str:
    """What a way of checking in is called."""
    return tr(_METHODS[purpose])


def error_words(error: Exception) -> str:
    """What happened and what to do, in plain words; details are for the office."""
    code = getattr(error, "code", "")
    if code in kiosk_errors.SENTENCES:
        return sentence(error)
    if code in _PLAIN:
        return tr(_PLAIN[code]).format(**getattr(error, "params", {}))
    return QCoreApplication.translate(
        "kiosk", "This did not work, and nothing was changed. Tell the office."
    )


def day_words(day: date | datetime) -> str:
    """A day, written the same in all languages."""
    if isinstance(day, datetime):
        return _kept_together(f"{local(day):%Y-%m-%d}")
    return _kept_together(f"{day:%Y-%m-%d}")


def moment_words(at: datetime) -> str:
    """Day and time on the school's clock."""
    return _kept_together(f"{local(at):%Y-%m-%d %H:%M}")


def in_reading_order(words: str) -> str:
    """A name in Latin letters, at the side where this language begins to read."""
    return f"{_MARK}{words}" if current_language() in RIGHT_TO_LEFT else words


def _kept_together(figures: str) -> str:
    """Figures that a language written from the right does not turn around."""
    is_mirrored = current_language() in RIGHT_TO_LEFT
    return f"{_ISOLATE}{figures}{_END_ISOLATE}" if is_mirrored else figures


def _document_language() -> str:
    return current_language() if current_language() == "en" else "sv"
