"""The shell: header, side list, notices, and one page at a time. Knows no rule of any screen."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.actions import first_screen, name_of, screens_for
from app.ui.caretaker import Caretaker
from app.ui.crash import CrashReporter
from app.ui.help.view import HelpWindow
from app.ui.idle import IdleWatch, LockCover
from app.ui.navigation import Navigator, Place, Screen
from app.ui.notices import Notices
from app.ui.session import AppServices, Session
from app.ui.widgets.foot import Foot
from app.ui.widgets.ground import Ground
from app.ui.widgets.keyboard import KeyboardKeeper
from app.ui.widgets.page import Page, PageContext, PageFactory
from app.ui.widgets.shell import Header, NoticeBar, Sidebar
from app.ui.widgets.tab_order import TabOrder
from app.ui.widgets.work_bar import WorkBar
from app.ui.work_watch import WorkWatch

FIRST_SIZE = QSize(1366, 768)
SMALLEST_SIZE = QSize(1000, 660)
"""Of what the window shows. A smaller window scrolls: at 200 percent many a screen is smaller."""
SMALLEST_WINDOW = QSize(480, 320)
WARNED_MS = 10_000


class MainWindow(QMainWindow):
    """Shows the page of the place where the navigator stands."""

    def __init__(self, services: AppServices, pages: Mapping[Screen, PageFactory]) -> None:
        super().__init__()
        self._services = services
        self._pages = pages
        self._session: Session | None = None
        self._page: Page | None = None
        self._warned = QTimer(self, singleShot=True, interval=WARNED_MS)
        self.navigator = Navigator(self)
        self.notices = Notices(self)
        self.crashes = CrashReporter(self.notices, self)
        self._header, self._sidebar = Header(), Sidebar()
        self._bar, self._stack = NoticeBar(), QStackedWidget()
        self._watch = WorkWatch(services.records, self)
        self._work_bar = WorkBar(self._watch)
        self._idle = IdleWatch(self)
        self._caretaker = Caretaker(services, self.notices, self)
        self._lay_out()
        self._cover = LockCover(self, services.records)
        self.help = HelpWindow(self, services, self.navigator)
        self._connect()
        TabOrder(self)
        self._keyboard = KeyboardKeeper(self)
        self.setWindowTitle("Upprop")
        self.setMinimumSize(SMALLEST_WINDOW)
        self.resize(FIRST_SIZE)

    def _lay_out(self) -> None:
        ground = QWidget()
        ground.setObjectName("ground")
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._sidebar)
        body.addWidget(self._stack, 1)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(body, 1)
        self._ground = Ground(ground, SMALLEST_SIZE)
        self.setCentralWidget(self._ground)
        self._foot = Foot(self._ground, self._work_bar, self._bar)
        self._sidebar.hide()
        self._header.show_way_back(visible=False)
        self._header.show_account("", is_demo=False, visible=False)

    def _connect(self) -> None:
        self.navigator.went.connect(self._show_place)
        self.navigator.session_started.connect(self._begin)
        self.navigator.session_ended.connect(self._end)
        self.navigator.language_chosen.connect(self.use_language)
        self.notices.shown.connect(self._bar.show_notice)
        self.notices.hidden.connect(self._bar.hide)
        self._bar.acted.connect(self.notices.acted)
        self._bar.closed.connect(self.notices.dismiss)
        self._header.back_pressed.connect(self._go_back)
        self._header.left.connect(self._sign_out)
        self._header.help_wished.connect(self.help.toggle)
        self.navigator.tour_wished.connect(self.show_around)
        self._header.language_chosen.connect(self.navigator.language_chosen)
        self._sidebar.chosen.connect(self._go_to)
        self._services.records.went_wrong.connect(self.notices.show_error)
        self._watch.changed.connect(self._follow_work)
        self._idle.idle.connect(self.lock)
        self._cover.unlocked.connect(self._go_on)
        self._cover.left.connect(self._leave_locked)
        self._caretaker.key_ended.connect(self.navigator.session_ended)

    @Slot()
    def _follow_work(self) -> None:
        """What has a name is told at the foot; of anything else the header says that it goes on."""
        self._header.show_working(visible=self._watch.is_nameless)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    @property
    def session(self) -> Session | None:
        """Who is signed in."""
        return self._session

    def begin(self) -> None:
        """Ask whether this PC holds a school, and show the first screen."""
        self._services.records.run(self._services.has_school, then=self._show_first)

    def _show_first(self, has_school: bool) -> None:  # noqa: FBT001 - an answer, not an option
        self.navigator.start_at(Screen.SIGN_IN if has_school else Screen.WELCOME)
        # Only now: until here the page of whoever was signed in lay beneath.
        self._cover.release()

    @Slot(str)
    def use_language(self, code: str) -> None:
        """Change the language of everything at once."""
        self._services.use_language(code)
        self._offer_screens()
        if self.navigator.place is not None:
            self._show_place(self.navigator.place)

    @Slot(object)
    def _begin(self, session: Session) -> None:
        self._session = session
        self.notices.dismiss()
        self._offer_screens()
        if not session.is_demo:
            self._idle.begin(session.idle_minutes)
        self.navigator.start_at(first_screen(session))
        if not session.is_demo:
            self._caretaker.begin(session)

    def _may_leave(self) -> bool:
        may_leave = self._page is None or self._page.may_leave()
        if may_leave:
            self._warned.stop()
        return may_leave

    @Slot()
    def _go_back(self) -> None:
        if self._may_leave():
            self.notices.settle()
            self.navigator.back()

    @Slot(object)
    def _go_to(self, screen: Screen) -> None:
        if self._may_leave():
            self.notices.settle()
            self.navigator.start_at(screen)

    @Slot()
    def _sign_out(self) -> None:
        if self._may_leave():
            self.navigator.session_ended.emit()

    @Slot()
    def show_around(self) -> None:
        """Begin the tour of the demo school; elsewhere its stops are not to be found."""
        if self._session is not None and self._session.is_demo:
            # Late, for a fast start.
            from app.ui.tour.view import Tour  # noqa: PLC0415 - as said above

            Tour(self)

    @Slot()
    def lock(self) -> None:
        """Cover everything until the passphrase has been shown; the lesson beneath goes on."""
        if self._session is not None:
            self._idle.stop()
            self.notices.dismiss()
            self._cover.lock(self._session, self._page.while_locked() if self._page else None)

    @Slot()
    def _go_on(self) -> None:
        if self._session is not None:
            self._idle.begin(self._session.idle_minutes)
        if self._page is not None:
            self._focus(self._page)

    @Slot()
    def _leave_locked(self) -> None:
        """Somebody else signs in; what was confirmed is kept, as after a power cut."""
        self.navigator.session_ended.emit()

    @Slot()
    def _end(self) -> None:
        self._session = None
        self._idle.stop()
        self._caretaker.end()
        self.notices.dismiss()
        self._services.records.close()
        self.begin()

    def _offer_screens(self) -> None:
        if self._session is not None:
            offered = [s for s in screens_for(self._session) if s in self._pages]
            self._sidebar.offer([(screen, name_of(screen)) for screen in offered])

    @Slot(object)
    def _show_place(self, place: Place) -> None:
        self._drop_page()
        self._warned.stop()
        context = PageContext(self._services, self.navigator, self.notices, place, self._session)
        page = self._pages[place.screen](context)
        self._page = page
        page.header_changed.connect(self._show_header)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._sidebar.point_at(place.screen)
        self._show_header()
        self._ground.begin_at_the_top()
        self._focus(page)

    @Slot()
    def _show_header(self) -> None:
        page = self._page
        if page is None:
            return
        session, has_sidebar = self._session, page.has_sidebar()
        self._sidebar.setVisible(has_sidebar and session is not None)
        self._header.name_page(page.title(), page.subtitle())
        self._header.take_page_widgets(page.header_widgets())
        self._header.show_way_back(visible=self.navigator.can_go_back)
        self._header.show_account(
            session.actor.display_name if session else "",
            is_demo=session is not None and session.is_demo,
            visible=has_sidebar,
        )
        self.setWindowTitle(f"{page.title()} · Upprop" if page.title() else "Upprop")

    def _focus(self, page: Page) -> None:
        wanted = page.first_focus()
        if wanted is not None:
            self._keyboard.give(wanted, page)

    def _drop_page(self) -> None:
        page, self._page = self._page, None
        if page is None:
            return
        page.header_changed.disconnect(self._show_header)
        page.leave()
        self._header.drop_page_widgets()
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels what the person waits for, where nothing on the page has taken the key."""
        is_escape = event.key() == Qt.Key.Key_Escape and not self._cover.isVisible()
        if not (is_escape and self._work_bar.isVisible() and self._watch.cancel()):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cover goes with the window."""
        super().resizeEvent(event)
        self._cover.fit()

    def _tells_what_is_waited_for(self, *, is_meant: bool) -> bool:
        """Whether somebody has asked for what is not done yet; it ends with the window."""
        work = self._watch.work
        if work is None or not work.is_wished or work.is_cancelled or is_meant:
            return False
        words = self.tr("{work} Close the window once more to leave all the same.")
        self.notices.keep(words.format(work=work.words))
        return True

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the page stop its camera and timers; bootstrap stops the records thread.

        Where something would be lost, or is still waited for, the first try is refused; a second
        one soon after is meant.
        """
        is_meant = self._warned.isActive()
        may_close = self._may_leave() and not self._tells_what_is_waited_for(is_meant=is_meant)
        if not may_close and not is_meant:
            self._warned.start()
            event.ignore()
            return
        self._drop_page()
        self._services.station.stop()
        event.accept()
