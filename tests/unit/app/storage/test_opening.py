"""What opening a school checks before it writes anything."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from app.usecases.decide_unmarked import decide_unmarked
from app.usecases.sign_register import sign_register
from app.usecases.start_lesson import start_lesson
from privacy.at_rest.database import Database
from privacy.errors import Damaged
from tests.support.school import SmallSchool, empty_school, reopen

SEGMENT = "2026.jsonl"
CHANGED_BY_ANY_SIGN_IN = {"attempts.json", "upprop.lock"}


def files(small: SmallSchool) -> Mapping[str, bytes]:
    """Every file of a closed school and what it holds."""
    root = small.school.paths.root
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name not in CHANGED_BY_ANY_SIGN_IN
    }


def segment(small: SmallSchool) -> Path:
    """The one segment of the ledger."""
    return small.school.paths.ledger / SEGMENT


def tear(small: SmallSchool) -> None:
    """Leave the beginning of a line at the end of the ledger."""
    with segment(small).open("ab") as file:
        file.write(b'{"at":"2026-')


def refused(small: SmallSchool, code: str) -> Damaged:
    """The error that opening ends with; no file has changed."""
    before = files(small)
    with pytest.raises(Damaged, match=code) as caught:
        reopen(small, small.administrator)
    assert files(small) == before
    return caught.value


def test_a_ledger_of_another_school_is_refused_untouched(demo: SmallSchool, tmp_path: Path) -> None:
    """With a torn end and a signing key of its own, of which nothing is tidied."""
    other = empty_school(tmp_path / "other" / "data")
    other.school.close()
    demo.school.close()
    for path in other.school.paths.ledger.iterdir():
        (demo.school.paths.ledger / path.name).write_bytes(path.read_bytes())
    tear(demo)
    refused(demo, "ledger_of_other_school")


def test_a_database_that_claims_too_much_is_refused_untouched(
    demo: SmallSchool, database: Database
) -> None:
    """A torn end of the ledger stays where it is when a signature is not on record."""
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    decide_unmarked(demo.school, demo.teacher, demo.lesson_id())
    sign_register(demo.school, demo.teacher, demo.lesson_id())
    database.execute("UPDATE registers SET digest = 'other'")
    demo.school.close()
    tear(demo)
    refused(demo, "ledger_lacks_signature")


def test_a_torn_end_is_put_aside_once_something_is_recorded(demo: SmallSchool) -> None:
    """Opening alone leaves it."""
    demo.school.close()
    tear(demo)
    torn = segment(demo).read_bytes()
    again = reopen(demo, demo.administrator)
    assert segment(demo).read_bytes() == torn
    again.consent("1")
    assert (demo.school.paths.ledger / "2026.1.torn").read_bytes() == b'{"at":"2026-'
    assert not again.school.ledger.verify().is_torn
    again.school.close()
