"""What the window is given: openers that need no more than the passphrase and the data."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap.services import Composition
from app.domain.work import UNWATCHED
from app.paths import DataPaths
from app.storage.school import School
from app.ui.session import NewSchool
from privacy.errors import NotWritten
from tests.support.school import PASSPHRASE, empty_school


def test_a_full_disk_keeps_nobody_out(qapp: QApplication, tmp_path: Path) -> None:
    """Where the day's backup cannot be written the school opens, and the backup alone fails."""
    small = empty_school(tmp_path / "data")
    small.school.close()
    paths = DataPaths(tmp_path / "data")
    paths.backups.write_text("in the way")
    services = Composition(qapp, paths).services()
    opened, actor = services.open_school("tess", PASSPHRASE)()
    assert isinstance(opened, School)
    with pytest.raises(NotWritten):
        services.back_up(opened, actor, UNWATCHED)
    opened.close()


def test_a_school_that_fails_after_opening_is_closed(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing stays locked for the next try."""
    small = empty_school(tmp_path / "data")
    monkeypatch.setattr("app.bootstrap.opening.create_school", lambda *_a, **_k: small.school)
    monkeypatch.setattr(small.school.staff, "every", tuple)
    services = Composition(qapp, DataPaths(tmp_path / "data")).services()
    with pytest.raises(IndexError):
        services.create_school(NewSchool("Vasaskolan", "Ada", "ada", PASSPHRASE))()
    again, _ = services.open_school("office", PASSPHRASE)()
    assert isinstance(again, School)
    again.close()
