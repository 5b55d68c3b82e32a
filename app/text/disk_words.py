"""Why a file could not be written, in words of our own in place of the system's."""

import errno
import os

from app.text.source import QT_TRANSLATE_NOOP

_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "errors",
    "{file} could not be written: nobody may write there with your account on this PC. What was "
    "there before stands. Choose another place, or ask who looks after this PC.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "errors",
    "{file} could not be written: the disk or memory stick can only be read. What was there "
    "before stands. Choose another place.",
)
_FULL = QT_TRANSLATE_NOOP(
    "errors",
    "{file} could not be written: the disk is full. What was there before stands. Make room, or "
    "choose another place.",
)
_GONE = QT_TRANSLATE_NOOP(
    "errors",
    "{file} could not be written: the folder is not there any more. Choose another place.",
)
_SENTENCES = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: _READ_ONLY,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
}
_BY_SYSTEM_WORDS = {os.strerror(number): words for number, words in _SENTENCES.items()}


def sentence_for(why: object) -> str | None:
    """The sentence for what the system said; None for whatever is rare."""
    return _BY_SYSTEM_WORDS.get(str(why))
