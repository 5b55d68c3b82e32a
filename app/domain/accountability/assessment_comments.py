"""The officer's comments on an assessment as they are read, with their words; names nobody."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.accountability.assessment_sections import Section
from privacy.consent.comments import Said

LONGEST_COMMENT: Final = 2000


@dataclass(frozen=True)
class Remark:
    """One step of a thread.

    Attributes:
        words: empty where none came with it.
        is_lost: words are on record, and are not here any more.
    """

    said: Said
    on: date
    words: str = ""
    is_lost: bool = False


@dataclass(frozen=True)
class CommentThread:
    """A comment and what came of it.

    Attributes:
        number: counts the comments on a method in the order in which they were begun, from 1.
        version: that was read when it was begun.
        is_changed: what stands in the section is not what stood there then.
        is_answered: open, and the controller has spoken last.
        is_seen_to: open, and the controller has said last that it is met.
    """

    id: str
    number: int
    section: Section
    version: int
    remarks: tuple[Remark, ...]
    is_open: bool = True
    is_answered: bool = False
    is_seen_to: bool = False
    is_changed: bool = False


def open_in(section: Section, threads: Iterable[CommentThread]) -> int:
    """How many comments on a section are open."""
    return sum(each.is_open and each.section is section for each in threads)
