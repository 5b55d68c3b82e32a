"""One case: what was done, what is asked for, and the acts that make sense now."""

from PySide6.QtWidgets import QWidget

from app.text.request_words import history_lines, right_word
from app.ui.parts.controls import beside
from app.ui.requests.acts import RequestActs
from app.ui.theme import GRID, Tone
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.panels import Card
from app.usecases.rights.cases import CaseView

CONSEQUENCES = ("package", "rectify", "erase", "restrict", "lift")
STEPS = ("identity", "decide", "extend", "reply", "answer", "close", "taken_back")


class CaseDetail(Card):
    """Beneath the queue."""

    def __init__(self, acts: RequestActs, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=2 * GRID)
        self._acts = acts
        self._heading, self._words = Text("", "section"), Text("", "body", wrap=True)
        self._restricted = Pill(self.tr("Use restricted"), Tone.CARD)
        self._history = Text("", "muted", wrap=True)
        self.column.setSpacing(GRID)
        self.column.addLayout(beside(self._heading, self._restricted, None))
        self.column.addWidget(self._words)
        self.column.addWidget(self._history)
        self.column.addStretch(1)
        rows = [[acts.buttons[name] for name in names] for names in (CONSEQUENCES, STEPS)]
        for row in rows:
            self.column.addLayout(beside(*row, None))

    def show_case(self, view: CaseView, person: str, offered: frozenset[str]) -> None:
        """Show a case and what can be done on it."""
        case = view.case
        self._heading.setText(f"{case.number} · {person} · {right_word(case.right.value)}")
        self._words.setText(case.received.words)
        self._words.setVisible(bool(case.received.words))
        self._restricted.setVisible(view.is_restricted)
        self._history.setText("\n".join(history_lines(case)))
        for name, button in self._acts.buttons.items():
            button.setVisible(name in offered)
