"""What a setting is: declared once, so that forms, storage and validation follow from it.

Labels and helps are English source strings; `app.text.words` puts them into the reader's language.
Holds no setting itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

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


def read_whole_number(key: str, lowest: int, highest: int, text: str) -> int:
    """A whole number within limits. Raises BadInput."""
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= len(str(highest))):
        raise BadInput("setting_not_in_range", setting=key, lowest=lowest, highest=highest)
    if not lowest <= int(text) <= highest:
        raise BadInput("setting_not_in_range", setting=key, lowest=lowest, highest=highest)
    return int(text)


def read_choice(key: str, choices: tuple[str, ...], text: str) -> str:
    """One of the choices. Raises BadInput."""
    if text not in choices:
        raise BadInput("setting_not_a_choice", setting=key, choices=", ".join(choices))
    return text


def read_switch(key: str, text: str) -> bool:
    """Yes or no. Raises BadInput."""
    if text not in {"yes", "no"}:
        raise BadInput("setting_not_a_choice", setting=key, choices="yes, no")
    return text == "yes"


def read_line(key: str, text: str) -> str:
    """One printable line. Raises BadInput."""
    if not text:
        raise BadInput("setting_empty", setting=key)
    if len(text) > LONGEST_LINE:
        raise BadInput("setting_too_long", setting=key, longest=LONGEST_LINE)
    if not text.isprintable():
        raise BadInput("setting_not_one_line", setting=key)
    return text


def read_optional_line(key: str, text: str) -> str:
    """One printable line, or nothing. Raises BadInput."""
    return read_line(key, text) if text else ""
