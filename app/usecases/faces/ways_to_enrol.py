"""For which face methods a student may be enrolled now: on their card, at the spot, or neither."""

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import StudentId
from app.usecases.access import require_role
from app.usecases.cards.enrol_on_card import may_enrol_on_card
from app.usecases.engines.enrolling_engine import enrolling_engine
from app.usecases.faces.enrol import may_enrol
from app.usecases.ports import School
from privacy.errors import NoPermit
from privacy.purposes import Purpose

WAYS = (Purpose.FACE_WITH_CARD, Purpose.FACE_AT_SPOT)


def ways_to_enrol(school: School, actor: StaffMember, student_id: StudentId) -> tuple[Purpose, ...]:
    """The methods with a standing decision and consent; the card first, as is recommended.

    The decision has to cover the engine that the enrolment is for.

    Raises:
        Refused: `student_protected`, `student_left`.
        NoPermit: for neither; the reason is that of face at the spot.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    card, spot = (enrolling_engine(school, each).engine_id for each in WAYS)
    ways = []
    try:
        may_enrol_on_card(school, actor, student_id, card)
        ways.append(Purpose.FACE_WITH_CARD)
    except NoPermit:
        may_enrol(school, actor, student_id, spot)
        return (Purpose.FACE_AT_SPOT,)
    try:
        may_enrol(school, actor, student_id, spot)
        ways.append(Purpose.FACE_AT_SPOT)
    except NoPermit:
        pass
    return tuple(ways)
