"""The kiosk: one window over the whole screen, from which only a staff passphrase leads out.

The program's own window is hidden meanwhile, and whoever opened the kiosk is signed out in it. The
page is built anew for each step and each language.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.calendar import day_of
from app.ui.idle import TOUCHES
from app.ui.kiosk.card_view import CardView
from app.ui.kiosk.choice_view import ChoiceView
from app.ui.kiosk.data_view import DataView
from app.ui.kiosk.leaving import LeavingDialog
from app.ui.kiosk.pages import KioskPages, View
from app.ui.kiosk.presenter import KioskPresenter, Step
from app.ui.kiosk.recipes import KioskRecipes
from app.ui.kiosk.sign_in_view import CodeView
from app.ui.kiosk.top import Top
from app.ui.kiosk.whole import whole
from app.ui.kiosk.words import RIGHT_TO_LEFT, error_words
from app.ui.session import AppServices, Session
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.tab_order import TabOrder
from app.workers.card_watch import CardWatch
from app.workers.parts import CameraState, CameraStatus
from app.workers.read_aloud import ReadAloud


class KioskWindow(QWidget):
    """Shows the page of the presenter's step.

    Signals:
        left: staff have taken the PC back; carries the `StaffMember`.
    """

    left = Signal(object)

    def __init__(self, services: AppServices, session: Session, recipes: KioskRecipes) -> None:
        super().__init__()
        self._services, self._recipes = services, recipes
        self._may_close = False
        self._camera = CameraStatus(CameraState.OPENING)
        self.presenter = KioskPresenter(services.records, session.actor, self)
        self.presenter.language = services.language()
        self.pages = KioskPages(self.presenter, recipes.sticks, session.school_name)
        self.voice = ReadAloud(recipes.make_voice, self)
        self.watch = CardWatch(recipes.open_camera, recipes.make_reader, recipes.spot, self)
        TabOrder(self)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Upprop")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint, on=recipes.is_full_screen)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on=recipes.is_full_screen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._frame: QWidget | None = None
        self.top: Top
        self.view: View
        self._connect()
        self._build()

    def begin(self) -> None:
        """Take the screen and wait for a card."""
        self.watch.start()
        self.voice.look()
        if self._recipes.is_full_screen:
            self.setGeometry(self.screen().geometry())  # also where nothing manages windows
            self.showFullScreen()
        else:
            self.show()
        self.activateWindow()

    def _connect(self) -> None:
        presenter, watch = self.presenter, self.watch
        presenter.step_changed.connect(self._follow)
        presenter.failed.connect(self._tell_failure)
        presenter.left.connect(self._leave)
        self.pages.changed.connect(self._build)
        self.pages.told.connect(self._tell)
        watch.card_shown.connect(presenter.show_card)
        watch.preview_ready.connect(self._show_picture)
        watch.camera_changed.connect(self._show_camera)
        self.voice.speaking_changed.connect(self._show_voice)
        self.voice.voices_changed.connect(self._show_voice)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    @Slot()
    def _build(self) -> None:
        """The frame and the page of this step, in the language of the moment."""
        self.voice.stop()  # what it reads stands on a page that goes
        before = self._frame
        self._frame = QWidget()
        language = self.presenter.language
        is_mirrored = language in RIGHT_TO_LEFT
        direction = (
            Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        )
        self.setLayoutDirection(direction)
        self.top = Top(language)
        self.view = self.pages.make(day_of(self._services.now()))
        page = QVBoxLayout()
        page.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, GRID)
        page.addWidget(whole(self.view), 1)
        staff = Button(self.tr("For staff"), Kind.QUIET, size="small")
        staff.clicked.connect(self.ask_to_leave)
        page.addWidget(staff, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(page, 1)
        self._column.addWidget(self._frame)
        self._connect_top()
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._show_voice()

    def _connect_top(self) -> None:
        top, presenter = self.top, self.presenter
        top.name_student(self.pages.who)
        top.offer_way_out(visible=presenter.step is not Step.CARD)
        top.language_chosen.connect(self.use_language)
        top.read_pressed.connect(self._read)
        top.choice_pressed.connect(self.pages.go_to_choice)
        top.data_pressed.connect(presenter.show_data)
        top.done_pressed.connect(presenter.end)
        presenter.ending.connect(top.warn)

    @Slot(str)
    def use_language(self, code: str) -> None:
        """Speak it at once; it is forgotten when the student leaves."""
        self.presenter.language = code
        self._recipes.use_language(code)
        self.pages.hush()
        if self.presenter.step is Step.CHOICE:
            self.presenter.show_choice()
        elif self.presenter.step is Step.DATA:
            self.presenter.show_data()
        self._build()
        if isinstance(self.view, CardView):
            self.view.show_camera(self._camera)

    @Slot()
    def ask_to_leave(self) -> None:
        """Ask for the staff's passphrase."""
        if any(dialog.isVisible() for dialog in self.findChildren(QDialog)):
            return
        dialog = LeavingDialog(self.presenter.host_name, self)
        dialog.tried.connect(self.presenter.leave)
        self.presenter.leaving_failed.connect(dialog.refuse)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _follow(self, step: Step) -> None:
        self.pages.begin_step()
        if step is Step.CARD:
            self._forget()
        elif self.watch.is_watching:
            self.watch.stop()
        self._build()
        if isinstance(self.view, CodeView):
            self.view.code.setFocus()

    def _forget(self) -> None:
        """Nothing of one student is left for the next."""
        self.pages.forget()
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        own = self._services.language()
        if self.presenter.language != own:
            self.presenter.language = own
            self._recipes.use_language(own)
        if self.isVisible():
            self.watch.start()

    @Slot(str)
    def _tell(self, words: str) -> None:
        if isinstance(self.view, ChoiceView | DataView):
            self.view.tell(words)

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        words = error_words(error)
        if getattr(error, "code", "") == "student_not_signed_in":
            self.presenter.end()
        if isinstance(self.view, CardView):
            self.view.show_words(words)
        elif isinstance(self.view, CodeView):
            self.view.show_error(words)
        else:
            self.view.show_problem(words)

    @Slot()
    def _show_picture(self) -> None:
        picture = self.watch.take_preview()
        if picture is not None and isinstance(self.view, CardView):
            self.view.picture.show_picture(picture)

    @Slot(object)
    def _show_camera(self, status: CameraStatus) -> None:
        self._camera = status
        if isinstance(self.view, CardView):
            self.view.show_camera(status)

    @Slot()
    def _show_voice(self) -> None:
        self.top.say_voice(
            has_voice=self.voice.has_voice(self.presenter.language),
            is_speaking=self.voice.is_speaking,
            is_looking=self.voice.is_looking,
        )

    @Slot()
    def _read(self) -> None:
        if self.voice.is_speaking:
            self.voice.stop()
        else:
            self.voice.read(self.view.spoken, self.presenter.language)

    @Slot(object)
    def _leave(self, member: object) -> None:
        self._may_close = True
        self.watch.stop()
        self.voice.end()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._recipes.use_language(self._services.language())
        self.left.emit(member)
        self.close()
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever touches anything is still there."""
        if event.type() in TOUCHES:
            self.presenter.touched()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads to the staff's passphrase and nowhere else."""
        if event.key() == Qt.Key.Key_Escape:
            self.ask_to_leave()
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Alt+F4, too."""
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.ask_to_leave()
