"""The parts that every screen is made of."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.errors import Unavailable
from app.ui import theme
from app.ui.theme import LIGHT, PALETTES, Tone, apply_theme, colours
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field, NumberField, SearchField
from app.ui.widgets.labels import Avatar, Pill
from app.ui.widgets.panels import EmptyState, PageHeader
from app.ui.widgets.tables import TONE_ROLE, DataTable
from tests.support.ui import press, texts, type_in

Index = QModelIndex | QPersistentModelIndex
W = TypeVar("W", bound=QWidget)


class OneRow(QAbstractTableModel):
    """A name and a status."""

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        """One row."""
        return 1

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        """Two columns."""
        return 2

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, and for the second column a tone."""
        if role == Qt.ItemDataRole.DisplayRole:
            return ("Alva", "Present")[index.column()]
        return Tone.PRESENT if role == TONE_ROLE and index.column() == 1 else None


def placed(qtbot: QtBot, widget: W) -> W:
    """The widget on screen."""
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_button_has_room_for_words_and_key(qtbot: QtBot) -> None:
    """The key stands beside the words, and is read out as the button's description."""
    bare, keyed = Button("Sign"), placed(qtbot, Button("Sign", Kind.PRIMARY, key="F9"))
    qtbot.addWidget(bare)
    assert keyed.sizeHint().width() > bare.sizeHint().width()
    assert (keyed.accessibleName(), keyed.accessibleDescription()) == ("Sign", "F9")
    keyed.setText("Sign now")
    assert keyed.accessibleName() == "Sign now"
    assert keyed.shortcut().toString() == "F9"
    assert not keyed.grab().isNull()


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot) -> None:
    """As Space does."""
    button = placed(qtbot, Button("Go"))
    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Return)
    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Space)


def test_a_search_field_hands_arrows_on(qtbot: QtBot) -> None:
    """Letters stay, arrows go to the list, Escape empties and then leaves."""
    field = placed(qtbot, SearchField("Search"))
    with qtbot.waitSignal(field.travelled):
        press(field, Qt.Key.Key_Down)
    type_in(field, "åb")
    press(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        press(field, Qt.Key.Key_Escape)


def test_a_field_says_what_is_wrong_beneath_it(qtbot: QtBot) -> None:
    """The error replaces the help, for eyes and ears, and the help comes back."""
    editor = QLineEdit()
    field = placed(qtbot, Field("Name", editor, "As on the list."))
    assert "As on the list." in texts(field)
    field.show_error("Write a name.")
    assert texts(field)[-1] == "Write a name."
    assert editor.accessibleDescription() == "Write a name."
    field.show_error("")
    assert editor.accessibleDescription() == "As on the list."


def test_a_number_stays_within_its_bounds(qtbot: QtBot) -> None:
    """What is out of range cannot be entered."""
    field = placed(qtbot, NumberField("Minutes", lowest=1, highest=60))
    field.setValue(99)
    assert field.value() == 60
    assert field.accessibleName() == "Minutes"


def test_a_table_paints_a_status_as_a_pill(qtbot: QtBot) -> None:
    """The tone colours the cell, and its words stay."""
    table = DataTable("Marks")
    table.setModel(OneRow(table))
    table.stretch(0)
    table.resize(400, 120)
    placed(qtbot, table)
    seen = table.grab().toImage()
    soft = {seen.pixelColor(x, y).name().upper() for x in range(400) for y in range(40, 110, 3)}
    assert LIGHT.present_soft in soft


def test_an_empty_place_says_what_to_do(qtbot: QtBot) -> None:
    """Title, one line and one button."""
    empty = placed(qtbot, EmptyState("Nobody yet", "Import a class list.", Button("Import")))
    assert texts(empty) == ["Nobody yet", "Import a class list.", "Import"]
    header = placed(qtbot, PageHeader("Students", "Two classes", Button("Import")))
    assert texts(header) == ["Students", "Two classes", "Import"]


def test_a_pill_changes_words_and_colour_together(qtbot: QtBot) -> None:
    """A status is its words; the colour only helps."""
    pill = placed(qtbot, Pill("Waiting"))
    pill.show_status("Present", Tone.PRESENT)
    assert (pill.text(), pill.property("tone")) == ("Present", "present")
    assert not placed(qtbot, Avatar("AB")).grab().isNull()


def test_a_missing_font_does_not_stop_the_program(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without Inter's files the system's own font is used."""

    def missing() -> str:
        raise Unavailable("font_missing", file="Inter-Regular.otf")

    before = qapp.font().family()
    monkeypatch.setattr(theme, "load_fonts", missing)
    apply_theme(qapp)
    assert qapp.font().family() == before
    assert colours() is LIGHT


@pytest.mark.parametrize("name", PALETTES)
def test_a_list_that_is_a_window_has_the_ground_of_a_panel(
    qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    """As the completions of a file dialog: words on the colour that they were measured on."""
    apply_theme(qapp, PALETTES[name])
    line = QLineEdit()
    qtbot.addWidget(line)
    completer = QCompleter(["register.csv", "registers"], line)
    line.setCompleter(completer)
    line.show()
    type_in(line, "reg")
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    picture = popup.viewport().grab().toImage()
    ground = picture.pixelColor(picture.width() - 3, picture.height() - 3)
    popup.hide()
    assert ground.name() == PALETTES[name].surface.lower()
    apply_theme(qapp)
