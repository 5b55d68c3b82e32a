"""The scenes of a teacher's day: from the first start to a corrected register."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QImage

from app.bootstrap.screenshots.studio import Studio
from app.demo.script import WALK_SECONDS
from app.domain.ids import StudentId
from app.domain.roll_call.mark import MarkKind
from app.ui.history.view import HistoryPage
from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.panels import MinutesBar
from app.ui.lesson.spot_state import SpotMessage
from app.ui.lesson.view import LessonPage
from app.ui.navigation import Screen
from app.ui.overview.view import OverviewPage
from app.ui.parts.choice import LETTERS
from app.ui.parts.mark_editor import MarkEditor
from app.ui.review.view import ReviewPage
from app.ui.sign_in.view import SignInPage
from app.ui.tour.view import Tour
from app.ui.welcome.view import WelcomePage
from app.ui.widgets.buttons import Kind
from recognition.gallery import ReferenceId
from recognition.sighting import Ambiguous

Show = Callable[[Studio], QImage | None]

MARKED = 7
ALIKE = ("Moa Ek", "Mia Ek")
LEFT_OVER = ("Alva Lundqvist", "Daniel Okafor", "Leo Haddad")
REASONS: Final = {
    "sv": "Kom in efter tolv minuter och satt längst bak",
    "en": "Came in after twelve minutes and sat at the back",
}


def welcome(studio: Studio) -> None:
    """The first start: two equal ways in."""
    studio.page(WelcomePage)


def set_up(studio: Studio) -> None:
    """What a school of one's own needs."""
    studio.page(WelcomePage).show_form()


def lessons(studio: Studio) -> None:
    """The demo school's teacher has come in: one lesson is on."""
    page = studio.page(WelcomePage)
    page.form.left.emit()
    studio.press_first(page)
    choice = studio.page(LessonChoicePage)
    studio.until(lambda: choice.presenter.day is not None)


def tour(studio: Studio) -> QImage:
    """The tour's first stop."""
    studio.window.show_around()
    veil = studio.window.findChildren(Tour)[-1]
    studio.until(lambda: not veil.is_waiting)
    picture = studio.picture()
    veil.end()
    return picture


def unplanned(studio: Studio) -> QImage:
    """A lesson outside the timetable: which classes, and what it is called."""
    page = studio.page(LessonChoicePage)
    page.open_unplanned()
    picture = studio.picture()
    page.unplanned.left.emit()
    return picture


def lesson(studio: Studio) -> None:
    """Somebody on the spot has just checked in, others before."""
    studio.page(LessonChoicePage).presenter.start_now()
    page = studio.page(LessonPage)
    presenter = page.presenter
    studio.until(lambda: presenter.camera.view.is_seeing)
    presenter.mark(student_named(studio, "Omar Saleh"), MarkKind.LATE, 4)
    presenter.mark(student_named(studio, "Selma Haile"), MarkKind.PRESENT)

    def somebody_has_checked_in() -> bool:
        marked = sum(line.mark is not None for line in presenter.lines)
        is_told = presenter.spot.state.message is SpotMessage.CHECKED_IN
        return is_told and marked >= MARKED

    studio.until(somebody_has_checked_in)


def keys(studio: Studio) -> None:
    """A row is chosen: what can be done with it, each with its key."""
    panel = studio.page(LessonPage).students
    panel.list.setFocus()
    panel.list.choose(1)


def minutes(studio: Studio) -> QImage:
    """How late somebody is."""
    panel = studio.page(LessonPage).students
    panel.list.mark_key.emit(LETTERS[MarkKind.LATE].shown)
    picture = studio.picture()
    child = panel.findChildren(MinutesBar)[0]
    child.left.emit()
    return picture


def search(studio: Studio) -> QImage:
    """A name that nobody in the lesson has."""
    panel = studio.page(LessonPage).students
    panel.begin_search("")
    panel.search.setText("Xerxes")
    panel.search.returnPressed.emit()
    picture = studio.picture()
    panel.search.clear()
    return picture


def two_alike(studio: Studio) -> None:
    """Two students are alike: the teacher says which of them it is."""
    presenter, demo = studio.page(LessonPage).presenter, studio.composition.demo
    if demo is None:
        raise LookupError("the demo is not at hand")
    one, other = (student_named(studio, name) for name in ALIKE)
    face = demo.demo.people[one].face
    turn = next(turn for turn in demo.demo.script.turns if turn.person == face)
    film = demo.film(demo.demo.lesson_id)
    presenter.camera.toggle()
    film.wind_to(turn.begins_at)
    presenter.camera.toggle()
    studio.until(lambda: film.at > turn.begins_at + WALK_SECONDS)
    number = presenter.camera.gallery_number
    pair = (ReferenceId(one), ReferenceId(other))
    presenter.camera.sighted.emit(Ambiguous(pair, number, film.at))


def projector(studio: Studio) -> QImage:
    """What a class sees on the second screen while somebody checks in."""
    page = studio.page(LessonPage)
    page.presenter.spot.withdraw_offer()
    page.boards.toggle_projector(studio.window)
    window = page.boards.projector
    if window is None:
        raise LookupError("the projector's window is not open")
    studio.until(lambda: page.presenter.spot.state.message is SpotMessage.CHECKED_IN)
    studio.until(lambda: window.board.has_picture)
    picture = window.grab().toImage()
    page.boards.close_projector()
    return picture


def overview(studio: Studio) -> None:
    """The teacher's week."""
    studio.window.navigator.start_at(Screen.OVERVIEW)
    page = studio.page(OverviewPage)
    studio.until(lambda: page.presenter.overview is not None)


def student_named(studio: Studio, name: str) -> StudentId:
    """A student of the lesson."""
    lines = studio.page(LessonPage).presenter.lines
    return next(line.student.id for line in lines if line.student.name == name)


def review(studio: Studio) -> None:
    """Three are left on whom a person has to decide."""
    presenter = studio.page(LessonPage).presenter
    presenter.spot.withdraw_offer()
    for line in presenter.lines:
        if line.mark is None and line.student.name not in LEFT_OVER:
            presenter.mark(line.student.id, MarkKind.PRESENT)
    studio.until(lambda: sum(line.mark is None for line in presenter.lines) == len(LEFT_OVER))
    if presenter.register is not None:
        studio.window.navigator.go(Screen.REVIEW, lesson_id=presenter.register.lesson.id)
    page = studio.page(ReviewPage)
    studio.until(lambda: bool(page.presenter.unmarked))


def everyone_left(studio: Studio) -> None:
    """Making everyone left absent is an act of its own, with its names."""
    studio.page(ReviewPage).presenter.ask_about_everyone(MarkKind.ABSENT)


def ready_to_sign(studio: Studio) -> None:
    """Everybody is decided."""
    presenter = studio.page(ReviewPage).presenter
    presenter.leave_everyone(MarkKind.ABSENT)
    studio.until(lambda: presenter.can_sign)


def signed(studio: Studio) -> None:
    """The register carries a signature."""
    presenter = studio.page(ReviewPage).presenter
    presenter.sign()
    studio.until(lambda: presenter.register is not None and bool(presenter.register.signature))


def registers(studio: Studio) -> None:
    """The registers of the last weeks."""
    studio.window.navigator.start_at(Screen.HISTORY)
    page = studio.page(HistoryPage)
    studio.until(lambda: page.presenter.opened is not None)


def correction(studio: Studio) -> None:
    """A signed mark is corrected with a reason."""
    page = studio.page(HistoryPage)
    opened = page.presenter.opened
    if opened is None:
        raise LookupError("no register is open")
    number, row = next(
        (number, row)
        for number, row in enumerate(opened.register.rows)
        if row.student.name == LEFT_OVER[-1]
    )
    page.register.table.selectRow(number)
    page.register.correction_wished.emit(row)
    editor = studio.dialog(MarkEditor)
    studio.type_key(editor, "2")
    editor.late.setValue(12)
    editor.reason.setText(REASONS[studio.language])
    editor.reason.setFocus()


def corrected(studio: Studio) -> None:
    """What stood and what stands, who says so and why."""
    page = studio.page(HistoryPage)
    studio.press(studio.dialog(MarkEditor), Kind.PRIMARY)
    studio.until(lambda: bool(page.presenter.opened and page.presenter.opened.corrected))


def sign_in(studio: Studio) -> None:
    """Somebody else's turn."""
    studio.close_dialogs()
    studio.window.navigator.session_ended.emit()
    page = studio.page(SignInPage)
    studio.until(lambda: page.name.count() > 0)


LESSONS: Final[tuple[tuple[str, Show], ...]] = (
    ("welcome", welcome),
    ("set-up", set_up),
    ("lessons", lessons),
    ("tour", tour),
    ("lessons-unplanned", unplanned),
    ("lesson", lesson),
    ("lesson-keys", keys),
    ("lesson-minutes", minutes),
    ("lesson-search", search),
    ("lesson-two-alike", two_alike),
    ("projector", projector),
    ("review", review),
    ("review-everyone-left", everyone_left),
    ("review-ready", ready_to_sign),
    ("signed", signed),
    ("overview", overview),
    ("registers", registers),
    ("register-correction", correction),
    ("register-corrected", corrected),
    ("sign-in", sign_in),
)
