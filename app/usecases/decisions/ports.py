"""What deciding needs of an opened school beside the ledger: drafts, and words by hash."""

from typing import Protocol

from privacy.consent.assessment import AssessmentDraft
from privacy.purposes import Purpose


class Assessments(Protocol):
    """Drafts by method, and texts by their SHA-256."""

    def latest(self, purpose: Purpose) -> AssessmentDraft | None:
        """The newest version."""

    def versions(self, purpose: Purpose) -> tuple[AssessmentDraft, ...]:
        """Every version, oldest first."""

    def save(self, draft: AssessmentDraft) -> None:
        """Keep a version; one that was put forward is never written over."""

    def keep(self, text: str) -> str:
        """Keep a text for good; its SHA-256, by which it is found again."""

    def text(self, sha256: str) -> str:
        """The text of a hash; raises Damaged where there is none that has it."""

    def find_text(self, sha256: str) -> str | None:
        """The text of a hash; None where it is not here, Damaged where it was changed."""
