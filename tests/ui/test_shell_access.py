"""Everybody can use every first screen: named, reachable by keyboard, readable, uncut."""

from collections.abc import Iterator
from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.student_list import StudentListModel
from app.ui.main_window import MainWindow
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.sign_in.view import SignInPage
from app.ui.theme import (
    LIGHT,
    PALETTES,
    Palette,
    Tone,
    apply_theme,
    colours,
    style_sheet,
    tone_colours,
)
from app.ui.welcome.view import WelcomePage
from tests.support.school import SmallSchool
from tests.support.ui import controls, cut_texts, press, unnamed
from tests.support.ui_lesson import Stage

SIZES = [QSize(1366, 768), QSize(1024, 700)]
AA = 4.5
SMALLEST_TARGET = 28


def shown(qtbot: QtBot, services: AppServices, screen: Screen) -> MainWindow:
    """A window on one of the first screens."""
    window = MainWindow(services, {Screen.WELCOME: WelcomePage, Screen.SIGN_IN: SignInPage})
    qtbot.addWidget(window)
    window.show()
    window.navigator.start_at(screen)
    qtbot.waitUntil(lambda: bool(controls(window)))
    return window


def judge(qtbot: QtBot, window: MainWindow) -> None:
    """Every control is named and large enough, and no words are cut, at both sizes."""
    for size in SIZES:
        window.resize(size)
        qtbot.wait(30)
        assert unnamed(window) == []
        assert cut_texts(window) == []
        small = [b for b in controls(window) if isinstance(b, QPushButton) and _is_small(b)]
        assert small == []


def _is_small(button: QPushButton) -> bool:
    return min(button.width(), button.height()) < SMALLEST_TARGET


class Wordy(QTranslator):
    """A language whose words are a third longer than English ones."""

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The same words, and some letters more."""
        del context, disambiguation
        said = source.replace("%n", str(n))
        return said + "ö" * max(1, round(len(said) * 0.3))


@pytest.fixture(params=["English", "a wordy language"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Screens are tried in the source language and in one that needs more room."""
    wordy = Wordy()
    if request.param != "English":
        qapp.installTranslator(wordy)
    yield
    qapp.removeTranslator(wordy)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("screen", [Screen.WELCOME, Screen.SIGN_IN])
def test_first_screens(qtbot: QtBot, services: AppServices, screen: Screen) -> None:
    """Welcome and sign-in are named, uncut and large enough."""
    judge(qtbot, shown(qtbot, services, screen))


@pytest.mark.usefixtures("language")
def test_the_form_of_a_new_school(qtbot: QtBot, services: AppServices) -> None:
    """Also with an error beneath every field."""
    window = shown(qtbot, services, Screen.WELCOME)
    page = window.page
    assert isinstance(page, WelcomePage)
    page.show_form()
    page.form.answer()
    judge(qtbot, window)


@pytest.mark.usefixtures("language")
def test_the_start_view(qtbot: QtBot, begun: tuple[MainWindow, SmallSchool]) -> None:
    """With the form of an unplanned lesson open."""
    window, _ = begun
    page = window.page
    assert isinstance(page, LessonChoicePage)
    qtbot.waitUntil(lambda: page.presenter.day is not None)
    qtbot.wait(30)
    page.open_unplanned()
    judge(qtbot, window)


@pytest.mark.usefixtures("language")
def test_the_lesson(qtbot: QtBot, stage: Stage) -> None:
    """With a row chosen, with the question for minutes, and with six names to choose from."""
    judge(qtbot, stage.window)
    panel = stage.page.students
    press(panel.search, Qt.Key.Key_Down)
    judge(qtbot, stage.window)
    press(panel.list, "l")
    register = stage.presenter.register
    assert register is not None
    stage.presenter.spot.offer(tuple(row.student for row in register.rows[:6]))
    judge(qtbot, stage.window)


def test_every_control_is_reached_by_tab(stage: Stage) -> None:
    """Tab alone goes through all of the lesson's controls and comes round."""
    wanted = {each for each in controls(stage.window) if _takes_tab(each)}
    visited: set[QWidget] = set()
    current = stage.page.students.search
    current.setFocus()
    for _ in range(2 * len(wanted) + 10):
        focus = stage.window.focusWidget()
        assert focus is not None
        visited.add(focus)
        press(focus, Qt.Key.Key_Tab)
    assert wanted <= visited


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_each_row_is_read_out_whole(qtbot: QtBot, stage: Stage) -> None:
    """A screen reader hears name, status and detail of a student in one go."""
    model = stage.page.students.model
    assert isinstance(model, StudentListModel)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, 0), role).endswith(", Waiting, not seen yet")
    row = QAccessible.queryAccessibleInterface(stage.page.students.list).child(0)
    assert row.text(QAccessible.Text.Name).endswith(", Waiting, not seen yet")
    qtbot.wait(5)


@pytest.fixture(params=PALETTES)
def palette(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Palette]:
    """Each theme in turn; the light one is put back."""
    chosen = PALETTES[request.param]
    apply_theme(qapp, chosen)
    yield chosen
    apply_theme(qapp)


@pytest.mark.parametrize("tone", list(Tone))
def test_pills_are_readable(palette: Palette, tone: Tone) -> None:
    """The words of each tone stand out from its ground by WCAG AA."""
    assert colours() is palette
    ink, ground = tone_colours(tone)
    assert contrast(ink, ground) >= AA


@pytest.mark.parametrize("ink", ["ink", "muted", "brand", "absent"])
@pytest.mark.parametrize("ground", ["surface", "ground"])
@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_words_are_readable(palette: Palette, ink: str, ground: str) -> None:
    """So do texts on panels and on the page."""
    assert contrast(QColor(getattr(palette, ink)), QColor(getattr(palette, ground))) >= AA


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_brand", "brand"),
        ("on_brand", "brand_strong"),
        ("muted", "neutral_soft"),
        ("muted", "hover"),
        ("ink", "brand_soft"),
        ("brand", "brand_soft"),
        ("absent", "absent_soft"),
        ("surface", "ink"),
    ],
)
def test_words_on_controls_are_readable(palette: Palette, ink: str, ground: str) -> None:
    """And those on buttons, chosen rows and tool tips."""
    assert contrast(QColor(getattr(palette, ink)), QColor(getattr(palette, ground))) >= AA


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_the_focus_ring_is_seen(palette: Palette) -> None:
    """The ring around what has the keyboard stands out from the panel (3 to 1)."""
    assert contrast(QColor(palette.focus), QColor(palette.surface)) >= 3


def test_an_empty_box_is_seen(palette: Palette, qtbot: QtBot) -> None:
    """Its border stands out from the page and from a list (3 to 1), in both themes."""
    assert min(contrast(QColor(palette.muted), QColor(each)) for each in grounds(palette)) >= 3
    box = QCheckBox("Tick")
    qtbot.addWidget(box)
    box.show()
    names = QListWidget()
    qtbot.addWidget(names)
    line = QListWidgetItem("Ada Alm", names)
    line.setCheckState(Qt.CheckState.Unchecked)
    names.show()
    for picture in (box.grab().toImage(), names.viewport().grab().toImage()):
        places = [(x, y) for x in range(20) for y in range(picture.height())]
        assert palette.muted.lower() in {picture.pixelColor(*place).name() for place in places}


def test_a_button_at_rest_looks_like_none(palette: Palette) -> None:
    """What cannot be pressed is fainter than what can, and still to be read (3 to 1)."""
    faint = QColor(palette.faint)
    assert min(contrast(faint, QColor(each)) for each in grounds(palette)) >= 3
    assert contrast(QColor(palette.ink), QColor(palette.surface)) > 2 * contrast(
        faint, QColor(palette.surface)
    )


def grounds(palette: Palette) -> tuple[str, str]:
    """What controls lie on."""
    return palette.ground, palette.surface


def test_every_colour_of_the_style_sheet_has_a_name() -> None:
    """Style files name colours by what they are for; a dark theme is another palette."""
    sheet = style_sheet(Palette(**dict.fromkeys(asdict(LIGHT), "#123456")))
    assert "$" not in sheet
    others = [word for word in sheet.replace(";", " ").split() if _is_colour(word)]
    assert others == []


def _is_colour(word: str) -> bool:
    return word.startswith("#") and len(word) == 7 and word != "#123456" and _is_hex(word[1:])


def _is_hex(text: str) -> bool:
    return all(letter in "0123456789abcdefABCDEF" for letter in text)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of WCAG 2.2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
