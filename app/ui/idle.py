"""Notices that nobody has touched the window for a while, and covers it.

The page beneath stays as it is: a lesson goes on, and whoever checks in at the spot is marked. What
stands there cannot be read or reached until a passphrase has been shown.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.text.sentences import sentence
from app.ui.parts.controls import beside
from app.ui.session import Session
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from app.usecases.staff.unlock_screen import unlock_screen
from app.workers.records import RecordsThread
from privacy.errors import WrongPassphrase

TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
MS_PER_MINUTE = 60_000
CARD_WIDTH, PADDING = 440, 4 * GRID
LEAST_IN_SIGHT = QSize(220, 200)
BESIDE = 50  # against stretches of one


class IdleWatch(QObject):
    """Counts from the last touch of any window of the program.

    Signals:
        idle: it has been too long.
    """

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.idle)
        self._watched: QWindow | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def begin(self, minutes: int) -> None:
        """Count from now."""
        self._timer.start(minutes * MS_PER_MINUTE)
        self._watch(QGuiApplication.focusWindow())

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    @property
    def is_counting(self) -> bool:
        """True while somebody is signed in and the window is open to them."""
        return self._timer.isActive()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count anew at each touch; nothing is held back."""
        if event.type() in TOUCHES and self._timer.isActive():
            self._timer.start()
        return False

    @Slot(object)
    def _watch(self, window: QWindow | None) -> None:
        # Of windows and not of the application: only input passes here, not every repaint.
        if window is not None and window is not self._watched:
            if self._watched is not None:
                self._watched.removeEventFilter(self)
            window.installEventFilter(self)
            self._watched = window
            window.destroyed.connect(self._forget)
        if self._timer.isActive():
            self._timer.start()

    @Slot()
    def _forget(self) -> None:
        self._watched = None


class LockCover(QWidget):
    """Lies over the whole window and asks for the passphrase.

    Signals:
        unlocked: whoever was signed in is back.
        left: somebody else wants to sign in.
    """

    unlocked = Signal()
    left = Signal()

    def __init__(self, window: QMainWindow, records: RecordsThread) -> None:
        super().__init__(window)
        self._window, self._records = window, records
        self._session: Session | None = None
        self._in_sight: QWidget | None = None
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.hide()
        self._who = Text("", "muted", wrap=True)
        self.passphrase = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._field = Field(self.tr("Passphrase"), self.passphrase)
        self._go_on = Button(self.tr("Go on"), Kind.PRIMARY)
        self._other = Button(self.tr("Sign in as somebody else"), Kind.QUIET)
        self._lay_out()
        self.passphrase.returnPressed.connect(self._try)
        self._go_on.clicked.connect(self._try)
        self._other.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self._card = card = Card(padding=PADDING)
        card.column.setSpacing(2 * GRID)
        card.column.addWidget(Text(self.tr("Locked"), "headline"))
        card.column.addWidget(self._who)
        words = self.tr("A lesson that has begun goes on: whoever checks in is marked.")
        card.column.addWidget(Text(words, "muted", wrap=True))
        card.column.addWidget(self._field)
        self._buttons = beside(self._other, None, self._go_on)
        card.column.addLayout(self._buttons)
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(card)
        middle.addStretch(3)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self._row.setSpacing(3 * GRID)
        self._row.addStretch(1)
        self._row.addLayout(middle)
        self._row.addStretch(1)

    @property
    def is_locked(self) -> bool:
        """True while nothing beneath can be read or reached."""
        return self._session is not None

    def lock(self, session: Session, in_sight: QWidget | None = None) -> None:
        """Cover the window; open dialogs are closed.

        Args:
            session: whose passphrase opens it.
            in_sight: what of the page stays to be seen beside the question; deleted afterwards.
        """
        self._session = session
        self._show_beside(in_sight)
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()
        self._let_use_beneath(may=False)
        self._who.setText(session.actor.display_name)
        self._field.show_error("")
        self.passphrase.clear()
        self.fit()
        self.show()
        self.raise_()
        self.passphrase.setFocus()

    def release(self) -> None:
        """Uncover the window."""
        self._session = None
        self.passphrase.clear()
        self._show_beside(None)
        self._let_use_beneath(may=True)
        self.hide()

    def _show_beside(self, in_sight: QWidget | None) -> None:
        before, self._in_sight = self._in_sight, in_sight
        if before is not None:
            self._row.removeWidget(before)
            before.hide()
            before.deleteLater()
        if in_sight is not None:
            in_sight.setMinimumSize(LEAST_IN_SIGHT)
            self._row.insertWidget(0, in_sight, BESIDE)

    def _let_use_beneath(self, *, may: bool) -> None:
        beneath = self._window.centralWidget()
        if beneath is not None:
            beneath.setEnabled(may)

    def fit(self) -> None:
        """Be as large as the window; where it is narrow, the question leaves room for the spot."""
        self.setGeometry(self._window.rect())
        room = self.width() - 6 * GRID
        if self._in_sight is not None:
            room -= LEAST_IN_SIGHT.width() + 3 * GRID
        width = min(grown(CARD_WIDTH), room)
        self._card.setFixedWidth(width)
        ways = QBoxLayout.Direction
        needed = self._other.sizeHint().width() + self._go_on.sizeHint().width() + 2 * GRID
        has_room = needed <= width - 2 * PADDING
        self._buttons.setDirection(ways.LeftToRight if has_room else ways.BottomToTop)

    @Slot()
    def _try(self) -> None:
        session, typed = self._session, self.passphrase.text()
        if session is None or not typed:
            return
        self._go_on.setEnabled(False)
        self._records.submit(
            lambda school: unlock_screen(school, session.actor, typed), self._open, self._refuse
        )

    @Slot(object)
    def _open(self, _nothing: object) -> None:
        self._go_on.setEnabled(True)
        self.release()
        self.unlocked.emit()

    @Slot(object)
    def _refuse(self, error: Exception) -> None:
        self._go_on.setEnabled(True)
        is_wrong = isinstance(error, WrongPassphrase) and error.code == "wrong_passphrase"
        words = self.tr("This is not your passphrase. Type it again.")
        self._field.show_error(words if is_wrong else sentence(error))
        self.passphrase.clear()
        self.passphrase.setFocus()
