"""Comments on the section that is open: their threads, and one place to write the next words in."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.accountability.assessment_comments import CommentThread
from app.domain.accountability.assessment_sections import Section
from app.text.comment_words import section_name
from app.ui.decisions.fields import LongText
from app.ui.decisions.presenter import DecisionsPresenter
from app.ui.decisions.thread import ThreadView
from app.ui.notices import sentence_of
from app.ui.parts.controls import below, beside, emptied, scrolled
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from app.usecases.decisions.reasons import comment_fault
from privacy.purposes import Purpose

LOWEST, HIGHEST = 8 * GRID, 13 * GRID


@dataclass(frozen=True)
class Target:
    """What the words that are being typed belong to; a new comment where no thread is named."""

    purpose: Purpose
    section: Section
    thread_id: str = ""


class CommentsPanel(Card):
    """The threads of one section; the officer comments, the controller answers.

    Signals:
        begun: something was typed.
    """

    begun = Signal()

    def __init__(self, presenter: DecisionsPresenter) -> None:
        super().__init__(padding=2 * GRID)
        self._presenter = presenter
        self._target: Target | None = None
        self._section: Section | None = None
        self._sent: Target | None = None
        self._drafts: dict[Target, str] = {}
        self._title, self._none = Text("", "section", wrap=True), Text("", "muted", wrap=True)
        self._threads, self._caption = below(spacing=2 * GRID), Text("", "label", wrap=True)
        self._note = Text("", "small", wrap=True)
        self.words = LongText()
        self.words.setMinimumHeight(LOWEST)
        self.words.setMaximumHeight(grown(HIGHEST))
        self.seen_to = QCheckBox(self.tr("Seen to: the text is changed"))
        self.send_button = Button("", Kind.PRIMARY)
        self.back_button = Button(self.tr("Go back"), Kind.QUIET)
        self._writing = QWidget()
        self._lay_out()
        self.words.textChanged.connect(self._note_words)
        self.seen_to.toggled.connect(self._follow)
        self.send_button.clicked.connect(self._send)
        self.back_button.clicked.connect(lambda: self._aim(""))
        presenter.busy_changed.connect(self._follow)

    def _lay_out(self) -> None:
        threads = QWidget()
        threads.setLayout(below(self._none, self._threads, None))
        buttons = beside(self.back_button, None, self.send_button)
        self._caption.setBuddy(self.words)
        self._writing.setLayout(below(self._caption, self.words, self._note, self.seen_to, buttons))
        self.column.setSpacing(GRID)
        self.column.addWidget(self._title)
        self._area = scrolled(threads)
        self.column.addWidget(self._area, 1)
        self.column.addWidget(self._writing)

    @property
    def has_begun(self) -> bool:
        """Whether words were typed that are on no record."""
        return bool(self._drafts)

    @property
    def threads(self) -> tuple[ThreadView, ...]:
        """Those that are shown."""
        items = (self._threads.itemAt(place) for place in range(self._threads.count()))
        found = (item.widget() for item in items if item is not None)
        return tuple(each for each in found if isinstance(each, ThreadView))

    def show_section(self, section: Section) -> None:
        """Show the comments on another section, with what was begun there."""
        self._section = section
        self.show_case()

    @Slot()
    def show_case(self) -> None:
        """Show the case anew; what is being typed stays."""
        case, section = self._presenter.case, self._section
        if case is None or section is None:
            return
        threads = [each for each in case.comments if each.section is section]
        self._title.setText(section_name(section))
        self._none.setVisible(not threads)
        self._none.setText(self._nothing_here())
        emptied(self._threads)
        for thread in threads:
            self._threads.addWidget(self._thread(thread))
        target = self._target
        is_here = target is not None and (target.purpose, target.section) == (case.purpose, section)
        kept = target.thread_id if target is not None and is_here else ""
        self._aim(kept if self._may_be_answered(kept) else "")

    @Slot()
    def forget_sent(self) -> None:
        """What was sent is on record."""
        if self._sent is not None:
            self._drafts.pop(self._sent, None)
            self._sent = None
            self._aim("")

    def _thread(self, thread: CommentThread) -> ThreadView:
        shown = ThreadView(thread, is_controller=self._presenter.may_write)
        shown.answer_wished.connect(self._answer)
        shown.closed.connect(self._close)
        return shown

    @Slot(str)
    def _close(self, thread_id: str) -> None:
        """Once, however often it is pressed."""
        if not self._presenter.is_busy:
            self._presenter.close_comment(thread_id)

    def _nothing_here(self) -> str:
        if self._presenter.may_write:
            return self.tr("The officer has not commented on this section.")
        if not self._presenter.version:
            return self.tr("Nothing has been written yet that could be commented on.")
        return self.tr("No comments on this section yet.")

    def _may_be_answered(self, thread_id: str) -> bool:
        thread = self._known(thread_id)
        return thread is not None and (thread.is_open or not self._presenter.may_write)

    def _known(self, thread_id: str) -> CommentThread | None:
        return next((each.content for each in self.threads if each.content.id == thread_id), None)

    @Slot(str)
    def _answer(self, thread_id: str) -> None:
        self._aim(thread_id)
        self.words.setFocus()
        for shown in self.threads:
            if shown.content.id == thread_id:
                self.column.activate()
                self._area.ensureWidgetVisible(shown)

    def _aim(self, thread_id: str) -> None:
        """Let what is typed belong to a thread, or to a new comment."""
        case, section = self._presenter.case, self._section
        if case is None or section is None:
            return
        target = Target(case.purpose, section, thread_id)
        if target != self._target:
            self._target = target
            self.seen_to.setChecked(False)
            self._tell("")
        draft = self._drafts.get(target, "")
        if self.words.toPlainText() != draft:
            self.words.setPlainText(draft)
        is_controller, thread = self._presenter.may_write, self._known(thread_id)
        self._caption.setText(self._asked(thread))
        self.words.setAccessibleName(self._caption.text())
        self.send_button.setText(
            self.tr("Give answer") if is_controller else self.tr("Give comment")
        )
        self.send_button.setAccessibleName(self.send_button.text())
        self.seen_to.setVisible(is_controller)
        self.back_button.setVisible(thread is not None)
        can_begin = not is_controller and bool(self._presenter.version)
        self._writing.setVisible(can_begin or thread is not None)
        self._follow()

    def _asked(self, thread: CommentThread | None) -> str:
        if thread is None:
            return self.tr("New comment")
        words = self.tr("Answer to comment {number}")
        if not self._presenter.may_write:
            words = self.tr("More on comment {number}")
        return words.format(number=thread.number)

    @Slot()
    def _note_words(self) -> None:
        if self._target is None:
            return
        text = self.words.toPlainText()
        if text.strip():
            self._drafts[self._target] = text
        else:
            self._drafts.pop(self._target, None)
        self._tell("")
        self._follow()
        self.begun.emit()

    @Slot()
    def _follow(self) -> None:
        is_said = bool(self.words.toPlainText().strip()) or self.seen_to.isChecked()
        self.send_button.setEnabled(is_said and not self._presenter.is_busy)

    def _tell(self, problem: str) -> None:
        self._note.setText(problem or self.tr("It stays on record. Name no student."))
        self._note.take_role("error" if problem else "small")
        self.words.setAccessibleDescription(self._note.text())

    @Slot()
    def _send(self) -> None:
        target, text = self._target, self.words.toPlainText()
        is_seen_to = self.seen_to.isChecked()
        fault = comment_fault(text, is_seen_to=is_seen_to)
        if fault is not None:
            self._tell(sentence_of(fault))
            self.words.setFocus()
        elif target is not None:
            self._sent = target
            if self._presenter.may_write:
                self._presenter.answer_comment(target.thread_id, text, is_seen_to=is_seen_to)
            else:
                self._presenter.comment(target.section, target.thread_id, text)
