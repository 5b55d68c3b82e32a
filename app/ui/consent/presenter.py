"""Decisions of the consent dialog: what can be asked for here, and every act on it.

Nothing is chosen for anybody. Saying yes, saying no and withdrawing are each one act; withdrawing
asks for no reason. It knows no widget.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Signal

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.guardians import end_of_school_year
from app.domain.ids import StudentId
from app.errors import Refused
from app.exchange.consent_receipt_json import write_consent_receipt
from app.printing.consent_form import print_consent_form
from app.printing.consent_receipt import print_consent_receipt
from app.printing.scanned_form import ScannedForm, open_scanned_form
from app.ui.parts.presenter import Presenter
from app.usecases.access import require_role
from app.usecases.consent.consent_papers import (
    ConsentHistory,
    consent_history,
    issue_receipt,
    make_form,
)
from app.usecases.consent.give_consent import may_consent, require_may_have_template
from app.usecases.consent.record_consent import record_consent, record_form
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.face_methods import face_methods
from app.usecases.ports import School
from privacy.consent.consent import ActedBy, Method
from privacy.consent.notices import Notice
from privacy.purposes import Purpose

LANGUAGES = ("sv", "en")
JSON_SUFFIX = ".json"
_RECOMMENDED_FIRST = (Purpose.FACE_WITH_CARD, Purpose.FACE_AT_SPOT)


@dataclass(frozen=True)
class Footing:
    """On what a consent could be recorded now, and what is on record.

    Attributes:
        notices: by method and language, as they would be shown.
        obstacle: why none can be recorded; None where one can.
        last_day: the longest that a consent can hold: the end of the school year.
        purposes: the methods that a decision unlocks, the recommended one first.
        who: whose consent is enough today; empty where there is an obstacle.
    """

    notices: Mapping[tuple[Purpose, str], Notice]
    obstacle: Exception | None
    first_day: date
    last_day: date
    purposes: tuple[Purpose, ...]
    who: tuple[ActedBy, ...]
    history: ConsentHistory


@dataclass(frozen=True)
class ConsentForm:
    """What the person filled in.

    Attributes:
        language: of the notice that was on screen; on paper the form itself says it.
    """

    purpose: Purpose
    acted_by: ActedBy
    language: str
    valid_until: date


class ConsentPresenter(Presenter):
    """The face consents of one student.

    Signals:
        ready: carries the `Footing`.
        recorded: a consent stands; carries it.
        withdrawn: it is withdrawn and what stood on it erased; carries the `ErasureReceipt`.
        page_read: a signed form was opened; carries the `ScannedForm`.
        printed: a paper or file was written; carries its path.
    """

    ready = Signal(object)
    recorded = Signal(object)
    withdrawn = Signal(object)
    page_read = Signal(object)
    printed = Signal(object)

    def open(self, student_id: StudentId) -> None:
        """Find out what can be recorded and what is on record, and fetch the notices."""
        actor = self.session.actor
        self.ask(lambda school: _footing(school, actor, student_id), self.ready.emit)

    def record(self, student_id: StudentId, form: ConsentForm) -> None:
        """Put a consent on record that was given on screen."""
        actor = self.session.actor
        self.ask(
            lambda school: record_consent(
                school,
                actor,
                student_id,
                form.purpose,
                acted_by=form.acted_by,
                method=Method.ON_SCREEN,
                language=form.language,
                valid_until=form.valid_until,
            ),
            self.recorded.emit,
        )

    def read_page(self, file: Path) -> None:
        """Open a picture of a signed form; it is not kept."""
        self.ask(lambda _school: open_scanned_form(file), self.page_read.emit)

    def record_page(
        self, student_id: StudentId, page: ScannedForm, acted_by: ActedBy, valid_until: date
    ) -> None:
        """Put on record what was signed."""
        actor = self.session.actor
        self.ask(
            lambda school: record_form(
                school,
                actor,
                student_id,
                page.reference,
                page.page_sha256,
                acted_by=acted_by,
                valid_until=valid_until,
            ),
            self.recorded.emit,
        )

    def withdraw(self, student_id: StudentId, purpose: Purpose) -> None:
        """Withdraw one; the template is gone when `withdrawn` comes."""
        actor = self.session.actor
        self.ask(
            lambda school: withdraw_consent(school, actor, student_id, [purpose]),
            self.withdrawn.emit,
            urgent=True,
        )

    def print_form(
        self, student_id: StudentId, purpose: Purpose, language: str, path: Path
    ) -> None:
        """Write the form that asks for one method."""
        actor = self.session.actor

        def write(school: School) -> Path:
            print_consent_form(path, make_form(school, actor, student_id, purpose, language))
            return path

        self.ask(write, self.printed.emit)

    def write_receipt(
        self, student_id: StudentId, receipt_id: str, language: str, path: Path
    ) -> None:
        """Write a receipt: as PDF, or as JSON where the file is called so."""
        actor = self.session.actor

        def write(school: School) -> Path:
            issued = issue_receipt(school, actor, student_id, receipt_id, language)
            if path.suffix.lower() == JSON_SUFFIX:
                write_consent_receipt(path, issued)
            else:
                print_consent_receipt(path, issued)
            return path

        self.ask(write, self.printed.emit)


def _footing(school: School, actor: StaffMember, student_id: StudentId) -> Footing:
    require_role(school, actor, Role.ADMINISTRATOR)
    now = school.clock.now()
    today = day_of(now)
    unlocked = face_methods(school, now)
    purposes = tuple(each for each in _RECOMMENDED_FIRST if each in unlocked)
    obstacle: Exception | None = None
    who: tuple[ActedBy, ...] = ()
    student = school.students.get(student_id)
    try:
        require_may_have_template(student)
        if not purposes:
            obstacle = Refused("method_locked")
        else:
            who = may_consent(school, student)
    except Refused as refused:
        obstacle = refused
    return Footing(
        notices={
            (purpose, language): school.notice(language, purpose)
            for purpose in purposes
            for language in LANGUAGES
        },
        obstacle=obstacle,
        first_day=today + timedelta(days=1),
        last_day=end_of_school_year(today),
        purposes=purposes,
        who=who,
        history=consent_history(school, actor, student_id),
    )
