"""One editor for each kind of setting, made from its declaration."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.settings import LONGEST_LINE, AnySetting, Kind
from app.text.words import setting_choice, setting_help, setting_name
from app.ui.theme import GRID, grown
from app.ui.widgets.fields import Field, NumberField

NARROW, WIDE = 22 * GRID, 52 * GRID
YES_NO = ("yes", "no")


class SettingField(Field):
    """A setting with its label and help; tells what was typed as text.

    Attributes:
        setting: what it edits.
    """

    def __init__(self, setting: AnySetting, typed: Callable[[str], None]) -> None:
        self.setting = setting
        editor, self._show = _editor(setting, typed)
        super().__init__(setting_name(setting.key), editor, setting_help(setting.key))

    def show_value(self, text: str) -> None:
        """Put a kept value into the field."""
        self._show(text)


def choice_editor(
    choices: tuple[str, ...], typed: Callable[[str], None]
) -> tuple[QComboBox, Callable[[str], None]]:
    """A list of choices, and the way to choose one of them."""
    box = QComboBox()
    for choice in choices:
        box.addItem(setting_choice(choice), choice)
    box.setFixedWidth(grown(NARROW))
    box.activated.connect(lambda place: typed(str(box.itemData(place))))
    return box, lambda text: box.setCurrentIndex(box.findData(text))


def _editor(
    setting: AnySetting, typed: Callable[[str], None]
) -> tuple[QWidget, Callable[[str], None]]:
    if setting.kind is Kind.WHOLE_NUMBER:
        return _number(setting, typed)
    if setting.kind in {Kind.CHOICE, Kind.SWITCH}:
        return choice_editor(setting.choices or YES_NO, typed)
    return _line(typed)


def _number(
    setting: AnySetting, typed: Callable[[str], None]
) -> tuple[QWidget, Callable[[str], None]]:
    field = NumberField(setting_name(setting.key), lowest=setting.lowest, highest=setting.highest)
    field.setFixedWidth(grown(NARROW))
    field.valueChanged.connect(lambda value: typed(str(value)))
    return field, lambda text: field.setValue(int(text))


def _line(typed: Callable[[str], None]) -> tuple[QWidget, Callable[[str], None]]:
    line = QLineEdit()
    line.setMaxLength(LONGEST_LINE)
    line.setFixedWidth(grown(WIDE))
    line.textEdited.connect(typed)
    return line, line.setText
