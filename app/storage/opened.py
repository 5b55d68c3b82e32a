"""One installation, opened: its stores, its keys and its records behind one door.

`app.storage.school` makes it. Belongs to one thread; never outlives `close`.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from app.domain.access_log import Read
from app.domain.camera_kind import FaceUse
from app.domain.ids import LessonId, StaffId
from app.domain.people import Student
from app.domain.staff import Role, StaffMember
from app.domain.student_session import StudentSessions
from app.errors import NotAllowed
from app.paths import DataPaths
from app.storage.absences import AbsenceStore
from app.storage.access_log import AccessLogStore
from app.storage.ai_log import AiLogStore
from app.storage.assessments import AssessmentStore
from app.storage.attendance import AttendanceStore
from app.storage.audits import AuditStore
from app.storage.cards import CardStore, FaceCardStore
from app.storage.daily_backup import write_daily
from app.storage.disposals import DisposalStore
from app.storage.disposing import Disposing
from app.storage.duties import DutyStore
from app.storage.ending import FACES, end_face, end_purpose
from app.storage.engines import Engines
from app.storage.expired import ExpiredData
from app.storage.figures import CountStore
from app.storage.groups import GroupStore
from app.storage.incidents import IncidentStore
from app.storage.ledger_head import LedgerHead
from app.storage.lessons import LessonStore
from app.storage.number_tries import NumberTryStore
from app.storage.personal_codes import PersonalCodeStore, SignOffStore
from app.storage.rectifications import DisclosureStore, RectificationStore
from app.storage.registers import RegisterStore
from app.storage.requests import RequestStore
from app.storage.restrictions import HoldStore, RestrictionStore
from app.storage.settings import SettingsStore
from app.storage.sheet import has_printed_the_sheet
from app.storage.staff import StaffStore
from app.storage.students import StudentStore
from app.storage.substitutes import SubstituteStore
from privacy.accountability.ledger import Entry, Ledger
from privacy.at_rest.backup import Between, make_backup
from privacy.at_rest.backup_check import TriedBackup, try_backup
from privacy.at_rest.card_salts import CardSalts
from privacy.at_rest.database import Database
from privacy.at_rest.keys import StaffKeys, Stretch, VaultKey
from privacy.at_rest.lock import DataLock
from privacy.at_rest.passphrase import RFC_9106, Argon2Parameters
from privacy.at_rest.rotation import remove_member
from privacy.at_rest.vault import Vault
from privacy.clock import Clock
from privacy.consent.consent import ConsentLedger, EndReason, ErasureOrder
from privacy.consent.consultation import ConsultationLedger
from privacy.consent.decision import DecisionLedger
from privacy.consent.notices import Notice, newest_version, read_notice
from privacy.errors import NotWritten, Refused
from privacy.purposes import Purpose
from privacy.rights.erasure import ErasureReceipt, carry_out_erasures
from privacy.rights.person_erasure import erase_person, order_erasure
from privacy.rights.stores import PersonalDataStore
from privacy.subjects import SubjectRef

NOTICES: Final = Path(__file__).resolve().parents[2] / "assets" / "notices"


@dataclass(frozen=True, eq=False)
class Opened:
    """What was opened, in the order of opening. Shows nothing of it."""

    lock: DataLock = field(repr=False)
    staff_keys: StaffKeys = field(repr=False)
    vault_key: VaultKey = field(repr=False)
    database: Database = field(repr=False)
    ledger: Ledger = field(repr=False)
    vault: Vault = field(repr=False)
    key_cost: Argon2Parameters = RFC_9106


class School:
    """The opened data of one installation. Satisfies `app.usecases.ports.School`."""

    def __init__(self, paths: DataPaths, clock: Clock, opened: Opened) -> None:
        self.paths = paths
        self.notices = NOTICES
        self.clock = clock
        self.ledger = opened.ledger
        self.vault = opened.vault
        self.decisions = DecisionLedger(opened.ledger)
        self.consultations = ConsultationLedger(opened.ledger)
        self.consents = ConsentLedger(opened.ledger, self.decisions, clock)
        self._opened = opened
        self._database = opened.database
        self._is_closed = False
        self.signed_in: frozenset[StaffMember] = frozenset()
        self.is_opened_by_sheet = False
        self.ledger_head = LedgerHead(self._database, opened.ledger)
        self.groups = GroupStore(self._database)
        self.students = StudentStore(self._database)
        self.lessons = LessonStore(self._database)
        self.registers = RegisterStore(self._database)
        self.absences = AbsenceStore(self._database)
        self.card_salts = CardSalts(paths.subject_keys, opened.vault_key)
        self.cards = CardStore(self._database, self.card_salts)
        self.face_cards = FaceCardStore(self.cards, self.card_salts)
        self.staff = StaffStore(self._database)
        self.settings = SettingsStore(self._database)
        self.engines = Engines(self.ledger, self.vault, self.settings, self.face_cards, self.atomic)
        self.assessments = AssessmentStore(self._database)
        self.face_uses: dict[LessonId, FaceUse] = {}
        self.duties = DutyStore(self._database)
        self.substitutes = SubstituteStore(self._database)
        self.access_log = AccessLogStore(self._database, clock)
        self.ai_log = AiLogStore(self._database)
        self.incidents = IncidentStore(self._database)
        self.requests = RequestStore(self._database)
        self.restrictions = RestrictionStore(self._database)
        self.holds = HoldStore(self._database)
        self.rectifications = RectificationStore(self._database)
        self.disclosures = DisclosureStore(self._database)
        self.student_sessions = StudentSessions()
        self.personal_codes = PersonalCodeStore(self._database, opened.key_cost)
        self.number_tries = NumberTryStore(self._database)
        self.sign_offs = SignOffStore(self._database)
        self.disposals = DisposalStore(self._database)
        self.audits = AuditStore(self._database)
        self.counts = CountStore(self._database)
        self.disposing = Disposing(self, self.disposals, ExpiredData(self._database))

    @property
    def is_demo(self) -> bool:
        """True for the demo school, whose people are invented."""
        return self.ledger.is_demo

    @property
    def stores(self) -> Sequence[PersonalDataStore]:
        """Whatever holds data about a person; in the order in which they can be erased."""
        return (
            self.vault.store(Purpose.FACE_AT_SPOT),
            self.vault.store(Purpose.FACE_WITH_CARD),
            AttendanceStore(self._database),
            self.absences,
            self.face_cards,
            self.cards,
            self.access_log,
            self.ai_log,
            self.incidents,
            self.requests,
            self.restrictions,
            self.holds,
            self.rectifications,
            self.disclosures,
            self.disposals,
            self.audits,
            self.personal_codes,
            self.sign_offs,
            self.students,
            self.duties,
            self.substitutes,
            self.staff,
        )

    @contextmanager
    def atomic(self) -> Iterator[object]:
        """All writes inside stand together or not at all; on disk when it ends.

        With them goes how far the ledger has come.
        """
        with self._database.atomic() as database:
            yield database
            self.ledger_head.keep()

    def keep_ledger_head(self) -> None:
        """Write down how far the ledger has come, if the disk takes it; later acts do as well."""
        with suppress(NotWritten), self.atomic():
            pass

    def sign_in(self, user_name: str, passphrase: str) -> StaffMember:
        """Let one more member act here, beside whoever opened the school.

        Raises:
            WrongPassphrase: with wait_seconds.
            NotAllowed: `account_unknown`.
        """
        self._opened.staff_keys.unlock(user_name, passphrase)
        return self.admit(user_name)

    def admit(self, user_name: str) -> StaffMember:
        """Let the account act here whose passphrase has just been shown.

        Raises:
            NotAllowed: `account_unknown`; the account is not in use.
        """
        member = self.staff.find(user_name)
        if member is None:
            raise NotAllowed("account_unknown")
        self.signed_in |= {member}
        return member

    def dismiss(self, member: StaffMember) -> None:
        """Let an account act here no more, until it shows its passphrase anew."""
        self.signed_in -= {member}

    def notice(self, language: str, purpose: Purpose = Purpose.FACE_AT_SPOT) -> Notice:
        """The newest notice about a method in a language."""
        return read_notice(self.notices, newest_version(self.notices), language, purpose)

    def end_face(
        self,
        student: Student,
        reason: EndReason,
        recorded_by: str,
        purposes: Collection[Purpose] = FACES,
    ) -> ErasureReceipt | None:
        """End a student's face consents, erase what stood on them and prove it."""
        return end_face(self, student, reason, recorded_by, purposes)

    def end_purpose(self, purpose: Purpose, reason: EndReason, recorded_by: str) -> int:
        """End every consent to a purpose and erase what stood on them; how many erasures."""
        return end_purpose(self, purpose, reason, recorded_by)

    def erase_expired_faces(self) -> int:
        """Erase what stood on consents whose last day has passed; how many erasures."""
        return len(self.carry_out_all(self.consents.end_expired()))

    def holds_face(self, subject: SubjectRef, purpose: Purpose) -> bool:
        """Whether anything here belongs to a template of theirs, in the vault or on a card."""
        is_on_card = purpose is Purpose.FACE_WITH_CARD and self.face_cards.holds(subject)
        return is_on_card or self.vault.holds(subject, purpose)

    def with_face(self, purpose: Purpose) -> tuple[SubjectRef, ...]:
        """Who has a template for a purpose, in the vault or on a card."""
        on_cards = self.face_cards.subjects() if purpose is Purpose.FACE_WITH_CARD else ()
        return tuple(dict.fromkeys((*self.vault.subjects(purpose), *on_cards)))

    def carry_out(self, order: ErasureOrder) -> ErasureReceipt:
        """Erase what an order names, and prove it."""
        return self.carry_out_all([order])[0]

    def carry_out_all(self, orders: Sequence[ErasureOrder]) -> tuple[ErasureReceipt, ...]:
        """Erase what orders name, all in one go, and prove it."""
        receipts = carry_out_erasures(
            orders, vault=self.vault, stores=self.stores, ledger=self.ledger
        )
        if receipts:
            self.keep_ledger_head()
        return receipts

    def erase_person(self, subject: SubjectRef, recorded_by: str) -> None:
        """Erase a person from every store, on record, so that no backup brings them back."""
        self.carry_out_person(order_erasure(self.ledger, subject, recorded_by), subject)

    def carry_out_person(self, order: Entry, subject: SubjectRef) -> None:
        """Carry out an order to erase a person."""
        erase_person(
            order, subject, stores=self.stores, database=self._database, ledger=self.ledger
        )
        self.keep_ledger_head()

    def grant_key(
        self,
        user_name: str,
        passphrase: str,
        *,
        stretch: tuple[datetime, datetime] | None = None,
    ) -> None:
        """Let a passphrase open the school, always or between two moments.

        One left by an account never made is replaced.
        """
        keys, vault_key = self._opened.staff_keys, self._opened.vault_key
        if keys.has(user_name):
            keys.set_passphrase(vault_key, user_name, passphrase)
        else:
            within = Stretch(*stretch) if stretch else None
            keys.add(vault_key, user_name, passphrase, stretch=within)

    def use_sheet(self, code: str) -> None:
        """Let this code of a recovery sheet open the school; the one before is void."""
        self._opened.staff_keys.set_sheet(self._opened.vault_key, code)

    def has_sheet(self) -> bool:
        """Whether a recovery sheet has been made."""
        return self._opened.staff_keys.has_sheet()

    def check_sheet(self, code: str) -> None:
        """Make sure that somebody holds the recovery sheet.

        Raises:
            WrongPassphrase: `sheet_code_wrong` or `too_soon`, with wait_seconds.
        """
        self._opened.staff_keys.unlock_with_sheet(code)

    def check_passphrase(self, user_name: str, passphrase: str) -> None:
        """Make sure that somebody is who they say.

        Raises:
            WrongPassphrase: `wrong_passphrase` or `too_soon`, with wait_seconds.
        """
        self._opened.staff_keys.unlock(user_name, passphrase)

    def write_down_failures(self) -> None:
        """Put wrong passphrases since the last time into the access log, by account."""
        keys = self._opened.staff_keys
        failures = keys.failures()
        with suppress(NotWritten):
            for name, count in failures.items():
                member = self.staff.find(name)
                who = None if member is None else member.id
                self.access_log.note(who, Read.FAILED_SIGN_IN, count=count)
            if failures:
                keys.forget_failures(failures)

    def end_substitute_keys(self) -> frozenset[StaffId]:
        """Take out of use whose stretch is over: the key goes, and the vault key changes.

        What is in the way now is tried again the next time; until then the key opens nothing.
        """
        ended = []
        for name in self._opened.staff_keys.ended():
            member = self.staff.find(name)
            with suppress(NotWritten, Refused):
                if member is not None and member.role is Role.SUBSTITUTE:
                    self.ledger.append("staff_removed", {"staff": member.id, "by": ""})
                self.revoke_key(name)
                if member is not None:
                    with self.atomic():
                        self.staff.remove(member.id, self.clock.now())
                    ended.append(member.id)
        return frozenset(ended)

    def change_key(self, user_name: str, old: str, new: str) -> None:
        """Replace a passphrase.

        Raises:
            WrongPassphrase: the old one does not fit.
        """
        self._opened.staff_keys.unlock(user_name, old)
        self._opened.staff_keys.set_passphrase(self._opened.vault_key, user_name, new)

    def revoke_key(self, user_name: str) -> None:
        """Let nobody open the school under that name any more; the vault key changes with it."""
        opened = self._opened
        self.signed_in = frozenset(each for each in self.signed_in if each.user_name != user_name)
        if not opened.staff_keys.has(user_name):
            return
        if has_printed_the_sheet(self.ledger, self.staff.find(user_name)):
            opened.staff_keys.void_sheet(opened.vault_key)
        fresh = remove_member(
            opened.staff_keys,
            opened.vault_key,
            user_name,
            places=self.paths,
            database=opened.database,
            subject_keys=opened.vault.keys,
        )
        self.card_salts.use(fresh)
        self._opened = replace(opened, vault_key=fresh)

    def backup_to(self, folder: Path, between: Between | None = None) -> Path:
        """Write one backup file into a folder; what is urgent is done between its steps."""
        key = self._opened.vault_key
        return make_backup(self.paths, folder, self._database, self.clock, key=key, between=between)

    def try_backup(self, backup: Path) -> TriedBackup:
        """Open everything in a backup, in a folder of its own beside the data."""
        key = self._opened.vault_key
        return try_backup(backup, key.database_key(), key.id, self.paths.root)

    def back_up_daily(self, kept: int, between: Between | None = None) -> Path | None:
        """Write the day's backup if there is none yet; keep so many, and all that others made.

        Raises:
            NotWritten: the disk does not take it; what is there stays.
        """
        return write_daily(
            self.paths.backups,
            kept,
            self.clock.now(),
            lambda folder: self.backup_to(folder, between),
        )

    def close(self) -> None:
        """Let go of the database and of the lock; doing it twice is harmless."""
        if self._is_closed:
            return
        self._is_closed = True
        with ExitStack() as letting_go:
            letting_go.callback(self._opened.lock.release)
            letting_go.callback(self._database.close)
            self.keep_ledger_head()
