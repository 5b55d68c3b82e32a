"""Beside the assessment: the advice, and what the controller or the officer can do with it."""

from datetime import date

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget
from typing_extensions import override

from app.text.dates import local_date
from app.text.decisions import choice_words, length_words
from app.ui.decisions.fields import LongText
from app.ui.decisions.presenter import DecisionsPresenter
from app.ui.notices import sentence_of
from app.ui.parts.controls import below, beside
from app.ui.parts.fields import DayField
from app.ui.theme import GRID, Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.panels import Card, Rule
from app.usecases.assessment.prefill import reasons_for_a_no
from app.usecases.decisions.reasons import LIMITS, advice_fault, over_comments_fault, reasons_fault
from privacy.consent.advice import Stance
from privacy.errors import Refused

TONES = {Stance.FOR: Tone.PRESENT, Stance.CONDITIONS: Tone.LATE, Stance.AGAINST: Tone.ABSENT}
SHORT, LONG = 9 * GRID, 13 * GRID


class AdvicePanel(QWidget):
    """The advice on what was put forward, or that there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._stance = Pill("")
        self._state = Text("", "muted", wrap=True)
        self._text = LongText()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("The advice"))
        self._text.setMinimumHeight(LONG)
        self._text.setMaximumHeight(LONG)
        title = Text(self.tr("Advice of the data protection officer"), "section", wrap=True)
        self.setLayout(below(title, beside(self._stance, None), self._state, self._text))

    def show_case(self, presenter: DecisionsPresenter) -> None:
        """Show the advice of a case."""
        case = presenter.case
        advice = case.advice if case else None
        self._stance.setVisible(advice is not None)
        self._text.setVisible(advice is not None)
        if case is None or case.submission is None:
            self._state.setText(self.tr("No assessment has been put forward yet."))
        elif advice is None:
            words = self.tr("Put forward on {day}. The officer has not advised on it yet.")
            self._state.setText(words.format(day=local_date(case.submission.put_forward_at)))
        else:
            self._stance.show_status(choice_words(advice.stance.value), TONES[advice.stance])
            self._state.setText(self.tr("Given on {day}").format(day=local_date(advice.given_at)))
            self._text.setPlainText(case.advice_text)


class _Reasons(LongText):
    """Takes what room is left, and asks for no more than its lowest."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(SHORT)

    @override
    def sizeHint(self) -> QSize:
        """As high as it has to be."""
        return QSize(super().sizeHint().width(), SHORT)


class ControllerPanel(Card):
    """Advice, and the decision: yes and no are alike.

    Signals:
        yes_wished, no_wished, revocation_wished: a button was pressed.
    """

    yes_wished = Signal()
    no_wished = Signal()
    revocation_wished = Signal()

    def __init__(self, presenter: DecisionsPresenter) -> None:
        super().__init__(padding=2 * GRID)
        self._presenter = presenter
        self._advice = AdvicePanel()
        self.reasons = _Reasons()
        self.reasons_field = Field(
            self.tr("Reasons"),
            self.reasons,
            self.tr("Needed against the advice, over open comments, and to revoke. Name nobody."),
        )
        self._length = Text("", "small", wrap=True)
        self._day: DayField | None = None
        self._day_place = below()
        self._obstacle = Text("", "small", wrap=True)
        self.yes_button = Button(self.tr("Decide yes"))
        self.no_button = Button(self.tr("Decide no"))
        self.revoke_button = Button(self.tr("Revoke the decision…"), Kind.DANGER)
        self.refusal_button = Button(self.tr("Put in reasons for a no"), Kind.QUIET)
        buttons = beside(self.yes_button, self.no_button, spacing=GRID + GRID // 2)
        for number in range(2):
            buttons.setStretch(number, 1)
        self.column.setSpacing(GRID + GRID // 2)
        self.column.addWidget(self._advice)
        self.column.addWidget(Rule())
        self.column.addWidget(Text(self.tr("Decision"), "section"))
        self.column.addWidget(self.reasons_field, 1)
        self.column.addWidget(self._length)
        self.column.addWidget(self.refusal_button)
        self.column.addLayout(self._day_place)
        self.column.addWidget(self._obstacle)
        self.column.addLayout(buttons)
        self.column.addWidget(self.revoke_button)
        self.yes_button.clicked.connect(self._wish_yes)
        self.no_button.clicked.connect(self.no_wished)
        self.revoke_button.clicked.connect(self._wish_revocation)
        self.refusal_button.clicked.connect(self._put_in_reasons)
        self.reasons.textChanged.connect(self.follow)
        self.reasons.textChanged.connect(lambda: self.reasons_field.show_error(""))
        presenter.answered.connect(self.follow)
        presenter.busy_changed.connect(self.follow)

    @property
    def decided_on(self) -> date | None:
        """The day of the deciding body."""
        return self._day.day if self._day else None

    def show_case(self) -> None:
        """Show a case anew."""
        case = self._presenter.case
        self._advice.show_case(self._presenter)
        if case is not None and self._day is None:
            self._day = DayField(case.today.replace(year=case.today.year - 1), case.today)
            self._day.show_day(case.today)
            caption = Text(self.tr("Day of the decision"), "label")
            self._day.setAccessibleName(caption.text())
            self._day_place.addLayout(beside(caption, None, self._day))
        self.revoke_button.setVisible(case is not None and case.decision is not None)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Say what a yes still lacks; a no lacks nothing."""
        obstacle = self._what_lacks()
        is_free = not self._presenter.is_busy and self._presenter.case is not None
        self._obstacle.setText(obstacle)
        self._obstacle.setVisible(bool(obstacle))
        self.yes_button.setEnabled(is_free and not obstacle)
        self.no_button.setEnabled(is_free)
        self.revoke_button.setEnabled(is_free)
        self._length.setVisible(self._is_against() or self._open_comments() > 0)
        self._length.setText(length_words(self.reasons.toPlainText(), **LIMITS))

    @Slot()
    def _wish_yes(self) -> None:
        text = self.reasons.typed()
        fault = reasons_fault(text, is_thorough=self._is_against())
        fault = fault or over_comments_fault(text, self._open_comments())
        if not _told_at(self.reasons_field, fault):
            self.yes_wished.emit()

    @Slot()
    def _wish_revocation(self) -> None:
        has_reasons = bool(self.reasons.typed().strip())
        if not _told_at(self.reasons_field, None if has_reasons else Refused("reasons_missing")):
            self.revocation_wished.emit()

    def _open_comments(self) -> int:
        case = self._presenter.case
        return case.open_comments if case else 0

    def _is_against(self) -> bool:
        case = self._presenter.case
        advice = case.advice if case else None
        return advice is not None and advice.stance is Stance.AGAINST

    @Slot()
    def _put_in_reasons(self) -> None:
        """No is as quick as yes is long; what is put in can be changed like anything typed."""
        self.reasons.setPlainText(reasons_for_a_no())

    def _what_lacks(self) -> str:
        case = self._presenter.case
        if case is None or case.submission is None:
            return self.tr("A yes needs a complete assessment that has been put forward.")
        if not self._presenter.is_current:
            return self.tr("The assessment was changed after it was put forward.")
        if case.advice is None:
            return self.tr("A yes needs the officer's advice.")
        if self._is_against() and not self.reasons.typed().strip():
            return self.tr("The advice is against it: a yes needs written reasons.")
        if self._open_comments() and not self.reasons.typed().strip():
            return self.tr("Comments are open: a yes needs written reasons.")
        return ""


class OfficerPanel(Card):
    """Advice that was given, and giving it. There is no button that decides.

    Signals:
        advised: the stance and the text.
    """

    advised = Signal(object, str)

    def __init__(self, presenter: DecisionsPresenter) -> None:
        super().__init__(padding=2 * GRID)
        self._presenter = presenter
        self._advice = AdvicePanel()
        self._shown = ""
        self._drafts: dict[str, tuple[Stance | None, str]] = {}
        self._group = QButtonGroup(self)
        self.stances = {each: QRadioButton(choice_words(each.value)) for each in Stance}
        for radio in self.stances.values():
            self._group.addButton(radio)
            radio.toggled.connect(self.follow)
        self.words = LongText()
        self.words.setMinimumHeight(SHORT)
        self.advise_button = Button(self.tr("Give advice"), Kind.PRIMARY)
        self.field = Field(
            self.tr("Why, and on which conditions"), self.words, self.tr("Name no student.")
        )
        self.length = Text("", "small", wrap=True)
        self.column.addWidget(self._advice)
        self.column.addWidget(Rule())
        self.column.addLayout(below(*self.stances.values(), spacing=0))
        self.column.addWidget(self.field, 1)
        self.column.addWidget(self.length)
        self.column.addWidget(self.advise_button)
        self.words.textChanged.connect(self.follow)
        self.words.textChanged.connect(lambda: self.field.show_error(""))
        presenter.busy_changed.connect(self.follow)
        self.advise_button.clicked.connect(self._advise)

    def show_case(self) -> None:
        """Show a case anew, with what was begun on that very version of it."""
        self._advice.show_case(self._presenter)
        case = self._presenter.case
        version = case.submission.sha256 if case and case.submission else ""
        if version != self._shown:
            self._put_aside()
            self._shown = version
            self._put(*self._drafts.pop(version, (None, "")))
        self.follow()

    @property
    def has_begun(self) -> bool:
        """Whether advice was begun that is on no record, on this version or on another."""
        return self._is_begun() or bool(self._drafts)

    @Slot()
    def follow(self) -> None:
        """Advice can be given on what was put forward, with a stance and words."""
        case = self._presenter.case
        is_ready = case is not None and case.submission is not None
        is_said = self._stance() is not None and bool(self.words.typed().strip())
        self.advise_button.setEnabled(is_ready and is_said and not self._presenter.is_busy)
        self.length.setText(length_words(self.words.toPlainText(), **LIMITS))

    def empty(self) -> None:
        """Advice is on record: what was typed for it goes."""
        self._put(None, "")

    def _put(self, stance: Stance | None, text: str) -> None:
        self.words.setPlainText(text)
        self._group.setExclusive(False)
        for each, radio in self.stances.items():
            radio.setChecked(each is stance)
        self._group.setExclusive(True)

    def _put_aside(self) -> None:
        if self._is_begun():
            self._drafts[self._shown] = (self._stance(), self.words.toPlainText())

    def _is_begun(self) -> bool:
        return self._stance() is not None or bool(self.words.typed().strip())

    def _stance(self) -> Stance | None:
        return next((each for each, radio in self.stances.items() if radio.isChecked()), None)

    @Slot()
    def _advise(self) -> None:
        stance, text = self._stance(), self.words.toPlainText()
        if not _told_at(self.field, advice_fault(text)) and stance is not None:
            self.advised.emit(stance, text)


def _told_at(field: Field, fault: Refused | None) -> bool:
    """Whether something is the matter with a field; then it says so, and has the keyboard."""
    if fault is None:
        return False
    field.show_error(sentence_of(fault))
    field.editor.setFocus()
    return True
