"""Every setting, declared once: key, kind, default, limits, label and help.

Forms, storage and validation follow from the declarations. Labels and helps are English source
strings; `app.text.words` puts them into the reader's language. The school's settings are kept in
the database by `app.storage`; those of this PC, needed before anybody has signed in, in a small
file by `DeviceSettings`. Never holds anything about a person.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.atomic_file import write_whole
from app.errors import BadInput
from app.setting import (
    LONGEST_LINE,
    QT_TRANSLATE_NOOP,
    Kind,
    Scope,
    Setting,
    read_choice,
    read_line,
    read_switch,
    read_whole_number,
)
from app.settings_consent import CONTACT, CONTROLLER, EMAIL, GUARDIAN_POLICY, PHONE, POSTAL_ADDRESS
from app.settings_kiosk import FACE_CHOICE_ORDER
from app.spot_places import Place, camera_key, read_places, read_spots, with_place

__all__ = [
    "BACKUPS_KEPT",
    "CAMERA",
    "CAMERA_MINUTES",
    "CONTACT",
    "CONTROLLER",
    "DEVICE_SETTINGS",
    "EMAIL",
    "GUARDIAN_POLICY",
    "IDLE_MINUTES",
    "INDEPENDENT",
    "LANGUAGE",
    "LARGEST_DEVICE_FILE",
    "LATE_AFTER_MINUTES",
    "LONGEST_LINE",
    "NOTHING_SKIPPED",
    "PHONE",
    "POSTAL_ADDRESS",
    "SCHOOL_KIND",
    "SCHOOL_NAME",
    "SCHOOL_SETTINGS",
    "SET_UP_SKIPPED",
    "SHOW_NAME_AT_SPOT",
    "SOUND_AT_CHECK_IN",
    "SPOTS",
    "THEME",
    "AnySetting",
    "DeviceSettings",
    "Kind",
    "Scope",
    "Setting",
    "declared",
]

LARGEST_DEVICE_FILE = 64 * 1024

SCHOOL_NAME = Setting(
    key="school_name",
    scope=Scope.SCHOOL,
    kind=Kind.LINE,
    default="My school",
    label=QT_TRANSLATE_NOOP("settings", "Name of the school"),
    help=QT_TRANSLATE_NOOP("settings", "Shown at the top of the window and on documents."),
    read=partial(read_line, "school_name"),
)
LATE_AFTER_MINUTES = Setting(
    key="late_after_minutes",
    scope=Scope.SCHOOL,
    kind=Kind.WHOLE_NUMBER,
    default=2,
    label=QT_TRANSLATE_NOOP("settings", "Late after (minutes)"),
    help=QT_TRANSLATE_NOOP(
        "settings", "Whoever checks in more than this long after the start is proposed as late."
    ),
    read=partial(read_whole_number, "late_after_minutes", 0, 30),
    lowest=0,
    highest=30,
)
CAMERA_MINUTES = Setting(
    key="camera_minutes",
    scope=Scope.SCHOOL,
    kind=Kind.WHOLE_NUMBER,
    default=15,
    label=QT_TRANSLATE_NOOP("settings", "Camera stops after (minutes)"),
    help=QT_TRANSLATE_NOOP(
        "settings", "The camera stops by itself this long after the lesson was started."
    ),
    read=partial(read_whole_number, "camera_minutes", 1, 60),
    lowest=1,
    highest=60,
)
SHOW_NAME_AT_SPOT = Setting(
    key="show_name_at_spot",
    scope=Scope.SCHOOL,
    kind=Kind.SWITCH,
    default=True,
    label=QT_TRANSLATE_NOOP("settings", "Show the name at the check-in spot"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "Whoever has checked in sees their name or initials beside the spot for a moment.",
    ),
    read=partial(read_switch, "show_name_at_spot"),
)
SOUND_AT_CHECK_IN = Setting(
    key="sound_at_check_in",
    scope=Scope.SCHOOL,
    kind=Kind.SWITCH,
    default=True,
    label=QT_TRANSLATE_NOOP("settings", "A soft sound at check-in"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "The same sound for everybody. On Windows it is a soft one of its own; elsewhere the "
        "computer's bell rings, where it has one.",
    ),
    read=partial(read_switch, "sound_at_check_in"),
)
INDEPENDENT = "independent"
SCHOOL_KIND = Setting(
    key="school_kind",
    scope=Scope.SCHOOL,
    kind=Kind.CHOICE,
    default="municipal",
    label=QT_TRANSLATE_NOOP("settings", "Kind of school"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "Registers of a municipal, regional or state school are public records: they go by a "
        "disposal decision only. At an independent school the ordinary right to erasure holds.",
    ),
    read=partial(read_choice, "school_kind", ("municipal", "regional", "state", INDEPENDENT)),
    choices=("municipal", "regional", "state", INDEPENDENT),
)
BACKUPS_KEPT = Setting(
    key="backups_kept",
    scope=Scope.SCHOOL,
    kind=Kind.WHOLE_NUMBER,
    default=7,
    label=QT_TRANSLATE_NOOP("settings", "Daily backups that are kept"),
    help=QT_TRANSLATE_NOOP(
        "settings", "The oldest goes when there are more. Those you make yourself stay."
    ),
    read=partial(read_whole_number, "backups_kept", 2, 60),
    lowest=2,
    highest=60,
)
IDLE_MINUTES = Setting(
    key="idle_minutes",
    scope=Scope.SCHOOL,
    kind=Kind.WHOLE_NUMBER,
    default=10,
    label=QT_TRANSLATE_NOOP("settings", "Lock the window after (minutes)"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "Whoever left it untouched that long types the passphrase again. Check-in goes on.",
    ),
    read=partial(read_whole_number, "idle_minutes", 1, 120),
    lowest=1,
    highest=120,
)
NOTHING_SKIPPED = "none"
SET_UP_SKIPPED = Setting(
    key="set_up_skipped",
    scope=Scope.SCHOOL,
    kind=Kind.LINE,  # no field: the page of the first steps keeps it
    default=NOTHING_SKIPPED,
    label=QT_TRANSLATE_NOOP("settings", "Steps of setting up that were skipped"),
    help=QT_TRANSLATE_NOOP("settings", "They are not asked for again."),
    read=partial(read_line, "set_up_skipped"),
)
LANGUAGE = Setting(
    key="language",
    scope=Scope.DEVICE,
    kind=Kind.CHOICE,
    default="sv",
    label=QT_TRANSLATE_NOOP("settings", "Language"),
    help=QT_TRANSLATE_NOOP("settings", "The language of this PC's screens and documents."),
    read=partial(read_choice, "language", ("sv", "en")),
    choices=("sv", "en"),
)
CAMERA = Setting(
    key="camera",
    scope=Scope.DEVICE,
    kind=Kind.LINE,
    default="0",
    label=QT_TRANSLATE_NOOP("settings", "Camera"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "The number of a camera (the first is 0), a video file or a folder of pictures.",
    ),
    read=partial(read_line, "camera"),
)
THEME = Setting(
    key="theme",
    scope=Scope.DEVICE,
    kind=Kind.CHOICE,
    default="light",
    label=QT_TRANSLATE_NOOP("settings", "Appearance"),
    help=QT_TRANSLATE_NOOP("settings", "Light suits a projector; dark suits a dim room."),
    read=partial(read_choice, "theme", ("light", "dark")),
    choices=("light", "dark"),
)
SPOTS = Setting(
    key="spots",
    scope=Scope.DEVICE,
    kind=Kind.PLACES,
    default="{}",
    label=QT_TRANSLATE_NOOP("settings", "Check-in spots"),
    help=QT_TRANSLATE_NOOP("settings", "Where people check in before each camera of this PC."),
    read=read_spots,
)

AnySetting = Setting[str] | Setting[int] | Setting[bool]
SCHOOL_SETTINGS: tuple[AnySetting, ...] = (
    SCHOOL_NAME,
    SCHOOL_KIND,
    CONTROLLER,
    CONTACT,
    POSTAL_ADDRESS,
    EMAIL,
    PHONE,
    GUARDIAN_POLICY,
    FACE_CHOICE_ORDER,
    LATE_AFTER_MINUTES,
    CAMERA_MINUTES,
    SHOW_NAME_AT_SPOT,
    SOUND_AT_CHECK_IN,
    IDLE_MINUTES,
    BACKUPS_KEPT,
)
DEVICE_SETTINGS: tuple[Setting[str], ...] = (LANGUAGE, CAMERA, THEME, SPOTS)


def declared(key: str) -> AnySetting:
    """The setting with this key.

    Raises:
        BadInput: nothing is declared under the key.
    """
    for setting in (*SCHOOL_SETTINGS, *DEVICE_SETTINGS):
        if setting.key == key:
            return setting
    raise BadInput("setting_unknown", setting=key)


@dataclass(frozen=True)
class DeviceSettings:
    """The settings of this PC.

    Attributes:
        set_aside: where a damaged file was put when its place was taken by defaults; somebody
            should be told. None where all was well.
    """

    language: str = LANGUAGE.default
    camera: str = CAMERA.default
    theme: str = THEME.default
    spots: str = SPOTS.default
    set_aside: Path | None = None

    @classmethod
    def load(cls, path: Path) -> "DeviceSettings":
        """Read the file; a missing one means defaults, a damaged one defaults and a word of it."""
        if not path.exists():
            return cls()
        try:
            return cls._of(_allowed(_stored(path)))
        except (OSError, ValueError, TypeError, RecursionError, BadInput):
            return cls(set_aside=_put_aside(path))

    def save(self, path: Path) -> None:
        """Replace the file whole.

        Raises:
            BadInput: a value is not allowed; the file stands as it was.
            Unavailable: the file cannot be written.
        """
        values = {each.key: each.write(self._values()[each.key]) for each in DEVICE_SETTINGS}
        write_whole(path, json.dumps(values, indent=2, ensure_ascii=False).encode() + b"\n")

    def changed(self, key: str, text: str) -> "DeviceSettings":
        """The same settings with one of them changed, or BadInput."""
        for setting in DEVICE_SETTINGS:
            if setting.key == key:
                return self._of({**self._values(), key: setting.parse(text)})
        raise BadInput("setting_unknown", setting=key)

    def place_of(self, camera: str) -> Place | None:
        """Where the spot lies before a camera; None where nobody has placed it."""
        return read_places(self.spots).get(camera_key(camera))

    def with_camera(self, camera: str, place: Place) -> "DeviceSettings":
        """The same settings with another camera in use, and its spot there; or BadInput."""
        chosen = self.changed(CAMERA.key, camera)
        return chosen.changed(SPOTS.key, with_place(self.spots, camera, place))

    @classmethod
    def _of(cls, values: Mapping[str, str]) -> "DeviceSettings":
        every = {each.key: each.default for each in DEVICE_SETTINGS} | dict(values)
        return cls(every["language"], every["camera"], every["theme"], every["spots"])

    def _values(self) -> dict[str, str]:
        return {
            "language": self.language,
            "camera": self.camera,
            "theme": self.theme,
            "spots": self.spots,
        }


def _stored(path: Path) -> Mapping[str, object]:
    if path.stat().st_size > LARGEST_DEVICE_FILE:
        raise ValueError
    stored = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(stored, dict):
        raise TypeError
    return stored


def _allowed(stored: Mapping[str, object]) -> dict[str, str]:
    """The declared ones among the stored values; others belong to another version."""
    known = {each.key: each for each in DEVICE_SETTINGS if each.key in stored}
    return {key: setting.parse(_as_text(stored[key])) for key, setting in known.items()}


def _as_text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _put_aside(path: Path) -> Path:
    """Move a damaged file out of the way, never over another; where that fails it stays."""
    for number in range(1, 100):
        aside = path.with_name(f"{path.name}.damaged-{number}")
        if not aside.exists():
            break
    else:
        return path
    try:
        return path.replace(aside)
    except OSError:
        return path
