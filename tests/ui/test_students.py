"""Students: search, protection, absence, cards; and that teachers never reach any of it."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.domain.class_list.people import Protection
from app.domain.ids import AbsenceId, StaffId, StudentId
from app.domain.roll_call.absence import KnownAbsence
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.students.absence_dialog import AbsenceDialog
from app.ui.students.absences import absence_words, at
from app.ui.students.table import CARD, CONSENT, NAME
from app.ui.students.view import StudentsPage
from app.ui.widgets.buttons import Button
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.lessons.known_absence import known_absences
from tests.support.school import SmallSchool
from tests.support.screens import (
    NO_CAMERA,
    OpenedDesk,
    open_sheet,
    pick,
    press,
    type_words,
    unnamed_controls,
)
from tests.support.ui import find, texts

TODAY, A_DAY = date(2026, 11, 23), timedelta(days=1)


@pytest.fixture
def desk_at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A demo school, so that face methods are unlocked; Ada has a consent and a template."""
    return OpenedDesk.over(qtbot, services, tmp_path, lambda small: small.enrol("1"), demo=True)


def shown(desk: OpenedDesk, actor: StaffMember | None = None) -> StudentsPage:
    """The page as the office sees it."""
    context = desk.context(actor or desk.small.administrator, Screen.STUDENTS)
    page = desk.show(StudentsPage(context, NO_CAMERA))
    if actor is None:
        desk.qtbot.waitUntil(lambda: bool(page.presenter.everybody))
    return page


def column(page: StudentsPage, number: int) -> list[str]:
    """What a column of the table says."""
    model = page.table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def choose(page: StudentsPage, name: str) -> None:
    """Take a student in hand."""
    page.table.selectRow(column(page, NAME).index(name))


def test_everybody_stands_with_consent_and_card(desk_at_school: OpenedDesk) -> None:
    """The office sees who has consented, is enrolled and has a card."""
    page = shown(desk_at_school)
    assert column(page, NAME)[0] == "Alm, Ada"
    assert column(page, CONSENT)[0] == "stands"
    assert column(page, CONSENT)[1] == "none"
    assert set(column(page, CARD)) == {"no"}


def test_a_teacher_gets_nothing(desk_at_school: OpenedDesk) -> None:
    """A teacher who gets here by whatever way sees no name, only why."""
    context = desk_at_school.context(desk_at_school.small.teacher, Screen.STUDENTS)
    said: list[str] = []
    context.notices.shown.connect(lambda words, *_rest: said.append(words))
    page = desk_at_school.show(StudentsPage(context, NO_CAMERA))
    desk_at_school.qtbot.waitUntil(lambda: bool(said))
    assert column(page, NAME) == []
    assert said[0]


def test_search_forgives_accents_and_case(desk_at_school: OpenedDesk) -> None:
    """`aber` finds Åberg; the class filter narrows further."""
    page = shown(desk_at_school)
    type_words(page.search, "aber")
    assert column(page, NAME) == ["Åberg, Bo"]
    page.search.clear()
    page.group.setCurrentIndex(page.group.findText("SA24B"))
    assert column(page, NAME) == ["Ek, Eva", "Falk, Finn"]


def test_arrows_lead_from_the_search_to_the_list(desk_at_school: OpenedDesk) -> None:
    """Down in the search field takes the first student in hand."""
    page = shown(desk_at_school)
    press(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    assert page.presenter.chosen is not None
    assert page.presenter.chosen.student.name == "Ada Alm"


def test_protection_ends_a_template(desk_at_school: OpenedDesk) -> None:
    """Saying that an identity is protected erases the template at once."""
    desk, page = desk_at_school, shown(desk_at_school)
    choose(page, "Alm, Ada")
    find(page, Button, "Protection…").click()
    sheet = open_sheet(page)
    find(sheet, QRadioButton, "yes").setChecked(True)
    find(sheet, Button, "Save").click()
    desk.settle()
    desk.qtbot.waitUntil(lambda: column(page, CONSENT)[0] == "none")
    overview = page.presenter.chosen
    assert overview is not None
    assert overview.student.protection is Protection.PROTECTED
    assert not overview.enrolled


def test_an_absence_is_recorded_and_removed(desk_at_school: OpenedDesk) -> None:
    """Enter takes a whole day down without a reason, and it can be taken back."""
    desk, page = desk_at_school, shown(desk_at_school)
    choose(page, "Åberg, Bo")
    find(page, Button, "Absence…").click()
    sheet = open_sheet(page)
    assert isinstance(sheet, AbsenceDialog)
    press(sheet.first, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "23 November 2026" in texts(sheet))

    def stored(small: SmallSchool) -> list[timedelta]:
        found = known_absences(small.school, small.administrator, small.id_of("2"))
        return [each.ends_at - each.starts_at for each in found]

    assert desk.ask(stored) == [timedelta(days=1)]
    find(sheet, Button, "Remove 23 November 2026").click()
    desk.qtbot.waitUntil(lambda: "Nothing is on record." in texts(sheet))
    assert desk.ask(stored) == []


def test_an_absence_may_be_part_of_a_day(desk_at_school: OpenedDesk) -> None:
    """Without the tick for whole days there are two times; the line says both."""
    desk, page = desk_at_school, shown(desk_at_school)
    choose(page, "Åberg, Bo")
    find(page, Button, "Absence…").click()
    sheet = open_sheet(page)
    assert isinstance(sheet, AbsenceDialog)
    find(sheet, QCheckBox, "Whole days").setChecked(False)
    find(sheet, Button, "Record the absence").click()
    # A dash, as times are written.
    desk.qtbot.waitUntil(lambda: "23 November 2026 08:00\u201317:00" in texts(sheet))


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (at(TODAY, time.min), at(TODAY + A_DAY, time.min), "23 November 2026"),
        (
            at(TODAY, time.min),
            at(TODAY + 3 * A_DAY, time.min),
            "23 November 2026 → 25 November 2026",
        ),
        (
            at(TODAY, time(12)),
            at(TODAY + A_DAY, time(10)),
            "Mon 23 November 12:00 → Tue 24 November 10:00",
        ),
    ],
    ids=["a day", "three days", "overnight"],
)
def test_an_absence_reads_as_people_say_it(first: datetime, last: datetime, words: str) -> None:
    """Whole days are named as days, the last one included; anything else with its times."""
    absence = KnownAbsence(AbsenceId("a"), StudentId("s"), first, last, StaffId("t"))
    assert absence_words(absence) == words


def test_an_absence_that_ends_before_it_begins_is_refused_in_words(
    desk_at_school: OpenedDesk,
) -> None:
    """The dialog says what is the matter and stays."""
    desk, page = desk_at_school, shown(desk_at_school)
    choose(page, "Åberg, Bo")
    find(page, Button, "Absence…").click()
    sheet = open_sheet(page)
    assert isinstance(sheet, AbsenceDialog)
    sheet.last.show_day(sheet.first.day - timedelta(days=2))
    find(sheet, Button, "Record the absence").click()
    desk.qtbot.waitUntil(lambda: bool(sheet.problem))
    assert sheet.isVisible()


def test_cards_of_a_class_are_printed(desk_at_school: OpenedDesk, tmp_path: Path) -> None:
    """All shown students get a card in one PDF, and the list says so."""
    desk, page = desk_at_school, shown(desk_at_school)
    page.group.setCurrentIndex(page.group.findText("SA24B"))
    page.print_button.click()
    pick(page, tmp_path / "cards")
    desk.qtbot.waitUntil(lambda: column(page, CARD).count("no") == 0)
    assert (tmp_path / "cards.pdf").read_bytes().startswith(b"%PDF")


def test_a_new_card_makes_the_old_one_unknown(desk_at_school: OpenedDesk, tmp_path: Path) -> None:
    """A lost card's number is another one afterwards."""
    desk, page = desk_at_school, shown(desk_at_school)

    def locator(small: SmallSchool) -> str:
        issue_cards(small.school, small.administrator, [small.id_of("1")])
        card = small.school.cards.find(small.id_of("1"))
        assert card is not None
        return card.locator

    before = desk.ask(locator)
    choose(page, "Alm, Ada")
    page.acts.new_card_wished.emit()
    pick(page, tmp_path / "card.pdf")
    desk.qtbot.waitUntil((tmp_path / "card.pdf").exists)
    assert desk.ask(locator) != before


def test_acts_are_closed_until_somebody_is_chosen(desk_at_school: OpenedDesk) -> None:
    """Without a student in hand there is nothing to press."""
    page = shown(desk_at_school)
    assert not find(page, Button, "Consent…").isEnabled()
    choose(page, "Ek, Eva")
    assert find(page, Button, "Consent…").isEnabled()


def test_every_control_of_the_students_screen_has_a_name(desk_at_school: OpenedDesk) -> None:
    """A screen reader can name whatever can be pressed or typed in, in each dialog too."""
    page = shown(desk_at_school)
    choose(page, "Ek, Eva")
    assert not unnamed_controls(page)
    for words in ("Absence…", "Protection…"):
        find(page, Button, words).click()
        sheet = open_sheet(page)
        assert not unnamed_controls(sheet)
        sheet.reject()
