"""What is done while somebody is signed in without anybody pressing a button for it.

The day's work (backup, what has lapsed), substitutes' keys that end by the clock, and what the
person who signs in has to be told of keys and papers. Knows no widget; not for a demo school.
"""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.accounts.staff import Role
from app.domain.ids import StaffId
from app.errors import Cancelled
from app.ui.notices import Notices, sentence_of
from app.ui.session import AppServices, Session, local
from app.ui.staff.words import recovery_words
from app.ui.theme import Tone
from app.usecases.staff.make_substitute_key import end_substitute_keys
from app.usecases.staff.recent_recoveries import Recovered, recent_recoveries
from app.usecases.staff.recovery import SheetState, recovery_sheet_state

KEYS_MS = 60_000
DAYS_MS = 30 * 60_000


class Caretaker(QObject):
    """At work between `begin` and `end`.

    Signals:
        key_ended: the key of whoever is signed in has come to its end.
    """

    key_ended = Signal()

    def __init__(
        self, services: AppServices, notices: Notices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._notices = notices
        self._session: Session | None = None
        self._day_done: date | None = None
        self._keys = QTimer(self, interval=KEYS_MS)
        self._days = QTimer(self, interval=DAYS_MS)
        self._keys.timeout.connect(self.end_keys)
        self._days.timeout.connect(self.do_daily)

    def begin(self, session: Session) -> None:
        """Somebody has signed in."""
        self._session = session
        self._day_done = None
        self._look_for_sheet(session)
        self.do_daily()
        self._keys.start()
        self._days.start()

    def end(self) -> None:
        """Nobody is signed in any more."""
        self._session = None
        self._keys.stop()
        self._days.stop()

    @Slot()
    def do_daily(self) -> None:
        """What a day asks for by itself, once for each day that the program is open on."""
        today = local(self._services.now()).date()
        if self._session is None or self._day_done == today:
            return
        self._day_done = today
        back_up, actor = self._services.back_up, self._session.actor
        self._services.records.submit_long(
            self.tr("What has lapsed is put in order, and today's backup is made."),
            lambda school, work: back_up(school, actor, work),
            None,
            self._tell_of_backup,
            is_wished=False,
        )

    @Slot()
    def end_keys(self) -> None:
        """Substitutes' keys end by the clock, whoever is signed in."""
        self._services.records.submit(end_substitute_keys, self._look_who_is_left)

    def _look_for_sheet(self, session: Session) -> None:
        """An administrator hears that no sheet is in the safe, an officer that it was used."""
        actor, submit = session.actor, self._services.records.submit
        if session.is_administrator:
            submit(lambda school: recovery_sheet_state(school, actor), self._tell_of_sheet)
        elif actor.role is Role.OFFICER:
            submit(lambda school: recent_recoveries(school, actor), self._tell_of_recoveries)

    @Slot(object)
    def _tell_of_sheet(self, state: SheetState) -> None:
        if state.made_at is None:
            self._notices.keep(
                self.tr(
                    "No recovery sheet has been printed: whoever forgets their passphrase stays "
                    "outside. Print one on the page Staff."
                )
            )
        elif state.used_at is not None:
            self._notices.keep(
                self.tr("The recovery sheet has been used. Print a new one on the page Staff.")
            )

    @Slot(object)
    def _tell_of_recoveries(self, recoveries: tuple[Recovered, ...]) -> None:
        if recoveries:
            self._notices.keep(recovery_words(recoveries))

    @Slot(object)
    def _tell_of_backup(self, error: Exception) -> None:
        """Nothing else waits for it, but it has to be seen to."""
        if isinstance(error, Cancelled):
            words = self.tr("Cancelled. It is done the next time that somebody signs in.")
            self._notices.tell(words, Tone.NEUTRAL)
            return
        words = self.tr("Today's backup could not be written.")
        self._notices.keep(f"{words} {sentence_of(error)}")

    @Slot(object)
    def _look_who_is_left(self, ended: frozenset[StaffId]) -> None:
        if self._session is not None and self._session.actor.id in ended:
            self.key_ended.emit()
