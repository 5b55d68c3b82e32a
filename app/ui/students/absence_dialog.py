"""The dialog of absence known in advance: what is on record for a student, and a new one."""

from datetime import date, time, timedelta

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.class_list.people import Student
from app.domain.roll_call.absence import KnownAbsence
from app.ui.parts.controls import Sheet, below, beside, emptied
from app.ui.parts.fields import DayField, TimeField
from app.ui.students.absences import AbsencePresenter, absence_words, at
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Rule

A_YEAR = timedelta(days=365)
FIRST_HOUR, LAST_HOUR = time(8), time(17)


class AbsenceDialog(Sheet):
    """What is on record, and a new one: whole days unless the person says otherwise."""

    def __init__(
        self,
        presenter: AbsencePresenter,
        student: Student,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            student.name,
            QCoreApplication.translate(
                "AbsenceDialog", "Absence known in advance. No reason is asked for or kept."
            ),
            parent=parent,
        )
        self._presenter, self._student = presenter, student
        self._listed = QVBoxLayout()
        self.first = DayField(today - A_YEAR, today + A_YEAR)
        self.last = DayField(today - A_YEAR, today + A_YEAR)
        self._whole = QCheckBox(self.tr("Whole days"))
        self._from, self._to = TimeField(FIRST_HOUR), TimeField(LAST_HOUR)
        for field in (self.first, self.last):
            field.show_day(today)
        self._lay_out()
        presenter.listed.connect(self._list)
        presenter.failed.connect(self.show_problem)
        presenter.open(student.id)

    def _lay_out(self) -> None:
        self._whole.setChecked(True)
        self._times = QWidget()
        times = beside(Field(self.tr("From"), self._from), Field(self.tr("Until"), self._to), None)
        self._times.setLayout(times)
        self._times.hide()
        self._whole.toggled.connect(self._follow_whole)
        days = beside(
            Field(self.tr("First day"), self.first),
            Field(self.tr("Last day"), self.last),
            None,
            spacing=2 * GRID,
        )
        self._listed.setSpacing(0)
        for layout in (self._listed, below(Rule()), days, below(self._whole, self._times)):
            self.column.addLayout(layout)
        self.add_way_out(self.tr("Close"))
        record = self.add_button(self.tr("Record the absence"), Kind.PRIMARY)
        record.setDefault(True)
        record.clicked.connect(self._record)
        self.setMinimumWidth(460)

    @Slot(bool)
    def _follow_whole(self, whole: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._times.setVisible(not whole)
        self.fit()

    @Slot()
    def _record(self) -> None:
        self.show_words("")
        first, last = self.first.day, self.last.day
        if self._whole.isChecked():
            starts_at, ends_at = at(first, time.min), at(last + timedelta(days=1), time.min)
        else:
            starts_at, ends_at = at(first, self._from.hour), at(last, self._to.hour)
        self._presenter.record(self._student.id, starts_at, ends_at)

    @Slot(object)
    def _list(self, absences: tuple[KnownAbsence, ...]) -> None:
        emptied(self._listed)
        if not absences:
            self._listed.addWidget(Text(self.tr("Nothing is on record."), "muted"))
        for absence in absences:
            self._listed.addLayout(self._line(absence))
        self.fit()

    def _line(self, absence: KnownAbsence) -> QVBoxLayout:
        words = absence_words(absence)
        remove = Button(self.tr("Remove"), Kind.QUIET, size="small")
        remove.setAutoDefault(False)
        remove.setAccessibleName(self.tr("Remove {absence}").format(absence=words))
        remove.clicked.connect(lambda: self._presenter.cancel(self._student.id, absence.id))
        return below(beside(Text(words), None, remove))
