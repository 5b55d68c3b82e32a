"""One register as it stands, and what was corrected after the signature."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.roll_call.history import EarlierSignature
from app.domain.roll_call.register import RegisterState, Row
from app.text.dates import local_date, local_time
from app.ui.history.presenter import HistoryPresenter, Step, corrections
from app.ui.parts.controls import below, beside, emptied
from app.ui.parts.counts import Counts
from app.ui.parts.register_table import RegisterModel, RegisterTable
from app.ui.parts.wording import lesson_words, short_hash, span_words, status_words
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card, Rule
from app.ui.widgets.tables import Index
from app.ui.widgets.tips import plain_tip


class RegisterCard(Card):
    """A register, read-only; a signed one can be corrected by whoever teaches it.

    Signals:
        correction_wished: the `Row` to correct.
        review_wished: the register waits for its signature.
        print_wished: the person wants the signed register on paper.
    """

    correction_wished = Signal(object)
    review_wished = Signal()
    print_wished = Signal()

    def __init__(self, presenter: HistoryPresenter) -> None:
        super().__init__(padding=2 * GRID)
        self._presenter = presenter
        self._title, self._span = Text("", "section", wrap=True), Text("", "muted", wrap=True)
        self._state = Text("", "small", wrap=True)
        self._counts = Counts()
        self._correct = Button(self.tr("Correct the mark…"), size="small")
        self._print = Button(self.tr("Save as PDF…"), size="small")
        self._review = Button(self.tr("Review and sign"), Kind.PRIMARY)
        self._model = RegisterModel(marked_only=False, parent=self)
        self.table = RegisterTable(self._model, self.tr("Register"))
        self._steps = below(spacing=GRID // 2)
        self._steps_box = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        words = below(self._title, self._span, spacing=2)
        head = beside(words, self._review, spacing=2 * GRID)
        head.setStretch(0, 1)
        self.column.setSpacing(GRID + GRID // 2)
        self.column.addLayout(head)
        self.column.addWidget(self._state)
        self.column.addWidget(self._counts)
        self.column.addWidget(self.table, 1)
        self._steps_box.setLayout(below(Rule(), self._steps, spacing=GRID))
        self.column.addWidget(self._steps_box)
        self.column.addLayout(beside(None, self._print, self._correct))
        self._steps_box.hide()

    def _connect(self) -> None:
        self._review.clicked.connect(self.review_wished)
        self._print.clicked.connect(self.print_wished)
        self._correct.clicked.connect(lambda: self._wish(self.table.currentIndex()))
        self.table.activated.connect(self._wish)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)

    def show_register(self) -> None:
        """Take in what the presenter opened; the chosen row stays chosen."""
        opened = self._presenter.opened
        if opened is None:
            return
        register = opened.register
        chosen = self._row()
        self._title.setText(lesson_words(register.lesson))
        self._span.setText(span_words(register.lesson))
        earlier = [self._earlier_words(each) for each in opened.earlier]
        self._state.setText("\n".join([self._state_words(), *earlier]))
        self._state.setToolTip(plain_tip(self._proof_words()))
        self._counts.show_register(register)
        self._model.show(register, opened.corrected)
        self._review.setVisible(self._can_review())
        self._print.setVisible(register.state is RegisterState.SIGNED)
        if chosen is not None:
            self.table.setCurrentIndex(self._model.place_of(chosen.student.id))
        self._show_row()

    def _can_review(self) -> bool:
        opened = self._presenter.opened
        is_signed = opened is not None and opened.register.state is RegisterState.SIGNED
        return not is_signed and not self._presenter.session.is_administrator

    def _state_words(self) -> str:
        opened = self._presenter.opened
        signature = opened.register.signature if opened else None
        if signature is None:
            return self.tr("Not signed yet: everything here is proposed and cannot be exported.")
        return self.tr("Signed {day} at {time}").format(
            day=local_date(signature.signed_at), time=local_time(signature.signed_at)
        )

    def _proof_words(self) -> str:
        """For whoever checks: what stands on the printed register, too."""
        opened = self._presenter.opened
        signature = opened.register.signature if opened else None
        if signature is None:
            return ""
        return self.tr("Checksum {digest}").format(digest=short_hash(signature.digest))

    def _earlier_words(self, earlier: EarlierSignature) -> str:
        words = self.tr(
            "Signed before, on {day} at {time}, by {author}: those marks are not here any more, "
            "as after a restore. {reason}"
        )
        return words.format(
            day=local_date(earlier.signed_at),
            time=local_time(earlier.signed_at),
            author=earlier.author or self.tr("an account that is not here"),
            reason=earlier.reason,
        ).rstrip()

    def _row(self) -> Row | None:
        return self._model.row_at(self.table.currentIndex())

    def _wish(self, index: Index) -> None:
        row = self._model.row_at(index)
        if row is not None and self._presenter.can_correct:
            self.correction_wished.emit(row)

    @Slot()
    def _show_row(self) -> None:
        opened, row = self._presenter.opened, self._row()
        self._correct.setVisible(self._presenter.can_correct)
        self._correct.setEnabled(row is not None)
        emptied(self._steps)
        steps = corrections(opened.history, row.student.id) if opened and row else ()
        for step in steps:
            self._steps.addWidget(Text(self._step_words(step), wrap=True))
            self._steps.addWidget(Text(self._reason_words(step), "small", wrap=True))
        self._steps_box.setVisible(bool(steps))

    def _step_words(self, step: Step) -> str:
        after = step.after
        before = step.before
        old = status_words(before.kind, before.minutes_late, before.minutes_early) if before else ""
        new = status_words(after.kind, after.minutes_late, after.minutes_early)
        return f"{after.student_name}: {old} → {new}"

    def _reason_words(self, step: Step) -> str:
        after = step.after
        return self.tr("{author}, {day} at {time}: {reason}").format(
            author=after.author,
            day=local_date(after.changed_at),
            time=local_time(after.changed_at),
            reason=after.reason,
        )
