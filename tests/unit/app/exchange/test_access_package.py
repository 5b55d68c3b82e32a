"""An access package: put beside what lies there, never over it, and safe to open."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from app.domain.rights.access_package import AccessPackage
from app.exchange.access_package import free_path, package_bytes

EVIL = "=HYPERLINK(A1)"


def test_what_lies_there_is_never_written_over(tmp_path: Path) -> None:
    """A stick goes from hand to hand: somebody else's file stays, the next gets a number."""
    wanted = tmp_path / "upprop-my-data.zip"
    assert free_path(wanted) == wanted
    wanted.touch()
    (tmp_path / "upprop-my-data-2.zip").touch()
    assert free_path(wanted) == tmp_path / "upprop-my-data-3.zip"


def test_its_lists_hold_no_formula() -> None:
    """Whoever typed a word about a person: their spreadsheet computes nothing."""
    held = {"rights.requests": {"requests": [{"number": "2026-1", "words": EVIL}]}}
    at = datetime(2026, 11, 23, 8, tzinfo=UTC)
    package = AccessPackage("School", EVIL, at, "en", held, ())
    with zipfile.ZipFile(io.BytesIO(package_bytes(package))) as packed:
        lists = [packed.read(name) for name in packed.namelist() if name.endswith(".csv")]
    told = b"".join(lists).decode()
    assert told.count(EVIL) == told.count(f"'{EVIL}") == 1
