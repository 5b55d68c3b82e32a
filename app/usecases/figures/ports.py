"""What the figures need of an opened school: counts, made where the data lie."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from app.domain.figures import Seen, UseKind
from app.domain.mark import MarkKind


class Counts(Protocol):
    """Counts of lessons that begin in a stretch of time, and of uses in one."""

    def attendance(self, since: datetime, before: datetime) -> Mapping[MarkKind, Seen]:
        """Marks that stand in signed registers, by what they say."""

    def first_marks(self, since: datetime, before: datetime) -> tuple[Seen, Seen]:
        """First marks of whoever was present or late: by card or face, and by hand."""

    def corrections(self, since: datetime, before: datetime) -> Seen:
        """Marks that were changed after the signature."""

    def ai_uses(self, since: datetime, before: datetime) -> Mapping[UseKind, int]:
        """Uses of face methods."""
