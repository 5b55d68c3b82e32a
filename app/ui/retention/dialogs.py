"""The dialogs of retention: a rule with its decision, and the word that lets data go."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.text.retention_words import day, kind_name, period, rule_name
from app.ui.parts.controls import Sheet
from app.ui.widgets.buttons import Kind
from app.ui.widgets.fields import Field, NumberField
from app.ui.widgets.labels import Text
from app.usecases.retention.what_is_due import Due
from privacy.rights.retention import LONGEST_MONTHS, DisposalDecision

WIDTH = 560


class RuleDialog(Sheet):
    """A period, and the decision that allows the disposal.

    Signals:
        wished: (months, decision or None) are to be set.
    """

    wished = Signal(int, object)

    def __init__(self, due: Due, today: date, parent: QWidget | None = None) -> None:
        super().__init__(
            rule_name(due.rule.id),
            QCoreApplication.translate(
                "RuleDialog", "How long it is kept, and the decision that lets it go after that."
            ),
            parent=parent,
        )
        known = due.rule.decision
        self.months = NumberField(self.tr("Months"), lowest=0, highest=LONGEST_MONTHS)
        self.months.setValue(due.rule.months or 0)
        self.number = QLineEdit(known.id if known else "")
        self.authority = QLineEdit(known.authority if known else "")
        self.decided_on = QLineEdit((known.decided_on if known else today).isoformat())
        self._fields = (
            Field(
                self.tr("Months"), self.months, self.tr("Counted from the day that the list names.")
            ),
            Field(self.tr("Decision"), self.number, self.tr("Case number, as in the archives.")),
            Field(self.tr("Decided by"), self.authority),
            Field(self.tr("Decided on"), self.decided_on, self.tr("As 2026-11-22.")),
        )
        for field in self._fields:
            self.column.addWidget(field)
        self.add_way_out(self.tr("Cancel"))
        save = self.add_button(self.tr("Set the rule"), Kind.PRIMARY)
        save.setDefault(True)
        save.clicked.connect(self._wish)
        self.setMinimumWidth(WIDTH)

    @Slot()
    def _wish(self) -> None:
        number, authority = self.number.text().strip(), self.authority.text().strip()
        if not number and not authority:
            self.wished.emit(self.months.value(), None)
            return
        try:
            decided_on = date.fromisoformat(self.decided_on.text().strip())
        except ValueError:
            self.show_words(self.tr("Write the day of the decision as 2026-11-22."))
            return
        self.wished.emit(self.months.value(), DisposalDecision(number, authority, decided_on))


class DisposeDialog(Sheet):
    """Says in numbers what goes for good. No button is the default.

    Signals:
        confirmed: the person means it.
    """

    confirmed = Signal()

    def __init__(self, due: Due, parent: QWidget | None = None) -> None:
        lead = QCoreApplication.translate(
            "DisposeDialog",
            "{period}. Everything of {day} and earlier goes for good; a protocol of the numbers "
            "stays.",
        )
        super().__init__(
            QCoreApplication.translate("DisposeDialog", "Dispose of: {rule}?").format(
                rule=rule_name(due.rule.id)
            ),
            lead.format(period=period(due.rule), day=day(due.last_event)),
            parent=parent,
        )
        for kind, count in due.found.counts.items():
            self.column.addWidget(Text(f"{kind_name(kind)}: {count}"))
        if due.found.kept:
            kept = self.tr("Kept by a legal hold or a restriction: {number}")
            self.column.addWidget(Text(kept.format(number=due.found.kept), "muted"))
        self.add_way_out(self.tr("Keep it")).setFocus()
        self.add_button(self.tr("Dispose of it"), Kind.DANGER).clicked.connect(self.confirmed)
        self.setMinimumWidth(WIDTH)
