"""Whoever is signed in can use each of their pages, and each dialog that a button opens there.

Every control has a name for screen readers, is large enough to be hit, Tab comes to it in the
order of reading, and no words are cut.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.bootstrap.screenshots.studio import Studio
from app.ui.theme import apply_theme
from tests.support.school import small_school
from tests.support.ui_focus import jumps_back
from tests.support.ui_pages import ACCOUNTS, faults_in_dialogs, settled_faults, walk

SIZE = QSize(1366, 768)


@pytest.fixture(params=["sv", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """Each language in which a member of staff works."""
    return str(request.param)


@pytest.fixture
def studio(qapp: QApplication, tmp_path: Path, language: str) -> Iterator[Studio]:
    """The whole program on a small school in which everybody has an account."""
    small = small_school(tmp_path / "data")
    assert small.controller
    assert small.officer
    small.school.close()
    made = Studio(qapp, tmp_path, language)
    yield made
    made.close()
    made.composition.use_language("en")
    apply_theme(qapp)


def faults_of_page(studio: Studio) -> list[str]:
    """With nothing said at the foot, so that nothing goes from there while Tab is pressed."""
    studio.window.notices.dismiss()
    wrong = settled_faults(studio, studio.window)
    return wrong + jumps_back(studio.window) + faults_in_dialogs(studio)


@pytest.mark.parametrize("role", ACCOUNTS)
def test_every_page_can_be_used(studio: Studio, role: str) -> None:
    """Each page of the side list, and each dialog that a button with three dots opens there."""
    studio.window.resize(SIZE)
    found = walk(studio, role, lambda _: faults_of_page(studio))
    assert not found, "\n".join(found)
