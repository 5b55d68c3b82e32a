"""What the code on a printed consent form says: which form it is, and nothing that can be read.

A random reference of the student, the method, and the notice with its language. No name, no class.
"""

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from privacy.errors import Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef, checked_subject_ref

FORM_PREFIX: Final = "UPFORM1:"
_METHODS: Final = {Purpose.FACE_AT_SPOT: "S", Purpose.FACE_WITH_CARD: "C"}
_SHAPE: Final = re.compile(
    r"UPFORM1:([SC]):(\d{4}-\d{2}(?:\.\d{1,3})?):([a-z]{2}):([0-9a-f]{32})", re.ASCII
)


@dataclass(frozen=True)
class FormReference:
    """Which form it is.

    Attributes:
        subject: of the student for whom it was printed.
        notice_version, language: of the notice that is printed on it.
    """

    subject: SubjectRef
    purpose: Purpose
    notice_version: str
    language: str

    def payload(self) -> str:
        """The text of the code."""
        method = _METHODS[self.purpose]
        subject = UUID(checked_subject_ref(self.subject)).hex
        return f"{FORM_PREFIX}{method}:{self.notice_version}:{self.language}:{subject}"


def read_form(untrusted_payload: str) -> FormReference:
    """What the code on a form says.

    Raises:
        Refused: `form_unreadable`; it is no form's code.
    """
    found = _SHAPE.fullmatch(untrusted_payload)
    if found is None:
        raise Refused("form_unreadable")
    method, version, language, subject = found.groups()
    purpose = next(each for each, letter in _METHODS.items() if letter == method)
    return FormReference(checked_subject_ref(str(UUID(subject))), purpose, version, language)
