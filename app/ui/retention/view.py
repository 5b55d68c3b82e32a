"""The retention screen: each rule with what it would take today, and the protocols of what went."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.calendar import day_of
from app.domain.rights.disposal import Disposal
from app.text.dates import local_date
from app.text.retention_words import (
    bar_name,
    day,
    other_end,
    other_name,
    other_number,
    period,
    rule_name,
)
from app.ui.exporting.view import ask_where
from app.ui.parts.controls import Sheet, below, beside
from app.ui.retention.dialogs import DisposeDialog, RuleDialog
from app.ui.retention.holds import HoldsDialog
from app.ui.retention.presenter import RetentionPresenter
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card
from app.ui.widgets.tables import DataTable
from app.usecases.retention.other_ends import OtherEnd
from app.usecases.retention.what_is_due import Due


class RetentionPage(Page):
    """The controller sets rules and confirms; administrator and officer read.

    Attributes:
        presenter: decisions of the screen.
        rules: the table of rules.
        protocols: the table of disposals.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = RetentionPresenter(context.services.records, context.signed_in, self)
        self.rules, self._rule_model = DataTable(self.tr("Rules")), QStandardItemModel(self)
        self.protocols = DataTable(self.tr("Protocols"))
        self._protocol_model = QStandardItemModel(self)
        self.set_button = Button(self.tr("Period and decision…"))
        self.dispose_button = Button(self.tr("Dispose of it…"), Kind.DANGER)
        self.print_button = Button(self.tr("Protocol as PDF…"))
        self.holds_button = Button(self.tr("Legal holds…"))
        self._stopped = Text(
            self.tr("A legal hold covers all data. Nothing goes until it is lifted."),
            "error",
            wrap=True,
        )
        self._stopped.hide()
        panels = below(self._upper(), self._lower(), spacing=2 * GRID)
        panels.setStretch(0, 2)
        panels.setStretch(1, 1)
        self.column.addLayout(panels)
        self._connect()
        self.presenter.open()

    def _upper(self) -> QWidget:
        card = Card(padding=2 * GRID)
        self.rules.setModel(self._rule_model)
        card.column.addWidget(self._stopped)
        card.column.addWidget(self.rules, 1)
        if self.presenter.is_controller:
            acts = (self.set_button, self.holds_button, None, self.dispose_button)
            card.column.addLayout(beside(*acts))
        elif self.presenter.sees_holds:
            card.column.addLayout(beside(self.holds_button, None))
        return card

    def _lower(self) -> QWidget:
        card = Card(padding=2 * GRID)
        self.protocols.setModel(self._protocol_model)
        self.protocols.say_when_empty(
            self.tr("Nothing has been disposed of yet. Each disposal leaves its protocol here.")
        )
        card.column.addWidget(Text(self.tr("Disposal protocols"), "section"))
        card.column.addWidget(self.protocols, 1)
        card.column.addLayout(beside(None, self.print_button))
        return card

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.read.connect(self._show)
        presenter.failed.connect(self._tell_failure)
        presenter.recovered.connect(notices.settle)
        presenter.held.connect(self._follow_holds)
        presenter.rule_set.connect(lambda: notices.tell(self.tr("The rule is set.")))
        presenter.disposed.connect(lambda done: notices.tell(self._gone_words(done)))
        presenter.printed.connect(
            lambda path: notices.tell(self.tr("The protocol is in {file}.").format(file=path.name))
        )
        presenter.busy_changed.connect(self._follow)
        self.set_button.clicked.connect(self._ask_for_rule)
        self.dispose_button.clicked.connect(self._ask_to_dispose)
        self.print_button.clicked.connect(self._print)
        self.holds_button.clicked.connect(self._show_holds)
        self.rules.selectionModel().currentRowChanged.connect(self._follow)
        self.protocols.selectionModel().currentRowChanged.connect(self._follow)
        self._follow()

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Retention")

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """Everything stands beside what it is about."""
        return ()

    @override
    def first_focus(self) -> QWidget | None:
        """The rules."""
        return self.rules

    @Slot()
    def _show(self) -> None:
        shown = self.presenter.shown
        if shown is None:
            return
        chosen = self.rules.currentIndex().row()
        _fill(
            self._rule_model,
            [self.tr("Rule"), self.tr("Kept"), self.tr("Decision"), self.tr("Out of period")],
            [
                *(self._rule_words(each) for each in shown.due),
                *(self._other_words(each) for each in shown.others),
            ],
        )
        _fill(
            self._protocol_model,
            [self.tr("Rule"), self.tr("Up to"), self.tr("Rows"), self.tr("Completed")],
            [_protocol_words(each) for each in shown.disposals],
        )
        for table in (self.rules, self.protocols):
            table.stretch(0)
        self._stopped.setVisible(any(each.is_stopped for each in shown.due))
        self.rules.selectRow(max(0, chosen))
        self.protocols.selectRow(0)
        self._follow()

    def _rule_words(self, due: Due) -> tuple[str, ...]:
        decision = due.rule.decision.id if due.rule.decision else ""
        if not due.needs_confirmation:
            decision = self.tr("by itself")
        if due.bar is not None:
            return rule_name(due.rule.id), period(due.rule), decision, bar_name(due.bar)
        words = self.tr("{number} up to {day}").format(
            number=due.found.total, day=day(due.last_event)
        )
        if due.found.kept:
            words += self.tr(", {number} kept").format(number=due.found.kept)
        return rule_name(due.rule.id), period(due.rule), decision, words

    def _other_words(self, other: OtherEnd) -> tuple[str, ...]:
        number = other_number(other.id, other.number)
        return other_name(other.id), other_end(other.id), self.tr("by itself"), number

    def _gone_words(self, done: Disposal) -> str:
        words = self.tr("{number} rows are gone. Print the protocol.")
        return words.format(number=done.found.total)

    @Slot()
    def _follow(self) -> None:
        due = self._due()
        self.set_button.setEnabled(self.presenter.may_set(due))
        self.dispose_button.setEnabled(self.presenter.may_dispose(due))
        self.print_button.setEnabled(self._disposal() is not None)

    def _due(self) -> Due | None:
        return self.presenter.due(self.rules.currentIndex().row())

    def _disposal(self) -> Disposal | None:
        return self.presenter.disposal(self.protocols.currentIndex().row())

    @Slot()
    def _ask_for_rule(self) -> None:
        due = self._due()
        if due is None:
            return
        dialog = RuleDialog(due, day_of(self.context.services.now()), self)
        dialog.wished.connect(
            lambda months, decision: self.presenter.set_rule(due.rule.id, months, decision)
        )
        self.presenter.rule_set.connect(dialog.accept)
        self._open(dialog)

    @Slot()
    def _ask_to_dispose(self) -> None:
        due = self._due()
        if due is None:
            return
        dialog = DisposeDialog(due, self)
        dialog.confirmed.connect(lambda: self.presenter.dispose(due.rule.id))
        dialog.confirmed.connect(dialog.accept)
        self._open(dialog)

    @Slot()
    def _show_holds(self) -> None:
        presenter = self.presenter
        if presenter.shown is None:
            return
        dialog = HoldsDialog(presenter.shown.holds, may_act=presenter.is_controller, parent=self)
        dialog.placed.connect(presenter.place_hold)
        dialog.lifted.connect(presenter.lift_hold)
        self._open(dialog)

    @Slot()
    def _follow_holds(self) -> None:
        shown = self.presenter.shown
        for dialog in self.findChildren(HoldsDialog):
            dialog.show_holds(shown.holds if shown else ())

    @Slot()
    def _print(self) -> None:
        disposal = self._disposal()
        if disposal is None:
            return
        word = self.tr("disposal")
        name = f"{word}-{disposal.order.ordered_at:%Y-%m-%d}.pdf"
        title, kind = self.tr("Save the protocol"), self.tr("PDF (*.pdf)")
        ask_where(
            self, title, name, kind, lambda path: self.presenter.print_protocol(disposal, path)
        )

    def _open(self, dialog: Sheet) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        # A dialog that is open tells it itself, beneath what was typed.
        opened = [each for each in self.findChildren(Sheet) if each.isVisible()]
        if opened:
            opened[-1].show_problem(error)
        else:
            self.context.notices.show_error(error)


def _fill(model: QStandardItemModel, heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
    model.clear()
    model.setHorizontalHeaderLabels(list(heads))
    for row in rows:
        model.appendRow([QStandardItem(text) for text in row])


def _protocol_words(disposal: Disposal) -> tuple[str, ...]:
    order = disposal.order
    done = local_date(disposal.done_at) if disposal.done_at else ""
    if disposal.is_cancelled:
        words = QCoreApplication.translate("RetentionPage", "{day}, cancelled before all had gone")
        done = words.format(day=done)
    return rule_name(order.rule), day(order.last_event), str(disposal.found.total), done
