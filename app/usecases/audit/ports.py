"""What an audit needs of an opened school."""

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from privacy.accountability.audit import AuditReport
from privacy.rights.stores import PersonalDataStore


class Audits(Protocol):
    """Audits that were run, and questions to the data that only read."""

    def add(self, report: AuditReport) -> None:
        """Keep one; the caller holds the transaction."""

    def every(self) -> tuple[AuditReport, ...]:
        """All, newest first."""

    def last(self) -> AuditReport | None:
        """The newest one."""

    def rows(self, sql: str, *values: str | int | None) -> Sequence[Mapping[str, Any]]:
        """The rows of one question, read to the end."""

    def undeclared(
        self, stores: Sequence[PersonalDataStore], root: Path, pause: Callable[[], None]
    ) -> Collection[str]:
        """Columns and files, as pointers, that stand on no list."""
