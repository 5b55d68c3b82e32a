"""What is read before choosing."""

import hashlib
import re
from pathlib import Path

import pytest

from privacy.consent.notices import newest_version, read_notice
from privacy.errors import Damaged, Refused
from privacy.purposes import Purpose

LANGUAGES = ("sv", "en", "ar")
SHIPPED = Path(__file__).parents[4] / "assets" / "notices"


@pytest.fixture
def notices(tmp_path: Path) -> Path:
    """A folder with one notice."""
    (tmp_path / "2026-11").mkdir()
    (tmp_path / "2026-11" / "sv.md").write_text("# Läs först\n", encoding="utf-8")
    return tmp_path


def test_a_notice_is_kept_by_the_hash_of_what_was_shown(notices: Path) -> None:
    """The hash is that of the file's bytes."""
    notice = read_notice(notices, "2026-11", "sv")
    assert notice.text == "# Läs först\n"
    assert notice.sha256 == hashlib.sha256("# Läs först\n".encode()).hexdigest()
    assert "Läs" not in repr(notice)


@pytest.mark.parametrize(
    ("version", "language"),
    [("2026-11", "fi"), ("2025-01", "sv"), ("..", "sv"), ("2026-11", "../2026-11/sv")],
)
def test_an_unknown_notice_is_refused(notices: Path, version: str, language: str) -> None:
    """Nothing but a version and a language leads to a file."""
    with pytest.raises(Refused, match="notice_unknown"):
        read_notice(notices, version, language)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xff", b"x" * 300_000], ids=["empty", "no text", "huge"]
)
def test_a_notice_that_cannot_be_read_is_damage(notices: Path, content: bytes) -> None:
    """Nobody consents to half a text."""
    (notices / "2026-11" / "sv.md").write_bytes(content)
    with pytest.raises(Damaged, match="file_damaged"):
        read_notice(notices, "2026-11", "sv")


def test_the_newest_version_is_found(notices: Path) -> None:
    """Versions sort by year, month and number; other folders are none."""
    for name in ("2026-09", "2026-11.1", "drafts"):
        (notices / name).mkdir()
    assert newest_version(notices) == "2026-11.1"


def test_no_notice_at_all_is_said(tmp_path: Path) -> None:
    """Without a notice nobody can consent."""
    for folder in (tmp_path, tmp_path / "missing"):
        with pytest.raises(Refused, match="notice_unknown"):
            newest_version(folder)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ["IMY", "imy.se", "ångra", "kort", "mall", "den här datorn", "dataskyddsombud"]),
        ("en", ["IMY", "imy.se", "change your mind", "card", "template", "this computer"]),
        ("ar", ["IMY", "imy.se", "تغيير رأيك", "بطاقة", "قالب", "هذا الحاسوب", "حماية البيانات"]),
    ],
)
def test_the_shipped_notice_says_what_it_must(language: str, words: list[str]) -> None:
    """Every language tells of the card, the template, this PC, withdrawal and complaint."""
    notice = read_notice(SHIPPED, newest_version(SHIPPED), language)
    missing = [word for word in words if word.lower() not in notice.text.lower()]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_shipped_notice_claims_no_compliance(language: str) -> None:
    """No notice says that the program makes anything lawful."""
    text = read_notice(SHIPPED, newest_version(SHIPPED), language).text.lower()
    assert not {"compliant", "gdpr-säker", "följer gdpr", "100 %"} & set(text.split())
    assert "gdpr compliant" not in text


def kind_of(line: str) -> str:
    """What Markdown makes of a line, and how many strong words it has."""
    mark = re.match(r"#+ |- |\d\. |", line)
    return f"{mark[0] if mark else ''}{line.count('**')}{bool(line)}"


@pytest.mark.parametrize("purpose", [Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_parts(language: str, purpose: Purpose) -> None:
    """Whoever reads another language is told as much: headings, points, steps, paragraphs."""
    version = newest_version(SHIPPED)
    parts, swedish = (
        [kind_of(line) for line in read_notice(SHIPPED, version, each, purpose).text.splitlines()]
        for each in (language, "sv")
    )
    assert parts == swedish
    assert len(parts) > 40
