"""Reads a class list from CSV: whole and clean, or not at all, with every reason.

A student who is in two classes stands on two rows. Whether an identity is protected is UNKNOWN
unless the list says it, and unknown is treated as protected. Keeps no other column of the file.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.domain.class_list.people import Protection
from app.domain.class_list.roster import Roster, RosterStudent
from app.exchange.dates import read_date
from app.exchange.problems import Problems
from app.exchange.untrusted_csv import Line, read_table
from app.exchange.untrusted_text import read_text

COLUMNS = {
    "given_name": ("förnamn", "fornamn", "tilltalsnamn", "given name", "first name"),
    "family_name": ("efternamn", "family name", "last name", "surname"),
    "school_number": (
        "id",
        "elevnummer",
        "elev-id",
        "elevnr",
        "nummer",
        "student id",
        "student number",
        "school number",
    ),
    "group": ("klass", "klasser", "grupp", "class", "classes", "group"),
    "birth_date": ("födelsedatum", "fodelsedatum", "född", "birth date", "date of birth"),
    "protection": (
        "skyddad",
        "skyddad identitet",
        "skyddade personuppgifter",
        "sekretess",
        "sekretessmarkering",
        "protected",
        "protected identity",
        "security marking",
    ),
}
PERSONAL_NUMBERS = ("personnummer", "personnr", "personal identity number")
"""Never the id: it stands on cards and in registers, where it would tell who somebody is."""
NEEDED = (("given_name",), ("family_name",), ("school_number",), ("group",))
PROTECTION_WORDS = {
    Protection.PROTECTED: (
        "ja",
        "j",
        "yes",
        "y",
        "1",
        "x",
        "true",
        "sant",
        "skyddad",
        "protected",
        "sekretess",
        "sekretessmarkering",
        "skyddad folkbokföring",
    ),
    Protection.NONE: ("nej", "n", "no", "0", "false", "falskt", "ingen", "none"),
    Protection.UNKNOWN: ("", "okänt", "okänd", "vet ej", "unknown", "?"),
}
_PROTECTION = {word: kind for kind, words in PROTECTION_WORDS.items() for word in words}
_SHORTENED_BY_EXCEL = re.compile(r"\d+([.,]\d+)?E\+\d+", re.IGNORECASE)
BIRTH_YEARS = range(1900, 2100)


def read_roster(path: Path) -> Roster:
    """Read a class list.

    Raises:
        BadFile: with all that is wrong, by row and column.
    """
    problems = Problems(path.name)
    unfit = dict.fromkeys(PERSONAL_NUMBERS, "personal_number_is_no_id")
    lines = read_table(read_text(path, problems), COLUMNS, NEEDED, problems, unfit)
    students = _merged((line, _student(line)) for line in lines)
    if not students and problems.is_clean():
        problems.add(0, "", "file_without_rows")
    problems.raise_any()
    return Roster(students)


def split_groups(text: str) -> frozenset[str]:
    """The classes named in one cell, joined by a plus sign: `SA24A+SA24B`."""
    return frozenset(filter(None, (name.strip() for name in text.split("+"))))


def _student(line: Line) -> RosterStudent:
    return RosterStudent(
        school_number=_school_number(line),
        given_name=line.needed("given_name"),
        family_name=line.needed("family_name"),
        group_names=split_groups(line.needed("group")),
        birth_date=_birth_date(line),
        protection=_protection(line),
    )


def _school_number(line: Line) -> str:
    number = line.needed("school_number")
    if _SHORTENED_BY_EXCEL.fullmatch(number):
        line.refuse("school_number", "number_shortened")
    return number


def _birth_date(line: Line) -> date | None:
    return read_date(line, "birth_date", BIRTH_YEARS) if line.has("birth_date") else None


def _protection(line: Line) -> Protection:
    word = line.text("protection")
    kind = _PROTECTION.get(word.casefold())
    if kind is None:
        line.refuse("protection", "protection_not_known", word=word)
    return kind or Protection.UNKNOWN


def _merged(rows: Iterable[tuple[Line, RosterStudent]]) -> tuple[RosterStudent, ...]:
    """Each student once, with all classes; rows that contradict each other are refused."""
    known: dict[str, tuple[int, RosterStudent]] = {}
    for line, student in rows:
        number = student.school_number
        if number in known:
            first_row, first = known[number]
            _refuse_contradictions(line, student, first_row, first)
            known[number] = first_row, _together(first, student)
        elif number:
            known[number] = line.number, student
    return tuple(student for _, student in known.values())


def _refuse_contradictions(
    line: Line, student: RosterStudent, first_row: int, first: RosterStudent
) -> None:
    names = (student.given_name, student.family_name)
    if names != (first.given_name, first.family_name):
        line.refuse("school_number", "number_of_another", other_row=first_row)
    elif student.group_names & first.group_names:
        line.refuse("school_number", "row_twice", other_row=first_row)
    if _differ(student.birth_date, first.birth_date):
        line.refuse("birth_date", "differs_from_row", other_row=first_row)
    if _differ(_said(student.protection), _said(first.protection)):
        line.refuse("protection", "differs_from_row", other_row=first_row)


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _said(protection: Protection) -> Protection | None:
    return None if protection is Protection.UNKNOWN else protection


def _together(first: RosterStudent, second: RosterStudent) -> RosterStudent:
    return replace(
        first,
        group_names=first.group_names | second.group_names,
        birth_date=first.birth_date or second.birth_date,
        protection=_said(first.protection) or second.protection,
    )
