"""Writes lines of the AI log as CSV: codes as they are, for whoever counts them elsewhere."""

from collections.abc import Iterable
from datetime import UTC
from pathlib import Path

from app.atomic_file import write_whole
from app.exchange.spreadsheet_csv import spreadsheet_bytes
from privacy.accountability.ai_log import AiUse

HEADINGS = (
    "hour",
    "lesson",
    "pseudonym",
    "method",
    "engine",
    "threshold_thousandths",
    "camera",
    "outcome",
    "confirmed_by",
    "overridden",
)


def write_ai_log(path: Path, uses: Iterable[AiUse]) -> None:
    """Replace `path` whole. Who confirmed stands there as the staff id, not by name.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands.
    """
    write_whole(path, spreadsheet_bytes((HEADINGS, *map(_row, uses))))


def _row(use: AiUse) -> tuple[str, ...]:
    return (
        use.at.astimezone(UTC).isoformat(),
        use.lesson,
        use.pseudonym,
        use.method.value,
        use.engine_id,
        "" if use.threshold is None else str(use.threshold),
        use.camera_kind,
        use.outcome.value,
        use.confirmed_by,
        "" if use.overridden is None else str(use.overridden).lower(),
    )
