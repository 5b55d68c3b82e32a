"""Write a student's template onto a new card of their own. The school keeps a salt and no template.

Alike in every visible way to a card without one.
"""

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.card import PrintedCard
from app.domain.class_list.people import Student
from app.domain.ids import StudentId
from app.usecases.access import require_role
from app.usecases.cards.making import Deliver, into_the_hand, number_of, printed, replace_card
from app.usecases.consent.record_consent import require_may_have_template
from app.usecases.ports import School
from privacy.consent.card import make_card_with, new_locator
from privacy.consent.permit import Permit
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.card_template import to_card
from recognition.template import Template


def may_enrol_on_card(
    school: School, actor: StaffMember, student_id: StudentId, engine_id: str | None = None
) -> None:
    """Return silently where the student may be enrolled, else raise with the reason.

    Raises:
        Refused: `student_protected`, `student_left`.
        NoPermit: no consent, or no decision that covers the engine.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    _permit(school, school.students.get(student_id), engine_id)


def enrol_on_card(
    school: School,
    actor: StaffMember,
    student_id: StudentId,
    template: Template,
    deliver: Deliver = into_the_hand,
) -> PrintedCard:
    """Make a card that carries the template; an earlier card is unknown from here on.

    Args:
        school: the opened school.
        actor: an administrator.
        student_id: whose template it is.
        template: kept nowhere but on the card.
        deliver: prints; where it raises, the earlier card stands.

    Raises:
        Refused: `student_protected`, `student_left`.
        NoPermit: no consent, or no decision that covers the engine.
        InvalidTemplate: `template_not_for_card`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    student = school.students.get(student_id)
    permit = _permit(school, student, template.engine_id)
    body, number, locator = to_card(template), number_of(school, student_id), new_locator()
    school.access_log.note(actor.id, Read.CARDS, count=1)
    # A salt whose card comes to nothing is destroyed here, after a power cut at the next start.
    salt = school.card_salts.create(permit, locator)
    try:
        made = make_card_with(locator, number, body, salt)
        card = printed(school, student, number, made)
        deliver((card,))
        replace_card(school, student, number, made, with_face=True)
    except BaseException:
        school.card_salts.destroy(locator)
        raise
    return card


def _permit(school: School, student: Student, engine_id: str | None) -> Permit:
    require_may_have_template(student)
    subject = SubjectRef(student.subject_ref)
    return school.consents.require(subject, Purpose.FACE_WITH_CARD, engine_id=engine_id)
