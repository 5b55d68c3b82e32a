"""Settings of the students' own corner."""

from typing import Final

from app.settings.setting import QT_TRANSLATE_NOOP, choice

NO_FIRST: Final = "no_first"
YES_FIRST: Final = "yes_first"
FACE_CHOICE_ORDER = choice(
    "face_choice_order",
    NO_FIRST,
    (NO_FIRST, YES_FIRST),
    label=QT_TRANSLATE_NOOP("settings", "Order of the two buttons in My choice"),
    help=QT_TRANSLATE_NOOP(
        "settings", "Both are the same size and colour, and neither is chosen beforehand."
    ),
)
