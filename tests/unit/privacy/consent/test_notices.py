"""What is read before choosing."""

import hashlib
from pathlib import Path

import pytest

from privacy.consent.notices import newest_version, read_notice
from privacy.errors import Damaged, Refused

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
    ],
)
def test_the_shipped_notice_says_what_it_must(language: str, words: list[str]) -> None:
    """Both languages tell of the card, the template, this PC, withdrawal and complaint."""
    notice = read_notice(SHIPPED, newest_version(SHIPPED), language)
    missing = [word for word in words if word.lower() not in notice.text.lower()]
    assert missing == []


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_shipped_notice_claims_no_compliance(language: str) -> None:
    """No notice says that the program makes anything lawful."""
    text = read_notice(SHIPPED, newest_version(SHIPPED), language).text.lower()
    assert not {"compliant", "gdpr-säker", "följer gdpr", "100 %"} & set(text.split())
    assert "gdpr compliant" not in text


def test_both_languages_have_the_same_parts() -> None:
    """Whoever reads the other language is told as much."""
    version = newest_version(SHIPPED)
    parts = [
        sum(line.startswith("#") for line in read_notice(SHIPPED, version, each).text.splitlines())
        for each in ("sv", "en")
    ]
    assert parts[0] == parts[1] > 5
