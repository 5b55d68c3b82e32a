"""The recovery sheet and a substitute's key, on paper."""

import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.accounts.substitute_sheet import SubstituteSheet
from app.domain.ids import LessonId
from app.domain.roll_call.lesson import Lesson
from app.errors import Unavailable
from app.printing.recovery_sheet import print_recovery_sheet
from app.printing.substitute_key import print_substitute_key

NEEDS_READER = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="pdftotext (poppler-utils) reads the paper"
)
MONDAY = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def text_of(path: Path) -> str:
    """What stands on the only page."""
    command = ["pdftotext", str(path), "-"]
    told = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - fixed words and a path of this test
    assert told.stdout.count("\f") == 1
    return plain(told.stdout)


def plain(text: str) -> str:
    """Letters and digits with single spaces: a hyphen of the font is read as a blank."""
    return " ".join(re.findall(r"[\w&<>]+", text))


@NEEDS_READER
@pytest.mark.usefixtures("qapp")
def test_the_recovery_sheet_says_the_code_and_what_to_do(tmp_path: Path) -> None:
    """One page, with the school's name as it is written."""
    path = tmp_path / "sheet.pdf"
    print_recovery_sheet(path, school_name="A & B <school>", made_at=MONDAY, code="0123-4567-89AB")
    text = text_of(path)
    assert plain("0123-4567-89AB") in text
    assert "A & B <school>" in text
    assert plain("2026-11-23 09:00") in text


@NEEDS_READER
@pytest.mark.usefixtures("qapp")
def test_a_substitutes_key_says_what_it_opens(tmp_path: Path) -> None:
    """User name, passphrase, lessons, and when it is over."""
    path = tmp_path / "key.pdf"
    lesson = Lesson(
        LessonId("l"),
        "Mathematics",
        frozenset(),
        ("SA24A",),
        "101",
        MONDAY,
        MONDAY + timedelta(hours=1),
    )
    key = SubstituteSheet(
        school_name="School",
        display_name="Vera Visitor",
        user_name="substitute-1",
        passphrase="eight words on paper",  # noqa: S106 - of nobody
        opens_from=MONDAY,
        opens_until=MONDAY + timedelta(hours=2),
        lessons=(lesson,),
    )
    print_substitute_key(path, key)
    text = text_of(path)
    for words in ("substitute-1", "eight words on paper", "Mathematics", "2026-11-23 11:00"):
        assert plain(words) in text


@pytest.mark.usefixtures("qapp")
def test_a_sheet_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    """Nobody believes that they hold a sheet."""
    with pytest.raises(Unavailable):
        print_recovery_sheet(tmp_path, school_name="S", made_at=MONDAY, code="0")
