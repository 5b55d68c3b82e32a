"""The dialog of an import: what to mend in the file, or what it would change; then what it did."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget
from typing_extensions import override

from app.domain.class_list.roster import ImportReport
from app.domain.roll_call.timetable import RowProblem
from app.errors import Cancelled
from app.exchange.problems import Problem
from app.text.file_problems import file_problem
from app.text.import_words import warnings_of
from app.ui.notices import sentence_of
from app.ui.parts.controls import Sheet, below, emptied
from app.ui.students.importing import ImportPresenter, ListKind, Plan, Refusal
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from app.ui.widgets.tables import DataTable
from app.ui.widgets.tips import plain_tip
from app.ui.widgets.work_bar import told_within

ROW, COLUMN, MATTER = range(3)
MOST_OF_IT = 1000  # against the line that tells how far it is


class ImportDialog(Sheet):
    """Follows one file from reading to done.

    Signals:
        another_wished: the person mended the file, or chose a wrong one.
    """

    another_wished = Signal()

    def __init__(self, presenter: ImportPresenter, file: str, parent: QWidget | None) -> None:
        super().__init__(
            _title(presenter.kind),
            QCoreApplication.translate("ImportDialog", "Reading {file} …").format(file=file),
            parent=parent,
        )
        self._presenter = presenter
        self._problems = DataTable(self.tr("What to mend"))
        self._figures = QGridLayout()
        self._note = Text("", "body", wrap=True)
        self._steps = QStackedWidget()
        for step in (QWidget(), self._refused_step(), self._planned_step()):
            self._steps.addWidget(step)
        self.column.addWidget(self._steps, MOST_OF_IT)
        self._watch = told_within(self.column, presenter.records, self)
        self._is_importing = False
        self._close = self.add_way_out(self.tr("Cancel"))
        self._another = self.add_button(self.tr("Choose another file…"))
        self._go = self.add_button(self.tr("Import"), Kind.PRIMARY)
        self._another.hide()
        self._go.hide()
        self.setMinimumSize(grown(720), grown(480))
        self._connect()

    def _connect(self) -> None:
        self._presenter.planned.connect(self._show_plan)
        self._presenter.refused.connect(self._show_refusal)
        self._presenter.imported.connect(self._show_done)
        self._presenter.failed.connect(self._show_failure)
        self._another.clicked.connect(self.another_wished)
        self._go.clicked.connect(self._import)

    @Slot()
    def _import(self) -> None:
        self._is_importing = True
        for button in (self._go, self._another):
            button.setEnabled(False)
        self._presenter.carry_out()

    def _end_import(self) -> None:
        self._is_importing = False
        for button in (self._go, self._another):
            button.setEnabled(True)

    @override
    def reject(self) -> None:
        """What is being read is let go; what is being taken in is cancelled, and then told."""
        self._watch.cancel()
        if not self._is_importing:
            super().reject()

    @property
    def is_reading(self) -> bool:
        """True until it is known what the file would change."""
        return self._steps.currentIndex() == 0 and not self.problem

    def _refused_step(self) -> QWidget:
        step, card = QWidget(), Card(padding=GRID)
        card.column.addWidget(self._problems)
        step.setLayout(below(card))
        return step

    def _planned_step(self) -> QWidget:
        step, card = QWidget(), Card()
        self._figures.setHorizontalSpacing(3 * GRID)
        self._figures.setVerticalSpacing(GRID)
        self._figures.setColumnStretch(1, 1)
        card.column.addLayout(self._figures)
        step.setLayout(below(card, self._note, None, spacing=2 * GRID))
        return step

    @Slot(object)
    def _show_plan(self, plan: Plan) -> None:
        self.lead.setText(
            self.tr("{file} would change this. Nothing has changed yet.").format(file=plan.file)
        )
        self._show_figures(plan.report)
        changes = plan.report.created + plan.report.updated + plan.report.left
        self._go.setVisible(changes > 0)
        self._another.show()
        if changes:
            self._go.setFocus()
        else:
            self.lead.setText(self.tr("The list says nothing new. There is nothing to import."))
        self._steps.setCurrentIndex(2)

    def _show_figures(self, report: ImportReport) -> None:
        emptied(self._figures)
        for number, (figure, words) in enumerate(self._lines(report)):
            self._figures.addWidget(Text(str(figure), "title"), number, 0)
            self._figures.addWidget(Text(words), number, 1)
        notes = [*warnings_of(report)]
        if report.left:
            notes.append(
                self.tr("Who has left keeps their history; consent and face template end with it.")
            )
        self._note.setText("\n\n".join(notes))
        self._note.setVisible(bool(notes))
        self.fit()

    def _lines(self, report: ImportReport) -> Sequence[tuple[int, str]]:
        if self._presenter.kind is ListKind.TIMETABLE:
            return (
                (report.created, self.tr("new lesson(s)", "", report.created)),
                (
                    report.updated,
                    self.tr("lesson(s) with another room, end or teacher", "", report.updated),
                ),
                (report.unchanged, self.tr("lesson(s) as before", "", report.unchanged)),
            )
        return (
            (report.created, self.tr("new student(s)", "", report.created)),
            (report.updated, self.tr("student(s) with a change", "", report.updated)),
            (report.unchanged, self.tr("student(s) as before", "", report.unchanged)),
            (report.left, self.tr("student(s) who are in no class any more", "", report.left)),
        )

    @Slot(object)
    def _show_refusal(self, error: Refusal) -> None:
        self._refuse(error.problems)
        count = error.params["count"]
        if isinstance(count, int) and count > len(error.problems):
            self.show_words(
                self.tr("The first {shown} of {count} are listed.").format(
                    shown=len(error.problems), count=count
                )
            )

    def _refuse(self, problems: Sequence[Problem | RowProblem]) -> None:
        self.lead.setText(
            self.tr("Nothing was imported. Mend this in the file and choose it again.")
        )
        model = QStandardItemModel(len(problems), MATTER + 1, self)
        model.setHorizontalHeaderLabels(
            [self.tr("Row"), self.tr("Column"), self.tr("What is wrong, and what to do")]
        )
        for number, problem in enumerate(problems):
            words = (str(problem.row or ""), problem.column, _told(problem))
            for column, text in enumerate(words):
                item = QStandardItem(text)
                item.setToolTip(plain_tip(text))
                model.setItem(number, column, item)
        self._problems.setModel(model)
        self._problems.stretch(MATTER)
        self._problems.setWordWrap(True)
        self._problems.resizeRowsToContents()
        self._another.show()
        self._go.hide()
        self._steps.setCurrentIndex(1)
        self._problems.setFocus()

    @Slot(object)
    def _show_done(self, report: ImportReport) -> None:
        self._end_import()
        self.lead.setText(self.tr("Done. This has changed."))
        self._show_figures(report)
        self._another.hide()
        self._go.hide()
        self._close.setText(self.tr("Close"))
        self._close.setFocus()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._end_import()
        self._another.show()
        if isinstance(error, Cancelled):
            # What was read is still there, and can be taken in after all.
            self.lead.setText(sentence_of(error))
            return
        self.lead.setText(self.tr("Nothing was imported."))
        self._go.hide()
        self._steps.setCurrentIndex(0)
        self.show_problem(error)


def _told(problem: Problem | RowProblem) -> str:
    """The sentence without its place, which stands in columns of its own."""
    return file_problem(replace(problem, row=0))


def _title(kind: ListKind) -> str:
    if kind is ListKind.TIMETABLE:
        return QCoreApplication.translate("ImportDialog", "Import a timetable")
    return QCoreApplication.translate("ImportDialog", "Import a class list")
