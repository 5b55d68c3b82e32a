"""Everything that is held on a person, for that person: of others nothing, of staff the role.

What stores hand out is gone through once more: an id or a name of a member of staff becomes their
role, the name of another student a gap; and should an id of another student be left, nothing is
handed out at all.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Student
from app.domain.ids import StaffId, StudentId
from app.domain.rights.access_package import AccessPackage, HeldLine
from app.domain.work import UNWATCHED, Work
from app.errors import NotFound, Refused
from app.settings import SCHOOL_NAME
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.subjects import SubjectRef

GAP = "[…]"
_FIRST = datetime(2000, 1, 1, tzinfo=UTC)
_LAST = datetime(2999, 1, 1, tzinfo=UTC)


def make_access_package(
    school: School,
    actor: StaffMember,
    student_id: StudentId,
    language: str,
    *,
    reaches_nobody_else: bool = False,
    work: Work = UNWATCHED,
) -> AccessPackage:
    """Collect it all (R22); the reading is on the access log before anything is handed out.

    Args:
        school: the opened school.
        actor: the controller.
        student_id: whose.
        language: of the person, "sv" or "en".
        reaches_nobody_else: said by the controller where the identity is shielded (R11).
        work: stepped at each store.

    Raises:
        Refused: `package_needs_confirmation`, `package_names_others`.
        Cancelled: `cancelled`; nobody has read anything.
    """
    require_role(school, actor, Role.CONTROLLER)
    student = school.students.get(student_id)
    if student.protection.shields and not reaches_nobody_else:
        raise Refused("package_needs_confirmation")
    held = _held(school, student, work)
    work.last_chance()
    school.access_log.note(actor.id, Read.ACCESS_PACKAGE, subject=student.subject_ref)
    package = _packed(school, student, language, held)
    require_of_one(school, student, package)
    return package


def collect(school: School, student: Student, language: str) -> AccessPackage:
    """What is held on a student, as they may have it."""
    return _packed(school, student, language, _held(school, student, UNWATCHED))


def _held(school: School, student: Student, work: Work) -> dict[str, dict[str, object]]:
    """What each store holds on a student."""
    held: dict[str, dict[str, object]] = {}
    for store in school.stores:
        work.step(len(held), len(school.stores))
        held[store.name] = dict(store.export(SubjectRef(student.subject_ref)))
    return held


def _packed(
    school: School, student: Student, language: str, held: dict[str, dict[str, object]]
) -> AccessPackage:
    """What is held, with who has read it, and without anybody else."""
    subject = SubjectRef(student.subject_ref)
    held["access log"] = _readers(school, subject)
    held["ledger"] = {
        "entries": [
            {"at": each.at.isoformat(), "kind": each.kind, **each.body}
            for each in school.ledger.entries_of(subject)
        ]
    }
    scrub = _Scrub(school, student)
    return AccessPackage(
        school=school.settings.get(SCHOOL_NAME),
        person=student.name,
        made_at=school.clock.now(),
        language=language,
        sections={
            name: {key: scrub.of(value) for key, value in content.items()}
            for name, content in held.items()
            if any(content.values())
        },
        lines=_lines(school, held),
    )


def require_of_one(school: School, student: Student, package: AccessPackage) -> None:
    """Refuse a package that tells of anybody else.

    Raises:
        Refused: `package_names_others`.
    """
    told = json.dumps(package.sections)
    others = (each for each in everybody(school) if each.id != student.id)
    if any(each.id in told or each.subject_ref in told for each in others):
        raise Refused("package_names_others")


def everybody(school: School) -> tuple[Student, ...]:
    """All students, those who have left among them."""
    return (*school.students.every(), *school.students.gone())


def _readers(school: School, subject: SubjectRef) -> dict[str, object]:
    lines = school.access_log.about(subject, _FIRST, _LAST)
    return {
        "readings": [
            {"at": each.at.isoformat(), "what": each.what.value, "by": each.staff_id or ""}
            for each in lines
        ]
    }


def _lines(school: School, held: Mapping[str, Mapping[str, object]]) -> tuple[HeldLine, ...]:
    lines = (
        HeldLine(
            store.name,
            field.category,
            field.purpose,
            field.ground,
            field.source,
            field.recipients,
            field.retention,
        )
        for store in school.stores
        if any(held[store.name].values())
        for field in store.fields
    )
    return tuple(dict.fromkeys(lines))


class _Scrub:
    """Takes staff and other students out of what stores hand out."""

    def __init__(self, school: School, student: Student) -> None:
        self._school = school
        staff = [(each.display_name, each.role.value) for each in school.staff.every()]
        others = [(each.name, GAP) for each in everybody(school) if each.name != student.name]
        self._names = tuple((name, word) for name, word in (*staff, *others) if name)

    def of(self, value: object) -> object:
        """The same value with roles for staff and gaps for others."""
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, Mapping):
            return {key: self.of(each) for key, each in value.items()}
        if isinstance(value, list | tuple):
            return [self.of(each) for each in value]
        return value

    def _text(self, text: str) -> str:
        role = self._role(text)
        if role is not None:
            return role
        for name, word in self._names:
            if name in text:
                text = text.replace(name, word)
        return text

    def _role(self, text: str) -> str | None:
        try:
            return self._school.staff.get(StaffId(text)).role.value
        except NotFound:
            return None
