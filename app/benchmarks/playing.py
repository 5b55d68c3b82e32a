"""Plays a film to a contender, in two ways, and compares what it says with what was so.

Every frame: as if the machine could wait, for the CPU time of a check-in. Live: as a camera gives
frames, the newest one as soon as the last is done with and those between are lost, for the time to
a decision. A live machine is taken to be otherwise idle: its clock goes on by the contender's own
CPU time, so that neither noise nor a neighbour decides.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import inf
from time import process_time
from typing import Protocol

from app.benchmarks.film import Moment, Reel
from app.benchmarks.job import Visit
from recognition.evidence import Decision
from recognition.frame import Frame
from recognition.pipeline import Pipeline
from recognition.sighting import Ambiguous, Recognised, Unknown
from recognition.spot import VisitPhase


class Player(Protocol):
    """Whatever looks at frames and says who is there."""

    @property
    def may_examine_face(self) -> bool:
        """True while nothing but the work itself stands between a face and a decision."""
        ...

    def see(self, frame: Frame) -> Decision | None:
        """Look at the next frame."""
        ...


class PipelinePlayer:
    """Upprop's own pipeline."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline

    @property
    def may_examine_face(self) -> bool:
        """Not while only cards are read, and not after the decision."""
        return self._pipeline.phase is VisitPhase.LOOKING

    def see(self, frame: Frame) -> Decision | None:
        """Look at the next frame; only a decision on a face is told."""
        sighting = self._pipeline.see(frame)
        return sighting if isinstance(sighting, Recognised | Ambiguous | Unknown) else None


@dataclass(frozen=True)
class Said:
    """A decision.

    Attributes:
        at: time of the frame on which it was made.
        known_at: when it was made known: later, by the work done.
        looking_from: when the face path of this visit could begin.
    """

    decision: Decision
    at: float
    known_at: float
    looking_from: float


@dataclass
class Played:
    """What came of one playing."""

    frames: int = 0
    cpu_seconds: float = 0.0
    said: list[Said] = field(default_factory=list)


@dataclass
class _Watch:
    """One playing of a film, whichever frames are seen."""

    player: Player
    played: Played = field(default_factory=Played)
    now: float = 0.0
    _looking_from: float = inf

    def see(self, moment: Moment) -> None:
        """Let the player look; its CPU time is the time that passes."""
        frame = moment.show()
        self.now = max(self.now, moment.at)
        was_looking = self.player.may_examine_face
        started = process_time()
        decision = self.player.see(frame)
        cost = process_time() - started
        if not was_looking and (self.player.may_examine_face or decision is not None):
            self._looking_from = moment.at
        self.now += cost
        self.played.frames += 1
        self.played.cpu_seconds += cost
        if decision is not None:
            self._note(decision, moment.at)

    def _note(self, decision: Decision, at: float) -> None:
        began_at = self._looking_from if self._looking_from < inf else 0.0
        self.played.said.append(Said(decision, at, self.now, began_at))


def play_every_frame(film: Reel, player: Player) -> Played:
    """Show the player each frame."""
    watch = _Watch(player)
    for moment in film.moments():
        watch.see(moment)
    return watch.played


def play_live(film: Reel, player: Player) -> Played:
    """Show the player the newest frame whenever it is free."""
    watch = _Watch(player)
    waiting: Moment | None = None
    for moment in film.moments():
        if waiting is not None and moment.at > watch.now:
            watch.see(waiting)
        waiting = moment
    if waiting is not None:
        watch.see(waiting)
    return watch.played


@dataclass(frozen=True)
class Score:
    """What was said, against what was so.

    Attributes:
        right: visits that ended as the person who was there; as anybody where nobody knows who.
        wrong: visits that ended as somebody else, and decisions while nobody was there.
        decision_ms: of each right visit, from a good face on the spot to the decision.
        looking_ms: the same, but from when the face path could begin: after the 700 ms that are
            kept for cards.
    """

    right: int
    wrong: int
    decision_ms: tuple[float, ...]
    looking_ms: tuple[float, ...]


def score(said: Sequence[Said], visits: Sequence[Visit]) -> Score:
    """Compare; the first time that a person is named in a visit counts."""
    named = [one for one in said if isinstance(one.decision, Recognised)]
    firsts = [(visit, _first(named, visit)) for visit in visits]
    right = [(visit, one) for visit, one in firsts if one is not None and _is_right(one, visit)]
    astray = [one for one in named if not any(_within(one, visit) for visit in visits)]
    wrong = sum(one is not None for _, one in firsts) - len(right) + len(astray)
    return Score(
        len(right),
        wrong,
        _milliseconds(right, lambda visit, _said: visit.good_from),
        _milliseconds(right, lambda visit, said: max(visit.good_from, said.looking_from)),
    )


def _first(named: Sequence[Said], visit: Visit) -> Said | None:
    return next((one for one in named if _within(one, visit)), None)


def _within(said: Said, visit: Visit) -> bool:
    return visit.begins_at <= said.at < visit.ends_at


def _is_right(said: Said, visit: Visit) -> bool:
    decision = said.decision
    is_named = isinstance(decision, Recognised) and decision.reference == visit.person
    return visit.person is None or is_named


def _milliseconds(
    pairs: Sequence[tuple[Visit, Said]], since: Callable[[Visit, Said], float]
) -> tuple[float, ...]:
    return tuple(1000 * (said.known_at - since(visit, said)) for visit, said in pairs)
