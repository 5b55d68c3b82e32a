"""The screen of logs, in two tabs: who has read what, and what the machine said of faces."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from typing_extensions import override

from app.text.ai_log_words import METHODS, OUTCOMES, ai_word, override_words, point_words
from app.text.dates import local_date, local_time
from app.text.language import tr
from app.text.reading import oddity_name, read_name
from app.text.words import role_name
from app.ui.exporting.view import ask_where
from app.ui.logs.presenter import PERIODS, LogsPresenter
from app.ui.parts.controls import below, beside
from app.ui.parts.leaves import Leaves
from app.ui.theme import GRID, Tone, grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.fields import SearchField
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card
from app.ui.widgets.tables import TONE_ROLE, DataTable
from app.usecases.ai_log.read_ai_log import AiLine
from app.usecases.staff.read_access_log import AccessEntry
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose

ACCESS, AI = range(2)
ODD = 5
FILTER_WIDTH = 34 * GRID


class LogsPage(Page):
    """For the officer. No line of either log names a student."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = LogsPresenter(context.services, context.signed_in, self)
        self.tabs = Leaves(self.tr("Logs"))
        self.access, self._access_model = DataTable(self.tr("Access log")), QStandardItemModel(self)
        self.ai, self._ai_model = DataTable(self.tr("AI log")), QStandardItemModel(self)
        self.period = QComboBox()
        self.reader = SearchField(self.tr("Name of a reader"))
        self.subject = QLineEdit()
        self.odd = QCheckBox(self.tr("Only what stands out"))
        self.method, self.outcome = QComboBox(), QComboBox()
        self.export_button = Button(self.tr("Export as CSV…"))
        self.access.say_when_empty(
            self.tr("No reading fits. Choose a longer period, or ask for less.")
        )
        self.ai.say_when_empty(
            self.tr("No look at a face fits. Choose a longer period, or ask for less.")
        )
        self._set_up_filters()
        self.access.setModel(self._access_model)
        self.ai.setModel(self._ai_model)
        self.tabs.addTab(self._access_tab(), self.tr("Access log"))
        self.tabs.addTab(self._ai_tab(), self.tr("AI log"))
        self.column.addWidget(self.tabs, 1)
        self._connect()
        self.presenter.read_access()

    def _set_up_filters(self) -> None:
        for days in PERIODS:
            self.period.addItem(tr("Last %n day(s)", "", days), days)
        self.period.setCurrentIndex(PERIODS.index(self.presenter.days))
        self.period.setAccessibleName(self.tr("Period"))
        self.subject.setPlaceholderText(self.tr("A student's reference, from a case"))
        self.subject.setAccessibleName(self.subject.placeholderText())
        for box, words, kinds in (
            (self.method, self.tr("All methods"), METHODS),
            (self.outcome, self.tr("All outcomes"), OUTCOMES),
        ):
            box.addItem(words, None)
            box.setAccessibleName(words)
            for code in kinds:
                box.addItem(ai_word(kinds, code), code)
        for field in (self.reader, self.subject, self.method, self.outcome):
            field.setMaximumWidth(grown(FILTER_WIDTH))

    def _access_tab(self) -> QWidget:
        tab = Card(padding=2 * GRID)
        lead = self.tr("Every reading of personal data. What stands out proves nothing by itself.")
        row = below(
            Text(lead, "muted", wrap=True),
            beside(self.reader, self.subject, self.odd, None),
            self.access,
            spacing=GRID,
        )
        row.setStretchFactor(self.access, 1)
        tab.column.addLayout(row)
        return tab

    def _ai_tab(self) -> QWidget:
        tab = Card(padding=2 * GRID)
        lead = self.tr(
            "Each look at a face, to the hour and under a pseudonym of that lesson alone. It holds "
            "no picture and no score, and goes after six months."
        )
        row = below(
            Text(lead, "muted", wrap=True),
            beside(self.method, self.outcome, None, self.export_button),
            self.ai,
            spacing=GRID,
        )
        row.setStretchFactor(self.ai, 1)
        tab.column.addLayout(row)
        return tab

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.access_read.connect(self._show_access)
        presenter.ai_read.connect(self._show_ai)
        notices.follow(presenter)
        presenter.exported.connect(
            lambda path: notices.tell(self.tr("The log is in {file}.").format(file=path.name))
        )
        self.tabs.currentChanged.connect(self._read)
        self.period.currentIndexChanged.connect(self._read)
        self.odd.toggled.connect(self._read)
        self.subject.editingFinished.connect(self._read_about)
        self.method.currentIndexChanged.connect(self._read)
        self.outcome.currentIndexChanged.connect(self._read)
        self.reader.textChanged.connect(self._search)
        self.export_button.clicked.connect(self._export)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Logs")

    @override
    def subtitle(self) -> str:
        """How much there is, and how much of it stands out."""
        if self.tabs.currentIndex() == AI:
            return tr("%n line(s)", "", len(self.presenter.lines))
        words = tr("%n line(s)", "", len(self.presenter.entries))
        odd = self.presenter.odd
        if not odd:
            return words
        told = tr("%n stand out", "", odd)
        return f"{words} · {told}"

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """The period is the same for both."""
        return (self.period,)

    @override
    def first_focus(self) -> QWidget | None:
        """The log."""
        return self.access

    @Slot()
    def _read(self) -> None:
        presenter = self.presenter
        presenter.days = int(self.period.currentData())
        presenter.only_odd = self.odd.isChecked()
        method, outcome = self.method.currentData(), self.outcome.currentData()
        presenter.method = Purpose(method) if method else None
        presenter.outcome = Outcome(outcome) if outcome else None
        if self.tabs.currentIndex() == AI:
            presenter.read_ai()
        else:
            presenter.read_access()

    @Slot()
    def _read_about(self) -> None:
        if self.presenter.subject != self.subject.text():
            self.presenter.subject = self.subject.text()
            self._read()

    @Slot(str)
    def _search(self, wanted: str) -> None:
        self.presenter.reader = wanted
        self._show_access()

    @Slot()
    def _show_access(self) -> None:
        heads = [
            self.tr("When"),
            self.tr("Who"),
            self.tr("Role"),
            self.tr("What"),
            self.tr("People"),
            self.tr("Stands out"),
        ]
        _fill(self._access_model, heads, [_access_row(each) for each in self.presenter.entries])
        self.access.stretch(3)
        self.header_changed.emit()

    @Slot()
    def _show_ai(self) -> None:
        heads = [
            self.tr("Hour"),
            self.tr("Pseudonym"),
            self.tr("Method"),
            self.tr("Outcome"),
            self.tr("Engine and threshold"),
            self.tr("At the signature"),
            self.tr("Confirmed by"),
        ]
        _fill(self._ai_model, heads, [_ai_row(each) for each in self.presenter.lines])
        self.ai.stretch(4)
        self.header_changed.emit()

    @Slot()
    def _export(self) -> None:
        title, kind = self.tr("Save the AI log"), self.tr("CSV (*.csv)")
        ask_where(self, title, "ai-log.csv", kind, self.presenter.export_ai)


def _fill(
    model: QStandardItemModel, heads: Sequence[str], rows: Sequence[list[QStandardItem]]
) -> None:
    model.clear()
    model.setHorizontalHeaderLabels(list(heads))
    for row in rows:
        model.appendRow(row)


def _access_row(entry: AccessEntry) -> list[QStandardItem]:
    what = read_name(entry.what.value)
    words = (
        f"{local_date(entry.at)} {local_time(entry.at)}",
        entry.reader or "?",
        role_name(entry.role) if entry.role else "",
        f"{what} · {entry.lesson}" if entry.lesson else what,
        str(entry.count),
        ", ".join(oddity_name(each.value) for each in sorted(entry.oddities)),
    )
    items = [QStandardItem(text) for text in words]
    if entry.oddities:
        items[ODD].setData(Tone.LATE.value, TONE_ROLE)
    return items


def _ai_row(line: AiLine) -> list[QStandardItem]:
    use = line.use
    words = (
        f"{local_date(use.at)} {local_time(use.at)}",
        use.pseudonym[:8],
        ai_word(METHODS, use.method.value),
        ai_word(OUTCOMES, use.outcome.value),
        point_words(use),
        override_words(use),
        line.confirmed_by,
    )
    return [QStandardItem(text) for text in words]
