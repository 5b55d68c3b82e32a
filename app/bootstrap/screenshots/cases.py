"""What has happened in the demo school so that the pictures of the office's pages are not empty."""

from collections.abc import Callable
from datetime import timedelta

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.rights.request import Channel, Right
from app.usecases.incidents.report_incident import report_incident
from app.usecases.people.students import list_students
from app.usecases.ports import School
from app.usecases.retention.set_rule import set_rule
from app.usecases.rights.register_request import register_request
from app.usecases.safekeeping.backup import backup_if_due
from privacy.accountability.incidents import Nature
from privacy.rights.retention import DisposalDecision

Act = Callable[[School, StaffMember, str], None]

WISHES = {"sv": "Vill veta vilka som har läst", "en": "Asks who has read"}
MISHAPS = {
    "sv": "En utskriven närvarolista låg kvar i skrivaren.",
    "en": "A printed register was left in the printer.",
}
ASKED = ((Right.ACCESS, 40), (Right.RECTIFICATION, 25), (Right.ERASURE, 2))
"""What is asked for, and how many days ago: one is late, one soon, one new."""
RULE, MONTHS = "attendance", 24


def fill(school: School, actor: StaffMember, language: str) -> None:
    """What whoever is signed in adds: the teacher an incident, the office requests, then a rule."""
    acts: dict[Role, Act] = {
        Role.TEACHER: _report,
        Role.ADMINISTRATOR: _take_down,
        Role.CONTROLLER: _set_rule,
    }
    act = acts.get(actor.role)
    if act is not None:
        act(school, actor, language)


def _report(school: School, actor: StaffMember, language: str) -> None:
    aware = school.clock.now() - timedelta(hours=30)
    mishap = MISHAPS[language]
    report_incident(school, actor, mishap, aware_at=aware, natures=[Nature.CONFIDENTIALITY])


def _take_down(school: School, actor: StaffMember, language: str) -> None:
    """And a backup."""
    backup_if_due(school, actor)
    now = school.clock.now()
    for overview, (right, days) in zip(list_students(school, actor), ASKED, strict=False):
        register_request(
            school,
            actor,
            overview.student.id,
            right,
            received_on=day_of(now - timedelta(days=days)),
            channel=Channel.EMAIL,
            language=language,
            words=WISHES[language],
        )


def _set_rule(school: School, actor: StaffMember, _language: str) -> None:
    today = day_of(school.clock.now())
    decision = DisposalDecision("BUN 2026/114", "Barn- och utbildningsnämnden", today)
    set_rule(school, actor, RULE, MONTHS, decision)
