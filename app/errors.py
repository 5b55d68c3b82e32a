"""The error tree of the app.

An error carries what happened as a code and parameters; `app.text` makes the sentence from them,
in the language of whoever reads it. Parameters never hold secrets; names of people never go
from here into a log.

    UppropError
    ├── NotAllowed          the signed-in person's role does not cover the act
    ├── NotFound            what was asked for does not exist (any more)
    ├── Refused             a rule of the school's work says no, and says which
    ├── BadInput            a file or a field cannot be read; nothing was changed
    ├── Unavailable         a device, a file or an engine is not to be had now
    └── Cancelled           the person did not want it any more
"""

from typing import ClassVar


class UppropError(Exception):
    """A failure that a person can do something about.

    Attributes:
        code: which sentence tells it (`app.text.sentences`).
        params: what the sentence needs; plain strings and numbers.
    """

    family: ClassVar[str] = "failed"

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class NotAllowed(UppropError):
    """The signed-in person's role does not cover the act."""

    family = "not_allowed"


class NotFound(UppropError):
    """What was asked for does not exist, or not any more."""

    family = "not_found"


class Refused(UppropError):
    """A rule of the school's work says no."""

    family = "refused"


class BadInput(UppropError):
    """A file or field cannot be used; nothing was changed."""

    family = "bad_input"


class Unavailable(UppropError):
    """A device, file or engine is not to be had now."""

    family = "unavailable"


class Cancelled(UppropError):
    """The person did not want it any more: nothing was changed, or the sentence says what was."""

    family = "cancelled"
