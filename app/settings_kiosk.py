"""Settings of the students' own corner."""

from functools import partial

from app.setting import QT_TRANSLATE_NOOP, Kind, Scope, Setting, read_choice

NO_FIRST, YES_FIRST = "no_first", "yes_first"
FACE_CHOICE_ORDERS = (NO_FIRST, YES_FIRST)
FACE_CHOICE_ORDER = Setting(
    key="face_choice_order",
    scope=Scope.SCHOOL,
    kind=Kind.CHOICE,
    default=NO_FIRST,
    label=QT_TRANSLATE_NOOP("settings", "Order of the two buttons in My choice"),
    help=QT_TRANSLATE_NOOP(
        "settings", "Both are the same size and colour, and neither is chosen beforehand."
    ),
    read=partial(read_choice, "face_choice_order", FACE_CHOICE_ORDERS),
    choices=FACE_CHOICE_ORDERS,
)
