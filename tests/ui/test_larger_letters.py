"""Where the system's own letters are larger, the program's are, and nothing is cut for it."""

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap.screenshots.studio import Look, Studio
from app.text.language import install_translator
from app.ui.main_window import SMALLEST_SIZE, MainWindow
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.theme import ASSETS, LIGHT, apply_theme, font, growth_of, style_sheet
from app.ui.welcome.view import WelcomePage
from app.ui.widgets.fields import Field
from tests.support.school import small_school
from tests.support.ui import cut_texts, press
from tests.support.ui_lesson import Stage
from tests.support.ui_pages import ACCOUNTS, walk

SIZE = QSize(1366, 768)
PATIENCE = 20


@pytest.fixture(params=[1.25, 1.5])
def growth(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    """How much larger the letters are than usual."""
    apply_theme(qapp, growth=request.param)
    yield request.param
    apply_theme(qapp, growth=1.0)


@pytest.fixture
def studio(qapp: QApplication, tmp_path: Path, growth: float) -> Iterator[Studio]:
    """The whole program on a small school, in Swedish, whose words are the longer ones."""
    small = small_school(tmp_path / "data")
    assert small.controller
    assert small.officer
    small.school.close()
    made = Studio(qapp, tmp_path, "sv", look=Look(growth=growth))
    yield made
    made.close()
    made.composition.use_language("en")


def still_cut(studio: Studio) -> list[str]:
    """What is still cut when everything has been read and laid out."""
    cut = cut_texts(studio.window)
    for _ in range(PATIENCE):
        studio.wait(30)
        cut = cut_texts(studio.window)
        if not cut:
            break
    return cut


@pytest.mark.parametrize("role", ACCOUNTS)
def test_larger_letters_are_not_cut(studio: Studio, role: str) -> None:
    """At one and a quarter and one and a half times the usual size, on a screen of 1366 x 768."""
    studio.window.resize(SIZE)
    found = walk(studio, role, lambda _: still_cut(studio))
    assert not found, "\n".join(found)


@pytest.mark.usefixtures("growth")
def test_a_lesson_in_larger_letters(qtbot: QtBot, stage: Stage) -> None:
    """Header, list, counts and keys, with nobody chosen and with the question for minutes."""
    window, panel = stage.window, stage.page.students
    window.resize(SIZE)
    qtbot.waitUntil(lambda: cut_texts(window) == [])
    press(panel.search, Qt.Key.Key_Down)
    press(panel.list, "l")
    qtbot.waitUntil(lambda: cut_texts(window) == [])


def test_letters_follow_the_size_that_the_system_asks_for() -> None:
    """Each platform's usual size is one; never smaller, and half as large again at most."""
    gnome, kde = {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, {"XDG_CURRENT_DESKTOP": "KDE"}
    assert growth_of(QFont("Inter", 9), "win32", {}) == 1.0
    assert growth_of(QFont("Inter", 13), "darwin", {}) == 1.0
    assert growth_of(QFont("Inter", 11), "linux", gnome) == 1.0
    assert growth_of(QFont("Inter", 10), "linux", kde) == 1.0
    assert growth_of(QFont("Inter", 12), "linux", kde) == pytest.approx(1.2)
    assert growth_of(QFont("Inter", 11), "win32", {}) == pytest.approx(11 / 9)
    assert growth_of(QFont("Inter", 6), "win32", {}) == 1.0
    assert growth_of(QFont("Inter", 30), "win32", {}) == 1.5


def test_every_size_of_letters_in_the_style_sheets_grows() -> None:
    """None is written in pixels of its own, and at the usual size each is what it says."""
    sheets = "".join(each.read_text("utf-8") for each in (ASSETS / "styles").glob("*.qss"))
    assert not re.findall(r"font-size: *\d", sheets)
    named = [int(size) for size in re.findall(r"font-size: \$t(\d+)", sheets)]
    shown = [int(size) for size in re.findall(r"font-size: (\d+)px", style_sheet(LIGHT))]
    assert sorted(shown) == sorted(named)


@pytest.mark.usefixtures("growth")
def test_painted_letters_grow_with_the_others(growth: float) -> None:
    """Lists and pictures that paint their own words use the same size."""
    assert font(20).pixelSize() == round(20 * growth)
    assert f"font-size: {round(20 * growth)}px" in style_sheet(LIGHT)


@pytest.mark.usefixtures("growth")
def test_setting_up_in_larger_letters(
    qtbot: QtBot, qapp: QApplication, services: AppServices
) -> None:
    """No field lies over another before there is a school; what has no room is scrolled to."""
    install_translator(qapp, "sv")
    window = MainWindow(services, {Screen.WELCOME: WelcomePage})
    qtbot.addWidget(window)
    window.resize(SMALLEST_SIZE)
    window.navigator.start_at(Screen.WELCOME)
    window.show()
    page = window.page
    assert isinstance(page, WelcomePage)
    page.show_form()
    fields = page.form.findChildren(Field)
    qtbot.waitExposed(window)
    qtbot.wait(50)  # until what is shown has its place
    assert cut_texts(page.form) == []
    for each in fields:
        assert each.editor.height() >= each.editor.sizeHint().height()
    boxes = [QRect(each.mapTo(page.form, QPoint(0, 0)), each.size()) for each in fields]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
