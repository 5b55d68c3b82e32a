"""Where an access package is put: beside what lies there, and never over it."""

from pathlib import Path

from app.exchange.access_package import free_path


def test_what_lies_there_is_never_written_over(tmp_path: Path) -> None:
    """A stick goes from hand to hand: somebody else's file stays, the next gets a number."""
    wanted = tmp_path / "upprop-my-data.zip"
    assert free_path(wanted) == wanted
    wanted.touch()
    (tmp_path / "upprop-my-data-2.zip").touch()
    assert free_path(wanted) == tmp_path / "upprop-my-data-3.zip"
