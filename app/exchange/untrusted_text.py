"""Turns the bytes of a file that somebody chose into text, or says what they are instead.

Never guesses silently: a file that would be read with wrong letters is refused.
"""

import codecs
import re
from pathlib import Path

from app.exchange.problems import Problems

LARGEST_BYTES = 5 * 1024 * 1024
_KNOWN_BY_START = (
    (b"PK\x03\x04", "file_is_spreadsheet"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "file_is_spreadsheet"),
    (b"%PDF-", "file_is_pdf"),
    (b"{\\rtf", "file_is_document"),
)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SWEDISH_IN_UTF8 = re.compile(rb"\xc3[\xa5\xa4\xb6\x85\x84\x96\xa9]")
_NOT_IN_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def read_text(path: Path, problems: Problems) -> str:
    """The text of a file of at most 5 MB.

    Raises:
        BadFile: the file is missing, too large, empty, or no text; says which.
    """
    content = _read_bytes(path, problems)
    for start, code in _KNOWN_BY_START:
        if content.startswith(start):
            raise problems.stop(code)
    if b"\x00" in content and not content.startswith(_UTF16):
        raise problems.stop("file_not_text")
    text = _decode(content, problems)
    if not text.strip():
        raise problems.stop("file_empty")
    if _NOT_IN_TEXT.search(text):
        raise problems.stop("file_not_text")
    return text


def _read_bytes(path: Path, problems: Problems) -> bytes:
    try:
        if not path.is_file():
            raise problems.stop("file_missing")
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise problems.stop("file_unreadable") from error
    if len(content) > LARGEST_BYTES:
        raise problems.stop("file_too_large", megabytes=LARGEST_BYTES // 1024 // 1024)
    return content


def _decode(content: bytes, problems: Problems) -> str:
    encoding = "utf-16" if content.startswith(_UTF16) else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return _decode_windows(content, problems)


def _decode_windows(content: bytes, problems: Problems) -> str:
    """Windows-1252, unless the bytes are plainly UTF-8 (or UTF-16) with a fault in it."""
    if content.startswith(_UTF16):
        raise problems.stop("file_not_text")
    if content.startswith(codecs.BOM_UTF8) or _SWEDISH_IN_UTF8.search(content):
        raise problems.stop("file_letters_mixed")
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError as error:
        raise problems.stop("file_not_text") from error
