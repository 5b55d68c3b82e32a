"""One line of the ledger."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from privacy.accountability.entry import (
    NO_HASH,
    Draft,
    Entry,
    NotAnEntry,
    genuine_line,
    parse_line,
)
from privacy.at_rest.documents import canonical


def entry(body: dict[str, object]) -> Entry:
    """An entry with this body."""
    return Draft(datetime(2026, 11, 23, 8, tzinfo=UTC), "seen", "pc-1", None, body).chained(
        1, NO_HASH
    )


def test_a_line_is_read_as_it_was_written() -> None:
    """Every field comes back, and the hash is that of the content."""
    written = entry({"word": "å", "number": 1, "list": ["a"]})
    read = parse_line(written.line().removesuffix(b"\n"))
    assert read == written
    assert read.hash == read.expected_hash()
    assert (read.text("word"), read.number("number"), read.texts("list")) == ("å", 1, ("a",))


def test_the_hash_never_changes() -> None:
    """A known entry has the hash that it had when the format was released."""
    assert (
        entry({"n": 1}).hash == "c5f28e9fad80e0ee42e4c85a7aab36c2b4fa910dae21b7ffc1e35a284d6f4e8e"
    )


@pytest.mark.parametrize("kind", ["text", "texts", "number"])
def test_a_body_without_the_field_is_said(kind: str) -> None:
    """A fact that is not there is not made up."""
    with pytest.raises(NotAnEntry):
        getattr(entry({}), kind)("missing")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sequence", "1"),
        ("body", []),
        ("previous", "00"),
        ("hash", "Z" * 64),
        ("hash", "A" * 64),
        ("at", "yesterday"),
        ("extra", 1),
    ],
)
def test_fields_out_of_shape_make_no_entry(name: str, value: object) -> None:
    """Every field is of its kind, and there is no other."""
    values = json.loads(entry({}).line())
    values[name] = value
    with pytest.raises(NotAnEntry):
        parse_line(canonical(values))


@pytest.mark.parametrize(
    "body",
    [
        {"n": 1},
        {"hash": "ab" * 32, "x": 1},
        {"x": [{"a": 1, "hash": NO_HASH, "z": 1}], "y": f',"hash":"{NO_HASH}",'},
    ],
)
def test_the_hash_of_a_line_is_that_of_its_content(body: dict[str, object]) -> None:
    """Also where the body speaks of hashes itself; with any other hash it is no entry."""
    written = entry(body)
    line = written.line().removesuffix(b"\n")
    assert genuine_line(line) == written
    assert written.hash == written.expected_hash()
    forged = replace(written, hash="ab" * 32).line().removesuffix(b"\n")
    assert parse_line(forged)
    with pytest.raises(NotAnEntry):
        genuine_line(forged)
