"""One installation, opened: its stores, its keys and its records in one place.

`app.storage.school` makes it. Belongs to one thread; never outlives `close`.
"""

from contextlib import ExitStack
from pathlib import Path
from typing import Final

from app.domain.class_list.student_session import StudentSessions
from app.domain.ids import LessonId
from app.domain.roll_call.camera_kind import FaceUse
from app.paths import DataPaths
from app.storage.backups import Backups
from app.storage.door import Door
from app.storage.engines import Engines
from app.storage.erasing import Erasing
from app.storage.retention.disposing import Disposing
from app.storage.retention.expired import ExpiredData
from app.storage.stores import Opened, Stores
from privacy.clock import Clock
from privacy.consent.comments import CommentLedger
from privacy.consent.consent import ConsentLedger
from privacy.consent.consultation import ConsultationLedger
from privacy.consent.decision import DecisionLedger
from privacy.consent.notices import Notice, newest_version, read_notice
from privacy.purposes import Purpose

NOTICES: Final = Path(__file__).resolve().parents[2] / "assets" / "notices"


class School(Stores):
    """The opened data of one installation. Satisfies `app.usecases.ports.School`."""

    def __init__(self, paths: DataPaths, clock: Clock, opened: Opened) -> None:
        super().__init__(paths, clock, opened)
        self.paths = paths
        self.clock = clock
        self.notices = NOTICES
        self._opened = opened
        self._is_closed = False
        self.decisions = DecisionLedger(self.ledger)
        self.consultations = ConsultationLedger(self.ledger)
        self.comments = CommentLedger(self.ledger)
        self.consents = ConsentLedger(self.ledger, self.decisions, clock)
        self.door = Door(opened, self, paths, clock)
        self.backups = Backups(paths, self.database, clock, self.door)
        self.erasing = Erasing(self, self.consents)
        self.disposing = Disposing(self, self.disposals, ExpiredData(self.database))
        self.engines = Engines(self.ledger, self.vault, self.settings, self.face_cards, self.atomic)
        self.face_uses: dict[LessonId, FaceUse] = {}
        self.student_sessions = StudentSessions()

    @property
    def is_demo(self) -> bool:
        """True for the demo school, whose people are invented."""
        return self.ledger.is_demo

    def notice(self, language: str, purpose: Purpose = Purpose.FACE_AT_SPOT) -> Notice:
        """The newest notice about a method in a language."""
        return read_notice(self.notices, newest_version(self.notices), language, purpose)

    def close(self) -> None:
        """Let go of the database and of the lock; doing it twice is harmless."""
        if self._is_closed:
            return
        self._is_closed = True
        with ExitStack() as letting_go:
            letting_go.callback(self._opened.lock.release)
            letting_go.callback(self.database.close)
            self.keep_ledger_head()
