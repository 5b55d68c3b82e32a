"""Which engine recognises faces, and which one the school goes over to.

No field of a form: a change asks for new templates, student by student, so it has a place of its
own (`app.usecases.engines`), and the ledger holds each step of it.
"""

from typing import Final

from app.settings.setting import QT_TRANSLATE_NOOP, choice

NO_ENGINE: Final = "none"
_ENGINES: Final = ("standard", "precise")

RECOGNITION_ENGINE = choice(
    "recognition_engine",
    "standard",
    _ENGINES,
    label=QT_TRANSLATE_NOOP("settings", "Recognition engine"),
    help=QT_TRANSLATE_NOOP("settings", "Templates of one are never compared with another's."),
)
NEXT_ENGINE = choice(
    "next_engine",
    NO_ENGINE,
    (NO_ENGINE, *_ENGINES),
    label=QT_TRANSLATE_NOOP("settings", "Next recognition engine"),
    help=QT_TRANSLATE_NOOP("settings", "Students are enrolled anew with it before lessons use it."),
)
