"""What a student can choose, and what they have chosen."""

from dataclasses import dataclass
from datetime import date

from app.domain.class_list.people import Student
from app.domain.class_list.student_session import StudentSession
from app.errors import Refused
from app.settings import CONTACT, CONTROLLER, FACE_CHOICE_ORDER, SCHOOL_NAME, YES_FIRST
from app.usecases.consent.give_consent import may_consent, require_may_have_template
from app.usecases.faces.face_methods import face_methods
from app.usecases.kiosk.access import require_session
from app.usecases.ports import School
from privacy.consent.consent import ActedBy
from privacy.consent.notices import Notice
from privacy.errors import Refused as RefusedByPrivacy
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_NOTICE_IN = "sv"
_RECOMMENDED_FIRST = (Purpose.FACE_WITH_CARD, Purpose.FACE_AT_SPOT)


@dataclass(frozen=True)
class FaceChoice:
    """One face method that a decision unlocks.

    Attributes:
        until: the last day of a yes that stands; None where none does.
        is_enrolled: something of the face is stored for it.
        notice: to be read before a yes.
    """

    purpose: Purpose
    until: date | None
    is_enrolled: bool
    notice: Notice

    @property
    def stands(self) -> bool:
        """True where the student has said yes, or something is stored all the same."""
        return self.until is not None or self.is_enrolled


@dataclass(frozen=True)
class MyChoice:
    """What stands on the page 'My choice'.

    Attributes:
        faces: what can be chosen beside the card; empty where nothing is unlocked, or for
            whoever can have no template.
        is_shielded: their identity is protected, so that no template is ever made.
        signers: whose yes is enough, the least first; empty where nobody can tell.
        yes_first: in which order the school has put the two buttons.
    """

    name: str
    groups: tuple[str, ...]
    faces: tuple[FaceChoice, ...]
    is_shielded: bool
    signers: tuple[ActedBy, ...]
    yes_first: bool
    controller: str
    contact: str


def view_my_choice(school: School, session: StudentSession, language: str) -> MyChoice:
    """What the student can choose now."""
    student = require_session(school, session)
    faces = _faces(school, student, language)
    groups = (each.name for each in school.groups.every() if each.id in student.group_ids)
    return MyChoice(
        student.name,
        tuple(groups),
        faces,
        student.protection.shields,
        _signers(school, student),
        school.settings.get(FACE_CHOICE_ORDER) == YES_FIRST,
        school.settings.get(CONTROLLER) or school.settings.get(SCHOOL_NAME),
        school.settings.get(CONTACT),
    )


def _faces(school: School, student: Student, language: str) -> tuple[FaceChoice, ...]:
    """Those that are unlocked, and any for which something stands all the same."""
    unlocked = face_methods(school, school.clock.now()) if _may_have(student) else ()
    found = (_face(school, student, each, language) for each in _RECOMMENDED_FIRST)
    return tuple(each for each in found if each.purpose in unlocked or each.stands)


def _face(school: School, student: Student, purpose: Purpose, language: str) -> FaceChoice:
    subject = SubjectRef(student.subject_ref)
    consent = school.consents.standing(subject, purpose)
    return FaceChoice(
        purpose,
        consent.valid_until if consent else None,
        school.erasing.holds_face(subject, purpose),
        notice_for(school, language, purpose),
    )


def notice_for(school: School, language: str, purpose: Purpose) -> Notice:
    """In the student's language where there is one; else in Swedish."""
    try:
        return school.notice(language, purpose)
    except RefusedByPrivacy:
        return school.notice(_NOTICE_IN, purpose)


def _may_have(student: Student) -> bool:
    try:
        require_may_have_template(student)
    except Refused:
        return False
    return True


def _signers(school: School, student: Student) -> tuple[ActedBy, ...]:
    try:
        return may_consent(school, student)
    except Refused:
        return ()
