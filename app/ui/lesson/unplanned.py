"""A lesson that the timetable does not know: what, with whom, how long."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.class_list.people import Group
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field, NumberField
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from app.usecases.lessons.start_unplanned_lesson import (
    LONGEST_MINUTES,
    LONGEST_TITLE,
    SHORTEST_MINUTES,
)

COLUMNS = 6
USUAL_MINUTES = 60


class UnplannedForm(Card):
    """Reports an answer; whether it will do is decided elsewhere.

    Signals:
        answered: title, group ids (a tuple), minutes.
        left: the person leaves it.
    """

    answered = Signal(str, object, int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLineEdit(maxLength=LONGEST_TITLE)
        self._minutes = NumberField(
            self.tr("How long"), lowest=SHORTEST_MINUTES, highest=LONGEST_MINUTES
        )
        self._minutes.setValue(USUAL_MINUTES)
        self._minutes.setSuffix(self.tr(" min"))
        self._groups: dict[QCheckBox, Group] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setColumnStretch(COLUMNS, 1)
        self._what = Field(self.tr("What"), self._title)
        self._lay_out()

    def _lay_out(self) -> None:
        start = Button(self.tr("Start this lesson"), Kind.PRIMARY)
        leave = Button(self.tr("Cancel"))
        start.clicked.connect(self._answer)
        leave.clicked.connect(self.left)
        self._title.returnPressed.connect(self._answer)
        first = QHBoxLayout()
        first.setSpacing(2 * GRID)
        first.addWidget(self._what, 1)
        first.addWidget(Field(self.tr("How long"), self._minutes))
        classes = QVBoxLayout()
        classes.setSpacing(0)
        classes.addWidget(Text(self.tr("Classes"), "label"))
        classes.addLayout(self._grid)
        last = QHBoxLayout()
        last.addWidget(leave)
        last.addStretch()
        last.addWidget(start)
        self.column.addWidget(Text(self.tr("A lesson outside the timetable"), "section"))
        for part in (first, classes, last):
            self.column.addLayout(part)

    def offer(self, groups: Sequence[Group]) -> None:
        """List the school's classes."""
        for box in self._groups:
            box.deleteLater()
        self._groups = {}
        for number, group in enumerate(groups):
            box = QCheckBox(group.name)
            box.setAccessibleName(group.name)
            self._groups[box] = group
            self._grid.addWidget(box, number // COLUMNS, number % COLUMNS)

    def begin(self) -> None:
        """Take the keyboard."""
        self._title.setFocus()

    @Slot()
    def _answer(self) -> None:
        chosen = tuple(group.id for box, group in self._groups.items() if box.isChecked())
        self.answered.emit(self._title.text(), chosen, self._minutes.value())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
