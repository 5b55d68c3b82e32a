"""One line that says what takes its time, how far it has come, and lets the person cancel it.

It stands at the foot of the window, and in those dialogs that wait for something themselves.
"""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.work_watch import WorkWatch
from app.workers.long_work import LongWork
from app.workers.records import RecordsThread

BAR_WIDTH = 16 * GRID


class WorkBar(QFrame):
    """Hidden until there is something to tell.

    Attributes:
        cancel_button: ends the work at its next step.
    """

    def __init__(self, watch: WorkWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("work")
        self._watch = watch
        self._words = Text("", "body", wrap=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(grown(BAR_WIDTH))
        self.cancel_button = Button("", Kind.SECONDARY, size="small")
        self.cancel_button.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 3, 2 * GRID, 3)
        row.setSpacing(2 * GRID)
        row.addWidget(self._words, 1)
        row.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel_button)
        watch.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        work = self._watch.work
        if work is not None:
            self._tell(work)
        self.setVisible(work is not None)

    def _tell(self, work: LongWork) -> None:
        words = work.words
        if not work.can_be_cancelled:
            words += " " + self.tr("This cannot be cancelled now.")
        self._words.setText(words)
        self.setAccessibleName(words)
        done, of = work.progress
        self._progress.setVisible(of > 0)
        self._progress.setRange(0, of)
        self._progress.setValue(done)
        self._progress.setAccessibleName(work.words)
        can_be_cancelled = work.can_be_cancelled and not work.is_cancelled
        self.cancel_button.setText(self.tr("Stopping…") if work.is_cancelled else self.tr("Cancel"))
        self.cancel_button.setEnabled(can_be_cancelled)
        self.cancel_button.setToolTip("Esc" if can_be_cancelled and work.is_wished else "")

    @Slot()
    def _cancel(self) -> None:
        work = self._watch.work
        if work is not None:
            work.cancel()
            self._follow()


def told_within(column: QVBoxLayout, records: RecordsThread, dialog: QWidget) -> WorkWatch:
    """Tell in a dialog what it waits for, and let it be cancelled there.

    Args:
        column: of the dialog's content; the line comes last, as high as its words.
        records: the thread that does it.
        dialog: lives as long as the watch.
    """
    watch = WorkWatch(records, dialog)
    room = QVBoxLayout()
    room.addWidget(WorkBar(watch))
    room.addStretch(1)
    column.addLayout(room)
    return watch
