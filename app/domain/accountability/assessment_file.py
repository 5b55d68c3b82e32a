"""Everything on one method's assessment, for paper and for other programs; names no student."""

from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum

from app.domain.accountability.assessment_comments import CommentThread
from app.domain.accountability.assessment_sections import Section
from privacy.consent.advice import Stance
from privacy.consent.assessment import Answers, Part, parts_for
from privacy.consent.consultation import Consultation
from privacy.purposes import Purpose


class Event(StrEnum):
    """What is on record about a method."""

    PUT_FORWARD = "put_forward"
    ADVISED = "advised"
    YES = "yes"
    NO = "no"
    REVOKED = "revoked"
    COMMENTED = "commented"
    ANSWERED = "answered"
    SEEN_TO = "seen_to"
    CLOSED = "closed"


@dataclass(frozen=True)
class PastEvent:
    """One of them.

    Attributes:
        stance: of an advice.
        words: of an advice or a comment, or the reasons of a decision; empty where there are none.
        is_lost: words are on record, and are not here any more.
        section: what a comment is about.
        open_comments: how many comments were open when something was concluded.
    """

    event: Event
    on: date
    stance: Stance | None = None
    words: str = ""
    is_lost: bool = False
    section: Section | None = None
    open_comments: int = 0

    @property
    def is_of_comments(self) -> bool:
        """Whether it is a step in a thread of comments."""
        return self.section is not None


@dataclass(frozen=True)
class AssessmentFile:
    """One method.

    Attributes:
        answers: of what was put forward, or of the draft where nothing was.
        is_draft: whether that has not been put forward as it is.
        advice_words: on exactly what was put forward; empty where there is none.
        events: everything on record, oldest first.
        contact: how the controller is reached.
        comments: of the officer, with what was answered, in the order of the sections.
    """

    school: str
    controller: str
    officer: str
    purpose: Purpose
    made_on: date
    version: int
    answers: Answers
    is_draft: bool
    sha256: str
    is_unlocked: bool
    stance: Stance | None
    advice_words: str
    events: tuple[PastEvent, ...]
    consultation: Consultation | None
    comments: tuple[CommentThread, ...] = ()
    contact: tuple[str, ...] = ()

    @property
    def verdict(self) -> Event | None:
        """The decision that was made last; None where none was."""
        decided = {Event.YES, Event.NO, Event.REVOKED}
        return next((each.event for each in reversed(self.events) if each.event in decided), None)

    def last_day(self, event: Event) -> date | None:
        """When it happened last; None where it never did."""
        return next((each.on for each in reversed(self.events) if each.event is event), None)


@dataclass(frozen=True)
class Stretch:
    """Words that stayed, went or came."""

    text: str
    is_old: bool = False
    is_new: bool = False


@dataclass(frozen=True)
class PartChange:
    """What has become of a part between two versions."""

    part: Part
    stretches: tuple[Stretch, ...]


def differences(purpose: Purpose, before: Answers, after: Answers) -> tuple[PartChange, ...]:
    """Every part that is not the same, word by word."""
    changed = [each for each in parts_for(purpose) if before.get(each, "") != after.get(each, "")]
    return tuple(
        PartChange(part, _stretches(before.get(part, ""), after.get(part, ""))) for part in changed
    )


def _stretches(before: str, after: str) -> tuple[Stretch, ...]:
    old, new = before.split(), after.split()
    found: list[Stretch] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Stretch(" ".join(old[i1:i2])))
            continue
        if i2 > i1:
            found.append(Stretch(" ".join(old[i1:i2]), is_old=True))
        if j2 > j1:
            found.append(Stretch(" ".join(new[j1:j2]), is_new=True))
    return tuple(found)
