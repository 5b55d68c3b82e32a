"""The scenes of an administrator's day: class lists, consents, enrolment, cards, accounts."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bootstrap.screenshots.lessons import Show
from app.bootstrap.screenshots.paper import picture_of_cards
from app.bootstrap.screenshots.studio import Studio
from app.demo.roster import STUDENTS, B, DemoStudent
from app.domain.class_list.people import Protection
from app.ui.consent.steps import AskingStep, MethodCard
from app.ui.consent.view import ConsentDialog
from app.ui.enrolment.presenter import Stage
from app.ui.enrolment.view import EnrolmentDialog
from app.ui.navigation import Screen
from app.ui.sign_in.view import SignInPage
from app.ui.staff.view import StaffPage
from app.ui.students.import_dialog import ImportDialog
from app.ui.students.importing import ListKind
from app.ui.students.view import StudentsPage
from app.ui.widgets.buttons import Kind
from app.usecases.cards.renew_card import renew_card
from privacy.purposes import Purpose

HAS_SAID_NO = "Lejla Begić"
HAS_CONSENTED = "Elin Bergström"
MOVES = "24003"
ENOUGH_TO_SEE = 3
CARDS_SHOWN = 10
HEADINGS = "förnamn;efternamn;id;klass;födelsedatum;skyddad"
WITH_PROBLEMS = (
    HEADINGS,
    "Elin;Bergström;24001;SA24A;2008-03-14;nej",
    ";Åberg;24002;SA24A;2008-09-02;nej",
    "Hugo;Nyström;24003;SA24A;2008-13-21;nej",
    "Leo;Haddad;24001;SA24A;2008-11-30;nej",
    "Oskar;Lindgren;24005;SA24A;2008-01-09;kanske",
)
NEWCOMERS = (
    "Sara;Wallin;24031;SA24A;2008-02-03;nej",
    "Isak;Norén;24032;SA24B;2008-07-19;nej",
)


def students(studio: Studio) -> None:
    """The administrator has signed in: everybody on the class lists."""
    page = studio.page(SignInPage)
    hint = page.presenter.demo
    if hint is None:
        raise LookupError("the demo is not at hand")
    page.presenter.sign_in(hint.administrator, hint.passphrase)
    choose(studio, HAS_CONSENTED)


def choose(studio: Studio, name: str) -> StudentsPage:
    """Take a student in hand."""
    page = studio.page(StudentsPage)
    studio.close_dialogs()
    studio.until(lambda: bool(page.presenter.shown) and not page.presenter.is_busy)
    number = [each.student.name for each in page.presenter.shown].index(name)
    page.table.selectRow(number)
    page.table.setFocus()
    return page


def import_problems(studio: Studio) -> None:
    """A class list with mistakes is refused whole, with what to mend."""
    read_list(studio, "SA24.csv", WITH_PROBLEMS)


def import_preview(studio: Studio) -> None:
    """What a class list would change, before anything does."""
    studio.close_dialogs()
    stays = (_line(one) for one in STUDENTS[:-1])
    read_list(studio, "SA24.csv", (HEADINGS, *stays, *NEWCOMERS))


def _line(one: DemoStudent) -> str:
    group = B if one.number == MOVES else one.group
    shielded = "ja" if one.protection is Protection.PROTECTED else "nej"
    parts = (one.given_name, one.family_name, one.number, group, str(one.born), shielded)
    return ";".join(parts)


def read_list(studio: Studio, name: str, lines: tuple[str, ...]) -> None:
    """Choose a file of these lines as a class list."""
    path = studio.scratch / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    page = studio.page(StudentsPage)
    page.ask_file(ListKind.CLASS_LIST)
    pick(page, path)
    dialog = studio.dialog(ImportDialog)
    studio.until(lambda: not dialog.is_reading)


def pick(page: QWidget, path: Path) -> None:
    """Answer the open file dialog."""
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def consent(studio: Studio) -> None:
    """A consent that is being asked for: the notice in full, and nothing is chosen beforehand."""
    choose(studio, HAS_SAID_NO).acts.consent_wished.emit()
    dialog = studio.dialog(ConsentDialog)
    studio.until(lambda: dialog.findChild(MethodCard) is not None)
    dialog.findChildren(MethodCard)[0].asked.emit(Purpose.FACE_AT_SPOT)
    studio.until(lambda: dialog.findChild(AskingStep) is not None)


def enrolment(studio: Studio) -> None:
    """A consented student before the camera."""
    choose(studio, HAS_CONSENTED).acts.enrolment_wished.emit()
    presenter = studio.dialog(EnrolmentDialog).presenter
    studio.until(lambda: presenter.stage is Stage.CHOOSING)
    presenter.use_camera()
    studio.until(
        lambda: presenter.progress is not None and presenter.progress.accepted >= ENOUGH_TO_SEE
    )


def withdrawal(studio: Studio) -> None:
    """A consent withdrawn in one step, with a receipt of what was erased."""
    page = choose(studio, HAS_CONSENTED)
    page.acts.consent_wished.emit()
    dialog = studio.dialog(ConsentDialog)
    studio.until(lambda: dialog.findChild(MethodCard) is not None)
    studio.press(dialog, Kind.DANGER)
    studio.until(lambda: dialog.findChild(MethodCard) is None)


def cards(studio: Studio) -> QImage:
    """The cards of a class as they come out of a printer."""
    page = studio.page(StudentsPage)
    actor, everybody = page.context.signed_in.actor, page.presenter.everybody
    ids = [each.student.id for each in everybody[:CARDS_SHOWN]]
    printed = studio.ask_school(
        lambda school: tuple(renew_card(school, actor, student_id) for student_id in ids)
    )
    return picture_of_cards(printed, studio.window.size())


def staff(studio: Studio) -> None:
    """Who has an account."""
    studio.close_dialogs()
    studio.window.navigator.start_at(Screen.STAFF)
    page = studio.page(StaffPage)
    studio.until(lambda: bool(page.presenter.members))


OFFICE: Final[tuple[tuple[str, Show], ...]] = (
    ("students", students),
    ("import-problems", import_problems),
    ("import-preview", import_preview),
    ("consent", consent),
    ("enrolment", enrolment),
    ("withdrawal", withdrawal),
    ("cards", cards),
    ("staff", staff),
)
