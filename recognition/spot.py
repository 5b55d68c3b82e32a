"""The check-in spot, and the order of a visit: card first, then one face, then nothing.

Pure rules on times and facts; no pixel comes here. Times are `Frame.captured_at`, never a wall
clock, so a film played fast and a slow camera keep the same order.

    EMPTY ──somebody or a card──> WAITING_FOR_CARD ──700 ms without a card──> LOOKING
      ^                               │ card                                    │ card or decision
      └──── empty for 300 ms ──── DECIDED <──────────────────────────────────────┘

A card ends the face path of its visit for good: only emptiness ends such a visit. Whoever shows one
card and no other may be compared with the template on it, if it carries one; nobody is looked for.
Without a card, a scene that has changed altogether (another person has taken the place) begins a
new visit, which has its own 700 ms; so does another face where one was followed. A gap in time (a
closed laptop, a source that starts again) ends any visit.
"""

from dataclasses import dataclass
from enum import StrEnum

from recognition.geometry import RelativeBox

DEFAULT_REGION = RelativeBox(0.31, 0.20, 0.69, 0.94)
CARD_FIRST_SECONDS = 0.7
EMPTY_SECONDS = 0.3
REPLACED_SECONDS = 0.3
GIVE_UP_SECONDS = 20.0
CARD_FORGOTTEN_SECONDS = 2.0
GAP_SECONDS = 3.0


@dataclass(frozen=True)
class Spot:
    """Where people check in, as a part of the picture. Nothing outside it is ever examined."""

    region: RelativeBox = DEFAULT_REGION


class VisitPhase(StrEnum):
    """How far a visit has come."""

    EMPTY = "empty"
    WAITING_FOR_CARD = "waiting_for_card"
    LOOKING = "looking"
    DECIDED = "decided"


class Scene(StrEnum):
    """What the spot looks like in one frame, judged without any face detector."""

    VACANT = "vacant"
    OCCUPIED = "occupied"
    REPLACED = "replaced"  # occupied, and clearly not as when the phase began


class Visit:
    """The order of a visit as a state machine; one object serves visit after visit."""

    def __init__(self) -> None:
        self._phase = VisitPhase.EMPTY
        self._began_at = 0.0
        self._occupied_from = 0.0
        self._last_at: float | None = None
        self._vacant_since: float | None = None
        self._replaced_since: float | None = None
        self._cards: dict[str, float] = {}
        self._shown: set[str] = set()
        self._has_card = False

    @property
    def phase(self) -> VisitPhase:
        """How far the visit has come."""
        return self._phase

    @property
    def began_at(self) -> float:
        """When the visit began, in seconds of the source's clock; 0 before the first."""
        return self._began_at

    @property
    def may_examine_face(self) -> bool:
        """True only after 700 ms without a card, before a decision, and never after a card."""
        return self._phase is VisitPhase.LOOKING and not self._has_card

    @property
    def has_one_card(self) -> bool:
        """True while this visit has seen one card and no other: then its holder may be checked."""
        return self._has_card and len(self._shown) == 1

    def observe(self, at: float, scene: Scene, card: str | None = None) -> bool:
        """Take in one frame, with the card read in it if any.

        Args:
            at: the frame's time in seconds.
            scene: what the spot looks like.
            card: the text of a card on the spot.

        Returns:
            True when the card is news: not reported before in this visit.
        """
        self._end_after_gap(at)
        self._begin_or_end(at, scene, has_card=card is not None)
        if card is not None:
            return self._show(card, at)
        if self._phase is VisitPhase.WAITING_FOR_CARD and self._is_over(at, CARD_FIRST_SECONDS):
            self._phase = VisitPhase.LOOKING
        elif self._phase is VisitPhase.LOOKING and at - self._occupied_from >= GIVE_UP_SECONDS:
            self._phase = VisitPhase.DECIDED
        return False

    def decide(self) -> None:
        """The face path has come to an end; rest until the spot has been empty."""
        if self._phase is VisitPhase.LOOKING:
            self._phase = VisitPhase.DECIDED

    def begin_anew(self, at: float) -> None:
        """Somebody else stands there now: they get 700 ms of their own; never after a card.

        However often people change places, nobody is examined longer than before.
        """
        if self.may_examine_face:
            self._phase = VisitPhase.WAITING_FOR_CARD
            self._began_at = at

    def break_off(self) -> None:
        """Nobody knows who stands there now: the visit is over. Cards shown stay known."""
        self._end()

    def _is_over(self, at: float, seconds: float) -> bool:
        return at - self._began_at >= seconds

    def _end_after_gap(self, at: float) -> None:
        if self._last_at is not None and not 0 <= at - self._last_at <= GAP_SECONDS:
            self._end()
        self._last_at = at

    def _begin_or_end(self, at: float, scene: Scene, *, has_card: bool) -> None:
        occupied = has_card or scene is not Scene.VACANT
        if occupied and self._phase is VisitPhase.EMPTY:
            self._begin(at)
        self._vacant_since = self._since(self._vacant_since, at, holds=not occupied)
        replaced = scene is Scene.REPLACED and not self._has_card and not has_card
        self._replaced_since = self._since(self._replaced_since, at, holds=replaced)
        if self._has_lasted(self._vacant_since, at, EMPTY_SECONDS):
            self._end()
        elif self._has_lasted(self._replaced_since, at, REPLACED_SECONDS):
            self._begin(at)

    @staticmethod
    def _since(since: float | None, at: float, *, holds: bool) -> float | None:
        if not holds:
            return None
        return at if since is None else since

    @staticmethod
    def _has_lasted(since: float | None, at: float, seconds: float) -> bool:
        return since is not None and at - since >= seconds

    def _begin(self, at: float) -> None:
        self._phase = VisitPhase.WAITING_FOR_CARD
        self._began_at = self._occupied_from = at
        self._replaced_since = None
        self._has_card = False
        self._shown = set()
        # A card that was there until just now is no news, even where presence flickered.
        self._cards = {
            card: seen_at
            for card, seen_at in self._cards.items()
            if 0 <= at - seen_at < CARD_FORGOTTEN_SECONDS
        }

    def _end(self) -> None:
        self._phase = VisitPhase.EMPTY
        self._vacant_since = None
        self._replaced_since = None
        self._has_card = False

    def _show(self, card: str, at: float) -> bool:
        is_news = card not in self._cards
        self._cards[card] = at
        self._shown.add(card)
        self._has_card = True
        self._phase = VisitPhase.DECIDED
        return is_news
