"""'My choice': what each way means, side by side and alike, and two equal buttons for a face."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.kiosk.words import day_words, in_reading_order, method_words
from app.ui.parts.controls import beside, scrolled
from app.ui.theme import GRID, Tone
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.panels import Card
from app.usecases.kiosk.view_my_choice import FaceChoice, MyChoice
from privacy.purposes import Purpose

BULLET = "•"
BESIDE_IF_NARROW = 2


class WayPanel(Card):
    """One way of checking in; the same size as the others."""

    def __init__(
        self, title: str, tone: Tone, points: Sequence[str], state: str, *buttons: Button
    ) -> None:
        super().__init__()
        self.column.setSpacing(GRID + GRID // 2)
        self.spoken = ". ".join((title, *points, state))
        self.column.addWidget(Text(title, "section", wrap=True))
        for point in points:
            self.column.addLayout(_point(point))
        self.column.addStretch(1)
        self.column.addLayout(beside(Pill(state, tone), None))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in buttons:
            row.addWidget(button, 1)
        self.column.addLayout(row)
        self.setAccessibleName(title)


class ChoiceView(QWidget):
    """The page.

    Signals:
        yes_pressed: a `FaceChoice`, to be read about first.
        no_pressed: a `Purpose`.
    """

    yes_pressed = Signal(object)
    no_pressed = Signal(object)

    def __init__(self, choice: MyChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self.result = Text("", "body", wrap=True)
        self.problem = Text("", "error", wrap=True)
        self.result.hide()
        self.problem.hide()
        self.panels = (self._card(), self._teacher(), *(self._face(each) for each in choice.faces))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        self._title = self.tr("How do you want to check in at lessons?")
        self._lead = self._lead_words()
        column.addWidget(Text(self._title, "headline", wrap=True))
        column.addWidget(Text(self._lead, "lead", wrap=True))
        column.addWidget(self.problem)
        column.addWidget(self.result)
        self._ways = QGridLayout()
        self._ways.setSpacing(2 * GRID)
        self._columns = 0
        self._arrange(len(self.panels))
        column.addLayout(self._ways, 1)
        column.addLayout(self._facts())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))

    @property
    def faces(self) -> tuple[FaceChoice, ...]:
        """The face methods that can be chosen here."""
        return self._choice.faces

    @property
    def spoken(self) -> str:
        """What is read aloud here."""
        return " ".join((self._title, self._lead, *(each.spoken for each in self.panels)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """All ways beside each other where there is room; else two and two, still alike."""
        super().resizeEvent(event)
        each = max(panel.minimumSizeHint().width() for panel in self.panels) + self._ways.spacing()
        room = self.width() + self._ways.spacing()
        self._arrange(len(self.panels) if each * len(self.panels) <= room else BESIDE_IF_NARROW)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, panel in enumerate(self.panels):
            self._ways.addWidget(panel, number // columns, number % columns)
        for column in range(len(self.panels)):
            self._ways.setColumnStretch(column, int(column < columns))

    def tell(self, words: str) -> None:
        """Say what was done."""
        self.problem.hide()
        self.result.setText(words)
        self.result.setAccessibleName(words)
        self.result.show()

    def show_problem(self, words: str) -> None:
        """Say what is the matter."""
        self.result.hide()
        self.problem.setText(words)
        self.problem.show()

    def _lead_words(self) -> str:
        words = self.tr(
            "All ways are as quick and give the same attendance. You can change when you like, "
            "without saying why. If you leave now, everything stays as it is."
        )
        if self._choice.is_shielded:
            words += " " + self.tr(
                "Your identity is protected, so no numbers of your face are ever made here."
            )
        return words

    def _card(self) -> WayPanel:
        return WayPanel(
            self.tr("With your card"),
            Tone.CARD,
            (
                self.tr("You hold your card to the camera at the check-in spot."),
                self.tr("Nothing of your face is measured or kept."),
                self.tr("Your card looks like everybody's."),
            ),
            self.tr("Always open to you"),
        )

    def _teacher(self) -> WayPanel:
        return WayPanel(
            self.tr("With the teacher"),
            Tone.NEUTRAL,
            (
                self.tr("The teacher sees you and marks you by hand."),
                self.tr("Nothing of your face is measured or kept."),
                self.tr("Good when the card is at home."),
            ),
            self.tr("Always open to you"),
        )

    def _face(self, face: FaceChoice) -> WayPanel:
        is_with_card = face.purpose is Purpose.FACE_WITH_CARD
        points = self._with_card_points() if is_with_card else self._at_spot_points()
        if face.until is not None:
            state = self.tr("You have said yes, until {day}").format(day=day_words(face.until))
        elif face.is_enrolled:
            state = self.tr("Something is kept; say no and it is erased")
        else:
            state = self.tr("You have not said yes")
        name = method_words(face.purpose)
        yes, no = Button(self.tr("Yes"), size="large"), Button(self.tr("No thanks"), size="large")
        for button in (yes, no):
            button.setAccessibleDescription(name)
        yes.clicked.connect(lambda: self.yes_pressed.emit(face))
        no.clicked.connect(lambda: self.no_pressed.emit(face.purpose))
        buttons = (yes, no) if self._choice.yes_first else (no, yes)
        return WayPanel(name, Tone.NEUTRAL, points, state, *buttons)

    def _with_card_points(self) -> tuple[str, ...]:
        return (
            self.tr("You show your card, and the camera compares your face with your card alone."),
            self.tr("The numbers of your face are on your own card, locked. No pictures are kept."),
            self.tr("The moment you change your mind, they can no longer be opened."),
        )

    def _at_spot_points(self) -> tuple[str, ...]:
        return (
            self.tr(
                "The computer in the classroom makes your face into numbers and looks for you "
                "among those in the lesson who have said yes."
            ),
            self.tr("The numbers are on that computer, locked. No pictures are kept."),
            self.tr("They are erased at once when you change your mind."),
        )

    def _facts(self) -> QHBoxLayout:
        who = self._choice.controller
        if self._choice.contact:
            who += f". {self._choice.contact}"
        facts = (
            (self.tr("Who answers for it?"), in_reading_order(who)),
            (
                self.tr("Who sees it?"),
                self.tr("Teachers and classmates do not see in the program what you have chosen."),
            ),
            (
                self.tr("Your rights"),
                self.tr("See, correct, erase, take along, object: all under My data."),
            ),
            (
                self.tr("Change your mind"),
                self.tr("One press on No thanks. Done within a second, with a receipt."),
            ),
        )
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        for title, words in facts:
            card = Card(padding=2 * GRID)
            card.column.setSpacing(GRID // 2)
            card.column.addWidget(Text(title, "strong", wrap=True))
            card.column.addWidget(Text(words, "small", wrap=True))
            card.column.addStretch(1)
            row.addWidget(card, 1)
        return row


def _point(words: str) -> QHBoxLayout:
    mark = Text(BULLET)
    mark.setFixedWidth(GRID + GRID // 2)
    row = QHBoxLayout()
    row.setSpacing(GRID)
    column = QVBoxLayout()
    column.addWidget(mark)
    column.addStretch(1)
    row.addLayout(column)
    row.addWidget(Text(words, wrap=True), 1)
    return row
