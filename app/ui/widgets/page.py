"""What a screen is to the shell: a title, what stands in the header, what takes the keyboard.

A screen's factory gets a `PageContext`; the shell shows one page at a time, and calls `leave`
before it lets the page go.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.navigation import Navigator, Place
from app.ui.notices import Notices
from app.ui.session import AppServices, Session
from app.ui.theme import GRID, grown
from app.ui.widgets.foot import FOOT_MARGIN


@dataclass(frozen=True)
class PageContext:
    """All that a page may use of the world around it. `session` is None before signing in."""

    services: AppServices
    navigator: Navigator
    notices: Notices
    place: Place
    session: Session | None

    @property
    def signed_in(self) -> Session:
        """The session, on pages that exist only within one.

        Raises:
            RuntimeError: nobody is signed in, which the shell does not let happen.
        """
        if self.session is None:
            raise RuntimeError("this page needs somebody who is signed in")
        return self.session


class Page(QWidget):
    """One screen. `.column` takes its content, with the shell's usual margins.

    Signals:
        header_changed: title, subtitle or header widgets are different now.
    """

    header_changed = Signal()

    def __init__(self, context: PageContext, *, margin: int = 3 * GRID) -> None:
        super().__init__()
        self.context = context
        self.setObjectName("ground")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin - GRID // 2, margin, grown(FOOT_MARGIN))
        self.column.setSpacing(2 * GRID)

    def title(self) -> str:
        """The name of the screen in the header."""
        return ""

    def subtitle(self) -> str:
        """One muted line under the title; may be empty."""
        return ""

    def header_widgets(self) -> Sequence[QWidget]:
        """Pills and buttons at the right of the header, from left to right.

        The page makes each once and keeps it; the shell deletes them when the page goes.
        """
        return ()

    def has_sidebar(self) -> bool:
        """Whether the list of screens stands at the left."""
        return True

    def first_focus(self) -> QWidget | None:
        """What takes the keyboard when the page opens."""
        return None

    def may_leave(self) -> bool:
        """False while something on the page would be lost; the page says what and why."""
        return True

    def while_locked(self) -> QWidget | None:
        """A new widget that stays in sight while the window is locked; nothing else of the page."""
        return None

    def leave(self) -> None:
        """The page goes away: stop timers, let go of devices."""


PageFactory = Callable[[PageContext], Page]
