"""Incidents from the report to the closing, by those who may."""

from datetime import timedelta

import pytest

from app.domain.ids import StaffId
from app.errors import BadInput, NotAllowed, Refused
from app.usecases.incidents.assess_incident import Judged, assess_incident
from app.usecases.incidents.close_incident import close_incident, reopen_incident
from app.usecases.incidents.comment_incident import comment_incident
from app.usecases.incidents.list_incidents import (
    find_incident,
    list_incidents,
    paper_of,
    view_incident,
)
from app.usecases.incidents.note_measures import note_measures
from app.usecases.incidents.notify_authority import do_not_notify_authority, notify_authority
from app.usecases.incidents.report_incident import report_incident
from app.usecases.incidents.tell_people import do_not_tell_people, tell_people
from app.usecases.retention.dispose import dispose
from app.usecases.retention.set_rule import set_rule
from privacy.accountability.incidents import Incident, Nature, Risk, Severity, StepKind, What, Whose
from privacy.rights.retention import DisposalDecision
from tests.support.school import SmallSchool

WORDS = "A class list with Ada Alm on it was left in the copier"


def judged(risk: Risk = Risk.RISK, *, protected: bool = False) -> Judged:
    """An assessment of a class list that was lost."""
    return Judged(
        risk, {Whose.STUDENTS}, {What.IDENTITY}, 30, 30, protected, "Somebody may have read it"
    )


def reported(small: SmallSchool) -> Incident:
    """What a teacher has just noticed."""
    return report_incident(
        small.school,
        small.teacher,
        WORDS,
        aware_at=small.clock.now(),
        natures={Nature.CONFIDENTIALITY},
    )


def handled(small: SmallSchool) -> Incident:
    """An incident that can be closed."""
    school, who, incident = small.school, small.controller, reported(small)
    assess_incident(school, who, incident.id, judged())
    note_measures(school, who, incident.id, "Fetched and shredded")
    notify_authority(school, who, incident.id, at=small.clock.now(), reference="IMY-2026-1")
    return do_not_tell_people(school, who, incident.id, "No high risk")


def test_an_incident_goes_from_report_to_closing(small: SmallSchool) -> None:
    """R31: each step with its time and author, and the register shows it closed."""
    incident = handled(small)
    comment_incident(small.school, small.officer, incident.id, "Done as advised")
    closed = close_incident(small.school, small.controller, incident.id)
    assert closed.is_closed
    assert [step.kind for step in closed.steps] == [
        StepKind.REPORTED,
        StepKind.ASSESSED,
        StepKind.MEASURES,
        StepKind.NOTIFIED,
        StepKind.NOT_TOLD,
        StepKind.COMMENTED,
        StepKind.CLOSED,
    ]
    assert closed.steps[0].by == small.teacher.id
    assert closed.number == "2026-1"
    assert reported(small).number == "2026-2"


def test_nothing_is_closed_before_it_is_finished(small: SmallSchool) -> None:
    """The refusal says what is missing."""
    incident = reported(small)
    with pytest.raises(Refused) as refused:
        close_incident(small.school, small.controller, incident.id)
    assert refused.value.params["missing"] == "assessment measures authority people"


def test_a_late_notification_needs_its_reason(small: SmallSchool) -> None:
    """R31, Art. 33(1): on the minute it is in time; after that there is no way without."""
    incident, who = reported(small), small.controller
    small.clock.advance(hours=72)
    in_time = notify_authority(small.school, who, incident.id, at=small.clock.now())
    assert not in_time.is_late(small.clock.now())
    other = reported(small)
    small.clock.advance(hours=72, minutes=1)
    with pytest.raises(BadInput, match="incident_late_reason"):
        notify_authority(small.school, who, other.id, at=small.clock.now(), late_reason="  ")
    late = notify_authority(
        small.school, who, other.id, at=small.clock.now(), late_reason="Nobody was there"
    )
    assert late.is_late(small.clock.now())


def test_only_an_unlikely_risk_is_kept_from_the_authority(small: SmallSchool) -> None:
    """Not before it was assessed, and not where there is a risk."""
    school, who, incident = small.school, small.controller, reported(small)
    with pytest.raises(Refused, match="incident_has_risk"):
        do_not_notify_authority(school, who, incident.id, "small")
    assess_incident(school, who, incident.id, judged(Risk.HIGH))
    with pytest.raises(Refused, match="incident_has_risk"):
        do_not_notify_authority(school, who, incident.id, "small")
    assess_incident(school, who, incident.id, judged(Risk.UNLIKELY))
    assert not do_not_notify_authority(school, who, incident.id, "encrypted").clock_runs


def test_protected_identities_raise_it_to_the_top(small: SmallSchool) -> None:
    """R31."""
    incident = reported(small)
    found = assess_incident(
        small.school, small.controller, incident.id, judged(Risk.UNLIKELY, protected=True)
    )
    assert found.severity is Severity.TOP


def test_a_closed_incident_takes_comments_only(small: SmallSchool) -> None:
    """Until it is taken up again, with the reason why."""
    school, who, incident = small.school, small.controller, handled(small)
    close_incident(school, who, incident.id)
    with pytest.raises(Refused, match="incident_closed"):
        note_measures(school, who, incident.id, "more")
    comment_incident(school, small.officer, incident.id, "a thought")
    assert not reopen_incident(school, who, incident.id, "more came to light").is_closed
    with pytest.raises(Refused, match="incident_not_closed"):
        reopen_incident(school, who, incident.id, "again")
    note_measures(school, who, incident.id, "more")


def test_times_that_cannot_be_are_refused(small: SmallSchool) -> None:
    """Neither awareness nor a notification lies ahead, and none comes before the school knew."""
    now, who = small.clock.now(), small.controller
    soon = now + timedelta(minutes=1)
    with pytest.raises(BadInput, match="incident_moment"):
        report_incident(
            small.school, small.teacher, WORDS, aware_at=soon, natures={Nature.INTEGRITY}
        )
    incident = reported(small)
    for at in (soon, now - timedelta(minutes=1)):
        with pytest.raises(BadInput, match="incident_moment"):
            notify_authority(small.school, who, incident.id, at=at)
        with pytest.raises(BadInput, match="incident_moment"):
            tell_people(small.school, who, incident.id, at=at, how="letter")


def test_half_a_report_is_refused(small: SmallSchool) -> None:
    """Words and what was lost are needed, in a length that people read."""
    school, now = small.school, small.clock.now()
    for words, natures, code in (
        (" ", {Nature.INTEGRITY}, "incident_words_needed"),
        ("x" * 2001, {Nature.INTEGRITY}, "incident_words_long"),
        (WORDS, set[Nature](), "incident_nature_needed"),
    ):
        with pytest.raises(BadInput, match=code):
            report_incident(school, small.teacher, words, aware_at=now, natures=natures)
    assert not list_incidents(school, small.controller)


def test_a_teacher_sees_what_they_reported_and_no_more(small: SmallSchool) -> None:
    """Controller, officer and administrator see all of it."""
    incident = reported(small)
    school = small.school
    for who in (small.teacher, small.controller, small.officer, small.administrator):
        assert [each.incident.id for each in list_incidents(school, who)] == [incident.id]
        assert find_incident(school, who, "2026-1").names == {small.teacher.id: "Tess Teacher"}
    assert list_incidents(school, small.substitute) == ()
    with pytest.raises(NotAllowed, match="incident_not_yours"):
        view_incident(school, small.substitute, incident.id)


def test_only_the_controller_handles_an_incident(small: SmallSchool) -> None:
    """The officer follows and comments; the office comments; a teacher reports."""
    school, incident, now = small.school, reported(small), small.clock.now()
    for who in (small.officer, small.administrator, small.teacher):
        with pytest.raises(NotAllowed):
            assess_incident(school, who, incident.id, judged())
        with pytest.raises(NotAllowed):
            notify_authority(school, who, incident.id, at=now)
        with pytest.raises(NotAllowed):
            close_incident(school, who, incident.id)
    with pytest.raises(NotAllowed):
        comment_incident(school, small.teacher, incident.id, "x")
    assert len(view_incident(school, small.officer, incident.id).incident.steps) == 1


def test_the_ledger_has_no_word_that_somebody_wrote(small: SmallSchool) -> None:
    """It has codes, numbers and a digest; the words may speak of people."""
    handled(small)
    entries = list(small.school.ledger.entries())
    steps = [each for each in entries if each.kind == "incident_step"]
    assert len(steps) == 5
    written = b"".join(each.line() for each in steps)
    for words in (b"Ada", b"copier", b"shredded", b"IMY-2026-1"):
        assert words not in written


def test_the_database_rewrites_no_history(small: SmallSchool) -> None:
    """Below every use case: no step is changed or taken out, and an open incident stays."""
    reported(small)
    database = small.school.vault.database
    for sql in (
        "UPDATE incident_steps SET words = '{}'",
        "DELETE FROM incident_steps",
        "DELETE FROM incidents",
    ):
        with pytest.raises(Exception, match=r"is not rewritten|open incident"):
            database.execute(sql)


def test_what_a_power_cut_kept_from_the_database_comes_back(small: SmallSchool) -> None:
    """With its codes and numbers; the words were never in the ledger, and the step says so."""
    incident = reported(small)
    database = small.school.vault.database
    with small.school.atomic():
        database.execute("UPDATE incidents SET closed_at = '2026'")
        database.execute("DELETE FROM incidents")
    again = small.reopen()
    assert again.school.incidents.get(incident.id).number == "2026-1"
    step = again.school.incidents.get(incident.id).steps[0]
    assert (step.is_cut, dict(step.words)) == (True, {})
    assert step.codes("natures") == ("confidentiality",)
    once = again.reopen()
    assert len(once.school.incidents.get(incident.id).steps) == 1
    small.school = once.school


def test_a_closed_incident_goes_by_its_rule_and_stays_gone(small: SmallSchool) -> None:
    """An open one stays, and the ledger does not bring back what was disposed of."""
    school, who = small.school, small.controller
    closed, still_open = handled(small), reported(small)
    close_incident(school, who, closed.id)
    small.clock.advance(days=40)
    decision = DisposalDecision("UN 2026/1", "Nämnden", small.clock.now().date())
    set_rule(school, who, "closed-incident", 1, decision)
    dispose(school, who, ["closed-incident"])
    assert [each.id for each in school.incidents.every()] == [still_open.id]
    again = small.reopen()
    assert [each.id for each in again.school.incidents.every()] == [still_open.id]
    small.school = again.school


def test_the_paper_names_the_officer_and_the_school(small: SmallSchool) -> None:
    """Art. 33(3)(b): whom the authority can ask."""
    incident, officer = handled(small), small.officer
    paper = paper_of(small.school, small.controller, incident.id)
    assert (paper.contacts, paper.school) == ((officer.display_name,), "Small school")
    assert StaffId(incident.steps[0].by) in paper.view.names
