"""Decisions of the consent dialog: whether one can be recorded here at all, and the two acts.

Nothing is chosen for anybody. Recording and withdrawing are both one act; withdrawing asks for no
reason. It knows no widget.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal

from app.domain.calendar import day_of
from app.domain.guardians import end_of_school_year
from app.domain.ids import StudentId
from app.domain.staff import Role, StaffMember
from app.errors import Refused
from app.ui.parts.presenter import Presenter
from app.usecases.access import require_role
from app.usecases.consent.record_consent import record_consent, require_may_have_template
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.face_methods import face_methods
from app.usecases.ports import School
from privacy.consent.consent import ActedBy, Method
from privacy.consent.notices import Notice
from privacy.purposes import Purpose

LANGUAGES = ("sv", "en")
_RECOMMENDED_FIRST = (Purpose.FACE_WITH_CARD, Purpose.FACE_AT_SPOT)


@dataclass(frozen=True)
class Footing:
    """On what a consent could be recorded now.

    Attributes:
        notices: by language, as they would be shown.
        obstacle: why none can be recorded; None where one can.
        last_day: the longest that a consent can hold: the end of the school year.
        purposes: the methods that a decision unlocks, the recommended one first.
    """

    notices: Mapping[str, Notice]
    obstacle: Exception | None
    first_day: date
    last_day: date
    purposes: tuple[Purpose, ...] = (Purpose.FACE_AT_SPOT,)


@dataclass(frozen=True)
class ConsentForm:
    """What the person filled in."""

    purpose: Purpose
    acted_by: ActedBy
    method: Method
    language: str
    valid_until: date


class ConsentPresenter(Presenter):
    """The face consent of one student.

    Signals:
        ready: carries the `Footing`.
        recorded: a consent stands; carries it.
        withdrawn: it is withdrawn and what stood on it erased; carries the `ErasureReceipt`.
    """

    ready = Signal(object)
    recorded = Signal(object)
    withdrawn = Signal(object)

    def open(self, student_id: StudentId) -> None:
        """Find out whether a consent can be recorded, and fetch the notices."""
        actor = self.session.actor
        self.ask(lambda school: _footing(school, actor, student_id), self.ready.emit)

    def record(self, student_id: StudentId, form: ConsentForm) -> None:
        """Put a consent on record."""
        actor = self.session.actor
        self.ask(
            lambda school: record_consent(
                school,
                actor,
                student_id,
                form.purpose,
                acted_by=form.acted_by,
                method=form.method,
                language=form.language,
                valid_until=form.valid_until,
            ),
            self.recorded.emit,
        )

    def withdraw(self, student_id: StudentId) -> None:
        """Withdraw it; the template is gone when `withdrawn` comes."""
        actor = self.session.actor
        self.ask(
            lambda school: withdraw_consent(school, actor, student_id),
            self.withdrawn.emit,
            urgent=True,
        )


def _footing(school: School, actor: StaffMember, student_id: StudentId) -> Footing:
    require_role(school, actor, Role.ADMINISTRATOR)
    now = school.clock.now()
    today = day_of(now)
    notices = {language: school.notice(language) for language in LANGUAGES}
    unlocked = face_methods(school, now)
    purposes = tuple(each for each in _RECOMMENDED_FIRST if each in unlocked)
    obstacle: Exception | None = None
    try:
        require_may_have_template(school.students.get(student_id))
        if not purposes:
            obstacle = Refused("method_locked")
    except Refused as refused:
        obstacle = refused
    tomorrow, year_end = today + timedelta(days=1), end_of_school_year(today)
    return Footing(notices, obstacle, tomorrow, year_end, purposes)
