"""The prior consultation: its package, its clock, and what has happened."""

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.text.assessment_words import consultation_rows, step_name
from app.ui.assessment.presenter import AssessmentPresenter
from app.ui.parts.controls import below, beside
from app.ui.parts.fields import DayField
from app.ui.parts.leaves import WordsTable
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from privacy.consent.consultation import LONGEST_CASE_NUMBER, Step

A_YEAR = timedelta(days=366)


class ConsultingLeaf(Card):
    """For the controller with a line to note what has happened; the officer reads.

    Signals:
        package_wished: the package is to be written.
    """

    package_wished = Signal()

    def __init__(self, presenter: AssessmentPresenter, today: date) -> None:
        super().__init__(padding=2 * GRID)
        self._presenter, self._today = presenter, today
        self.facts = WordsTable(self.tr("How the consultation stands"))
        self.step, self.day = QComboBox(), DayField(today - A_YEAR, today)
        self.case_number = QLineEdit()
        self.note_button = Button(self.tr("Note it"))
        self.package_button = Button(self.tr("Package for the authority…"))
        self.step.setAccessibleName(self.tr("What has happened"))
        # Its steps come later than its first layout: a box that keeps its first width cuts them.
        self.step.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.day.setAccessibleName(self.tr("On which day"))
        self.day.show_day(today)
        self.case_number.setMaxLength(LONGEST_CASE_NUMBER)
        self.case_number.setPlaceholderText(self.tr("The authority's case number"))
        self.case_number.setAccessibleName(self.case_number.placeholderText())
        lead = self.tr(
            "If a high risk remains, the authority is asked first (Art. 36). It has eight weeks, "
            "and may take six more. The package is a file: the school sends it."
        )
        line = QWidget()
        line.setLayout(beside(self.step, self.day, self.case_number, self.note_button))
        line.setVisible(presenter.may_write)
        self.column.addLayout(
            below(
                Text(lead, "muted", wrap=True),
                self.facts,
                line,
                beside(None, self.package_button),
                spacing=2 * GRID,
            )
        )
        self.package_button.clicked.connect(self.package_wished)
        self.note_button.clicked.connect(self._note)
        presenter.shown.connect(self.follow)
        presenter.busy_changed.connect(self._follow_busy)

    @Slot()
    def follow(self) -> None:
        """Show how it stands, and what can come next."""
        now = self._presenter.now
        if now is None:
            return
        rows = list(consultation_rows(now.file.consultation, self._today))
        self.facts.show_rows((self.tr("Prior consultation"), ""), rows)
        self.facts.stretch(1)
        self.step.clear()
        for step in Step:
            if step in now.next_steps:
                self.step.addItem(step_name(step.value), step.value)
        self._follow_busy()

    @Slot()
    def _follow_busy(self) -> None:
        now = self._presenter.now
        is_free = now is not None and not self._presenter.is_busy
        is_there = now is not None and not now.file.is_draft
        self.note_button.setEnabled(is_free and is_there)
        self.package_button.setEnabled(is_free and is_there)

    @Slot()
    def _note(self) -> None:
        step = self.step.currentData()
        if step:
            self._presenter.note(Step(step), self.day.day, self.case_number.text())
            self.case_number.clear()
