"""The error tree of privacy.

An error carries what happened as a code and parameters. Parameters hold file names, numbers and
codes; never a passphrase, a key, a template or the name of a student.

    PrivacyError
    ├── WrongPassphrase     name and passphrase do not belong together, or it is too soon to try
    ├── NoPermit            no ground stands for this purpose and this person
    ├── Damaged             a file is not what was written; it is left as it is
    ├── Locked              another copy of the program has the data
    ├── NotWritten          the disk did not take what had to be kept; nothing was confirmed
    └── Refused             a rule says no, and says which
"""

from typing import ClassVar


class PrivacyError(Exception):
    """A failure that a person can do something about.

    Attributes:
        code: which sentence tells it.
        params: what the sentence needs; plain strings and numbers.
    """

    family: ClassVar[str] = "failed"

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class WrongPassphrase(PrivacyError):
    """Name and passphrase do not belong together; `wait_seconds` until the next try counts."""

    family = "wrong_passphrase"


class NoPermit(PrivacyError):
    """No ground stands for this purpose and this person."""

    family = "no_permit"


class Damaged(PrivacyError):
    """A file is not what was written: `file` names it, `last_backup` the way back if any."""

    family = "damaged"


class Locked(PrivacyError):
    """Another copy of the program has the data open."""

    family = "locked"


class NotWritten(PrivacyError):
    """The disk did not take what had to be kept; nothing was confirmed."""

    family = "not_written"


class Refused(PrivacyError):
    """A rule says no."""

    family = "refused"
