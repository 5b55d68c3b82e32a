"""The pseudonym of a person. It stands in the person's own row and in what follows from it."""

import re
from typing import NewType
from uuid import uuid4

from privacy.errors import Refused

SubjectRef = NewType("SubjectRef", str)

_SHAPE = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.ASCII)


def new_subject_ref() -> SubjectRef:
    """A fresh random reference that tells nothing about whom it stands for."""
    return SubjectRef(str(uuid4()))


def checked_subject_ref(untrusted: str) -> SubjectRef:
    """The reference, if it has the shape of one; it becomes part of file names.

    Raises:
        Refused: `subject_malformed`.
    """
    if not _SHAPE.fullmatch(untrusted):
        raise Refused("subject_malformed")
    return SubjectRef(untrusted)
