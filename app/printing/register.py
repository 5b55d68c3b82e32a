"""Signed registers as PDF: who was there, who signed, and what the paper can be checked against.

Nothing on it tells how anybody checked in, and whoever is not to leave is only counted.
"""

from collections.abc import Iterator
from pathlib import Path

from app.domain.document import Block, Document, Heading, NewPage, Paragraph, Table, facts
from app.domain.roll_call.export import (
    PrintedCorrection,
    PrintedLine,
    PrintedRegister,
    RegistersToPrint,
)
from app.printing.document import print_document
from app.text.dates import local_date, local_day, local_span, local_time
from app.text.language import translate
from app.text.words import mark, room

_SHARES, _CORRECTION_SHARES = (9, 4, 7, 10), (7, 6, 9, 8)


def print_registers_on(path: Path, printed: RegistersToPrint) -> None:
    """Replace `path` by the registers. Needs a QGuiApplication.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    print_document(path, register_document(printed))


def register_document(printed: RegistersToPrint) -> Document:
    """The registers, before they are drawn."""
    title = (
        translate("paper", "Register")
        if len(printed.registers) == 1
        else translate("paper", "Registers")
    )
    blocks = (*_all(printed), *_what_is_missing(printed), *_proof(printed))
    made = f"{local_date(printed.made_at)} {local_time(printed.made_at)}"
    return Document(title, printed.school_name, made, blocks)


def _all(printed: RegistersToPrint) -> Iterator[Block]:
    """Each on a page of its own, to be filed with its lesson."""
    for number, register in enumerate(printed.registers):
        if number:
            yield NewPage()
        yield from _register(register)


def _register(register: PrintedRegister) -> Iterator[Block]:
    lesson, signature = register.lesson, register.signature
    groups = " + ".join(lesson.group_names)
    yield Heading(" · ".join(part for part in (lesson.title, groups) if part))
    when = f"{local_day(lesson.starts_at)} {local_span(lesson.starts_at, lesson.ends_at)}"
    signed = translate("paper", "{name}, {day} at {time}").format(
        name=register.signer,
        day=local_date(signature.signed_at),
        time=local_time(signature.signed_at),
    )
    rows = [
        (translate("paper", "Day"), local_date(lesson.starts_at)),
        (translate("paper", "Lesson"), " · ".join(p for p in (when, room(lesson.room)) if p)),
        (translate("paper", "Signed by"), signed),
        (translate("paper", "Checksum"), signature.digest),
    ]
    yield facts(*rows)
    yield Table(_heads(), tuple(map(_line, register.lines)), _SHARES)
    if register.corrections:
        yield Heading(translate("paper", "Corrected after the signature"), level=2)
        heads = (
            translate("paper", "Student"),
            translate("paper", "Now"),
            translate("paper", "By"),
            translate("paper", "Why"),
        )
        yield Table(heads, tuple(map(_correction, register.corrections)), _CORRECTION_SHARES)


def _heads() -> tuple[str, ...]:
    return (
        translate("paper", "Student"),
        translate("paper", "Class"),
        translate("paper", "Mark"),
        translate("paper", "Minutes"),
    )


def _line(line: PrintedLine) -> tuple[str, ...]:
    said = mark(line.mark)
    if line.is_corrected:
        said = translate("paper", "{mark} (corrected)").format(mark=said)
    student = line.row.student
    name = f"{student.family_name}, {student.given_name}"
    return (name, line.row.group, said, _minutes(line))


def _minutes(line: PrintedLine) -> str:
    minutes = line.row.minutes
    parts = (
        (minutes.present, translate("marks", "{n} present")),
        (minutes.valid_absence, translate("marks", "{n} valid absence")),
        (minutes.invalid_absence, translate("marks", "{n} invalid absence")),
        (minutes.other, translate("marks", "{n} other")),
    )
    return ", ".join(words.format(n=number) for number, words in parts if number)


def _correction(each: PrintedCorrection) -> tuple[str, ...]:
    by = f"{each.author}, {local_date(each.at)} {local_time(each.at)}"
    return (each.student.name, mark(each.mark), by, each.reason)


def _what_is_missing(printed: RegistersToPrint) -> Iterator[Block]:
    exported = printed.exported
    if exported.left_out_protected:
        words = translate(
            "paper",
            "Not on this paper because their identity is protected, or not known to be open: "
            "{number}",
        )
        yield Paragraph(words.format(number=exported.left_out_protected))
    if exported.left_out_restricted:
        words = translate(
            "paper", "Not on this paper because the use of their data is restricted: {number}"
        )
        yield Paragraph(words.format(number=exported.left_out_restricted))


def _proof(printed: RegistersToPrint) -> Iterator[Block]:
    yield facts(
        (translate("paper", "Newest entry of the record"), str(printed.ledger_sequence)),
        (translate("paper", "Its hash"), printed.ledger_head),
    )
    yield Paragraph(
        translate(
            "paper",
            "The checksum belongs to exactly these marks, of all students on the register. The "
            "newest entry vouches for everything that this computer had put on record by then; "
            "“upprop verify-ledger --head” checks its hash.",
        ),
        is_muted=True,
    )
