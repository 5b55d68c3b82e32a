"""The only place that shows errors: one calm line at the foot of the window, with what to do next.

Sentences come from `app.text.sentences`. Nothing here opens a dialog, and no error is shown
anywhere else, save beneath the field it belongs to with the same sentence.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.errors import Cancelled
from app.log import get_logger
from app.text.sentences import sentence
from app.ui.theme import Tone

if TYPE_CHECKING:
    from app.ui.parts.presenter import Asking

log = get_logger(__name__)

CALM_SECONDS = 6


def sentence_of(error: BaseException) -> str:
    """What happened and what to do next, in the language of the screen."""
    return sentence(error)


class Notices(QObject):
    """Holds the one notice that is up; the shell's bar draws it.

    Signals:
        shown: (words, tone, words of the action or "").
        hidden: nothing is up any more.
        acted: the person pressed the action of the notice.
    """

    shown = Signal(str, object, str)
    hidden = Signal()
    acted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=CALM_SECONDS * 1000)
        self._timer.timeout.connect(self.dismiss)
        self._is_error = False

    @Slot(object)
    def show_error(self, error: BaseException) -> None:
        """Tell of a failure; it stays until it is closed, settled, or another notice comes.

        What somebody has cancelled is no failure: it is told calmly, and leaves by itself.
        """
        if isinstance(error, Cancelled):
            self.tell(sentence_of(error), Tone.NEUTRAL)
            return
        log.warning("shown to the person: %s %s", type(error).__name__, getattr(error, "code", ""))
        self._timer.stop()
        self._is_error = True
        self.shown.emit(sentence_of(error), Tone.ABSENT, "")

    def tell(self, words: str, tone: Tone = Tone.PRESENT) -> None:
        """Tell of something that went as wished; it leaves by itself."""
        self._timer.start()
        self._is_error = False
        self.shown.emit(words, tone, "")

    def keep(self, words: str, tone: Tone = Tone.LATE, action: str = "") -> None:
        """Tell of something that matters until it is over; `acted` tells of the action."""
        self._timer.stop()
        self._is_error = False
        self.shown.emit(words, tone, action)

    def follow(self, asking: "Asking") -> None:
        """Tell what goes wrong for a screen, until something that it asks succeeds."""
        asking.failed.connect(self.show_error)
        asking.recovered.connect(self.settle)

    @Slot()
    def settle(self) -> None:
        """A failure is behind the person: a later act succeeded, or they went elsewhere.

        What is kept until it is over stays.
        """
        if self._is_error:
            self.dismiss()

    @Slot()
    def dismiss(self) -> None:
        """Take the notice down."""
        self._timer.stop()
        self._is_error = False
        self.hidden.emit()
