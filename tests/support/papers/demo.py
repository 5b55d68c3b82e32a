"""The demo school after a lesson and some weeks at the office, for papers to be made of.

Everybody is invented; everything was done by the use cases that do it at a real school.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.bootstrap.checks import CHECKS
from app.demo.clock import FilmClock
from app.demo.lesson import play_demo_lesson
from app.demo.school import (
    CONTROLLER,
    OFFICER,
    DemoSchool,
    create_demo_school,
)
from app.domain.accountability.incident_view import IncidentPaper
from app.domain.accounts.staff import StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.card import PREFIX, PrintedCard
from app.domain.ids import LessonId, StudentId
from app.domain.rights.disposal import Disposal, DisposalOrder, Found
from app.domain.rights.request import Channel, IdentityCheck, Outcome, RefusalReason, Right
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import MarkKind
from app.paths import DataPaths
from app.printing.personal_code_slips import Slip
from app.settings import CONTACT, EMAIL, POSTAL_ADDRESS
from app.settings import CONTROLLER as ANSWERS_FOR_IT
from app.storage.school import School
from app.usecases.audit.run_audit import Audited, run_audit
from app.usecases.cards.renew_card import renew_card
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.incidents.assess_incident import Judged, assess_incident
from app.usecases.incidents.list_incidents import paper_of
from app.usecases.incidents.note_measures import note_measures
from app.usecases.incidents.notify_authority import notify_authority
from app.usecases.incidents.report_incident import report_incident
from app.usecases.incidents.tell_people import do_not_tell_people
from app.usecases.kiosk.make_code_slips import CodeSlip, make_code_slips
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.rights.check_identity import check_identity
from app.usecases.rights.decide_request import decide_request
from app.usecases.rights.read_reply import Reply, read_reply
from app.usecases.rights.register_request import register_request
from app.usecases.safekeeping.change_setting import change_setting
from privacy.accountability.incidents import Nature, Risk, What, Whose
from privacy.rights.retention import DisposalDecision
from privacy.testing import ONLY_FOR_TESTS
from recognition.backends import load_standard_engine, standard_cards

TWO_LESSONS_LATER: Final = 11_500
"""Seconds, in which nobody took the roll."""
CHANGED_MIND: Final = "Åberg"
BEGINS: Final = datetime(2026, 11, 23, 7, 18, tzinfo=UTC)
_SETTINGS: Final = (
    (ANSWERS_FOR_IT, "Utbildningsnämnden i Upprops kommun"),
    (CONTACT, "Maria Sandell, dataskyddsombud"),
    (POSTAL_ADDRESS, "Skolgatan 1, 123 45 Upprop"),
    (EMAIL, "dataskydd@upprop.example"),
)


@dataclass(frozen=True)
class Office:
    """The school, and who works there."""

    demo: DemoSchool
    clock: FilmClock
    controller: StaffMember
    officer: StaffMember

    @property
    def school(self) -> School:
        """Opened."""
        return self.demo.school

    @property
    def administrator(self) -> StaffMember:
        """Of the office."""
        return self.demo.administrator

    @property
    def teacher(self) -> StaffMember:
        """Of the lesson."""
        return self.demo.teacher

    @property
    def lessons(self) -> Sequence[LessonId]:
        """The signed one."""
        return [self.demo.lesson_id]

    @property
    def to_come(self) -> list[Lesson]:
        """What a substitute could take over tomorrow."""
        now = self.clock.now()
        days = self.school.lessons.overviews(now + timedelta(hours=12), now + timedelta(hours=40))
        return [each.lesson for each in days]

    def student(self, family_name: str) -> StudentId:
        """By family name."""
        return next(id_ for id_, one in self.demo.people.items() if one.family_name == family_name)


def open_office(folder: Path) -> Office:
    """The school after its lesson, with a mark that was put right."""
    clock = FilmClock(BEGINS)
    engine = load_standard_engine()
    demo = create_demo_school(DataPaths(folder), clock, engine, key_cost=ONLY_FOR_TESTS)
    play_demo_lesson(demo, clock, engine, standard_cards(PREFIX), None)
    office = Office(demo, clock, _account(demo, CONTROLLER[0]), _account(demo, OFFICER[0]))
    for setting, text in _SETTINGS:
        change_setting(office.school, office.administrator, setting, text)
    clock.advance(5400)
    correct_mark(
        office.school,
        office.teacher,
        demo.lesson_id,
        office.student("Nyström"),
        MarkKind.LATE,
        minutes_late=7,
        reason="Bussen från Norrby var försenad.",
    )
    withdraw_consent(office.school, office.administrator, office.student(CHANGED_MIND))
    clock.advance(TWO_LESSONS_LATER)
    return office


def cards_of(office: Office) -> tuple[PrintedCard, ...]:
    """A new card for everybody."""
    return tuple(
        renew_card(office.school, office.administrator, each) for each in office.demo.people
    )


def slips_of(office: Office) -> list[Slip]:
    """A slip with a code for everybody."""
    kept: list[CodeSlip] = []

    def deliver(slips: Sequence[CodeSlip]) -> None:
        kept.extend(slips)

    make_code_slips(office.school, office.administrator, list(office.demo.people), deliver)
    return [Slip(each.student.name, each.code) for each in kept]


def audit_of(office: Office) -> Audited:
    """What the officer finds."""
    return run_audit(office.school, office.officer, CHECKS)


def incident_of(office: Office) -> IncidentPaper:
    """A class list in the copier, handled to the end."""
    school, controller, now = office.school, office.controller, office.clock.now()
    what = (
        "En utskriven närvarolista för två klasser låg kvar i kopiatorn i personalrummet över "
        "natten. Den hittades på morgonen av en lärare och strimlades."
    )
    incident = report_incident(
        school,
        office.teacher,
        what,
        aware_at=now - timedelta(hours=20),
        natures=[Nature.CONFIDENTIALITY],
    )
    judged = Judged(
        Risk.RISK,
        [Whose.STUDENTS],
        [What.IDENTITY, What.ATTENDANCE],
        persons=24,
        records=24,
        protected=False,
        consequences="Någon obehörig kan ha sett vilka som går i klasserna och vem som var borta.",
    )
    assess_incident(school, controller, incident.id, judged)
    words = "Listan är förstörd. Skrivaren lämnar ut papper först när kortet visas."
    note_measures(school, controller, incident.id, words)
    notify_authority(
        school, controller, incident.id, at=now - timedelta(hours=1), reference="IMY-2026-7781"
    )
    why = "Listan låg i ett låst rum och har av allt att döma inte lästs av någon annan."
    do_not_tell_people(school, controller, incident.id, why)
    return paper_of(school, office.officer, incident.id)


def reply_of(office: Office, language: str) -> Reply:
    """A request for erasure, granted in part."""
    school, controller = office.school, office.controller
    case = register_request(
        school,
        controller,
        office.student("Haddad"),
        Right.ERASURE,
        received_on=day_of(office.clock.now()),
        channel=Channel.DESK,
        language=language,
    )
    check_identity(school, controller, case.id, IdentityCheck.KNOWN)
    decide_request(
        school,
        controller,
        case.id,
        Outcome.PARTLY,
        reason=RefusalReason.PUBLIC_RECORD,
        words={
            "sv": "Din ansiktsmall är raderad. Närvaron står kvar tills den får gallras.",
            "en": "Your face template is erased. Attendance stays until it may be disposed of.",
        }[language],
    )
    return read_reply(school, controller, case.id)


def disposal_of(office: Office) -> Disposal:
    """Registers of years ago; the numbers are invented, for the school is too young."""
    now = office.clock.now()
    order = DisposalOrder(
        id="9b1c",
        rule="attendance",
        last_event=day_of(now).replace(year=2024, month=6, day=30),
        months=24,
        decision=DisposalDecision(
            "UN 2026/117", "Utbildningsnämnden", day_of(now) - timedelta(days=21)
        ),
        by=office.controller.id,
        ordered_at=now,
    )
    counts = {"lessons": 412, "registers": 409, "marks": 9_731}
    return Disposal(order, Found(counts, kept=3), now, "4e7a" * 16, "c09d" * 16)


def _account(demo: DemoSchool, user_name: str) -> StaffMember:
    found = demo.school.staff.find(user_name)
    assert found is not None
    return found
