"""What a person gets of what is held on them: everything, and nothing of anybody else (R22)."""

import csv
import io
import json
import zipfile
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

import pytest

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role
from app.domain.class_list.people import Protection
from app.domain.rights.access_package import AccessPackage
from app.domain.rights.request import Channel, IdentityCheck, Outcome, RefusalReason, Right
from app.domain.rights.restriction import RestrictionReason
from app.domain.roll_call.mark import MarkKind
from app.errors import NotAllowed, Refused
from app.exchange.access_package import package_bytes, write_access_package
from app.text.data_field_words import FIELDS, TECHNICAL, VALUES
from app.text.data_words import WORDS
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.export_registers import export_registers
from app.usecases.lessons.known_absence import record_known_absence
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.rights.decide_request import decide_request
from app.usecases.rights.make_access_package import everybody, make_access_package, require_of_one
from app.usecases.rights.rectify import Correctable, rectify
from privacy.consent.orders import ActedBy, EndReason, Method
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.rights import controller, identified, officer
from tests.support.school import MONDAY, SmallSchool


@pytest.fixture
def used(small: SmallSchool) -> SmallSchool:
    """A school that was used: Ada has a template, marks, a correction that names Bo, and more."""
    school, ada, lesson_id = small.school, small.id_of("1"), small.lesson_id()
    small.enrol("1")
    small.enrol("2")
    tomorrow = MONDAY + timedelta(days=1)
    record_known_absence(school, small.teacher, ada, tomorrow, tomorrow + timedelta(hours=1))
    start_lesson(school, small.teacher, lesson_id)
    decide_unmarked(school, small.teacher, lesson_id)
    sign_register(school, small.teacher, lesson_id)
    correct_mark(
        school,
        small.teacher,
        lesson_id,
        ada,
        MarkKind.PRESENT,
        reason="=1+1 Bo Åberg saw her, says Tess Teacher",
    )
    export_registers(school, small.teacher, [lesson_id])
    case = identified(small, Right.ACCESS)
    decide_request(school, controller(small), case.id, Outcome.GRANTED)
    identified(small, Right.ERASURE, "2")
    rectify(school, controller(small), ada, Correctable.FAMILY_NAME, "Alme", reason="typing error")
    return small


def packed(used: SmallSchool, number: str = "1", language: str = "sv") -> AccessPackage:
    """The package of a student."""
    who = controller(used)
    return make_access_package(
        used.school, who, used.id_of(number), language, reaches_nobody_else=True
    )


def unzipped(package: AccessPackage) -> dict[str, str]:
    """The files of the zip as text."""
    with zipfile.ZipFile(io.BytesIO(package_bytes(package))) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist()}


def test_everything_that_is_held_is_in_it(used: SmallSchool) -> None:
    """Every store that holds something, who has read it, and what is on record (R22)."""
    package = packed(used)
    subject = SubjectRef(used.student("1").subject_ref)
    holding = {store.name for store in used.school.stores if store.holds(subject)}
    assert holding | {"access log", "ledger"} == set(package.sections)
    held = json.loads(unzipped(package)["data.json"])["held"]
    assert held["class lists"]["family_name"] == "Alme"
    assert len(held["attendance"]["marks"]) == 2
    assert "consent_given" in {each["kind"] for each in held["ledger"]["entries"]}
    assert held["rectifications"]["rectifications"][0]["old_value"] == "Alm"


def test_nothing_about_anybody_else_is_in_it(used: SmallSchool) -> None:
    """No id, reference or name of another student, and no name of staff, in any file (R22)."""
    for language in ("sv", "en"):
        told = "\n".join(unzipped(packed(used, language=language)).values())
        for other in everybody(used.school):
            if other.school_number != "1":
                for secret in (other.id, other.subject_ref, other.name):
                    assert secret not in told
        for member in used.school.staff.every():
            assert member.id not in told
            assert member.display_name not in told


def test_each_kind_of_data_says_why_and_how_long(used: SmallSchool) -> None:
    """Purpose, ground, source, recipients and retention of whatever is in it (R22, R28)."""
    package = packed(used)
    assert {line.store for line in package.lines} == set(package.sections) - {"ledger"}
    assert all(line.purpose and line.ground and line.retention for line in package.lines)


@pytest.mark.parametrize(
    ("language", "page", "word"),
    [("sv", "las-mig.html", "närvarande"), ("en", "read-me.html", "present")],
)
def test_the_page_speaks_the_language_of_the_person(
    used: SmallSchool, language: str, page: str, word: str
) -> None:
    """With how the matching works, the rights, and that the file is theirs to protect (R20)."""
    told = unzipped(packed(used, language=language))[page]
    assert f'lang="{language}"' in told
    assert word in told
    assert "imy.se" in told


def test_what_people_read_has_no_codes_in_it(used: SmallSchool) -> None:
    """Words for headings, values and names of files; identifiers in the JSON only (R20, R22)."""
    files = unzipped(packed(used))
    told = "\n".join(text for name, text in files.items() if name != "data.json")
    for code in ("student_id", "subject ref", "lesson id", "desk", "granted", "on_screen", "_at"):
        assert code not in told
    student = used.student("1")
    for secret in (student.id, student.subject_ref, used.lesson_id()):
        assert secret not in told
        assert secret in files["data.json"]
    marks = list(csv.DictReader(io.StringIO(files["csv/närvaro-markeringar.csv"]), delimiter=";"))
    assert marks[-1]["slag"] == "närvarande"
    assert marks[-1]["efter signeringen"] == "ja"
    assert marks[-1]["föreslagen"] == "nej"
    assert marks[-1]["lektion"].startswith("Mathematics 2026-11-23")
    assert "personligen" in files["csv/begäranden.csv"]
    for name, text in files.items():
        heads = text.partition("\r\n")[0].split(";")
        assert not name.endswith(".csv") or len(set(heads)) == len(heads)


def test_whatever_is_declared_has_a_word(used: SmallSchool) -> None:
    """Each field of each store of personal data, in both languages (R22)."""
    for store in used.school.stores:
        assert store.name in WORDS
        for field in store.fields:
            column = field.name if field.is_file else field.name.rpartition(".")[2]
            assert column in FIELDS or column in WORDS, field.name


def test_whatever_is_handed_out_has_a_word(used: SmallSchool) -> None:
    """Each key of the package, those of the ledger among them."""
    for content in packed(used).sections.values():
        rows = [row for value in content.values() if isinstance(value, list) for row in value]
        keys = {*content, *(key for row in rows if isinstance(row, dict) for key in row)}
        assert {key for key in keys - TECHNICAL if key not in FIELDS | WORDS} == set()


@pytest.mark.parametrize(
    ("key", "codes"),
    [
        ("kind", Right),
        ("kind", MarkKind),
        ("channel", Channel),
        ("how", IdentityCheck),
        ("outcome", Outcome),
        ("refusal_reason", RefusalReason),
        ("reason", RestrictionReason),
        ("reason", EndReason),
        ("protection", Protection),
        ("what", Read),
        ("field", Correctable),
        ("acted_by", ActedBy),
        ("method", Method),
        ("by", Role),
        ("purpose", Purpose),
    ],
)
def test_every_code_has_a_word(key: str, codes: type[StrEnum]) -> None:
    """Whatever a value may be is said in words (R20)."""
    for code in codes:
        assert {f"{key}:{code.value}", code.value} & (VALUES.keys() | WORDS.keys()), code


def test_lists_are_safe_to_open(used: SmallSchool) -> None:
    """What a spreadsheet would take for a formula stands behind an apostrophe (R22)."""
    files = unzipped(packed(used))
    rows = list(csv.DictReader(io.StringIO(files["csv/närvaro-markeringar.csv"]), delimiter=";"))
    assert rows[-1]["skäl"] == "'=1+1 […] saw her, says teacher"


def test_readable_page_shows_no_markup_of_others(used: SmallSchool) -> None:
    """What somebody typed is text on the page, never markup."""
    who = controller(used)
    rectify(used.school, who, used.id_of("1"), Correctable.GIVEN_NAME, "<b>Ada</b>", reason="x")
    page = unzipped(packed(used))["las-mig.html"]
    assert "&lt;b&gt;Ada" in page
    assert "<b>Ada" not in page


def test_a_protected_person_needs_a_second_word(used: SmallSchool) -> None:
    """The controller says that it reaches nobody else (R11)."""
    who = controller(used)
    with pytest.raises(Refused, match="package_needs_confirmation"):
        make_access_package(used.school, who, used.id_of("3"), "sv")
    assert packed(used, "3").sections


def test_making_it_is_on_the_access_log(used: SmallSchool) -> None:
    """And so stands in it: whoever reads is read about (R12, R22)."""
    package = packed(used)
    readings = package.sections["access log"]["readings"]
    assert isinstance(readings, list)
    assert readings[-1]["what"] == "access_package"
    assert readings[-1]["by"] == "controller"


def test_only_the_controller_makes_it(used: SmallSchool) -> None:
    """Neither officer nor office nor teacher."""
    for who in (officer(used), used.administrator, used.teacher):
        assert who.role is not Role.CONTROLLER
        with pytest.raises(NotAllowed):
            make_access_package(used.school, who, used.id_of("1"), "sv")


def test_a_package_that_tells_of_others_is_not_made(used: SmallSchool) -> None:
    """Should a store ever hand out another's id, nothing leaves (R22)."""
    package = packed(used)
    bo = used.student("2")
    wrong = AccessPackage(
        package.school,
        package.person,
        package.made_at,
        "sv",
        {"class lists": {"friend": bo.subject_ref}},
        (),
    )
    with pytest.raises(Refused, match="package_names_others"):
        require_of_one(used.school, used.student("1"), wrong)


def test_the_file_is_whole_and_ones_own(used: SmallSchool, tmp_path: Path) -> None:
    """Written beside and put in place; readable by this user only (R22, R32)."""
    path = tmp_path / "ada.zip"
    write_access_package(path, packed(used))
    assert zipfile.is_zipfile(path)
    assert path.stat().st_mode & 0o077 == 0
    assert list(tmp_path.glob("*.part")) == []
