"""Class lists from CSV."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.class_list.people import Protection
from app.domain.class_list.roster import RosterStudent
from app.exchange.problems import BadFile
from app.exchange.roster_csv import read_roster
from tests.support.csv_files import csv_file, roster_file, told


def problems_of(path: Path) -> list[tuple[int, str, str]]:
    """Read a list that must be refused; what was told."""
    with pytest.raises(BadFile) as caught:
        read_roster(path)
    return told(caught.value)


def test_a_row_becomes_a_student(tmp_path: Path) -> None:
    """Every column of the list arrives in its place."""
    path = roster_file(tmp_path, "Åsa;Öberg;0801;SA24A;2008-05-17;nej")
    assert read_roster(path).students == (
        RosterStudent(
            "0801", "Åsa", "Öberg", frozenset({"SA24A"}), date(2008, 5, 17), Protection.NONE
        ),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_usual_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    """Swedish letters survive however the office's program saved them."""
    path = roster_file(tmp_path, "Åsa;Öberg;1;SA24A;;", encoding=encoding)
    assert read_roster(path).students[0].family_name == "Öberg"


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_usual_separators_are_read(tmp_path: Path, separator: str) -> None:
    """Comma, semicolon and tab all separate columns."""
    rows = ["id;class;given name;family name", "1;SA24A;Moa;Ek"]
    path = csv_file(tmp_path, *(row.replace(";", separator) for row in rows))
    assert read_roster(path).students[0].given_name == "Moa"


def test_excels_line_about_the_separator_is_no_heading(tmp_path: Path) -> None:
    """A first line `sep=;` is understood, and rows keep their line numbers."""
    path = csv_file(tmp_path, "sep=;", "id;klass;förnamn;efternamn", ";SA24A;Moa;Ek")
    assert problems_of(path) == [(3, "id", "cell_empty")]


@pytest.mark.parametrize(
    "headings",
    [
        "FÖRNAMN;Efternamn;Elev-ID;Klass",
        " given_name ;Family Name;ID;class",
        "First name;SURNAME;student id;Group",
    ],
)
def test_headings_are_known_however_written(tmp_path: Path, headings: str) -> None:
    """Swedish or English, any case, spaces or underscores: the column is found."""
    (student,) = read_roster(csv_file(tmp_path, headings, "Moa;Ek;1;SA24A")).students
    assert (student.given_name, student.family_name) == ("Moa", "Ek")
    assert (student.school_number, *student.group_names) == ("1", "SA24A")


def test_columns_nobody_asked_for_are_not_kept(tmp_path: Path) -> None:
    """A list with addresses is read without them, whatever they contain."""
    path = csv_file(tmp_path, "adress;förnamn;efternamn;id;klass", "=1+1;Moa;Ek;1;SA24A")
    assert "=1+1" not in repr(read_roster(path))


@pytest.mark.parametrize(
    ("word", "protection"),
    [
        ("ja", Protection.PROTECTED),
        ("YES", Protection.PROTECTED),
        ("Sekretessmarkering", Protection.PROTECTED),
        ("Skyddad folkbokföring", Protection.PROTECTED),
        ("Nej", Protection.NONE),
        ("no", Protection.NONE),
        ("Ingen", Protection.NONE),
        ("", Protection.UNKNOWN),
        ("okänt", Protection.UNKNOWN),
        ("unknown", Protection.UNKNOWN),
    ],
)
def test_protection_is_read_from_words(tmp_path: Path, word: str, protection: Protection) -> None:
    """Yes, no and unknown are understood in both languages, an empty cell is unknown."""
    path = roster_file(tmp_path, f"Moa;Ek;1;SA24A;;{word}")
    assert read_roster(path).students[0].protection is protection


def test_a_list_that_says_nothing_of_protection_leaves_it_unknown(tmp_path: Path) -> None:
    """Without the column nobody counts as unprotected."""
    path = csv_file(tmp_path, "förnamn;efternamn;id;klass", "Moa;Ek;1;SA24A")
    assert read_roster(path).students[0].protection.shields


def test_other_words_about_protection_are_refused(tmp_path: Path) -> None:
    """A word that is neither yes nor no is never taken for no."""
    path = roster_file(tmp_path, "Moa;Ek;1;SA24A;;kanske")
    assert problems_of(path) == [(2, "skyddad", "protection_not_known")]


@pytest.mark.parametrize("text", ["2008-05-17", "20080517"])
def test_birth_dates_are_read_with_and_without_hyphens(tmp_path: Path, text: str) -> None:
    """Both usual ways to write a birth date are understood."""
    path = roster_file(tmp_path, f"Moa;Ek;1;SA24A;{text};")
    assert read_roster(path).students[0].birth_date == date(2008, 5, 17)


@pytest.mark.parametrize("text", ["2008-02-30", "17/5 2008", "2008-0517", "080517", "0", "x"])
def test_what_is_no_date_is_refused(tmp_path: Path, text: str) -> None:
    """A birth date that does not exist, or has two readings, is refused."""
    path = roster_file(tmp_path, f"Moa;Ek;1;SA24A;{text};")
    assert problems_of(path) == [(2, "födelsedatum", "date_not_read")]


def test_a_birth_date_of_another_age_is_refused(tmp_path: Path) -> None:
    """Nobody on a class list was born in the eighteenth century."""
    path = roster_file(tmp_path, "Moa;Ek;1;SA24A;1708-05-17;")
    assert problems_of(path) == [(2, "födelsedatum", "date_not_in_range")]


def test_a_student_in_two_classes_is_one_student(tmp_path: Path) -> None:
    """Two rows with the same id and name are one person in both classes."""
    path = roster_file(tmp_path, "Moa;Ek;1;SA24A;;", "Moa;Ek;1;Kör;20080517;ja")
    (student,) = read_roster(path).students
    assert student.group_names == {"SA24A", "Kör"}
    assert student.birth_date == date(2008, 5, 17)
    assert student.protection is Protection.PROTECTED


def test_one_id_for_two_people_is_refused(tmp_path: Path) -> None:
    """An id that stands for two names is told with both rows."""
    path = roster_file(tmp_path, "Moa;Ek;1;SA24A;;", "Mia;Ek;1;SA24A;;")
    with pytest.raises(BadFile) as caught:
        read_roster(path)
    (problem,) = caught.value.problems
    assert (problem.row, problem.code) == (3, "number_of_another")
    assert problem.params == {"other_row": 2}


def test_the_same_row_twice_is_refused(tmp_path: Path) -> None:
    """A student who stands in the same class twice is told with both rows."""
    path = roster_file(tmp_path, "Moa;Ek;1;SA24A;;", "Moa;Ek;1;SA24A;;")
    assert problems_of(path) == [(3, "id", "row_twice")]


def test_rows_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    """Two birth dates, or protected and not, for one person: somebody has to look."""
    path = roster_file(tmp_path, "Moa;Ek;1;SA24A;2008-05-17;ja", "Moa;Ek;1;Kör;2009-05-17;nej")
    assert problems_of(path) == [
        (3, "födelsedatum", "differs_from_row"),
        (3, "skyddad", "differs_from_row"),
    ]


@pytest.mark.parametrize("name", ["=1+1", "+46", "-Moa", "@Moa", "\tMoa", " =Moa", "\uff1dMoa"])
def test_a_name_that_is_a_formula_is_refused(tmp_path: Path, name: str) -> None:
    """No cell is taken that a spreadsheet would compute."""
    path = csv_file(tmp_path, "efternamn,förnamn,id,klass", f'Ek,"{name}",1,SA24A')
    assert problems_of(path) == [(2, "förnamn", "cell_is_formula")]


def test_an_id_that_excel_has_shortened_is_refused(tmp_path: Path) -> None:
    """2,00805E+11 is no id but what Excel made of one."""
    path = roster_file(tmp_path, "Moa;Ek;2,00805E+11;SA24A;;")
    assert problems_of(path) == [(2, "id", "number_shortened")]


def test_letters_lost_on_the_way_are_refused(tmp_path: Path) -> None:
    """A name that was garbled by another program is not taken over garbled."""
    path = roster_file(tmp_path, "Ã…sa;Ek;1;SA24A;;", "Mo\ufffd;Ek;2;SA24A;;")
    assert [code for _, _, code in problems_of(path)] == ["cell_garbled", "cell_garbled"]


def test_a_name_of_two_lines_is_refused(tmp_path: Path) -> None:
    """Line breaks inside a cell do not reach a register."""
    path = roster_file(tmp_path, '"Moa\nMia";Ek;1;SA24A;;')
    assert [code for _, _, code in problems_of(path)] == ["cell_unprintable"]


def test_letters_of_any_script_are_names(tmp_path: Path) -> None:
    """People have names in all scripts, with hyphens, apostrophes and spaces inside."""
    names = ["Anna-Karin", "O'Neill", "de la Cruz", "محمد", "Нина", "Zoë"]
    rows = [f"{name};{name};{number};SA24A;;" for number, name in enumerate(names)]
    students = read_roster(roster_file(tmp_path, *rows)).students
    assert [student.given_name for student in students] == names


def test_names_are_kept_composed_and_without_stray_spaces(tmp_path: Path) -> None:
    """The same name typed in two ways is the same name."""
    path = roster_file(tmp_path, " A\u030asa  Maria\u00a0;Ek;1;SA24A;;")
    assert read_roster(path).students[0].given_name == "Åsa Maria"


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    """Whoever mends the file sees every row and column to mend, and nothing is taken in."""
    path = roster_file(tmp_path, ";Ek;1;SA24A;;", "Moa;Ek;2;;;", "", "Mia;Ek;3;SA24A;i maj;kanske")
    assert problems_of(path) == [
        (2, "förnamn", "cell_empty"),
        (3, "klass", "cell_empty"),
        (5, "födelsedatum", "date_not_read"),
        (5, "skyddad", "protection_not_known"),
    ]


def test_the_first_fifty_problems_are_told_and_all_counted(tmp_path: Path) -> None:
    """A wholly wrong file gives a list that can be read, and its true number."""
    with pytest.raises(BadFile) as caught:
        read_roster(roster_file(tmp_path, *[f";Ek;{number};SA24A;;" for number in range(200)]))
    assert len(caught.value.problems) == 50
    assert caught.value.params["count"] == 200


def test_missing_columns_are_named(tmp_path: Path) -> None:
    """A list without headings is told which ones it needs."""
    with pytest.raises(BadFile) as caught:
        read_roster(csv_file(tmp_path, "Moa;Ek;1;SA24A"))
    (problem,) = caught.value.problems
    assert (problem.code, problem.params["columns"]) == (
        "columns_missing",
        "förnamn, efternamn, id, klass",
    )
    assert "id, elevnummer, elev-id" in str(problem.params["headings"])


@pytest.mark.parametrize("heading", ["Elevnummer", "elev-id", "ElevID", "id", "Nummer"])
def test_the_number_stands_under_any_of_its_usual_names(tmp_path: Path, heading: str) -> None:
    """Schools' systems name the column differently; none of these needs to be renamed."""
    path = csv_file(tmp_path, f"förnamn;efternamn;{heading};klass", "Moa;Ek;17;SA24A")
    (student,) = read_roster(path).students
    assert student.school_number == "17"


def test_a_personal_identity_number_is_no_id(tmp_path: Path) -> None:
    """It would stand on cards and in registers; the file is refused, and says why."""
    path = csv_file(tmp_path, "förnamn;efternamn;personnummer;klass", "Moa;Ek;17;SA24A")
    assert problems_of(path) == [
        (1, "personnummer", "personal_number_is_no_id"),
        (0, "", "columns_missing"),
    ]


def test_a_personal_identity_number_beside_an_id_is_left_out(tmp_path: Path) -> None:
    """Where there is an id the other column is passed over like any that nobody asked for."""
    path = csv_file(
        tmp_path, "förnamn;efternamn;personnummer;id;klass", "Moa;Ek;200801019999;17;SA24A"
    )
    (student,) = read_roster(path).students
    assert student.school_number == "17"


def test_a_column_that_stands_twice_is_refused(tmp_path: Path) -> None:
    """Nobody guesses which of two class columns is meant."""
    path = csv_file(tmp_path, "förnamn;efternamn;id;klass;Class", "Moa;Ek;1;SA24A;SA24B")
    assert problems_of(path) == [(0, "", "column_twice")]


def test_a_row_wider_than_the_headings_is_refused(tmp_path: Path) -> None:
    """A stray separator does not shift a row's cells unseen."""
    path = csv_file(tmp_path, "förnamn,efternamn,id,klass", "Moa,Ek,Åberg,1,SA24A")
    assert problems_of(path) == [(2, "", "row_too_wide")]


def test_empty_cells_to_the_right_are_no_fault(tmp_path: Path) -> None:
    """The empty columns that spreadsheets add are passed over."""
    path = csv_file(tmp_path, "förnamn;efternamn;id;klass", "Moa;Ek;1;SA24A;;;", ";;;;;")
    assert len(read_roster(path).students) == 1
