"""A dialog: is this student's identity protected?"""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QRadioButton, QWidget

from app.domain.class_list.people import Protection, Student
from app.ui.parts.controls import Sheet, below
from app.ui.students.words import protection_meaning, protection_words
from app.ui.theme import GRID
from app.ui.widgets.buttons import Kind
from app.ui.widgets.labels import Text


class ProtectionDialog(Sheet):
    """Three answers with what each one means.

    Signals:
        chosen: a `Protection`.
    """

    chosen = Signal(object)

    def __init__(self, student: Student, parent: QWidget | None = None) -> None:
        super().__init__(
            student.name,
            QCoreApplication.translate("ProtectionDialog", "Is the identity protected?"),
            parent=parent,
        )
        self._radios = {each: QRadioButton(protection_words(each)) for each in Protection}
        for protection, radio in self._radios.items():
            meaning = Text(protection_meaning(protection), "small", wrap=True)
            meaning.setIndent(26)
            radio.setAccessibleDescription(meaning.text())
            self.column.addLayout(below(radio, meaning, spacing=0))
        self.column.setSpacing(GRID)
        self._radios[student.protection].setChecked(True)
        self.add_way_out(self.tr("Cancel"))
        save = self.add_button(self.tr("Save"), Kind.PRIMARY)
        save.setDefault(True)
        save.clicked.connect(self._save)
        self.setMinimumWidth(460)

    @Slot()
    def _save(self) -> None:
        chosen = next(each for each, radio in self._radios.items() if radio.isChecked())
        self.chosen.emit(chosen)
