"""The audit screen: run it, read each check with its evidence, look back, take the report along.

What was found stands first, in words as well as in colour. The keyboard reaches everything: the
checks with the arrow keys, what belongs to one beneath them.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from app.text.dates import local_date, local_time
from app.text.findings import (
    counts_of,
    evidence_of,
    legal_of,
    outcome_name,
    outcome_of,
    places_of,
    remedy_of,
    title_of,
    weight_words,
)
from app.text.pointer_words import pointer_words
from app.ui.audit.presenter import AuditPresenter
from app.ui.audit.tiles import ShareBar, Tile
from app.ui.exporting.view import ask_where
from app.ui.parts.controls import below, beside, scrolled
from app.ui.parts.leaves import WordsTable
from app.ui.theme import GRID, Tone, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, EmptyState, Rule
from app.ui.widgets.tables import TONE_ROLE
from app.usecases.audit.list_audits import PastAudit
from app.usecases.audit.look_behind import Opened
from privacy.accountability.audit import Checked
from privacy.accountability.check import AuditCheck, Outcome

OUTCOME = 3
WIDTHS = (18 * GRID, 26 * GRID, 22 * GRID)
"""Of all columns but the first, which has the rest; what is longer takes more lines."""

DETAIL_HEIGHT = 17 * GRID
_TONES = {
    Outcome.IN_ORDER: Tone.PRESENT,
    Outcome.FINDING: Tone.ABSENT,
    Outcome.NOT_TOLD: Tone.LATE,
    Outcome.NOT_APPLICABLE: Tone.NEUTRAL,
}


class AuditPage(Page):
    """For the officer and the controller.

    Attributes:
        presenter: decisions of the screen.
        table: the checks of the audit that is looked at.
        history: the audits there were.
        detail: what belongs to the chosen check.
    """

    def __init__(self, context: PageContext, checks: Sequence[AuditCheck]) -> None:
        super().__init__(context)
        records, session = context.services.records, context.signed_in
        self.presenter = AuditPresenter(records, session, checks, self)
        self.table = WordsTable(self.tr("Checks"), is_wrapped=True)
        self.history = QComboBox()
        self.history.setAccessibleName(self.tr("Audits"))
        self.detail = Text("", "muted", wrap=True)
        self.run_button = Button(self.tr("Run the audit"), Kind.PRIMARY)
        self.pdf_button = Button(self.tr("Report as PDF…"))
        self.export_button = Button(self.tr("Signed file…"))
        self.open_button = Button(self.tr("Who or what is it?"), size="small")
        self._bar = ShareBar()
        self._in_order = Tile(self.tr("In order"), bar=self._bar)
        self._found = Tile(self.tr("Findings"))
        self._change = Tile(self.tr("Since the audit before"))
        self._empty = EmptyState(
            self.tr("No audit yet"),
            self.tr(
                "The audit looks at what is really there: templates, consents, registers, keys, "
                "the ledger, backups and the running program. It takes some seconds, and roll "
                "call goes on meanwhile."
            ),
        )
        self._tiles, self._panel = self._upper(), self._lower()
        for part, stretch in ((self._tiles, 0), (self._empty, 1), (self._panel, 1)):
            self.column.addWidget(part, stretch)
        self._connect()
        self._show()
        self.presenter.open()

    def _upper(self) -> QWidget:
        tiles = QWidget()
        row = beside(self._in_order, self._found, self._change, spacing=2 * GRID)
        for number in range(row.count()):
            row.setStretch(number, 1)
        tiles.setLayout(row)
        return tiles

    def _lower(self) -> QWidget:
        card = Card(padding=2 * GRID)
        card.column.setSpacing(GRID)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        detail = scrolled(self.detail)
        detail.setFixedHeight(grown(DETAIL_HEIGHT))
        head = beside(Text(self.tr("Checks"), "section"), None, self.history, self.export_button)
        card.column.addLayout(head)
        card.column.addWidget(self.table, 1)
        card.column.addWidget(Rule())
        card.column.addLayout(beside(detail, below(self.open_button, None)))
        return card

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.read.connect(self._show)
        notices.follow(presenter)
        presenter.written.connect(
            lambda path: notices.tell(self.tr("The audit is in {file}.").format(file=path.name))
        )
        presenter.busy_changed.connect(self._follow)
        self.run_button.clicked.connect(self._run)
        self.pdf_button.clicked.connect(self._print)
        self.export_button.clicked.connect(self._export)
        self.open_button.clicked.connect(self._open)
        presenter.opened.connect(self._show_opened)
        self.history.activated.connect(presenter.choose)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Audit")

    @override
    def subtitle(self) -> str:
        """When it was run, and by whom."""
        past = self.presenter.chosen
        return "" if past is None else f"{_when(past)} · {past.by}"

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """The report, and the one button."""
        return (self.pdf_button, self.run_button)

    @override
    def first_focus(self) -> QWidget | None:
        """The one button."""
        return self.run_button

    @Slot()
    def _show(self) -> None:
        past, has_any = self.presenter.chosen, bool(self.presenter.past)
        for part, is_shown in (
            (self._empty, not has_any),
            (self._tiles, has_any),
            (self._panel, has_any),
        ):
            part.setVisible(is_shown)
        if past is not None:
            self._show_history(past)
            self._show_figures(past)
            self._show_checks(self.presenter.checked)
        self._follow()
        self.header_changed.emit()

    def _show_history(self, chosen: PastAudit) -> None:
        past = self.presenter.past or ()
        self.history.clear()
        self.history.addItems([_when(each) for each in past])
        self.history.setCurrentIndex(past.index(chosen))

    def _show_figures(self, past: PastAudit) -> None:
        report, change = past.report, past.difference
        counts = counts_of(report)
        good, empty = counts[Outcome.IN_ORDER], counts[Outcome.NOT_APPLICABLE]
        bad, untold = counts[Outcome.FINDING], counts[Outcome.NOT_TOLD]
        words = self.tr("{passed} of {checks}").format(passed=good, checks=len(report.checked))
        self._bar.show_parts(good, bad, empty + untold)
        nothing = self.tr("{number} with nothing to look at").format(number=empty)
        self._in_order.show_figure(words, nothing if empty else "")
        beneath = self.tr("Every check could look")
        if untold:
            beneath = self.tr("{number} could not look").format(number=untold)
        self._found.show_figure(str(bad), beneath)
        if past.is_first:
            self._change.show_figure("\u2013", self.tr("This is the first audit"))
            return
        words = self.tr("{new} new").format(new=len(change.new))
        put_right = self.tr("{number} put right, {still} still so")
        self._change.show_figure(
            words, put_right.format(number=len(change.gone), still=len(change.still))
        )

    def _show_checks(self, checks: Sequence[Checked]) -> None:
        heads = (self.tr("Check"), self.tr("Ground"), self.tr("Evidence"), self.tr("Outcome"))
        self.table.show_rows(heads, [_row(each) for each in checks])
        model = self.table.model()
        for number, each in enumerate(checks):
            tone = _TONES[outcome_of(each)].value
            model.setData(model.index(number, OUTCOME), tone, TONE_ROLE)
        for column, width in enumerate(WIDTHS, start=1):
            self.table.keep_width(column, grown(width))
        self.table.selectRow(0)

    @Slot()
    def _show_detail(self) -> None:
        chosen = self._chosen()
        self.open_button.setVisible(chosen is not None and bool(chosen.evidence.pointers))
        if chosen is None:
            self.detail.setText("")
            return
        lines = [
            title_of(chosen.id),
            self.tr("Looks at: {places}").format(places=places_of(chosen)),
            self.tr("Ground: {legal}").format(legal=legal_of(chosen)),
        ]
        if chosen.is_finding:
            lines += self._finding(chosen)
        self.detail.setText("\n".join(lines))

    def _finding(self, chosen: Checked) -> list[str]:
        lines = [
            weight_words(chosen.severity),
            self.tr("What to do: {remedy}").format(remedy=remedy_of(chosen.id)),
        ]
        if chosen.evidence.pointers:
            pointers = ", ".join(map(pointer_words, chosen.evidence.pointers))
            lines.append(self.tr("Where: {pointers}").format(pointers=pointers))
        return lines

    def _chosen(self) -> Checked | None:
        row, checks = self.table.currentIndex().row(), self.presenter.checked
        return checks[row] if 0 <= row < len(checks) else None

    @Slot()
    def _open(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.presenter.look_behind(chosen)

    @Slot(object)
    def _show_opened(self, found: tuple[Opened, ...]) -> None:
        nobody = self.tr("nothing more is known here")
        lines = [f"{pointer_words(each.pointer)}: {each.words or nobody}" for each in found]
        self._show_detail()  # what to do stays beside whom it is about
        self.detail.setText("\n".join((self.detail.text(), *lines)))

    @Slot()
    def _follow(self) -> None:
        is_busy, has_chosen = self.presenter.is_busy, self.presenter.chosen is not None
        self.run_button.setEnabled(not is_busy)
        self.pdf_button.setEnabled(has_chosen and not is_busy)
        self.export_button.setEnabled(has_chosen and not is_busy)

    @Slot()
    def _run(self) -> None:
        self.context.notices.settle()
        self.presenter.run()

    @Slot()
    def _print(self) -> None:
        title, kind = self.tr("Save the report"), self.tr("PDF (*.pdf)")
        ask_where(self, title, self._file_name("pdf"), kind, self.presenter.print_report)

    @Slot()
    def _export(self) -> None:
        title, kind = self.tr("Save the signed audit"), self.tr("JSON (*.json)")
        ask_where(self, title, self._file_name("json"), kind, self.presenter.export)

    def _file_name(self, suffix: str) -> str:
        past = self.presenter.chosen
        day = f"-{past.report.at:%Y-%m-%d}" if past else ""
        word = self.tr("audit")
        return f"{word}{day}.{suffix}"


def _when(past: PastAudit) -> str:
    return f"{local_date(past.report.at)} {local_time(past.report.at)}"


def _row(checked: Checked) -> tuple[str, ...]:
    return (
        title_of(checked.id),
        legal_of(checked),
        evidence_of(checked),
        outcome_name(outcome_of(checked)),
    )
