"""What a setting is: declared once, so that forms, storage and validation follow from it.

One function a kind (`line`, `whole_number`, `choice`, `switch`) declares one. Labels and helps are
English source strings; `app.text.words` puts them into the reader's language. Holds no setting
itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Generic, TypedDict, TypeVar, Unpack

from app.errors import BadInput

T = TypeVar("T")
LONGEST_LINE = 200


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """Mark a text for translation where Qt may not be imported."""
    return text


class Scope(StrEnum):
    """For whom a setting holds."""

    SCHOOL = "school"
    DEVICE = "device"


class Kind(StrEnum):
    """Which field a form shows for it."""

    WHOLE_NUMBER = "whole_number"
    CHOICE = "choice"
    SWITCH = "switch"
    LINE = "line"
    PLACES = "places"  # no field: placed on a picture


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One declared setting.

    Attributes:
        label, help: English; shown through `app.text.words`.
        read: makes a value of stored or typed text; raises BadInput.
        choices: what a CHOICE may be, in the order to show them.
        lowest, highest: limits of a WHOLE_NUMBER, both allowed.
    """

    key: str
    scope: Scope
    kind: Kind
    default: T
    label: str
    help: str
    read: Callable[[str], T]
    choices: tuple[str, ...] = ()
    lowest: int = 0
    highest: int = 0

    def parse(self, text: str) -> T:
        """The value that a text stands for.

        Raises:
            BadInput: the text stands for no allowed value; names the setting and its limits.
        """
        return self.read(text.strip())

    def write(self, value: T) -> str:
        """The text under which a value is kept; `parse` reads it back.

        Raises:
            BadInput: the value is not one that `parse` would have given.
        """
        text = ("yes" if value else "no") if isinstance(value, bool) else str(value)
        self.parse(text)
        return text


class Words(TypedDict):
    """What people read of a setting."""

    label: str
    help: str


def whole_number(
    key: str, default: int, within: tuple[int, int], **words: Unpack[Words]
) -> Setting[int]:
    """A number of the school's, within limits that are both allowed."""
    lowest, highest = within
    read = partial(_read_whole_number, key, lowest, highest)
    kind = Kind.WHOLE_NUMBER
    return Setting(
        key, Scope.SCHOOL, kind, default, read=read, lowest=lowest, highest=highest, **words
    )


def switch(key: str, **words: Unpack[Words]) -> Setting[bool]:
    """Something of the school's that is on until somebody turns it off."""
    read = partial(_read_switch, key)
    return Setting(key, Scope.SCHOOL, Kind.SWITCH, default=True, read=read, **words)


def choice(
    key: str,
    default: str,
    choices: tuple[str, ...],
    scope: Scope = Scope.SCHOOL,
    **words: Unpack[Words],
) -> Setting[str]:
    """One of some choices, in the order to show them."""
    read = partial(_read_choice, key, choices)
    return Setting(key, scope, Kind.CHOICE, default, read=read, choices=choices, **words)


def line(
    key: str, default: str, scope: Scope = Scope.SCHOOL, **words: Unpack[Words]
) -> Setting[str]:
    """One printable line. It may be left empty where it is empty at first."""
    read = partial(_read_line if default else _read_optional_line, key)
    return Setting(key, scope, Kind.LINE, default, read=read, **words)


def _read_whole_number(key: str, lowest: int, highest: int, text: str) -> int:
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= len(str(highest))):
        raise BadInput("setting_not_in_range", setting=key, lowest=lowest, highest=highest)
    if not lowest <= int(text) <= highest:
        raise BadInput("setting_not_in_range", setting=key, lowest=lowest, highest=highest)
    return int(text)


def _read_choice(key: str, choices: tuple[str, ...], text: str) -> str:
    if text not in choices:
        raise BadInput("setting_not_a_choice", setting=key, choices=", ".join(choices))
    return text


def _read_switch(key: str, text: str) -> bool:
    if text not in {"yes", "no"}:
        raise BadInput("setting_not_a_choice", setting=key, choices="yes, no")
    return text == "yes"


def _read_line(key: str, text: str) -> str:
    if not text:
        raise BadInput("setting_empty", setting=key)
    if len(text) > LONGEST_LINE:
        raise BadInput("setting_too_long", setting=key, longest=LONGEST_LINE)
    if not text.isprintable():
        raise BadInput("setting_not_one_line", setting=key)
    return text


def _read_optional_line(key: str, text: str) -> str:
    return _read_line(key, text) if text else ""
