"""Lays the names that Qt has for cameras beside the numbers that OpenCV has for them.

Neither tells which is whose; it rests on the order in which both were seen to list them:

- Windows: OpenCV asks Media Foundation first, and Qt asks it in the same way, so the numbers are
  places in one list. Qt puts depth and infrared cameras after it. A camera that Qt cannot ask for
  its formats is left out there, and one that only DirectShow knows has a number of its own.
- macOS: OpenCV sorts by the identity that the system gives each camera; Qt does not, so its list is
  sorted here. What is camera and microphone in one stands in OpenCV's list alone.

So no name is given at all where there are fewer names than numbers, and the preview beside the
choice shows whose picture it is.
"""

import sys
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, Final

from app.log import get_logger
from app.workers.apart.process import ask_apart

Cameras = tuple[tuple[str, str], ...]
Named = tuple[tuple[str, str], ...]
HOST: Final = "app.workers.camera_names.host"
LOOKS_SECONDS: Final = 10.0
_NUMBERED: Final = "camera:"

log = get_logger(__name__)


def list_named(list_cameras: Callable[[], Cameras], platform: str = sys.platform) -> Cameras:
    """The cameras as (spec, label), with real names where they can be told. Off the UI thread."""
    found = list_cameras()
    if platform.startswith("linux") or not found:
        return found
    return with_names(found, names_of_system(), platform)


def names_of_system() -> Named:
    """What Qt lists, as (identity, name); empty where its media cannot be loaded."""
    told: Mapping[str, Any] | None = ask_apart(HOST, seconds=LOOKS_SECONDS)
    if told is None:
        log.info("the names of the cameras are not known")
        return ()
    return tuple((identity, name) for identity, name in told["cameras"])


def with_names(found: Cameras, named: Named, platform: str) -> Cameras:
    """Names in the place of numbers; see above for what that rests on.

    Args:
        found: as (spec, label), by number.
        named: as (identity, name), in Qt's order.
        platform: as `sys.platform`.
    """
    listed = sorted(named) if platform == "darwin" else named
    numbers = [int(spec.removeprefix(_NUMBERED)) for spec, _ in found]
    if max(numbers) >= len(listed):
        return found
    names = [listed[number][1].strip() for number in numbers]
    often = Counter(names)
    return tuple(
        (spec, _label(name, number, is_one=often[name] == 1) or label)
        for (spec, label), name, number in zip(found, names, numbers, strict=True)
    )


def _label(name: str, number: int, *, is_one: bool) -> str:
    """Two of a kind are told apart by their numbers; an empty name is none."""
    return name if is_one or not name else f"{name} ({number + 1})"
