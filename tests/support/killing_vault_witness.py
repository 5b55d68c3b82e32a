"""Remembers who was enrolled and what the ledger said, and compares the opened school with it.

A confirmed template opens to the same bytes; of a confirmed withdrawal nothing is left; an act
that was cut off has happened or has not. Only reads.
"""

from collections.abc import Iterator

from app.storage.school import School
from privacy.errors import PrivacyError
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.killing_story import Story

_PURPOSE = Purpose.FACE_AT_SPOT


class VaultWitness:
    """Remembers each student's template."""

    def __init__(self) -> None:
        self._templates: dict[str, str] = {}
        self._head: tuple[int, str] | None = None

    def check(self, school: School, story: Story) -> list[str]:
        """What is not as the story says."""
        faults = [*self._ledger_faults(school)]
        if school.consents.open_erasures():
            faults.append("an erasure is still half done after the school was opened")
        for student in school.students.every():
            subject = SubjectRef(student.subject_ref)
            faults += _half_done(school, subject)
            found = _template(school, subject)
            if found not in self._allowed(student.id, story):
                faults.append(f"{student.id}: the template is not the confirmed one")
            self._templates[student.id] = found
        return faults

    def _allowed(self, student_id: str, story: Story) -> set[str]:
        """Templates, as hexadecimal, that may stand after the story; empty text for none."""
        now = self._templates.get(student_id, "")
        for act in story.confirmed:
            if act.student == student_id and act.verb in {"enrol", "withdraw_consent"}:
                now = act.facts.get("template", "")
        trying = story.trying
        if trying and trying.student == student_id:
            if trying.verb == "enrol":
                # The old key is destroyed before the new one is made: cut off, none is left.
                return {now, trying.facts["template"], ""}
            if trying.verb == "withdraw_consent":
                return {now, ""}
        return {now}

    def _ledger_faults(self, school: School) -> Iterator[str]:
        verified = school.ledger.verify(self._head[1] if self._head else None)
        sequence, head = school.ledger.head
        if (verified.entries, verified.head) != (sequence, head) or verified.is_torn:
            yield "the ledger on the disk is not the one that was opened"
        if self._head and sequence < self._head[0]:
            yield "the ledger has lost entries"
        self._head = school.ledger.head


def _half_done(school: School, subject: SubjectRef) -> Iterator[str]:
    """Nothing is held without a consent, and no key without its template."""
    holds = school.vault.holds(subject)
    if holds and school.consents.standing(subject, _PURPOSE) is None:
        yield f"{subject}: a template or key is left without a consent"
    if holds != school.vault.keys.has(subject, _PURPOSE):
        yield f"{subject}: a template without a key"


def _template(school: School, subject: SubjectRef) -> str:
    if not school.vault.holds(subject):
        return ""
    try:
        return school.vault.open(school.consents.require(subject, _PURPOSE)).template.hex()
    except PrivacyError as error:
        return error.code
