"""What stands at the check-in spot: the same for everybody and for every way of checking in.

Decides from phases, sightings and outcomes which message is up; never says by what method.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.class_list.people import Student
from app.domain.roll_call.checkin import CheckedIn
from recognition.liveness.gate import CHALLENGE_SECONDS
from recognition.quality import QualityReason
from recognition.sighting import Ambiguous, Sighting, TurnHead, Unknown, Unusable
from recognition.spot import VisitPhase

SHOWN_MS = 3000
PATIENCE_MS = 800  # a card's outcome comes from the disk; nothing flashes before it
CARD_MS = 4000  # by then it is known whose card it is, of whichever kind it is
TURN_MS = round(1000 * CHALLENGE_SECONDS) + PATIENCE_MS


class SpotMessage(StrEnum):
    """What the person at the spot is told."""

    STEP_UP = "step_up"
    ONE_AT_A_TIME = "one_at_a_time"
    ASK = "ask"
    TURN_HEAD = "turn_head"
    NOT_THIS_LESSON = "not_this_lesson"
    CHECKED_IN = "checked_in"
    NOT_SAVED = "not_saved"


@dataclass(frozen=True)
class SpotState:
    """The message, and for a check-in whose it is and when.

    Attributes:
        name: the name, or initials where anybody on the register is shielded; empty where the
            school shows no names.
        candidates: up to six students among whom the teacher chooses; empty otherwise.
    """

    message: SpotMessage = SpotMessage.STEP_UP
    name: str = ""
    at: datetime | None = None
    candidates: tuple[Student, ...] = ()


class SpotPresenter(QObject):
    """Keeps the message that is up.

    Signals:
        changed: the `SpotState` to show.
    """

    changed = Signal(object)

    def __init__(self, *, show_names: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show_names = show_names
        self._state = SpotState()
        self._phase = VisitPhase.EMPTY
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._run_out)
        self._looks_into_card = False

    @property
    def state(self) -> SpotState:
        """What is up."""
        return self._state

    @Slot(object)
    def follow(self, phase: VisitPhase) -> None:
        """A visit went on. A confirmation stays up for its time."""
        self._phase = phase
        if self._timer.isActive():
            return
        if phase is VisitPhase.DECIDED:
            self._timer.start(PATIENCE_MS)
        else:
            self._settle()

    def await_card(self) -> None:
        """A card was shown: what is up stays until its outcome, the same for every card.

        Whoever was confirmed before does not stand there for long.
        """
        self._looks_into_card = True
        self._timer.start(PATIENCE_MS)

    def hear(self, sighting: Sighting) -> None:
        """Tell whoever is on the spot what to do where nothing was decided."""
        if isinstance(sighting, Unusable):
            alone = QualityReason.SEVERAL_PEOPLE not in sighting.reasons
            self._show(SpotState(SpotMessage.ASK if alone else SpotMessage.ONE_AT_A_TIME))
        elif isinstance(sighting, TurnHead):
            self._ask_to_turn()
        elif isinstance(sighting, Unknown | Ambiguous):
            self._show(SpotState(SpotMessage.ASK))

    def confirm(self, outcome: CheckedIn, name: str) -> None:
        """Somebody is checked in, and it is on disk; `name` is what may be shown of theirs."""
        shown = name if self._show_names else ""
        self._hold(SpotState(SpotMessage.CHECKED_IN, shown, outcome.mark.at))

    def refuse(self) -> None:
        """The card belongs to nobody in this lesson; whose it is, if anybody's, is not told."""
        self._hold(SpotState(SpotMessage.NOT_THIS_LESSON))

    def say_not_saved(self) -> None:
        """Nothing is confirmed before it is on disk."""
        self._hold(SpotState(SpotMessage.NOT_SAVED))

    def offer(self, candidates: tuple[Student, ...]) -> None:
        """Let the teacher say who it is; stays until decided or somebody checks in."""
        self._timer.stop()
        self._looks_into_card = False
        self._show(SpotState(SpotMessage.ASK, candidates=candidates))

    def withdraw_offer(self) -> None:
        """The teacher has decided, or leaves it."""
        self._state = SpotState()
        self._settle()

    def stop(self) -> None:
        """The screen goes away."""
        self._timer.stop()

    def _hold(self, state: SpotState) -> None:
        self._looks_into_card = False
        self._timer.start(SHOWN_MS)
        self._show(state)

    def _ask_to_turn(self) -> None:
        """Whoever has shown a card has as long for it as anybody else."""
        if self._phase is VisitPhase.DECIDED:
            self._looks_into_card = False
            self._timer.start(TURN_MS)
        self._show(SpotState(SpotMessage.TURN_HEAD))

    @Slot()
    def _run_out(self) -> None:
        if not self._looks_into_card:
            self._settle()
            return
        self._looks_into_card = False
        if not self._state.candidates:
            self._show(SpotState())
        self._timer.start(CARD_MS)

    @Slot()
    def _settle(self) -> None:
        """Go back to what the phase alone says; what the teacher has to decide stays."""
        if self._state.candidates:
            return
        if self._phase is VisitPhase.DECIDED:
            # Same for everybody whom nothing was found out about, however that came.
            if self._state.message in {SpotMessage.STEP_UP, SpotMessage.TURN_HEAD}:
                self._show(SpotState(SpotMessage.ASK))
            return
        if self._phase is VisitPhase.LOOKING and self._state.message in {
            SpotMessage.ASK,
            SpotMessage.ONE_AT_A_TIME,
            SpotMessage.TURN_HEAD,
        }:
            return
        self._show(SpotState())

    def _show(self, state: SpotState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)
