"""One line of the ledger and its hash. Knows nothing of files.

A line is canonical JSON (keys sorted, no spaces, UTF-8). The hash is SHA-256 over the 32 bytes of
the previous hash and the canonical entry without its own hash. A line that could have been written
in another way than it is does not count as an entry.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from sys import intern
from typing import Final

from privacy.at_rest.documents import canonical
from privacy.subjects import SubjectRef

NO_HASH: Final = "0" * 64
MOST_LINE_BYTES: Final = 64 * 1024
_FIELDS: Final = {
    "at",
    "body",
    "hash",
    "installation",
    "kind",
    "previous",
    "sequence",
    "subject",
}


class NotAnEntry(ValueError):
    """The bytes are no entry, or not as an entry is written."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact that was recorded.

    Attributes:
        sequence: 1, 2, 3, ... over all segments.
        at: when it was recorded, aware, UTC.
        kind: what kind of fact.
        installation: the id of the installation that recorded it.
        subject: whom it is about, under their pseudonym; None for nobody.
        body: text, whole numbers, true, false, null, lists and objects of these.
        previous: the hash of the entry before; zeros for the first.
        hash: 64 hexadecimal digits.
    """

    sequence: int
    at: datetime
    kind: str
    installation: str
    subject: SubjectRef | None
    body: Mapping[str, object]
    previous: str
    hash: str

    def text(self, name: str) -> str:
        """A text in the body.

        Raises:
            NotAnEntry: there is none of this name.
        """
        value = self.body.get(name)
        if not isinstance(value, str):
            raise NotAnEntry
        return value

    def number(self, name: str) -> int:
        """A whole number in the body.

        Raises:
            NotAnEntry: there is none of this name.
        """
        value = self.body.get(name)
        if not isinstance(value, int):
            raise NotAnEntry
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts in the body.

        Raises:
            NotAnEntry: there is none of this name.
        """
        value = self.body.get(name)
        if not isinstance(value, list):
            raise NotAnEntry
        return tuple(str(part) for part in value)

    def line(self) -> bytes:
        """As it stands in a segment, with the newline."""
        return canonical({**_content(self), "hash": self.hash}) + b"\n"

    def expected_hash(self) -> str:
        """The hash that the content and the previous hash give."""
        content = bytes.fromhex(self.previous) + canonical(_content(self))
        return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True)
class Draft:
    """What an entry records, before it has its place in the chain."""

    at: datetime
    kind: str
    installation: str
    subject: SubjectRef | None
    body: Mapping[str, object]

    def chained(self, sequence: int, previous: str) -> Entry:
        """The entry at its place.

        Raises:
            ValueError: the body is not what a body may be, or the line would be too long.
        """
        _require_plain(self.body)
        body = json.loads(canonical(self.body))
        at = self.at.astimezone(UTC)
        place = (self.installation, self.subject, body, previous)
        bare = Entry(sequence, at, self.kind, *place, hash=NO_HASH)
        entry = Entry(sequence, at, self.kind, *place, hash=bare.expected_hash())
        if len(entry.line()) > MOST_LINE_BYTES:
            raise ValueError("the entry is too long for the ledger")
        return entry


def parse_line(untrusted: bytes) -> Entry:
    """The entry of a line without its newline; its hash is not checked here.

    Raises:
        NotAnEntry: not the canonical form of an entry.
    """
    try:
        entry = _entry(json.loads(untrusted))
        is_canonical = entry.line() == untrusted + b"\n"
    except (ValueError, TypeError, KeyError, RecursionError):
        raise NotAnEntry from None
    if not is_canonical:
        raise NotAnEntry
    return entry


def genuine_line(untrusted: bytes) -> Entry:
    """The entry of a line without its newline, if its hash is the one that its content gives.

    Raises:
        NotAnEntry: not the canonical form of an entry, or its content was changed.
    """
    entry = parse_line(untrusted)
    # Within a text a quotation mark has a backslash before it, and nothing nested comes after the
    # hash: the last match is the entry's own. So a line is written once more, not three times.
    before, _, after = untrusted.rpartition(b',"hash":"%b",' % entry.hash.encode())
    content = bytes.fromhex(entry.previous) + before + b"," + after
    if hashlib.sha256(content).hexdigest() != entry.hash:
        raise NotAnEntry
    return entry


def _entry(values: dict[str, object]) -> Entry:
    if set(values) != _FIELDS:
        raise NotAnEntry
    at, sequence, subject, body = (values[name] for name in ("at", "sequence", "subject", "body"))
    if not isinstance(sequence, int) or not isinstance(body, dict):
        raise NotAnEntry
    return Entry(
        sequence=sequence,
        at=datetime.fromisoformat(str(at)),
        kind=intern(str(values["kind"])),
        installation=intern(str(values["installation"])),
        subject=None if subject is None else SubjectRef(intern(str(subject))),
        body={intern(name): _kept_once(value) for name, value in body.items()},
        previous=intern(_hex(values["previous"])),
        hash=intern(_hex(values["hash"])),
    )


def _kept_once(value: object) -> object:
    """An opened ledger holds its entries, and most of their texts stand in several of them."""
    return intern(value) if isinstance(value, str) else value


def _hex(value: object) -> str:
    text = str(value)
    if len(text) != len(NO_HASH) or bytes.fromhex(text).hex() != text:
        raise NotAnEntry
    return text


def _content(entry: Entry) -> dict[str, object]:
    return {
        "at": entry.at.isoformat(),
        "body": entry.body,
        "installation": entry.installation,
        "kind": entry.kind,
        "previous": entry.previous,
        "sequence": entry.sequence,
        "subject": entry.subject,
    }


def _require_plain(value: object) -> None:
    """Floats are written differently by different programs, so they cannot be hashed safely."""
    if isinstance(value, Mapping):
        if not all(isinstance(name, str) for name in value):
            raise ValueError("names in a ledger entry are text")
        for part in value.values():
            _require_plain(part)
    elif isinstance(value, list | tuple):
        for part in value:
            _require_plain(part)
    elif not (value is None or isinstance(value, str | int)):
        raise ValueError("only text, whole numbers, true, false and null go into the ledger")
