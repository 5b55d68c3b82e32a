"""The spot's board: on a second screen, and beside the question of a locked window."""

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.roll_call.mark import MarkKind
from app.ui.idle import LockCover
from app.ui.lesson.camera_state import CameraNotice, CameraView
from app.ui.lesson.preview_panel import PreviewPanel
from app.ui.lesson.spot_state import SpotMessage, SpotState
from app.ui.projector.board import SpotBoard
from app.ui.projector.window import ProjectorWindow, other_screen
from app.ui.theme import DARK, apply_theme
from app.ui.widgets.buttons import Button
from recognition.gallery import ReferenceId
from recognition.sighting import Ambiguous, Recognised
from recognition.spot import Spot
from tests.support.school import PASSPHRASE
from tests.support.ui import find, picture, press
from tests.support.ui_lesson import Stage


def board_in(parent: QObject) -> SpotBoard:
    """The one board below something."""
    (board,) = parent.findChildren(SpotBoard)
    return board


def projector_of(stage: Stage) -> ProjectorWindow:
    """The second window, opened as a teacher does."""
    find(stage.window, Button, "Projector").click()
    window = stage.page.boards.projector
    assert window is not None
    return window


def check_in(stage: Stage, name: str) -> None:
    """Somebody is recognised at the spot."""
    camera = stage.presenter.camera
    seen = Recognised(ReferenceId(stage.student(name).id), camera.gallery_number, 1.0)
    stage.page.context.services.station.sighted.emit(seen)


def test_check_in_goes_on_in_a_locked_window(qtbot: QtBot, stage: Stage) -> None:
    """Picture, prompt and tick stay in sight; the list, its names and its keys do not."""
    stage.window.lock()
    cover = stage.window.findChild(LockCover)
    assert cover is not None
    board = board_in(cover)
    qtbot.waitUntil(lambda: board.isVisible() and board.has_picture)
    assert board.said.startswith("Hold up your card")
    picture(stage.window, "locked-lesson")
    check_in(stage, "Alva Bergström")
    qtbot.waitUntil(lambda: board.said == "AB")  # initials: one of the class is shielded
    assert stage.kind_of("Alva Bergström") is MarkKind.PRESENT
    assert not any("Alva" in label.text() for label in cover.findChildren(QLabel))
    assert not stage.page.isEnabled()
    centre = stage.window.rect().center()
    assert stage.window.childAt(centre) in {cover, *cover.findChildren(QObject)}


def test_unlocked_the_lesson_is_as_it_was(qtbot: QtBot, stage: Stage) -> None:
    """The board goes with the cover, and marks made meanwhile are on the list."""
    stage.window.lock()
    check_in(stage, "Alva Bergström")
    cover = stage.window.findChild(LockCover)
    assert cover is not None
    cover.passphrase.setText(PASSPHRASE)
    press(cover.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not cover.isVisible())
    qtbot.waitUntil(lambda: not cover.findChildren(SpotBoard))
    assert stage.kind_of("Alva Bergström") is MarkKind.PRESENT
    check_in(stage, "Mia Ek")
    qtbot.waitUntil(lambda: stage.kind_of("Mia Ek") is MarkKind.PRESENT)


def test_the_projector_shows_the_spot_and_a_tick(qtbot: QtBot, stage: Stage) -> None:
    """A window of its own with picture, instruction and, after a check-in, the tick."""
    window = projector_of(stage)
    qtbot.waitUntil(lambda: window.board.has_picture)
    assert window.isVisible()
    assert window.isWindow()
    check_in(stage, "Alva Bergström")
    qtbot.waitUntil(lambda: window.board.said == "AB")
    picture(window, "projector-checked-in")


def test_the_projector_never_offers_names(qtbot: QtBot, stage: Stage) -> None:
    """Whom the teacher chooses among stands on the teacher's screen alone."""
    window = projector_of(stage)
    moa, mia = stage.student("Moa Ek"), stage.student("Mia Ek")
    number = stage.presenter.camera.gallery_number
    both = (ReferenceId(moa.id), ReferenceId(mia.id))
    stage.page.context.services.station.sighted.emit(Ambiguous(both, number, 1.0))
    qtbot.waitUntil(lambda: bool(stage.presenter.spot.state.candidates))
    assert window.board.said == "Show your card or ask the teacher"
    assert not window.findChildren(Button)
    assert not window.findChildren(QLabel)


def test_the_projector_closes_with_the_lesson(qtbot: QtBot, stage: Stage) -> None:
    """Nothing stays up before the class when the teacher goes on to the signature."""
    window = projector_of(stage)
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    stage.page.leave()
    qtbot.waitUntil(lambda: bool(gone))


def test_the_projector_closes_by_its_key_and_by_escape(qtbot: QtBot, stage: Stage) -> None:
    """F7 again, or Escape in the window; a new one can be opened after either."""
    press(projector_of(stage), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: stage.page.boards.projector is None)
    projector_of(stage)
    find(stage.window, Button, "Projector").click()
    assert stage.page.boards.projector is None


def test_without_a_second_screen_it_is_a_window(stage: Stage) -> None:
    """Nobody's only screen is taken over."""
    assert other_screen(stage.window.screen()) is None
    assert not projector_of(stage).isFullScreen()


def test_the_words_of_a_lost_camera_stand_on_the_board(qtbot: QtBot, stage: Stage) -> None:
    """No picture outlives the camera on any board."""
    board = projector_of(stage).board
    qtbot.waitUntil(lambda: board.has_picture)
    stage.presenter.camera.toggle()
    qtbot.waitUntil(lambda: not board.has_picture)
    assert board.said == "The camera is paused"


def test_a_board_keeps_no_names_to_choose_among(qtbot: QtBot, stage: Stage) -> None:
    """What it was told of candidates is dropped, not only left undrawn."""
    board = SpotBoard()
    qtbot.addWidget(board)
    alva = stage.student("Alva Bergström")
    board.show_spot(SpotState(SpotMessage.ASK, candidates=(alva,)))
    assert "Alva" not in repr(vars(board))


def test_words_on_the_picture_are_dark_in_the_dark_theme(qtbot: QtBot, qapp: QApplication) -> None:
    """Their ground is light in both themes, and so their ink is dark in both."""
    panel = PreviewPanel(Spot())
    qtbot.addWidget(panel)
    panel.resize(800, 500)
    panel.show_camera(CameraView(CameraNotice.NONE, "Camera"))
    panel.show_spot(SpotState(SpotMessage.ASK))
    apply_theme(qapp, DARK)
    within = QRect(40, 40, 720, 420)  # its round corners show the page behind it
    in_the_dark = panel.grab(within).toImage()
    apply_theme(qapp)
    assert in_the_dark == panel.grab(within).toImage()
