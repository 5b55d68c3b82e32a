"""The language of the program, and its days and times."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.text import language
from app.text.dates import local_date, local_day, local_seconds, local_span, local_time
from app.text.language import current_language, install_translator, tr, translate

WINTER = datetime(2026, 11, 23, 7, 20, 7, tzinfo=UTC)
SUMMER = datetime(2026, 6, 1, 22, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication) -> Iterator[None]:
    """Other tests find the language and the locale they expect."""
    before = QLocale()
    yield
    install_translator(qapp, "en")
    QLocale.setDefault(before)


def test_times_are_told_in_swedish_time() -> None:
    """Winter and summer, a clock in the school shows the same."""
    assert local_time(WINTER) == "08:20"
    assert local_seconds(WINTER) == "08:20:07"
    assert local_time(SUMMER) == "00:30"
    assert local_span(WINTER, WINTER.replace(hour=8, minute=35)) == "08:20\u201309:35"


@pytest.mark.parametrize(("code", "told"), [("sv", "mån 23 november"), ("en", "Mon 23 November")])
def test_days_are_told_in_the_language(qapp: QApplication, code: str, told: str) -> None:
    """Days and months have the names of the reader's language."""
    install_translator(qapp, code)
    assert local_day(WINTER) == told
    assert local_day(date(2026, 11, 23)) == told
    assert current_language() == code


def test_late_in_the_evening_it_is_the_swedish_day(qapp: QApplication) -> None:
    """Half past midnight in Sweden belongs to the new day, whatever UTC says."""
    install_translator(qapp, "sv")
    assert local_date(SUMMER) == "2 juni 2026"


def test_a_language_without_translation_stays_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing file costs nobody the program."""
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    assert install_translator(qapp, "sv") is False
    assert translate("marks", "Present") == "Present"


def test_a_damaged_translation_stays_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that is no translation is passed over."""
    (tmp_path / "upprop_sv.qm").write_bytes(b"garbage")
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    assert install_translator(qapp, "sv") is False


def test_languages_do_not_pile_up(qapp: QApplication) -> None:
    """Changing the language again and again keeps one translation of each kind at work."""
    for code in ("sv", "en", "sv", "en"):
        install_translator(qapp, code)
    assert len(qapp.findChildren(QTranslator, "upprop_translator")) <= 2


def test_a_count_stands_in_its_text() -> None:
    """The plural's number is filled in."""
    assert tr("%n thing(s)", "", 3).startswith("3 ")
