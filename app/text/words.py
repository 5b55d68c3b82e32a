"""Words for kinds: marks, reasons, phases, settings, roles. Plain, short, and the same everywhere.

Kinds come as the text of their enum, so that asking for a word loads no engine.
"""

import re

from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.register import RegisterState
from app.errors import BadInput
from app.settings import AnySetting, declared
from app.text.file_problems import file_problem
from app.text.language import tr, translate
from app.text.source import QT_TRANSLATE_NOOP

__all__ = [
    "camera_name",
    "file_problem",
    "mark",
    "mark_kind",
    "mark_with_minutes",
    "minutes",
    "quality_reason",
    "register_state",
    "role_name",
    "room",
    "setting_choice",
    "setting_help",
    "setting_name",
    "visit_phase",
]

NUMBERED = re.compile(r"(?:camera )?([0-9]{1,2})")
MARKS = {
    "": QT_TRANSLATE_NOOP("marks", "Not marked"),
    "present": QT_TRANSLATE_NOOP("marks", "Present"),
    "late": QT_TRANSLATE_NOOP("marks", "Late"),
    "absent_notified": QT_TRANSLATE_NOOP("marks", "Absent, reported"),
    "absent": QT_TRANSLATE_NOOP("marks", "Absent"),
    "other_activity": QT_TRANSLATE_NOOP("marks", "Other activity"),
    "remote": QT_TRANSLATE_NOOP("marks", "At a distance"),
}
STATES = {
    RegisterState.PLANNED: QT_TRANSLATE_NOOP("lesson", "Not started"),
    RegisterState.OPEN: QT_TRANSLATE_NOOP("lesson", "Started"),
    RegisterState.SIGNED: QT_TRANSLATE_NOOP("lesson", "Signed"),
}
QUALITY_REASONS = {
    "too_small": QT_TRANSLATE_NOOP("quality", "Come a little closer."),
    "too_dark": QT_TRANSLATE_NOOP("quality", "It is too dark. Turn on a light in front of you."),
    "too_bright": QT_TRANSLATE_NOOP("quality", "The light is too strong. Turn away from it."),
    "blurred": QT_TRANSLATE_NOOP("quality", "Stand still for a moment."),
    "turned_away": QT_TRANSLATE_NOOP("quality", "Look straight into the camera."),
    "cut_off": QT_TRANSLATE_NOOP("quality", "Step into the middle of the spot."),
    "several_people": QT_TRANSLATE_NOOP("quality", "One at a time on the spot."),
    "no_face": QT_TRANSLATE_NOOP("quality", "Nothing to go by yet. Look into the camera."),
    "different_person": QT_TRANSLATE_NOOP(
        "quality", "The pictures do not agree. Begin again, with one person only."
    ),
}
PHASES = {
    "empty": QT_TRANSLATE_NOOP("spot", "Step up to the spot"),
    "waiting_for_card": QT_TRANSLATE_NOOP("spot", "Show your card"),
    "looking": QT_TRANSLATE_NOOP("spot", "Look into the camera, or show your card"),
    "decided": QT_TRANSLATE_NOOP("spot", "Thank you. Next"),
}
ROLES = {
    "teacher": QT_TRANSLATE_NOOP("staff", "teacher"),
    "substitute": QT_TRANSLATE_NOOP("staff", "substitute teacher"),
    "administrator": QT_TRANSLATE_NOOP("staff", "administrator"),
    "controller": QT_TRANSLATE_NOOP("staff", "controller"),
    "officer": QT_TRANSLATE_NOOP("staff", "data protection officer"),
}
CHOICES = {
    "sv": QT_TRANSLATE_NOOP("settings", "Swedish"),
    "en": QT_TRANSLATE_NOOP("settings", "English"),
    "light": QT_TRANSLATE_NOOP("settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("settings", "Dark"),
    "system": QT_TRANSLATE_NOOP("settings", "As the computer"),
    "municipal": QT_TRANSLATE_NOOP("settings", "Municipal"),
    "regional": QT_TRANSLATE_NOOP("settings", "Regional"),
    "state": QT_TRANSLATE_NOOP("settings", "State"),
    "independent": QT_TRANSLATE_NOOP("settings", "Independent"),
    "sheet": QT_TRANSLATE_NOOP("settings", "Ten on a sheet of A4"),
    "card": QT_TRANSLATE_NOOP("settings", "One to a page"),
    "both": QT_TRANSLATE_NOOP("settings", "The student and a guardian together"),
    "guardian": QT_TRANSLATE_NOOP("settings", "A guardian"),
    "student_from_16": QT_TRANSLATE_NOOP("settings", "The student alone from 16, with one before"),
    "student_from_15": QT_TRANSLATE_NOOP("settings", "The student alone from 15, with one before"),
    "no_first": QT_TRANSLATE_NOOP("settings", "No thanks, then Yes"),
    "yes_first": QT_TRANSLATE_NOOP("settings", "Yes, then No thanks"),
    "yes": QT_TRANSLATE_NOOP("settings", "Yes"),
    "no": QT_TRANSLATE_NOOP("settings", "No"),
}


def mark_kind(kind: MarkKind | None) -> str:
    """A kind of mark: `Present`; None where nobody has decided."""
    return translate("marks", MARKS[kind.value if kind else ""])


def mark(made: Mark | None) -> str:
    """A mark with its minutes: `Late 4 min, left 10 min early`."""
    if made is None:
        return mark_kind(None)
    return mark_with_minutes(made.kind, made.minutes_late, made.minutes_early)


def mark_with_minutes(kind: MarkKind | None, late: int, early: int) -> str:
    """A kind of mark with the minutes missed at the start and at the end."""
    words = mark_kind(kind)
    if kind is MarkKind.LATE and late:
        words = translate("marks", "Late {minutes} min").format(minutes=late)
    if not early:
        return words
    left = translate("marks", "left {minutes} min early").format(minutes=early)
    return f"{words}, {left}"


def minutes(count: int) -> str:
    """A number of minutes in words: `4 minutes`."""
    return tr("%n minute(s)", "", count)


def quality_reason(reason: str) -> str:
    """What somebody on the spot can do so that the next picture is better."""
    return translate("quality", QUALITY_REASONS[reason])


def camera_name(label: str) -> str:
    """A camera by its maker's name; one that only has a number as `Camera 0`."""
    number = NUMBERED.fullmatch(label)
    return translate("camera", "Camera {number}").format(number=number[1]) if number else label


def visit_phase(phase: str) -> str:
    """What somebody at the spot may do now."""
    return translate("spot", PHASES[phase])


def room(name: str) -> str:
    """Where a lesson is: a bare number as `Room 214`, a name as it is."""
    if not name[:1].isdigit():
        return name
    return translate("lesson", "Room {room}").format(room=name)


def register_state(state: RegisterState) -> str:
    """How far a register has come."""
    return translate("lesson", STATES[state])


def role_name(role: str) -> str:
    """A role as a word within a sentence."""
    return translate("staff", ROLES[role]) if role in ROLES else role


def setting_name(key: str) -> str:
    """The label of a setting; the key itself where nothing is declared under it."""
    setting = _declared(key)
    return translate("settings", setting.label) if setting else key


def setting_help(key: str) -> str:
    """What a setting is for; empty where nothing is declared under the key."""
    setting = _declared(key)
    return translate("settings", setting.help) if setting else ""


def setting_choice(choice: str) -> str:
    """One of the choices of a setting, as people read it."""
    return translate("settings", CHOICES[choice]) if choice in CHOICES else choice


def _declared(key: str) -> AnySetting | None:
    try:
        return declared(key)
    except BadInput:
        return None
