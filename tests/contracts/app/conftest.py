"""A demo school in which Ada has everything that can be stored about a student."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.class_list.sign_off import GuardianSignOff, Relationship
from app.domain.ids import RequestId, new_id
from app.domain.rights.request import Channel, Receipt, RequestCase, Right
from app.domain.rights.restriction import (
    Disclosure,
    Hold,
    Rectification,
    Restriction,
    RestrictionReason,
)
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.kiosk.make_code_slips import make_code_slips
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.known_absence import record_known_absence
from app.usecases.lessons.start_lesson import start_lesson
from privacy.purposes import Purpose
from tests.support.school import MONDAY, SmallSchool, small_school


@pytest.fixture
def full(tmp_path: Path) -> Iterator[SmallSchool]:
    """Everything that can be held about a student; Eva is on the class list only."""
    made = small_school(tmp_path / "demo", demo=True)
    ada = made.id_of("1")
    made.enrol("1")
    start_lesson(made.school, made.teacher, made.lesson_id())
    check_in(made.school, made.lesson_id(), ada, MONDAY)
    tomorrow = MONDAY + timedelta(days=1)
    record_known_absence(made.school, made.teacher, ada, tomorrow, tomorrow + timedelta(hours=1))
    issue_cards(made.school, made.administrator, [ada])
    ask_about(made)
    make_code_slips(made.school, made.administrator, [ada], lambda _slips: None)
    signed = GuardianSignOff("Gun Alm", Relationship.PARENT, confirms=True)
    with made.school.atomic():
        made.school.sign_offs.add(ada, Purpose.FACE_AT_SPOT, MONDAY, signed)
    yield made
    made.school.close()


def ask_about(made: SmallSchool) -> None:
    """A request of Ada's, a restriction, a hold, a correction and a file that she is in."""
    school, by, now = made.school, made.administrator.id, made.clock.now()
    subject = made.student("1").subject_ref
    received = Receipt(now.date(), Channel.DESK, by, "sv", "everything")
    case = RequestCase(RequestId(new_id()), "2026-1", subject, Right.ACCESS, received)
    restriction = Restriction(new_id(), subject, RestrictionReason.ACCURACY, now, by)
    done = Rectification(new_id(), subject, "given_name", "Adda", "Ada", "typing error", now, by)
    with school.atomic():
        school.requests.save(case)
        school.restrictions.add(restriction)
        school.holds.place(Hold(new_id(), subject, "a claim", now, by))
        school.rectifications.add(done)
        school.disclosures.add(Disclosure(new_id(), "registers", now, by), [subject])
