"""Remembers what was confirmed, round after round, and compares the opened school with it.

What the killed process confirmed must be there exactly. Of the one act that it was in the middle
of, everything is there or nothing. Only reads.
"""

from collections.abc import Iterator

from app.domain.ids import LessonId
from app.domain.roll_call.mark import standing_marks
from app.domain.roll_call.register import RegisterHead
from app.domain.roll_call.signing import digest_of
from app.storage.school import School
from privacy.accountability.ledger import Entry
from tests.support.killing_story import Act, Step, Story, plain

_IN_LEDGER = ("register_signed", "register_signed_again", "register_corrected", "correction_void")


class RegisterWitness:
    """Remembers the history of every lesson."""

    def __init__(self) -> None:
        self._history: dict[str, list[Step]] = {}
        self._signed: set[str] = set()
        self.kept = 0
        self.dropped = 0

    def check(self, school: School, story: Story) -> list[str]:
        """What is not as the story says. Lessons signed earlier and not touched are passed over."""
        heads = {head.lesson_id: head for head in school.registers.heads()}
        told = story.steps()
        faults = [f"{lesson} is lost" for lesson in {*self._history, *told} - {*heads, ""}]
        entries = _signatures_on_record(school)
        for lesson, head in heads.items():
            if lesson in told or lesson not in self._signed:
                faults += self._lesson_faults(school, head, story, entries.get(lesson, []))
        faults += _unmet_signatures(story, entries)
        return faults

    def check_all(self, school: School) -> list[str]:
        """The same over every lesson, with nothing new told."""
        self._signed.clear()
        return self.check(school, Story())

    def _lesson_faults(
        self, school: School, head: RegisterHead, story: Story, entries: list[Entry]
    ) -> list[str]:
        lesson = head.lesson_id
        found = [Step.of(change) for change in school.registers.changes(lesson)]
        wanted = self._history.get(lesson, []) + story.steps().get(lesson, [])
        self._history[lesson] = found
        if head.signature is not None:
            self._signed.add(lesson)
        faults = [*_mark_faults(school, lesson), *_signature_faults(school, head, entries)]
        if found[: len(wanted)] != wanted:
            return [*faults, f"{lesson}: a confirmed step is missing or changed"]
        return [*faults, *self._extra_faults(school, lesson, found[len(wanted) :], story.trying)]

    def _extra_faults(
        self, school: School, lesson: LessonId, extra: list[Step], trying: Act | None
    ) -> Iterator[str]:
        """Faults behind the confirmed steps: there stands the whole unconfirmed act or nothing."""
        concerned = trying is not None and trying.lesson == lesson
        self.kept += bool(extra)
        self.dropped += concerned and not extra
        if not extra:
            return
        if trying is None or not concerned:
            yield f"{lesson}: a step that nobody told of"
        elif trying.verb == "decide_unmarked":
            if len(school.registers.marks(lesson)) < len(school.registers.rows(lesson)):
                yield f"{lesson}: only some of the unmarked were decided on"
        elif len(extra) > 1 or extra[0].student != trying.student:
            yield f"{lesson}: more than the one unconfirmed step of {trying.verb}"


def _mark_faults(school: School, lesson: LessonId) -> Iterator[str]:
    """The marks that stand are the last steps of their histories."""
    changes = school.registers.changes(lesson)
    marks = {mark.student_id: mark for mark in school.registers.marks(lesson)}
    for student_id in {change.student_id for change in changes} | set(marks):
        standing = standing_marks(c for c in changes if c.student_id == student_id)
        wanted, found = standing[-1] if standing else None, marks.get(student_id)
        if (wanted and plain(wanted)) != (found and plain(found)):
            yield f"{lesson}: a mark is not what its history says"


def _signature_faults(school: School, head: RegisterHead, entries: list[Entry]) -> Iterator[str]:
    """Signed in the database and in the ledger, over the marks as they are, or in neither."""
    if head.signature is None:
        if entries:
            yield f"{head.lesson_id}: the ledger has a signature that the register lacks"
        return
    digest = head.signature.digest
    if not entries or entries[-1].text("digest") != digest:
        yield f"{head.lesson_id}: the ledger lacks the signature of the register"
    if digest_of(head.lesson_id, school.registers.marks(head.lesson_id)) != digest:
        yield f"{head.lesson_id}: the signature is not over the marks"


def _signatures_on_record(school: School) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in school.ledger.entries():
        if entry.kind in _IN_LEDGER:
            found.setdefault(entry.text("lesson"), []).append(entry)
    return found


def _unmet_signatures(story: Story, entries: dict[str, list[Entry]]) -> Iterator[str]:
    for act in story.confirmed:
        if act.verb == "sign_register":
            hashes = [entry.hash for entry in entries.get(act.lesson, [])]
            if act.facts["head"] not in hashes:
                yield f"{act.lesson}: a confirmed signature is not in the ledger"
