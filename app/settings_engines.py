"""Which engine recognises faces, and which one the school goes over to.

No field of a form: a change asks for new templates, student by student, so it has a place of its
own (`app.usecases.engines`), and the ledger holds each step of it.
"""

from functools import partial
from typing import Final

from app.setting import QT_TRANSLATE_NOOP, Kind, Scope, Setting, read_choice

NO_ENGINE: Final = "none"
_ENGINES = ("standard", "precise")

RECOGNITION_ENGINE = Setting(
    key="recognition_engine",
    scope=Scope.SCHOOL,
    kind=Kind.CHOICE,
    default="standard",
    label=QT_TRANSLATE_NOOP("settings", "Recognition engine"),
    help=QT_TRANSLATE_NOOP("settings", "Templates of one are never compared with another's."),
    read=partial(read_choice, "recognition_engine", _ENGINES),
    choices=_ENGINES,
)
NEXT_ENGINE = Setting(
    key="next_engine",
    scope=Scope.SCHOOL,
    kind=Kind.CHOICE,
    default=NO_ENGINE,
    label=QT_TRANSLATE_NOOP("settings", "Next recognition engine"),
    help=QT_TRANSLATE_NOOP("settings", "Students are enrolled anew with it before lessons use it."),
    read=partial(read_choice, "next_engine", (NO_ENGINE, *_ENGINES)),
    choices=(NO_ENGINE, *_ENGINES),
)
