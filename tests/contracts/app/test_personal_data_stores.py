"""What every store of personal data keeps to: one suite, run on each of them."""

import json

import pytest

from privacy.purposes import Purpose
from privacy.rights.stores import PersonalDataStore
from privacy.subjects import SubjectRef, new_subject_ref
from tests.support.school import SmallSchool

OF_STUDENTS = (
    "templates.face_at_spot",
    "attendance",
    "known absence",
    "cards",
    "class lists",
    "requests",
    "restrictions",
    "legal holds",
    "rectifications",
    "disclosures",
    "personal codes",
    "guardians",
)
OF_OTHERS = {
    "templates.face_with_card",
    "templates on cards",
    "accounts",
    "duties",
    "substitutes",
    "disposals",
    "access log",
    "AI log",
    "incidents",
    "audits",
}
"""Of faces that are on cards, of staff, and what is exempt from erasure."""


def store_of(full: SmallSchool, name: str) -> PersonalDataStore:
    """The registered store of that name."""
    return next(store for store in full.school.stores if store.name == name)


def subject_of(full: SmallSchool, school_number: str) -> SubjectRef:
    """A student's reference."""
    return SubjectRef(full.student(school_number).subject_ref)


def erase_all(full: SmallSchool, subject: SubjectRef) -> None:
    """Erase a person everywhere, in the order in which the stores are registered."""
    full.school.vault.erase(subject, Purpose.FACE_AT_SPOT)
    for store in full.school.stores:
        store.erase(subject)


def test_every_store_is_under_contract(full: SmallSchool) -> None:
    """A new store has to be put on the list of this suite."""
    names = {store.name for store in full.school.stores}
    assert names == {*OF_STUDENTS, *OF_OTHERS}


@pytest.mark.parametrize("name", OF_STUDENTS)
def test_a_store_tells_what_it_holds(full: SmallSchool, name: str) -> None:
    """As plain JSON, and only about the person asked for."""
    store, ada = store_of(full, name), subject_of(full, "1")
    assert store.holds(ada)
    exported = json.dumps(dict(store.export(ada)))
    assert exported != "{}"
    assert "Eva" not in exported


@pytest.mark.parametrize("name", OF_STUDENTS)
def test_a_store_holds_nothing_about_strangers(full: SmallSchool, name: str) -> None:
    """An unknown reference is no error and leads to nothing."""
    store, nobody = store_of(full, name), new_subject_ref()
    assert not store.holds(nobody)
    assert store.export(nobody) == {}
    assert store.erase(nobody) == 0


@pytest.mark.parametrize("name", OF_STUDENTS)
def test_what_is_erased_is_gone(full: SmallSchool, name: str) -> None:
    """Nothing is held, nothing exported, and erasing again finds nothing."""
    store, ada = store_of(full, name), subject_of(full, "1")
    erase_all(full, ada)
    assert not store.holds(ada)
    assert store.export(ada) == {}
    assert store.erase(ada) == 0


@pytest.mark.parametrize("name", OF_STUDENTS)
def test_erasing_tells_how_many_rows_went(full: SmallSchool, name: str) -> None:
    """At least one, since something was held; of everybody else nothing goes."""
    ada, eva = subject_of(full, "1"), subject_of(full, "5")
    rows = 0
    for store in full.school.stores:
        gone = store.erase(ada)
        rows = gone if store.name == name else rows
    assert rows > 0
    assert store_of(full, "class lists").holds(eva)


@pytest.mark.parametrize("name", ["attendance", "known absence", "cards"])
def test_one_store_leaves_the_others_alone(full: SmallSchool, name: str) -> None:
    """Erasing for one reason is not erasing for all."""
    ada = subject_of(full, "1")
    store_of(full, name).erase(ada)
    assert all(store_of(full, other).holds(ada) for other in OF_STUDENTS if other != name)


def test_a_face_erasure_touches_no_attendance(full: SmallSchool) -> None:
    """No store of attendance serves a face purpose."""
    purposes = {store.name: store.purpose for store in full.school.stores}
    assert [name for name, purpose in purposes.items() if purpose.is_face] == [
        "templates.face_at_spot",
        "templates.face_with_card",
        "templates on cards",
    ]


def test_an_account_is_emptied_once_it_is_out_of_use(full: SmallSchool) -> None:
    """The id stays as an author; the name goes. An account in use is left as it is."""
    store = store_of(full, "accounts")
    subject = _staff_subject(full)
    assert store.holds(subject)
    assert store.export(subject)["display_name"] == "Tess Teacher"
    assert store.erase(subject) == 0
    full.school.staff.remove(full.teacher.id, full.clock.now())
    assert store.erase(subject) == 1
    assert not store.holds(subject)
    assert store.export(subject) == {}
    assert full.school.staff.get(full.teacher.id).display_name == ""


def _staff_subject(full: SmallSchool) -> SubjectRef:
    row = full.school.vault.database.execute(
        "SELECT subject_ref FROM staff WHERE id = ?", (full.teacher.id,)
    ).fetchone()
    return SubjectRef(row[0])
