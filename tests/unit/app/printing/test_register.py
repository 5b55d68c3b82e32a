"""A signed register on paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.roll_call.export import ExportedRegisters
from app.domain.roll_call.mark import MarkKind
from app.printing.register import print_registers_on, register_document
from app.text.language import install_translator
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.print_registers import print_registers
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.import_roster import import_roster
from tests.support.disposing import taught_school
from tests.support.papers import needs_poppler, pages_of
from tests.support.school import SmallSchool, small_school
from tests.support.swedish_class import swedish_class, swedish_names


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Words are compared in English."""
    install_translator(qapp, "en")


@pytest.fixture
def signed(tmp_path: Path) -> SmallSchool:
    """A class of thirty, signed and once corrected."""
    small = small_school(tmp_path / "data")
    import_roster(small.school, small.administrator, swedish_class())
    lesson_id = small.lesson_id()
    start_lesson(small.school, small.teacher, lesson_id)
    decide_unmarked(small.school, small.teacher, lesson_id, MarkKind.PRESENT)
    sign_register(small.school, small.teacher, lesson_id)
    correct_mark(
        small.school,
        small.teacher,
        lesson_id,
        small.id_of("103"),
        MarkKind.LATE,
        minutes_late=7,
        reason="<b>Missed</b> the bus",
    )
    return small


@needs_poppler
def test_the_paper_names_everybody_and_what_it_can_be_checked_against(
    signed: SmallSchool, tmp_path: Path
) -> None:
    """All thirty, the signer, the whole checksum and head; a reason is text and no markup."""
    printed = print_registers(signed.school, signed.teacher, [signed.lesson_id()])
    print_registers_on(tmp_path / "register.pdf", printed)
    said = " ".join(" ".join(pages_of(tmp_path / "register.pdf")).split())
    missing = [
        name for name in swedish_names() if ", ".join(reversed(name.split(" ", 1))) not in said
    ]
    assert not missing
    assert "Room 101" in said
    assert "Late 7 min (corrected)" in said
    assert "<b>Missed</b> the bus" in said
    squeezed = said.replace(" ", "")
    assert printed.ledger_head in squeezed
    assert printed.registers[0].signature.digest in squeezed
    assert "TessTeacher" in squeezed
    signed.school.close()


def test_it_tells_how_many_are_left_out(signed: SmallSchool) -> None:
    """A number for each reason, and no word where nobody is."""
    printed = print_registers(signed.school, signed.teacher, [signed.lesson_id()])
    assert "Not on this paper" not in repr(register_document(printed))
    held_back = ExportedRegisters((), left_out_protected=2, left_out_restricted=1)
    said = repr(register_document(replace(printed, exported=held_back)))
    assert "known to be open: 2" in said
    assert "restricted: 1" in said
    signed.school.close()


@needs_poppler
def test_each_register_begins_on_a_page_of_its_own(tmp_path: Path) -> None:
    """To be filed with its lesson; the pages are counted through."""
    small = taught_school(tmp_path / "data")
    lessons = [small.lesson_id("Mathematics"), small.lesson_id("Swedish")]
    print_registers_on(
        tmp_path / "registers.pdf", print_registers(small.school, small.administrator, lessons)
    )
    first, second = pages_of(tmp_path / "registers.pdf")
    assert "Mathematics" in first
    assert "Swedish" not in first
    assert "Swedish" in second
    assert "Page 2 of 2" in second
    small.school.close()
