"""What the use cases need of an opened school. `app.storage` provides it; no SQL is known here.

Every `get` raises NotFound; every `find` answers None. Every screen imports this module, the first
one, too: nothing is imported here that its names alone are needed of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from privacy.purposes import Purpose

if TYPE_CHECKING:
    from collections.abc import MutableMapping, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from app.domain.class_list.student_session import StudentSessions
    from app.domain.ids import LessonId
    from app.domain.roll_call.camera_kind import FaceUse
    from app.paths import DataPaths
    from app.usecases.ai_log.ports import AiLog
    from app.usecases.audit.ports import Audits
    from app.usecases.cards.ports import Cards
    from app.usecases.consent.ports import Erasing
    from app.usecases.decisions.ports import Assessments
    from app.usecases.engines.ports import Engines
    from app.usecases.figures.ports import Counts, WaitsKept
    from app.usecases.incidents.ports import Incidents
    from app.usecases.kiosk.ports import NumberTriesKept, PersonalCodes, SignOffs
    from app.usecases.lessons.ports import Absences, Lessons, Registers
    from app.usecases.people.ports import Groups, Students
    from app.usecases.retention.ports import Disposals, Disposing
    from app.usecases.rights.ports import (
        Disclosures,
        Holds,
        Rectifications,
        Requests,
        Restrictions,
    )
    from app.usecases.safekeeping.ports import Backups, Settings
    from app.usecases.staff.ports import AccessLog, Door, Duties, Staff, Substitutes
    from privacy.accountability.ledger import Ledger
    from privacy.at_rest.card_salts import CardSalts
    from privacy.at_rest.vault import Vault
    from privacy.clock import Clock
    from privacy.consent.comments import CommentLedger
    from privacy.consent.consent import ConsentLedger
    from privacy.consent.consultation import ConsultationLedger
    from privacy.consent.decision import DecisionLedger
    from privacy.consent.notices import Notice
    from privacy.rights.stores import PersonalDataStore


class School(Protocol):
    """One installation, opened: everything that a use case may touch."""

    @property
    def groups(self) -> Groups:
        """Classes."""

    @property
    def students(self) -> Students:
        """People."""

    @property
    def lessons(self) -> Lessons:
        """Timetable."""

    @property
    def registers(self) -> Registers:
        """Attendance."""

    @property
    def absences(self) -> Absences:
        """Known absence."""

    @property
    def cards(self) -> Cards:
        """Cards."""

    @property
    def staff(self) -> Staff:
        """Accounts."""

    @property
    def duties(self) -> Duties:
        """What is laid on accounts beside their roles."""

    @property
    def requests(self) -> Requests:
        """What people ask about their own data."""

    @property
    def restrictions(self) -> Restrictions:
        """Whose data are kept and not used."""

    @property
    def holds(self) -> Holds:
        """What may not be disposed of."""

    @property
    def rectifications(self) -> Rectifications:
        """What was put right."""

    @property
    def disclosures(self) -> Disclosures:
        """Which files left that a person's data are in."""

    @property
    def stores(self) -> Sequence[PersonalDataStore]:
        """Whatever holds data about a person; in the order in which they can be erased."""

    @property
    def substitutes(self) -> Substitutes:
        """What substitutes' keys open."""

    @property
    def access_log(self) -> AccessLog:
        """Who has read what."""

    @property
    def ai_log(self) -> AiLog:
        """What the machine said of faces, under pseudonyms."""

    @property
    def incidents(self) -> Incidents:
        """Personal data breaches."""

    @property
    def personal_codes(self) -> PersonalCodes:
        """What students' codes are known again by."""

    @property
    def number_tries(self) -> NumberTriesKept:
        """Wrong tries at numbers of cards."""

    @property
    def sign_offs(self) -> SignOffs:
        """Guardians' sign-offs."""

    @property
    def student_sessions(self) -> StudentSessions:
        """The kiosk of this PC, and who is signed in there."""

    @property
    def audits(self) -> Audits:
        """What audits have found, and what the next one reads."""

    @property
    def counts(self) -> Counts:
        """How many there are of what, of nobody in particular."""

    @property
    def waits(self) -> WaitsKept:
        """How long people wait at the spot, of nobody."""

    @property
    def notices(self) -> Path:
        """The folder of notices."""

    @property
    def disposals(self) -> Disposals:
        """How long data are kept, and what has gone."""

    @property
    def disposing(self) -> Disposing:
        """What can go, and letting it go."""

    @property
    def settings(self) -> Settings:
        """Settings."""

    @property
    def card_salts(self) -> CardSalts:
        """What cards with a template are opened with."""

    @property
    def vault(self) -> Vault:
        """Sealed templates."""

    @property
    def ledger(self) -> Ledger:
        """What is on record."""

    @property
    def engines(self) -> Engines:
        """Which engine recognises faces, and which one comes next."""

    @property
    def decisions(self) -> DecisionLedger:
        """What unlocks a face method."""

    @property
    def assessments(self) -> Assessments:
        """What was written before a face method was decided on."""

    @property
    def consultations(self) -> ConsultationLedger:
        """What was sent to the authority before a decision."""

    @property
    def comments(self) -> CommentLedger:
        """What the officer remarks on an assessment, and what is answered."""

    @property
    def face_uses(self) -> MutableMapping[LessonId, FaceUse]:
        """What each lesson that was started since the school was opened recognises with."""

    @property
    def consents(self) -> ConsentLedger:
        """Who agreed to what."""

    @property
    def clock(self) -> Clock:
        """The only source of time."""

    @property
    def paths(self) -> DataPaths:
        """Where the files are."""

    @property
    def door(self) -> Door:
        """Who can open it, and who is in."""

    @property
    def erasing(self) -> Erasing:
        """The end of what stood on a consent, and of whole people."""

    @property
    def backups(self) -> Backups:
        """Backups."""

    @property
    def is_demo(self) -> bool:
        """True for the demo school, whose people are invented."""

    def atomic(self) -> AbstractContextManager[object]:
        """All writes inside stand together or not at all; on disk when it ends."""

    def notice(self, language: str, purpose: Purpose = Purpose.FACE_AT_SPOT) -> Notice:
        """The newest notice about a method in a language."""
