"""Make the record of processing (Art. 30) from what the stores declare: no second list to keep."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from app.domain.accountability.processing import Activity, ProcessingRecord
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.settings import CONTACT, CONTROLLER, EMAIL, PHONE, POSTAL_ADDRESS, SCHOOL_NAME
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.retention.schedule import rules_of
from privacy.consent.assessment import Part, answers_in
from privacy.purposes import Purpose
from privacy.rights.data_map import DataMap
from privacy.rights.stores import Field

READERS = (Role.CONTROLLER, Role.OFFICER)
_OF_STAFF: Final = frozenset({"staff act", "employment", "security"})
_OF_GUARDIANS: Final = frozenset({"consent", "request"})
_ORDER: Final = (
    "roll_call",
    "card",
    "protection",
    "face",
    *(purpose.value for purpose in Purpose if purpose.is_face),
    "rights",
    "accountability",
    "accounts",
)


def view_record(school: School, actor: StaffMember, data_map: DataMap) -> ProcessingRecord:
    """The record as of today.

    Args:
        school: the opened school.
        actor: the controller or the officer.
        data_map: everything that the installation holds.
    """
    require_role(school, actor, *READERS)
    fields = sorted((each.field for each in data_map.personal), key=_place_of)
    groups = groupby(fields, key=lambda field: field.purpose)
    ways = (POSTAL_ADDRESS, EMAIL, PHONE)
    return ProcessingRecord(
        school=school.settings.get(SCHOOL_NAME),
        controller=school.settings.get(CONTROLLER),
        contact=tuple(text for way in ways if (text := school.settings.get(way))),
        officer=school.settings.get(CONTACT),
        made_on=day_of(school.clock.now()),
        activities=tuple(_activity(school, purpose, list(group)) for purpose, group in groups),
    )


def _place_of(field: Field) -> tuple[int, str]:
    known = _ORDER.index(field.purpose) if field.purpose in _ORDER else len(_ORDER)
    return known, field.purpose


def _activity(school: School, purpose: str, fields: Sequence[Field]) -> Activity:
    rules = {rule.id: rule for rule in rules_of(school)}
    ends = _each(field.retention for field in fields)
    return Activity(
        purpose=purpose,
        people=_people({field.category for field in fields}),
        data=_each(field.category for field in fields),
        grounds=_each(field.ground for field in fields),
        sources=_each(field.source for field in fields),
        recipients=_each(who for field in fields for who in field.recipients),
        ends=tuple(end for end in ends if end not in rules),
        rules=tuple(rules[end] for end in ends if end in rules),
        places=len({field.name for field in fields}),
        is_locked=_is_locked(school, purpose),
        bases=_bases(school, purpose),
    )


def _people(categories: set[str]) -> tuple[str, ...]:
    found = []
    if categories - _OF_STAFF:
        found.append("students")
    if categories & _OF_GUARDIANS:
        found.append("guardians")
    if categories & _OF_STAFF:
        found.append("staff")
    return tuple(found)


def _is_locked(school: School, purpose: str) -> bool:
    """For faces: whether no decision unlocks the method, or any method where none is named."""
    methods = _methods(purpose)
    now = school.clock.now()
    return bool(methods) and not any(school.decisions.standing(each, now) for each in methods)


def _bases(school: School, purpose: str) -> tuple[str, ...]:
    """For faces: the basis of Art. 6 that was put forward last; Art. 9 alone is none."""
    found = []
    for method in _methods(purpose):
        submission = school.decisions.submission(method)
        text = school.assessments.find_text(submission.sha256) if submission else None
        found.append(answers_in(text).get(Part.BASIS, "") if text else "")
    return _each(found)


def _methods(purpose: str) -> list[Purpose]:
    """The face methods that an activity is about; both where none is named."""
    return [each for each in Purpose if each.is_face and purpose in {each.value, "face"}]


def _each(codes: Iterable[str]) -> tuple[str, ...]:
    """Each once, as they come."""
    return tuple(dict.fromkeys(code for code in codes if code))
