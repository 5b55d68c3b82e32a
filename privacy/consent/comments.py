"""What the officer remarks on a section of an assessment, and what is answered; over the ledger.

A thread is begun by the officer, answered by the controller, and closed by the officer alone: who
has written the text cannot say that the remark on it is met. The words are kept beside the ledger;
here stand their hashes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import uuid4

from privacy.accountability.ledger import Entry, Ledger
from privacy.errors import Refused
from privacy.purposes import Purpose

COMMENTED: Final = "assessment_commented"
ANSWERED: Final = "assessment_comment_answered"
CLOSED: Final = "assessment_comment_closed"


class Said(StrEnum):
    """One step in a thread."""

    COMMENT = "comment"
    ANSWER = "answer"
    SEEN_TO = "seen_to"
    """The controller says that it is met; words may come with it."""

    CLOSED = "closed"


@dataclass(frozen=True)
class Step:
    """Who said what, when.

    Attributes:
        text_sha256: of the words; empty where there are none.
        by: the account's id.
        at: aware, UTC.
    """

    said: Said
    text_sha256: str
    by: str
    at: datetime


@dataclass(frozen=True)
class Thread:
    """A comment and what came of it.

    Attributes:
        id: a UUID.
        section: what it is about, by the section's own name.
        version: of the assessment that was read.
        about: SHA-256 of what stood in the section then.
        steps: oldest first; the first is the comment.
    """

    id: str
    purpose: Purpose
    section: str
    version: int
    about: str
    steps: tuple[Step, ...]

    @property
    def is_open(self) -> bool:
        """Until the officer closes it; a further comment opens it again."""
        return self.steps[-1].said is not Said.CLOSED

    @property
    def is_seen_to(self) -> bool:
        """Open, and the controller has said last that it is met."""
        return self.steps[-1].said is Said.SEEN_TO

    @property
    def is_answered(self) -> bool:
        """Open, and the controller has spoken last."""
        return self.steps[-1].said in {Said.ANSWER, Said.SEEN_TO}


class CommentLedger:
    """The threads that the ledger holds."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._threads: dict[str, Thread] = {}
        ledger.follow(self._take)

    def of(self, purpose: Purpose) -> tuple[Thread, ...]:
        """Every thread on a method's assessment, in the order in which they were begun."""
        return tuple(each for each in self._threads.values() if each.purpose is purpose)

    def open_on(self, purpose: Purpose) -> int:
        """How many are open."""
        return sum(each.is_open for each in self.of(purpose))

    def thread(self, thread_id: str) -> Thread:
        """One of them.

        Raises:
            Refused: `comment_unknown`.
        """
        found = self._threads.get(thread_id)
        if found is None:
            raise Refused("comment_unknown")
        return found

    def begin(
        self,
        purpose: Purpose,
        section: str,
        *,
        version: int,
        about: str,
        text_sha256: str,
        by: str,
    ) -> Thread:
        """Record a comment that begins a thread.

        Raises:
            NotWritten: the ledger could not be written.
        """
        thread_id = str(uuid4())
        body = {
            "comment": thread_id,
            "purpose": purpose.value,
            "section": section,
            "version": version,
            "about": about,
            "text_sha256": text_sha256,
            "by": by,
        }
        self._ledger.append(COMMENTED, body)
        return self._threads[thread_id]

    def go_on(self, thread_id: str, text_sha256: str, by: str) -> Thread:
        """Record a further comment in a thread; it is open again.

        Raises:
            Refused: `comment_unknown`.
            NotWritten: the ledger could not be written.
        """
        thread = self.thread(thread_id)
        body = {
            "comment": thread.id,
            "purpose": thread.purpose.value,
            "section": thread.section,
            "version": thread.version,
            "about": thread.about,
            "text_sha256": text_sha256,
            "by": by,
        }
        self._ledger.append(COMMENTED, body)
        return self.thread(thread_id)

    def answer(self, thread_id: str, text_sha256: str, by: str, *, is_seen_to: bool) -> Thread:
        """Record what the controller says to it; the thread stays open.

        Raises:
            Refused: `comment_unknown`, `comment_closed`.
            NotWritten: the ledger could not be written.
        """
        thread = self._opened(thread_id)
        body = {
            "comment": thread.id,
            "purpose": thread.purpose.value,
            "section": thread.section,
            "seen_to": is_seen_to,
            "text_sha256": text_sha256,
            "by": by,
        }
        self._ledger.append(ANSWERED, body)
        return self.thread(thread_id)

    def close(self, thread_id: str, by: str) -> Thread:
        """Record that nothing is left to be said.

        Raises:
            Refused: `comment_unknown`, `comment_closed`.
            NotWritten: the ledger could not be written.
        """
        thread = self._opened(thread_id)
        body = {
            "comment": thread.id,
            "purpose": thread.purpose.value,
            "section": thread.section,
            "by": by,
        }
        self._ledger.append(CLOSED, body)
        return self.thread(thread_id)

    def _opened(self, thread_id: str) -> Thread:
        thread = self.thread(thread_id)
        if not thread.is_open:
            raise Refused("comment_closed")
        return thread

    def _take(self, entry: Entry) -> None:
        if entry.kind not in {COMMENTED, ANSWERED, CLOSED}:
            return
        known = self._threads.get(entry.text("comment"))
        if known is not None:
            self._threads[known.id] = replace(known, steps=(*known.steps, _step(entry)))
        elif entry.kind == COMMENTED:
            begun = _thread(entry)
            self._threads[begun.id] = begun


def _thread(entry: Entry) -> Thread:
    return Thread(
        id=entry.text("comment"),
        purpose=Purpose(entry.text("purpose")),
        section=entry.text("section"),
        version=entry.number("version"),
        about=entry.text("about"),
        steps=(_step(entry),),
    )


_SAID: Final[Mapping[str, Said]] = {COMMENTED: Said.COMMENT, CLOSED: Said.CLOSED}


def _step(entry: Entry) -> Step:
    said = _SAID.get(entry.kind)
    if said is None:
        said = Said.SEEN_TO if entry.body["seen_to"] else Said.ANSWER
    words = "" if said is Said.CLOSED else entry.text("text_sha256")
    return Step(said, words, entry.text("by"), entry.at)
