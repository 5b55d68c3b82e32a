"""The dialog of legal holds: which stand, placing one, and lifting it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.rights.restriction import Hold
from app.text.dates import local_date
from app.text.retention_words import day
from app.ui.parts.controls import Sheet, beside
from app.ui.theme import grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.tables import DataTable

WIDTH = 640
TABLE_HEIGHT = 144


class HoldsDialog(Sheet):
    """Lists the holds that stand; the controller places and lifts, others read.

    Signals:
        placed: (why, number in the school or nothing for everybody, last day or None).
        lifted: carries the hold's id.
    """

    placed = Signal(str, str, object)
    lifted = Signal(str)

    def __init__(
        self, holds: Sequence[Hold], *, may_act: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("HoldsDialog", "Legal holds"),
            QCoreApplication.translate(
                "HoldsDialog",
                "Nothing that is held is disposed of, whatever a rule says, until the hold is"
                " lifted.",
            ),
            parent=parent,
        )
        self._holds: Sequence[Hold] = ()
        self.table, self._model = DataTable(self.tr("Legal holds")), QStandardItemModel(self)
        self.table.setModel(self._model)
        self.reason, self.number, self.until = QLineEdit(), QLineEdit(), QLineEdit()
        self.table.say_when_empty(self.tr("No hold stands."))
        self.table.setMinimumHeight(grown(TABLE_HEIGHT))
        self.lift_button = Button(self.tr("Lift the hold"))
        self.column.addWidget(self.table)
        self.add_way_out(self.tr("Close"))
        if may_act:
            self._add_acts()
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.setMinimumWidth(WIDTH)
        self.show_holds(holds)

    def show_holds(self, holds: Sequence[Hold]) -> None:
        """Those that nobody has lifted."""
        self._holds = [each for each in holds if each.lifted_at is None]
        self._model.clear()
        heads = (self.tr("Whose data"), self.tr("Why"), self.tr("Since"), self.tr("Until"))
        self._model.setHorizontalHeaderLabels(list(heads))
        for hold in self._holds:
            words = (self._whose(hold), hold.reason, local_date(hold.set_at), day(hold.until))
            self._model.appendRow([QStandardItem(each) for each in words])
        self.table.stretch(1)
        self.table.selectRow(0)
        self.reason.clear()
        self._follow()

    def _add_acts(self) -> None:
        self.column.addLayout(beside(None, self.lift_button))
        for field in (
            Field(self.tr("Why"), self.reason, self.tr("In a few words; no names of others.")),
            Field(
                self.tr("Number in the school"),
                self.number,
                self.tr("Leave it empty to hold everybody's data."),
            ),
            Field(
                self.tr("Last day"),
                self.until,
                self.tr("As 2026-11-22; leave it empty to hold until it is lifted."),
            ),
        ):
            self.column.addWidget(field)
        place = self.add_button(self.tr("Hold from now on"), Kind.PRIMARY)
        place.clicked.connect(self._place)
        self.lift_button.clicked.connect(self._lift)

    def _whose(self, hold: Hold) -> str:
        return self.tr("one student's") if hold.subject_ref else self.tr("everybody's")

    @Slot()
    def _follow(self) -> None:
        self.lift_button.setEnabled(0 <= self.table.currentIndex().row() < len(self._holds))

    @Slot()
    def _lift(self) -> None:
        self.lifted.emit(self._holds[self.table.currentIndex().row()].id)

    @Slot()
    def _place(self) -> None:
        until = self.until.text().strip()
        try:
            last = date.fromisoformat(until) if until else None
        except ValueError:
            self.show_words(self.tr("Write the last day as 2026-11-22."))
            return
        self.placed.emit(self.reason.text(), self.number.text().strip(), last)
