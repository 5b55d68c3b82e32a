"""What the disk refuses is told in words of our own."""

import errno
import os

import pytest

from app.errors import Unavailable
from app.text.sentences import sentence

SAID = {
    errno.EACCES: "nobody may write there",
    errno.EPERM: "nobody may write there",
    errno.EROFS: "can only be read",
    errno.ENOSPC: "the disk is full",
    errno.ENOENT: "not there any more",
}


@pytest.mark.parametrize("number", SAID)
def test_the_usual_reasons_have_their_own_sentence(number: int) -> None:
    """The file is named, the reason is plain, and nothing of the system's words is left."""
    words = os.strerror(number)
    told = sentence(Unavailable("file_not_written", file="kort.pdf", why=words))
    assert told.startswith("kort.pdf could not be written")
    assert SAID[number] in told
    assert words not in told


def test_a_rare_reason_is_passed_on() -> None:
    """It helps whoever looks after the PC."""
    told = sentence(Unavailable("file_not_written", file="kort.pdf", why="database is locked"))
    assert "(database is locked)" in told
