"""Settings of this PC, needed before anybody has signed in, in a small file; about nobody."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.atomic_file import write_whole
from app.errors import BadInput
from app.settings.setting import QT_TRANSLATE_NOOP, Kind, Scope, Setting, choice, line
from app.settings.spot_places import Place, camera_key, read_places, read_spots, with_place

LARGEST_DEVICE_FILE: Final = 64 * 1024

LANGUAGE = choice(
    "language",
    "sv",
    ("sv", "en"),
    Scope.DEVICE,
    label=QT_TRANSLATE_NOOP("settings", "Language"),
    help=QT_TRANSLATE_NOOP("settings", "The language of this PC's screens and documents."),
)
CAMERA = line(
    "camera",
    "0",
    Scope.DEVICE,
    label=QT_TRANSLATE_NOOP("settings", "Camera"),
    help=QT_TRANSLATE_NOOP(
        "settings",
        "The number of a camera (the first is 0), a video file or a folder of pictures.",
    ),
)
THEME = choice(
    "theme",
    "light",
    ("light", "dark", "system"),
    Scope.DEVICE,
    label=QT_TRANSLATE_NOOP("settings", "Appearance"),
    help=QT_TRANSLATE_NOOP("settings", "Light suits a projector; dark suits a dim room."),
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
DEVICE_SETTINGS: Final = (LANGUAGE, CAMERA, THEME, SPOTS)


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
