"""What the use cases need of an opened school. `app.storage` provides it; no SQL is known here.

Every `get` raises NotFound; every `find` answers None.
"""

from collections.abc import Collection, MutableMapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from app.domain.camera_kind import FaceUse
from app.domain.ids import GroupId, LessonId, StaffId, StudentId
from app.domain.people import Group, Student
from app.domain.staff import StaffMember
from app.domain.student_session import StudentSessions
from app.paths import DataPaths
from app.settings import Setting
from app.usecases.ai_log.ports import AiLog
from app.usecases.audit.ports import Audits
from app.usecases.cards.ports import Cards
from app.usecases.decisions.ports import Assessments
from app.usecases.engines.ports import Engines
from app.usecases.figures.ports import Counts
from app.usecases.incidents.ports import Incidents
from app.usecases.kiosk.ports import NumberTriesKept, PersonalCodes, SignOffs
from app.usecases.lessons.ports import Absences, Lessons, Registers
from app.usecases.retention.ports import Disposals, Disposing
from app.usecases.rights.ports import (
    Disclosures,
    Holds,
    Rectifications,
    Requests,
    Restrictions,
)
from app.usecases.staff.ports import AccessLog, Duties, Substitutes
from privacy.accountability.ledger import Ledger
from privacy.at_rest.backup import Between
from privacy.at_rest.backup_check import TriedBackup
from privacy.at_rest.card_salts import CardSalts
from privacy.at_rest.vault import Vault
from privacy.clock import Clock
from privacy.consent.consent import ConsentLedger, EndReason
from privacy.consent.consultation import ConsultationLedger
from privacy.consent.decision import DecisionLedger
from privacy.consent.notices import Notice
from privacy.purposes import Purpose
from privacy.rights.erasure import ErasureReceipt
from privacy.rights.stores import PersonalDataStore
from privacy.subjects import SubjectRef

T = TypeVar("T")


class Groups(Protocol):
    """Classes and teaching groups."""

    def every(self) -> tuple[Group, ...]:
        """All, by name."""

    def find(self, name: str) -> Group | None:
        """The group of that exact name."""

    def add(self, group: Group) -> None:
        """Keep a new one."""


class Students(Protocol):
    """People on class lists; those who left are kept with their history."""

    def get(self, student_id: StudentId) -> Student:
        """One student, left or not."""

    def every(self) -> tuple[Student, ...]:
        """All who are on a class list now, by family name."""

    def find(self, school_number: str) -> Student | None:
        """Whoever has the number, left or not."""

    def of_subject(self, subject: str) -> Student | None:
        """Whoever is behind a reference; None for whoever has been erased."""

    def gone(self) -> tuple[Student, ...]:
        """All who have left, by family name."""

    def in_groups(self, group_ids: Collection[GroupId]) -> tuple[Student, ...]:
        """Members now, each once, by family name."""

    def save(self, student: Student) -> None:
        """Add, or replace with all memberships."""


class Staff(Protocol):
    """Accounts; those removed are kept as authors of what they wrote."""

    def get(self, staff_id: StaffId) -> StaffMember:
        """One account, removed or not."""

    def find(self, user_name: str) -> StaffMember | None:
        """The account in use under a user name."""

    def every(self) -> tuple[StaffMember, ...]:
        """Accounts in use, by display name."""

    def add(self, member: StaffMember) -> None:
        """Keep a new account."""

    def remove(self, staff_id: StaffId, at: datetime) -> None:
        """Take an account out of use."""


class Settings(Protocol):
    """The school's settings."""

    def get(self, setting: Setting[T]) -> T:
        """The stored value, or the default."""

    def put(self, setting: Setting[T], value: T) -> None:
        """Store a value; raises BadInput where it is not allowed."""


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
    def signed_in(self) -> Collection[StaffMember]:
        """Whoever has shown their passphrase since the school was opened."""

    @property
    def is_demo(self) -> bool:
        """True for the demo school, whose people are invented."""

    def admit(self, user_name: str) -> StaffMember:
        """Let the account act here whose passphrase has just been shown."""

    def dismiss(self, member: StaffMember) -> None:
        """Let an account act here no more, until it shows its passphrase anew."""

    def atomic(self) -> AbstractContextManager[object]:
        """All writes inside stand together or not at all; on disk when it ends."""

    def notice(self, language: str, purpose: Purpose = Purpose.FACE_AT_SPOT) -> Notice:
        """The newest notice about a method in a language."""

    def end_face(
        self,
        student: Student,
        reason: EndReason,
        recorded_by: str,
        purposes: Collection[Purpose] = ...,
    ) -> ErasureReceipt | None:
        """End a student's face consents, to all methods or some, and prove what was erased.

        None where there was neither consent nor template.
        """

    def holds_face(self, subject: SubjectRef, purpose: Purpose) -> bool:
        """Whether anything here belongs to a template of theirs, in the vault or on a card."""

    def end_purpose(self, purpose: Purpose, reason: EndReason, recorded_by: str) -> int:
        """End every consent to a purpose and erase what stood on them; how many erasures."""

    def erase_expired_faces(self) -> int:
        """Erase what stood on consents whose last day has passed; how many erasures."""

    def erase_person(self, subject: SubjectRef, recorded_by: str) -> None:
        """Erase a person from every store, on record, so that no backup brings them back."""

    def backup_to(self, folder: Path, between: Between | None = None) -> Path:
        """Write one backup file into a folder; what is urgent is done between its steps."""

    def try_backup(self, backup: Path) -> TriedBackup:
        """Open everything in a backup, in a folder of its own."""

    def back_up_daily(self, kept: int, between: Between | None = None) -> Path | None:
        """Write the day's backup if there is none yet, and keep so many of them."""

    @property
    def is_opened_by_sheet(self) -> bool:
        """True where the recovery sheet opened it, and nobody has signed in."""

    def grant_key(
        self,
        user_name: str,
        passphrase: str,
        *,
        stretch: tuple[datetime, datetime] | None = None,
    ) -> None:
        """Let a passphrase open the school, always or between two moments."""

    def use_sheet(self, code: str) -> None:
        """Let this code of a recovery sheet open the school; the one before is void."""

    def has_sheet(self) -> bool:
        """Whether a recovery sheet has been made."""

    def check_sheet(self, code: str) -> None:
        """Make sure that somebody holds the recovery sheet; raises WrongPassphrase."""

    def check_passphrase(self, user_name: str, passphrase: str) -> None:
        """Make sure that somebody is who they say; raises WrongPassphrase."""

    def end_substitute_keys(self) -> frozenset[StaffId]:
        """Take out of use whose stretch is over; the accounts that went."""

    def change_key(self, user_name: str, old: str, new: str) -> None:
        """Replace a passphrase; raises WrongPassphrase."""

    def revoke_key(self, user_name: str) -> None:
        """Let nobody open the school under that user name any more."""
