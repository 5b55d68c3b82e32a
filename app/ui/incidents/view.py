"""The screen of incidents: the register with its clock, and one incident with its history.

What has least time left stands first and says so in words. The keyboard reaches everything: the
register with the arrow keys, the steps with Tab.
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, Qt, QTimer, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.accountability.incident_view import IncidentView
from app.text.incident_words import NATURES, SEVERITIES, clock_words, listed, step_line, word
from app.text.language import tr
from app.ui.incidents.acts import IncidentActs
from app.ui.incidents.presenter import IncidentsPresenter
from app.ui.parts.controls import scrolled
from app.ui.parts.flow import FlowLayout
from app.ui.theme import GRID, Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, EmptyState
from app.ui.widgets.tables import TONE_ROLE, DataTable
from privacy.accountability.incidents import Incident, Severity

NUMBER, WHAT, SEVERITY, CLOCK = range(4)
MINUTE_MS = 60_000
SOON_HOURS = 24
_TONES = {
    Severity.NOT_ASSESSED: Tone.NEUTRAL,
    Severity.LOW: Tone.NEUTRAL,
    Severity.MEDIUM: Tone.LATE,
    Severity.HIGH: Tone.ABSENT,
    Severity.TOP: Tone.ABSENT,
}


class IncidentsPage(Page):
    """Whole for the controller; officer and office follow; a teacher sees their own reports."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = IncidentsPresenter(context.services.records, context.signed_in, self)
        self.acts = IncidentActs(self, self.presenter)
        self.table = DataTable(self.tr("Incidents"))
        self._model = QStandardItemModel(0, CLOCK + 1, self)
        self.report_button = Button(self.tr("Report an incident…"), Kind.PRIMARY)
        self._empty = EmptyState(self.tr("No incidents"), self._empty_words())
        self._heading, self._history = Text("", "section"), Text("", "muted", wrap=True)
        self._register, self._detail = self._register_card(), self._detail_card()
        self.column.addWidget(self._empty, 1)
        self.column.addWidget(self._register, 1)
        self.column.addWidget(self._detail, 1)
        self._timer = QTimer(self, interval=MINUTE_MS)
        self._connect()
        self._show()
        self.presenter.open()

    def _empty_words(self) -> str:
        words = self.tr(
            "Whatever goes wrong with people's data is reported here at once: a lost list, "
            "a wrong recipient, an account in wrong hands."
        )
        if not self.presenter.may_report:
            return words
        how = self.tr("Press “Report an incident…”; what is not known yet can be added later.")
        return f"{words} {how}"

    def _register_card(self) -> QWidget:
        card = Card(padding=2 * GRID)
        self._model.setHorizontalHeaderLabels(
            [
                self.tr("Incident"),
                self.tr("What was lost"),
                self.tr("Severity"),
                self.tr("72 hours"),
            ]
        )
        self.table.setModel(self._model)
        self.table.stretch(WHAT)
        card.column.addWidget(self.table, 1)
        return card

    def _detail_card(self) -> QWidget:
        card = Card(padding=2 * GRID)
        card.column.setSpacing(GRID)
        self._history.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QWidget()
        self._steps = FlowLayout(row, spacing=GRID)
        for button in self.acts.buttons.values():
            button.setParent(row)
        card.column.addWidget(self._heading)
        card.column.addWidget(scrolled(self._history), 1)
        card.column.addWidget(row)
        return card

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.listed.connect(self._show)
        presenter.failed.connect(self.acts.tell_failure)
        presenter.recovered.connect(self.context.notices.settle)
        presenter.done.connect(self.acts.tell_done)
        presenter.printed.connect(
            lambda path: notices.tell(self.tr("The paper is in {file}.").format(file=path.name))
        )
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self.report_button.clicked.connect(self.acts.report)
        self._timer.timeout.connect(self.presenter.open)
        self._timer.start()

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Incidents")

    @override
    def subtitle(self) -> str:
        """How many wait for the authority, and how many are late."""
        running = [view for view in self.presenter.views if view.incident.clock_runs]
        late = sum(view.incident.is_late(view.now) for view in running)
        words = tr("%n incident(s) with a running clock", "", len(running))
        if not late:
            return words
        overdue = tr("%n overdue", "", late)
        return f"{words} · {overdue}"

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """Whoever may report does it from here."""
        return (self.report_button,) if self.presenter.may_report else ()

    @override
    def first_focus(self) -> QWidget | None:
        """The register, or the way to begin one."""
        return self.table if self.presenter.views else self.report_button

    @override
    def leave(self) -> None:
        """The clock is not read any more."""
        self._timer.stop()

    @Slot()
    def _show(self) -> None:
        views, chosen = self.presenter.views, self.presenter.chosen
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self._model.setRowCount(0)
        for view in views:
            self._model.appendRow(_row(view))
        if chosen is not None:
            self.table.selectRow(views.index(chosen))
        selection.blockSignals(False)
        self._empty.setVisible(not views)
        self._register.setVisible(bool(views))
        self._show_chosen()
        self.header_changed.emit()

    @Slot(QItemSelection, QItemSelection)
    def _follow(self, _selected: QItemSelection, _left: QItemSelection) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.presenter.views):
            self.presenter.choose(self.presenter.views[row].incident.id)
            self._show_chosen()

    def _show_chosen(self) -> None:
        view = self.presenter.chosen
        self._detail.setVisible(view is not None)
        if view is None:
            return
        incident = view.incident
        self._heading.setText(f"{incident.number} · {clock_words(incident, view.now)}")
        lines = [step_line(step, view.names.get(step.by, "")) for step in incident.steps]
        self._history.setText("\n".join(lines))
        self._offer(self.presenter.offered(incident))

    def _offer(self, offered: frozenset[str]) -> None:
        """Show these buttons side by side; a hidden one leaves no gap."""
        while self._steps.takeAt(0) is not None:
            pass
        for name, button in self.acts.buttons.items():
            button.setVisible(name in offered)
            if name in offered:
                self._steps.addWidget(button)


def _row(view: IncidentView) -> list[QStandardItem]:
    incident = view.incident
    words = (
        incident.number,
        listed(NATURES, incident.steps[0].codes("natures")),
        word(SEVERITIES, incident.severity.value),
        clock_words(incident, view.now),
    )
    items = [QStandardItem(text) for text in words]
    items[SEVERITY].setData(_TONES[incident.severity].value, TONE_ROLE)
    items[CLOCK].setData(_tone(incident, view).value, TONE_ROLE)
    return items


def _tone(incident: Incident, view: IncidentView) -> Tone:
    if incident.is_late(view.now):
        return Tone.ABSENT
    if not incident.clock_runs:
        return Tone.NEUTRAL
    hours = incident.time_left(view.now).total_seconds() / 3600
    return Tone.LATE if hours < SOON_HOURS else Tone.PRESENT
