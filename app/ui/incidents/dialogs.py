"""The dialogs of incidents: a report, an assessment, and a step with its words."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.text.incident_words import NATURES, RISKS, WHAT, WHOSE, word
from app.ui.parts.controls import Sheet, below, beside
from app.ui.parts.fields import DayField, TimeField
from app.ui.session import LOCAL_ZONE, local
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Kind
from app.ui.widgets.fields import Field, NumberField
from app.ui.widgets.labels import Text
from app.usecases.incidents.assess_incident import Judged
from privacy.accountability.incidents import (
    LONGEST_REFERENCE,
    LONGEST_WORDS,
    MOST_COUNTED,
    Nature,
    Risk,
    What,
    Whose,
)

WIDTH = 600
FIRST_DAY_BACK = timedelta(days=3 * 365)


class WordsEdit(QPlainTextEdit):
    """Several lines; Tab goes on, as everywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(grown(11 * GRID))

    def typed(self) -> str:
        """What stands in it; a little more than allowed, so that too much is refused, not cut."""
        return self.toPlainText()[: LONGEST_WORDS + 1]


class MomentField(QWidget):
    """A day and a time on the school's clock, not after now."""

    def __init__(self, now: datetime) -> None:
        super().__init__()
        at = local(now)
        self.day = DayField(at.date() - FIRST_DAY_BACK, at.date())
        self.day.show_day(at.date())
        self.hour = TimeField(at.time())
        self.day.setAccessibleName(QCoreApplication.translate("IncidentDialogs", "Day"))
        self.hour.setAccessibleName(QCoreApplication.translate("IncidentDialogs", "Time"))
        self.setLayout(beside(self.day, self.hour, None))
        self.setFocusProxy(self.day)

    @property
    def moment(self) -> datetime:
        """What was chosen."""
        return datetime.combine(self.day.day, self.hour.hour, LOCAL_ZONE).astimezone(UTC)


class Ticks(QWidget):
    """Boxes of codes, beneath each other."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self.boxes = {code: QCheckBox(word(words, code)) for code in words}
        self.setLayout(below(*self.boxes.values(), spacing=0))

    def chosen(self) -> list[str]:
        """The codes that are ticked."""
        return [code for code, box in self.boxes.items() if box.isChecked()]


class ReportDialog(Sheet):
    """What happened, since when the school knows, and what was lost.

    Signals:
        reported: words, moment, natures.
    """

    reported = Signal(str, object, object)

    def __init__(self, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("IncidentDialogs", "Report an incident"),
            QCoreApplication.translate(
                "IncidentDialogs",
                "The authority has to be told within 72 hours of when the school knew. Report at "
                "once, even when not everything is clear.",
            ),
            parent=parent,
        )
        self.words, self.moment, self.natures = WordsEdit(), MomentField(now), Ticks(NATURES)
        self.column.addWidget(
            Field(
                QCoreApplication.translate("IncidentDialogs", "What happened"),
                self.words,
                QCoreApplication.translate("IncidentDialogs", "Short, and no names."),
            )
        )
        self.column.addWidget(
            Field(
                QCoreApplication.translate("IncidentDialogs", "When did the school know?"),
                self.moment,
            )
        )
        self.column.addWidget(self.natures)
        self.add_way_out(QCoreApplication.translate("IncidentDialogs", "Cancel"))
        save = self.add_button(
            QCoreApplication.translate("IncidentDialogs", "Report"), Kind.PRIMARY
        )
        save.clicked.connect(self._save)
        self.setMinimumWidth(WIDTH)

    @Slot()
    def _save(self) -> None:
        natures = frozenset(Nature(each) for each in self.natures.chosen())
        self.reported.emit(self.words.typed(), self.moment.moment, natures)


class AssessDialog(Sheet):
    """Whose data, which, how many, what may follow, and how great the risk is.

    Signals:
        judged: carries the `Judged`.
    """

    judged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("IncidentDialogs", "Assess the incident"),
            QCoreApplication.translate(
                "IncidentDialogs", "It can be assessed again; the earlier assessments stay."
            ),
            parent=parent,
        )
        self.risk = QComboBox()
        for code in RISKS:
            self.risk.addItem(word(RISKS, code), code)
        self.whose, self.what, self.words = Ticks(WHOSE), Ticks(WHAT), WordsEdit()
        self.persons = self._number(QCoreApplication.translate("IncidentDialogs", "People, about"))
        self.records = self._number(QCoreApplication.translate("IncidentDialogs", "Records, about"))
        self.protected = QCheckBox(
            QCoreApplication.translate(
                "IncidentDialogs", "People with a protected identity are among them"
            )
        )
        self._lay_out()
        self.add_way_out(QCoreApplication.translate("IncidentDialogs", "Cancel"))
        save = self.add_button(
            QCoreApplication.translate("IncidentDialogs", "Save the assessment"), Kind.PRIMARY
        )
        save.clicked.connect(self._save)
        self.setMinimumWidth(WIDTH)

    def _number(self, name: str) -> NumberField:
        return NumberField(name, lowest=0, highest=MOST_COUNTED)

    def _lay_out(self) -> None:
        translate = QCoreApplication.translate
        unknown = translate("IncidentDialogs", "0 where it is not known yet.")
        people, records = self.persons.accessibleName(), self.records.accessibleName()
        whose = Text(translate("IncidentDialogs", "Whose data"), "label")
        what = Text(translate("IncidentDialogs", "Which data"), "label")
        ticks = (below(whose, self.whose, None), below(what, self.what, None))
        numbers = (Field(people, self.persons, unknown), Field(records, self.records, unknown))
        self.column.addWidget(Field(translate("IncidentDialogs", "Risk"), self.risk))
        self.column.addLayout(beside(*ticks, spacing=3 * GRID))
        self.column.addWidget(self.protected)
        self.column.addLayout(beside(*numbers, spacing=3 * GRID))
        self.column.addWidget(
            Field(translate("IncidentDialogs", "Likely consequences"), self.words)
        )

    @Slot()
    def _save(self) -> None:
        self.judged.emit(
            Judged(
                Risk(str(self.risk.currentData())),
                {Whose(each) for each in self.whose.chosen()},
                {What(each) for each in self.what.chosen()},
                self.persons.value(),
                self.records.value(),
                protected=self.protected.isChecked(),
                consequences=self.words.typed(),
            )
        )


class WordsDialog(Sheet):
    """One step that needs words."""

    def __init__(
        self, title: str, lead: str, label: str, then: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(title, lead, parent=parent)
        self.words = WordsEdit()
        self.column.addWidget(
            Field(
                label,
                self.words,
                QCoreApplication.translate("IncidentDialogs", "Short, and no names."),
            )
        )
        self.add_way_out(QCoreApplication.translate("IncidentDialogs", "Cancel"))
        save = self.add_button(QCoreApplication.translate("IncidentDialogs", "Save"), Kind.PRIMARY)
        save.clicked.connect(lambda: then(self.words.typed()))
        self.setMinimumWidth(WIDTH)


class MomentDialog(Sheet):
    """A step that was at a moment, with words, and for the authority a case number.

    Signals:
        answered: moment, case number, words.
    """

    answered = Signal(object, str, str)

    def __init__(
        self,
        title: str,
        lead: str,
        label: str,
        now: datetime,
        *,
        has_reference: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(title, lead, parent=parent)
        self.moment, self.reference, self.words = MomentField(now), QLineEdit(), WordsEdit()
        self.reference.setMaxLength(LONGEST_REFERENCE)
        self.column.addWidget(
            Field(QCoreApplication.translate("IncidentDialogs", "When"), self.moment)
        )
        if has_reference:
            self.column.addWidget(
                Field(
                    QCoreApplication.translate("IncidentDialogs", "The authority's case number"),
                    self.reference,
                    QCoreApplication.translate("IncidentDialogs", "Empty where there is none yet."),
                )
            )
        self.column.addWidget(Field(label, self.words))
        self.add_way_out(QCoreApplication.translate("IncidentDialogs", "Cancel"))
        save = self.add_button(QCoreApplication.translate("IncidentDialogs", "Save"), Kind.PRIMARY)
        save.clicked.connect(
            lambda: self.answered.emit(
                self.moment.moment, self.reference.text(), self.words.typed()
            )
        )
        self.setMinimumWidth(WIDTH)
