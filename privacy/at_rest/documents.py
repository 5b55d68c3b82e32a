"""The small JSON files of privacy: read with limits, checked for damage, written whole.

Each says what it is (`format`, `version`) and carries a SHA-256 over itself, so that a damaged
file is told from a wrong passphrase. The checksum is no protection against a forger: what has to
be genuine is sealed or authenticated by its owner.
"""

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from privacy.at_rest.atomic_file import write_whole
from privacy.errors import Damaged

_MOST_BYTES = 4 * 1024 * 1024
_CHECKSUM = "sha256"
_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
)
_T = TypeVar("_T")


def canonical(document: Mapping[str, object]) -> bytes:
    """The one way to write a document: keys sorted, no spaces, UTF-8."""
    return _ENCODER.encode(document).encode()


def as_text(content: bytes) -> str:
    """Bytes as JSON can carry them."""
    return base64.b64encode(content).decode()


@dataclass(frozen=True)
class Fields:
    """A JSON object from a file, each field checked when it is taken. Shows no content."""

    source: Path
    _values: Mapping[str, object] = field(repr=False)

    def names(self) -> tuple[str, ...]:
        """The names of the fields, sorted."""
        return tuple(sorted(self._values))

    def text(self, name: str) -> str:
        """A field that holds text."""
        return self._of(name, str)

    def number(self, name: str) -> int:
        """A field that holds a whole number; true and false are none."""
        if isinstance(self._values.get(name), bool):
            raise self.damaged()
        return self._of(name, int)

    def content(self, name: str) -> bytes:
        """A field that holds bytes."""
        try:
            return base64.b64decode(self.text(name), validate=True)
        except binascii.Error:
            raise self.damaged() from None

    def table(self, name: str) -> "Fields":
        """A field that holds an object."""
        return Fields(self.source, self._of(name, dict))

    def damaged(self) -> Damaged:
        """The error that names the file."""
        return Damaged("file_damaged", file=str(self.source))

    def _of(self, name: str, kind: type[_T]) -> _T:
        value = self._values.get(name)
        if not isinstance(value, kind):
            raise self.damaged()
        return value


def write_document(path: Path, document: Mapping[str, object]) -> None:
    """Write a document with its checksum, whole or not at all.

    Raises:
        NotWritten: the disk does not take it; the old content stands.
    """
    write_whole(path, whole_document(document))


def whole_document(document: Mapping[str, object]) -> bytes:
    """What `write_document` writes: the document with its checksum."""
    return canonical({**document, _CHECKSUM: _checksum(document)}) + b"\n"


def read_document(path: Path, form: str) -> Fields:
    """The fields of a document of this form (format name), version 1.

    Raises:
        Damaged: `file_missing` or `file_damaged` with file.
    """
    values = _parsed(path)
    checksum = values.pop(_CHECKSUM, None)
    fields = Fields(path, values)
    try:
        is_whole = checksum == _checksum(values)
    except (ValueError, RecursionError):
        # Half a character or no number: read by Python, written by nobody.
        is_whole = False
    if not is_whole or values.get("format") != form or values["version"] != 1:
        raise fields.damaged()
    return fields


def _parsed(path: Path) -> dict[str, object]:
    try:
        with path.open("rb") as file:
            untrusted = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise Damaged("file_missing", file=str(path)) from None
    except OSError as error:
        raise Damaged("file_damaged", file=str(path)) from error
    try:
        document = json.loads(untrusted) if len(untrusted) <= _MOST_BYTES else None
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict) or "version" not in document:
        raise Damaged("file_damaged", file=str(path))
    return document


def _checksum(document: Mapping[str, object]) -> str:
    return hashlib.sha256(canonical(document)).hexdigest()
