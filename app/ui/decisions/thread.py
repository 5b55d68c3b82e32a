"""One comment on the assessment with what came of it, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.accountability.assessment_comments import CommentThread
from app.text.comment_words import remark_words, said_by, thread_about, thread_state
from app.ui.parts.controls import below, beside
from app.ui.theme import GRID, Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.panels import Rule


class ThreadView(QWidget):
    """A thread; the officer goes on with it or closes it, the controller answers.

    Signals:
        answer_wished: words are to be written to it.
        closed: it is to be closed.
    """

    answer_wished = Signal(str)
    closed = Signal(str)

    def __init__(self, thread: CommentThread, *, is_controller: bool) -> None:
        super().__init__()
        self.content = thread
        self._name = self.tr("Comment {number}").format(number=thread.number)
        self.setAccessibleName(f"{self._name}. {thread_state(thread)}")
        state = Pill("")
        state.show_status(thread_state(thread), Tone.LATE if thread.is_open else Tone.NEUTRAL)
        column = below(Text(self._name, "label"), beside(state, None))
        column.addWidget(Text(thread_about(thread), "small", wrap=True))
        for remark in thread.remarks:
            words = remark_words(remark)
            said = below(Text(said_by(remark), "muted", wrap=True), spacing=0)
            if words:
                said.addWidget(_selectable(words))
            column.addLayout(said)
        acts = self._officers_acts(thread)
        if is_controller:
            acts = [self._answering(self.tr("Answer…"))] if thread.is_open else []
        if acts:
            column.addLayout(beside(*acts, None))
        column.addWidget(Rule())
        column.setContentsMargins(0, 0, GRID, 0)
        self.setLayout(column)

    def _officers_acts(self, thread: CommentThread) -> list[Button]:
        if not thread.is_open:
            return [self._answering(self.tr("Open again…"))]
        close = self._button(self.tr("Close it"))
        close.clicked.connect(lambda: self.closed.emit(thread.id))
        return [self._answering(self.tr("Go on…")), close]

    def _answering(self, words: str) -> Button:
        button = self._button(words)
        button.clicked.connect(lambda: self.answer_wished.emit(self.content.id))
        return button

    def _button(self, words: str) -> Button:
        button = Button(words, Kind.SECONDARY, size="small")
        button.setAccessibleName(f"{words} {self._name}")
        return button


def _selectable(words: str) -> Text:
    said = Text(words, wrap=True)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return said
