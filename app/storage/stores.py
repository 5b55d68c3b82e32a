"""Every store of one installation over its one database, and what holds their writes together."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from app.paths import DataPaths
from app.storage.accountability.ai_log import AiLogStore
from app.storage.accountability.assessments import AssessmentStore
from app.storage.accountability.audits import AuditStore
from app.storage.accountability.figures import CountStore
from app.storage.accountability.incidents import IncidentStore
from app.storage.accountability.waits import WaitStore
from app.storage.accounts.access_log import AccessLogStore
from app.storage.accounts.duties import DutyStore
from app.storage.accounts.staff import StaffStore
from app.storage.accounts.substitutes import SubstituteStore
from app.storage.class_list.cards import CardStore, FaceCardStore
from app.storage.class_list.groups import GroupStore
from app.storage.class_list.number_tries import NumberTryStore
from app.storage.class_list.personal_codes import PersonalCodeStore, SignOffStore
from app.storage.class_list.students import StudentStore
from app.storage.ledger_head import LedgerHead
from app.storage.retention.disposals import DisposalStore
from app.storage.rights.rectifications import DisclosureStore, RectificationStore
from app.storage.rights.requests import RequestStore
from app.storage.rights.restrictions import HoldStore, RestrictionStore
from app.storage.roll_call.absences import AbsenceStore
from app.storage.roll_call.attendance import AttendanceStore
from app.storage.roll_call.lessons import LessonStore
from app.storage.roll_call.registers import RegisterStore
from app.storage.settings import SettingsStore
from privacy.accountability.ledger import Ledger
from privacy.at_rest.card_salts import CardSalts
from privacy.at_rest.database import Database
from privacy.at_rest.keys import StaffKeys, VaultKey
from privacy.at_rest.lock import DataLock
from privacy.at_rest.passphrase import RFC_9106, Argon2Parameters
from privacy.at_rest.vault import Vault
from privacy.clock import Clock
from privacy.errors import NotWritten
from privacy.purposes import Purpose
from privacy.rights.stores import PersonalDataStore


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


class Stores:
    """One of each; a new store is made here, and listed where it holds data about a person."""

    def __init__(self, paths: DataPaths, clock: Clock, opened: Opened) -> None:
        database = opened.database
        self.database = database
        self.ledger = opened.ledger
        self.ledger_head = LedgerHead(database, opened.ledger)
        self.vault = opened.vault
        self.settings = SettingsStore(database)
        self.staff = StaffStore(database)
        self.duties = DutyStore(database)
        self.substitutes = SubstituteStore(database)
        self.groups = GroupStore(database)
        self.students = StudentStore(database)
        self.personal_codes = PersonalCodeStore(database, opened.key_cost)
        self.number_tries = NumberTryStore(database)
        self.card_salts = CardSalts(paths.subject_keys, opened.vault_key)
        self.cards = CardStore(database, self.card_salts)
        self.face_cards = FaceCardStore(self.cards, self.card_salts)
        self.sign_offs = SignOffStore(database)
        self.lessons = LessonStore(database)
        self.registers = RegisterStore(database)
        self.absences = AbsenceStore(database)
        self.requests = RequestStore(database)
        self.restrictions = RestrictionStore(database)
        self.holds = HoldStore(database)
        self.rectifications = RectificationStore(database)
        self.disclosures = DisclosureStore(database)
        self.disposals = DisposalStore(database)
        self.assessments = AssessmentStore(database)
        self.incidents = IncidentStore(database)
        self.access_log = AccessLogStore(database, clock)
        self.ai_log = AiLogStore(database)
        self.audits = AuditStore(database)
        self.counts = CountStore(database)
        self.waits = WaitStore(database)

    @property
    def stores(self) -> Sequence[PersonalDataStore]:
        """Whatever holds data about a person; in the order in which they can be erased."""
        return (
            self.vault.store(Purpose.FACE_AT_SPOT),
            self.vault.store(Purpose.FACE_WITH_CARD),
            AttendanceStore(self.database),
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
        with self.database.atomic() as database:
            yield database
            self.ledger_head.keep()

    def keep_ledger_head(self) -> None:
        """Write down how far the ledger has come, if the disk takes it; later acts do as well."""
        with suppress(NotWritten), self.atomic():
            pass
