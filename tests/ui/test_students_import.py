"""Class lists and timetables from CSV: told before it is done, refused whole where it is wrong."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.class_list.people import Protection
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.students.import_dialog import ImportDialog
from app.ui.students.importing import ListKind
from app.ui.students.view import StudentsPage
from app.ui.widgets.buttons import Button
from app.ui.widgets.tables import DataTable
from app.usecases.people.students import list_students, set_protection
from app.usecases.rights.rectify import Correctable, rectify
from tests.support.school import SmallSchool
from tests.support.screens import NO_CAMERA, OpenedDesk, child, open_sheet, pick, unnamed_controls
from tests.support.ui import find, texts

GOOD = """förnamn;efternamn;id;klass;skyddad
Ada;Alm;1;SA24A;nej
Ny;Elev;77;SA24A;nej
"""
BAD = """given name,family name,id,class,birth date,protected
Moa,=cmd|x,1,SA24A,2009-13-40,maybe
,Ek,2,SA24A,,
"""
TIMETABLE = """date,start,end,subject,classes,room,teacher
2026-11-24,08:20,09:35,Physics,SA24A,101,tess
"""


@pytest.fixture
def desk_at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A demo school in which Bo is enrolled; the new list does not name him."""
    return OpenedDesk.over(qtbot, services, tmp_path, lambda small: small.enrol("2"), demo=True)


@pytest.fixture
def page(desk_at_school: OpenedDesk) -> StudentsPage:
    """The office's list."""
    desk = desk_at_school
    context = desk.context(desk.small.administrator, Screen.STUDENTS)
    return desk.show(StudentsPage(context, NO_CAMERA))


def corrected(small: SmallSchool) -> None:
    """Ada's name was put right, and Cia is protected."""
    ada, office = small.id_of("1"), small.administrator
    rectify(small.school, office, ada, Correctable.GIVEN_NAME, "Adda", reason="typing error")
    set_protection(small.school, office, small.id_of("3"), Protection.PROTECTED)


def test_what_the_list_brings_back_is_told_before_it_is_done(
    qtbot: QtBot, services: AppServices, tmp_path: Path
) -> None:
    """A name that was put right here, and a protection that stays, by the number of the student."""
    desk = OpenedDesk.over(qtbot, services, tmp_path, corrected)
    page = desk.show(
        StudentsPage(desk.context(desk.small.administrator, Screen.STUDENTS), NO_CAMERA)
    )
    text = GOOD + "Cia;Carlsson;3;SA24A;nej\n"
    dialog = read(desk, page, ListKind.CLASS_LIST, tmp_path / "list.csv", text)
    told = " ".join(texts(dialog))
    assert "1 row(s) bring back what was put right here before: 1." in told
    assert "1 student(s) stay protected, though the list says otherwise: 3." in told


def read(
    desk: OpenedDesk, page: StudentsPage, kind: ListKind, file: Path, text: str | bytes
) -> ImportDialog:
    """Choose a file with this content, and wait for what the dialog says."""
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    page.ask_file(kind)
    pick(page, file)
    dialog = open_sheet(page)
    assert isinstance(dialog, ImportDialog)
    desk.qtbot.waitUntil(lambda: not dialog.is_reading)
    return dialog


def enrolled(small: SmallSchool) -> set[str]:
    """Numbers of everybody with a template, and how many there are in all."""
    everybody = list_students(small.school, small.administrator)
    return {each.student.school_number for each in everybody if each.enrolled}


def numbers(small: SmallSchool) -> set[str]:
    """Numbers of everybody on a class list."""
    everybody = list_students(small.school, small.administrator)
    return {each.student.school_number for each in everybody}


def test_an_import_is_told_before_it_is_done(
    desk_at_school: OpenedDesk, page: StudentsPage, tmp_path: Path
) -> None:
    """The dialog counts new, changed, unchanged and left; nothing has happened yet."""
    desk = desk_at_school
    dialog = read(desk, page, ListKind.CLASS_LIST, tmp_path / "list.csv", GOOD)
    assert texts(dialog)[2:10] == [
        "1",
        "new student(s)",
        "0",
        "student(s) with a change",
        "1",
        "student(s) as before",
        "3",
        "student(s) who are in no class any more",
    ]
    assert "77" not in desk.ask(numbers)
    assert desk.ask(enrolled) == {"2"}


def test_importing_does_what_was_told(
    desk_at_school: OpenedDesk, page: StudentsPage, tmp_path: Path
) -> None:
    """After the press the list is in, and the template of whoever left is gone."""
    desk = desk_at_school
    dialog = read(desk, page, ListKind.CLASS_LIST, tmp_path / "list.csv", GOOD)
    find(dialog, Button, "Import").click()
    desk.qtbot.waitUntil(lambda: "Done. This has changed." in texts(dialog))
    assert desk.ask(numbers) == {"1", "77", "5", "6"}
    assert desk.ask(enrolled) == set()


def test_the_same_list_again_has_nothing_to_do(
    desk_at_school: OpenedDesk, page: StudentsPage, tmp_path: Path
) -> None:
    """Importing twice offers no second import."""
    desk = desk_at_school
    first = read(desk, page, ListKind.CLASS_LIST, tmp_path / "list.csv", GOOD)
    find(first, Button, "Import").click()
    desk.qtbot.waitUntil(lambda: "Done. This has changed." in texts(first))
    first.reject()
    desk.settle()
    again = read(desk, page, ListKind.CLASS_LIST, tmp_path / "list.csv", GOOD)
    assert "The list says nothing new. There is nothing to import." in texts(again)
    assert "Import" not in texts(again)


def test_problems_stand_by_row_and_column(
    desk_at_school: OpenedDesk, page: StudentsPage, tmp_path: Path
) -> None:
    """A bad file is refused whole; each problem says where it is and what to do."""
    desk = desk_at_school
    before = desk.ask(numbers)
    dialog = read(desk, page, ListKind.CLASS_LIST, tmp_path / "bad.csv", BAD)
    model = child(dialog, DataTable).model()
    places = {(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(4)}
    assert places == {
        ("2", "family name"),
        ("2", "birth date"),
        ("2", "protected"),
        ("3", "given name"),
    }
    assert "formula" in model.index(0, 2).data()
    assert "Import" not in texts(dialog)
    assert desk.ask(numbers) == before


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\x01\x02" * 100, b"PK\x03\x04 spreadsheet", b"%PDF-1.7", b"a,b\n1,2\n"],
    ids=["empty", "binary", "spreadsheet", "pdf", "other headings"],
)
def test_files_of_another_kind_are_refused_in_words(
    desk_at_school: OpenedDesk, page: StudentsPage, tmp_path: Path, content: bytes
) -> None:
    """Whatever is chosen, the answer is a sentence and nothing is imported."""
    dialog = read(desk_at_school, page, ListKind.CLASS_LIST, tmp_path / "x.csv", content)
    assert child(dialog, DataTable).model().index(0, 2).data()
    assert not unnamed_controls(dialog)


def test_another_file_can_be_chosen(
    desk_at_school: OpenedDesk, page: StudentsPage, tmp_path: Path
) -> None:
    """After a refusal the way on is one press."""
    dialog = read(desk_at_school, page, ListKind.CLASS_LIST, tmp_path / "bad.csv", BAD)
    find(dialog, Button, "Choose another file…").click()
    chooser = page.findChildren(QFileDialog)[-1]
    assert chooser.isVisible()
    chooser.reject()


def test_a_timetable_is_told_and_then_taken_in(
    desk_at_school: OpenedDesk, page: StudentsPage, tmp_path: Path
) -> None:
    """The rehearsal writes nothing; the import adds the lesson."""
    desk = desk_at_school

    def titles(small: SmallSchool) -> bool:
        try:
            return bool(small.lesson_id("Physics"))
        except StopIteration:
            return False

    dialog = read(desk, page, ListKind.TIMETABLE, tmp_path / "table.csv", TIMETABLE)
    assert texts(dialog)[2:4] == ["1", "new lesson(s)"]
    assert not desk.ask(titles)
    find(dialog, Button, "Import").click()
    desk.qtbot.waitUntil(lambda: "Done. This has changed." in texts(dialog))
    assert desk.ask(titles)


def test_a_timetable_with_an_unknown_class_says_which(
    desk_at_school: OpenedDesk, page: StudentsPage, tmp_path: Path
) -> None:
    """What only the school can know stands row by row, as what is wrong with the file does."""
    text = TIMETABLE.replace("SA24A", "XX99")
    dialog = read(desk_at_school, page, ListKind.TIMETABLE, tmp_path / "table.csv", text)
    table = dialog.findChild(DataTable)
    assert table is not None
    assert "XX99" in str(table.model().index(0, 2).data())
    assert "Import" not in texts(dialog)
