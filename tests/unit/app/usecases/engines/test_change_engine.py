"""Going over to another engine: enrolled anew first, changed then, and nothing left of the old."""

import shutil
from contextlib import suppress
from datetime import timedelta

import pytest

from app.domain.roll_call.camera_kind import CameraKind
from app.errors import Cancelled, Refused
from app.storage.reconciling.reconcile import reconcile
from app.storage.school import School
from app.usecases.engines.change_engine import begin_change, complete_change, give_up_change
from app.usecases.engines.enrolling_engine import enrolling_engine
from app.usecases.engines.view_engines import view_engines
from app.usecases.faces.enrol import enrol
from app.usecases.faces.lesson_gallery import lesson_gallery
from app.usecases.lessons.start_lesson import start_lesson
from privacy.clock import school_day
from privacy.errors import NoPermit
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.engines import ENGINES, PRECISE, STANDARD
from recognition.model_files import known_engines
from tests.support.deciding import complete_answers, record_decision
from tests.support.models import models_or_skip
from tests.support.school import SmallSchool
from tests.support.work import CancelledAt

SPOT = Purpose.FACE_AT_SPOT
OLD, NEW = ENGINES[STANDARD].engine_id, ENGINES[PRECISE].engine_id


def bring_files(school: School) -> None:
    """Put the precise engine's files where `upprop models add` does."""
    school.paths.models.mkdir(parents=True, exist_ok=True)
    for name in known_engines()[PRECISE].files:
        shutil.copy(models_or_skip() / name, school.paths.models / name)


def decide(small: SmallSchool, engine_id: str) -> None:
    """A decision that covers an engine at the spot, for most of a year."""
    until = school_day(small.clock.now()) + timedelta(days=200)
    answers = complete_answers(until, engine=engine_id)
    record_decision(small.school, small.controller, small.officer, answers)


@pytest.fixture
def changing(small: SmallSchool) -> SmallSchool:
    """A school with two enrolled, which has begun to go over, and decided on that as well."""
    decide(small, OLD)
    for number in ("1", "2"):
        small.enrol(number, b"old of " + number.encode())
    bring_files(small.school)
    begin_change(small.school, small.administrator, PRECISE)
    decide(small, NEW)
    return small


def subject_of(small: SmallSchool, number: str) -> SubjectRef:
    """Whose templates are meant."""
    return SubjectRef(small.student(number).subject_ref)


def gallery(small: SmallSchool, engine_id: str) -> set[bytes]:
    """What a lesson would compare with."""
    return set(lesson_gallery(small.school, small.lesson_id(), engine_id).values())


def enrol_anew(small: SmallSchool, number: str) -> None:
    """With the next engine."""
    enrol(small.school, small.administrator, small.id_of(number), b"new of " + number.encode(), NEW)


def waiting(small: SmallSchool) -> list[str]:
    """Numbers of those who are still to be enrolled with the next engine."""
    view = view_engines(small.school, small.administrator, CameraKind.CAMERA)
    return [student.school_number for student in view.still_to_enrol]


def test_lessons_keep_the_old_engine_until_the_change(changing: SmallSchool) -> None:
    """Both templates lie there meanwhile; neither comes into a lesson of the other engine."""
    assert waiting(changing) == ["1", "2"]
    enrol_anew(changing, "1")
    assert waiting(changing) == ["2"]
    start_lesson(changing.school, changing.teacher, changing.lesson_id())
    assert changing.school.engines.in_force.name == STANDARD
    assert gallery(changing, OLD) == {b"old of 1", b"old of 2"}
    assert gallery(changing, NEW) == {b"new of 1"}
    assert enrolling_engine(changing.school, SPOT).name == PRECISE
    assert enrolling_engine(changing.school, Purpose.FACE_WITH_CARD).name == STANDARD


def test_the_change_erases_the_old_engines_templates_with_receipts(changing: SmallSchool) -> None:
    """Keys and rows are gone, and the ledger has a receipt in each student's name."""
    enrol_anew(changing, "1")
    start_lesson(changing.school, changing.teacher, changing.lesson_id())
    assert complete_change(changing.school, changing.administrator) == 2
    school = changing.school
    assert (school.engines.in_force.name, school.engines.next) == (PRECISE, None)
    assert school.vault.engines() == {NEW}
    assert len(list(school.paths.subject_keys.glob("*.key"))) == 1
    assert gallery(changing, OLD) == set()
    assert gallery(changing, NEW) == {b"new of 1"}
    for number in ("1", "2"):
        receipt = school.ledger.entries_of(subject_of(changing, number))[-1]
        assert receipt.kind == "template_left_with_engine"
        assert receipt.body == {"engine": OLD, "purpose": "face_at_spot", "keys_destroyed": 1}


def test_the_old_engines_decision_ends_with_the_change(changing: SmallSchool) -> None:
    """Until then both stand beside each other; afterwards a permit for the old one is refused."""
    subject, consents = subject_of(changing, "1"), changing.school.consents
    for engine_id in (OLD, NEW):
        consents.require(subject, SPOT, engine_id=engine_id)
    complete_change(changing.school, changing.administrator)
    with pytest.raises(NoPermit, match="decision_other_engine"):
        consents.require(subject, SPOT, engine_id=OLD)
    consents.require(subject, SPOT, engine_id=NEW)


def test_without_a_change_another_engines_decision_locks_the_old_one(small: SmallSchool) -> None:
    """Whoever decides on another engine before a change was begun has decided against this one."""
    decide(small, OLD)
    small.enrol("1")
    decide(small, NEW)
    with pytest.raises(NoPermit, match="decision_other_engine"):
        small.school.consents.require(subject_of(small, "1"), SPOT, engine_id=OLD)


def test_a_revocation_ends_what_stands_for_both_engines(changing: SmallSchool) -> None:
    """No is no, whatever is under way."""
    changing.school.decisions.revoke(SPOT, reasons_sha256="", by=changing.controller.id)
    for engine_id in (OLD, NEW):
        with pytest.raises(NoPermit, match="no_decision"):
            changing.school.consents.require(subject_of(changing, "1"), SPOT, engine_id=engine_id)


def test_without_a_decision_on_it_nobody_is_enrolled_with_the_next_engine(
    small: SmallSchool,
) -> None:
    """The plain sentence is said, and the old engine goes on."""
    decide(small, OLD)
    small.enrol("1", b"old of 1")
    bring_files(small.school)
    begin_change(small.school, small.administrator, PRECISE)
    with pytest.raises(NoPermit, match="decision_other_engine"):
        enrol_anew(small, "1")
    start_lesson(small.school, small.teacher, small.lesson_id())
    assert gallery(small, OLD) == {b"old of 1"}


def test_a_change_that_is_given_up_leaves_everything_as_it_was(changing: SmallSchool) -> None:
    """What was enrolled for the next engine is erased; the old templates stay."""
    enrol_anew(changing, "1")
    assert give_up_change(changing.school, changing.administrator) == 1
    assert changing.school.engines.next is None
    assert changing.school.vault.engines() == {OLD}
    start_lesson(changing.school, changing.teacher, changing.lesson_id())
    assert gallery(changing, OLD) == {b"old of 1", b"old of 2"}
    with pytest.raises(Refused, match="engine_change_not_begun"):
        complete_change(changing.school, changing.administrator)


def test_a_change_is_cancelled_before_the_first_template_has_gone_or_not_at_all(
    changing: SmallSchool,
) -> None:
    """While the files are read nothing has happened; after that every template goes."""
    school, who = changing.school, changing.administrator
    before, number = school.ledger.head, 1
    while True:
        work = CancelledAt(number)
        with suppress(Cancelled):
            complete_change(school, who, work)
        if not work.was_reached:
            break
        assert school.ledger.head == before
        assert school.engines.in_force.engine_id == OLD
        assert len(school.vault.subjects(SPOT, OLD)) == 2
        number += 1
    assert number > 2
    assert work.is_too_late
    assert work.told[-2:] == [(0, 2), (1, 2)]
    assert school.engines.in_force.engine_id == NEW
    assert school.vault.subjects(SPOT, OLD) == ()


def test_an_engine_without_its_files_is_not_begun(small: SmallSchool) -> None:
    """The sentence names the files."""
    with pytest.raises(Refused, match="engine_files_missing") as refused:
        begin_change(small.school, small.administrator, PRECISE)
    assert "face_detection_yunet_2023mar.onnx" in str(refused.value.params["files"])
    with pytest.raises(Refused, match="engine_in_force"):
        begin_change(small.school, small.administrator, STANDARD)


def test_a_changed_file_is_a_missing_one(changing: SmallSchool) -> None:
    """What has another digest is never switched to."""
    (changing.school.paths.models / known_engines()[PRECISE].files[0]).write_bytes(b"other")
    with pytest.raises(Refused, match="engine_files_missing"):
        complete_change(changing.school, changing.administrator)
    assert changing.school.engines.in_force.name == STANDARD


def test_the_demo_school_keeps_to_the_engine_it_was_measured_with(demo: SmallSchool) -> None:
    """Drawn faces are no ground for a choice."""
    with pytest.raises(Refused, match="engine_not_for_demo"):
        begin_change(demo.school, demo.administrator, PRECISE)


def test_a_change_that_was_cut_off_is_completed_at_the_next_start(
    changing: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once the ledger says so the old templates go, whatever was in the way."""
    enrol_anew(changing, "1")
    with monkeypatch.context() as patch:
        patch.setattr(changing.school.engines, "_keep", cut)
        with pytest.raises(ZeroDivisionError):
            complete_change(changing.school, changing.administrator)
    assert changing.school.engines.in_force.name == STANDARD
    reconcile(changing.school)
    assert changing.school.engines.in_force.name == PRECISE
    assert changing.school.vault.engines() == {NEW}
    before = changing.school.ledger.head
    reconcile(changing.school)
    assert changing.school.ledger.head == before


def cut(*_names: str) -> None:
    """A power cut."""
    raise ZeroDivisionError


def test_old_data_do_not_bring_the_old_engine_back(changing: SmallSchool) -> None:
    """A database from before the change is brought in line with the ledger."""
    complete_change(changing.school, changing.administrator)
    changing.school.engines._keep(STANDARD, PRECISE)  # noqa: SLF001 - as an old backup has it
    reconcile(changing.school)
    assert changing.school.engines.in_force.name == PRECISE
    assert changing.school.engines.next is None


def test_the_administrator_sees_what_there_is_to_choose_by(small: SmallSchool) -> None:
    """Files, promise, figures with intervals, and whether it is decided on."""
    view = view_engines(small.school, small.administrator, CameraKind.CAMERA)
    standard, precise = view.engines
    assert (view.in_force, view.next, view.still_to_enrol) == (STANDARD, None, ())
    assert standard.missing == ()
    assert len(precise.missing) == len(set(precise.missing)) > 1
    assert standard.point is not None
    assert standard.measured is not None
    assert not any(each.is_unlocked for each in standard.standing)
