"""What the killed process told before it died: one JSON line an act, before and after it.

The line `trying` goes out before a use case is called and `confirmed` after it has returned, so
that whoever reads knows what must be on the disk, and what may be.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from app.domain.roll_call.mark import Mark, MarkChange


@dataclass(frozen=True)
class Step:
    """One step of a register's history as a plain value.

    Attributes:
        mark: kind, moment and minutes; None where a mark was taken back.
    """

    student: str
    mark: tuple[str, str, int, int] | None
    is_undo: bool = False
    after_signature: bool = False

    @classmethod
    def of(cls, change: MarkChange) -> "Step":
        """A step as the register's history holds it."""
        mark = None if change.mark is None else plain(change.mark)
        return cls(change.student_id, mark, change.is_undo, change.after_signature)


def plain(mark: Mark) -> tuple[str, str, int, int]:
    """What a mark says, without whose it is."""
    return mark.kind.value, mark.at.isoformat(), mark.minutes_late, mark.minutes_early


@dataclass(frozen=True)
class Act:
    """One use case that was called.

    Attributes:
        verb: its name.
        lesson: whose register it writes in; empty for none.
        student: whom it is about; empty for nobody in particular.
        steps: what it added to the history of the lesson.
        facts: what else it answered.
    """

    verb: str
    lesson: str = ""
    student: str = ""
    steps: tuple[Step, ...] = ()
    facts: dict[str, str] = field(default_factory=dict)


@dataclass
class Story:
    """All that one process told.

    Attributes:
        is_open: the school had been opened.
        confirmed: acts whose use case had returned, oldest first.
        trying: the act that was under way, if any.
        failure: the traceback of an error that ended the process before it was killed.
    """

    is_open: bool = False
    confirmed: list[Act] = field(default_factory=list)
    trying: Act | None = None
    failure: str = ""

    def steps(self) -> dict[str, list[Step]]:
        """Confirmed steps by lesson."""
        found: dict[str, list[Step]] = {}
        for act in self.confirmed:
            found.setdefault(act.lesson, []).extend(act.steps)
        return found


class Teller:
    """The writing end, in the process that is going to be killed."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe

    def opened(self) -> None:
        """The school is open."""
        self._tell("opened", {})

    def trying(self, act: Act) -> None:
        """A use case is about to be called."""
        self._tell("trying", asdict(act))

    def confirmed(self, act: Act) -> None:
        """A use case has returned."""
        self._tell("confirmed", asdict(act))

    def failed(self, trace: str) -> None:
        """Something went wrong that no kill explains."""
        self._tell("failed", {"trace": trace})

    def _tell(self, word: str, value: dict[str, object]) -> None:
        os.write(self._pipe, json.dumps([word, value]).encode() + b"\n")


def read_story(told: bytes) -> Story:
    """The story in what came out of the pipe; a last line that was cut off is passed over."""
    story = Story()
    for word, value in _lines(told):
        if word == "opened":
            story.is_open = True
        elif word == "failed":
            story.failure = value["trace"]
        elif word == "trying":
            story.trying = _act(value)
        else:
            story.confirmed.append(_act(value))
            story.trying = None
    return story


def _lines(told: bytes) -> Iterator[tuple[str, Any]]:
    *whole, _ = told.split(b"\n")
    for line in whole:
        word, value = json.loads(line)
        yield word, value


def _act(value: Any) -> Act:
    return Act(**{**value, "steps": tuple(_step(**row) for row in value["steps"])})


def _step(*, student: str, mark: Any, is_undo: bool, after_signature: bool) -> Step:
    if mark is not None:
        kind, at, late, early = mark
        mark = (kind, at, late, early)
    return Step(student, mark, is_undo, after_signature)
