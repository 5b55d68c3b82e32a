"""A backup of another PC on a PC without a school: looked into, then put in place."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap.services import Composition
from app.domain.work import UNWATCHED
from app.paths import DataPaths
from app.usecases.safekeeping.backup import backup
from privacy.errors import WrongPassphrase
from tests.support.school import PASSPHRASE, small_school

WHO = ("office", PASSPHRASE)


def test_a_school_moves_to_an_empty_pc(qapp: QApplication, tmp_path: Path) -> None:
    """The wrong passphrase shows nothing; the right one tells what is in it, and then it opens."""
    small = small_school(tmp_path / "old")
    students = len(small.school.students.every())
    path = backup(small.school, small.administrator, tmp_path)
    small.school.close()
    new = tmp_path / "new"
    services = Composition(qapp, DataPaths(new)).services()
    with pytest.raises(WrongPassphrase):
        services.look_into_backup(path, ("office", "not this one at all"), UNWATCHED)
    contents = services.look_into_backup(path, WHO, UNWATCHED)
    assert (contents.students, contents.marks_lost) == (students, 0)
    assert not services.has_school()
    assert not list(new.glob(".restoring-*"))
    services.put_back(path, WHO, UNWATCHED)
    assert services.has_school()
    school, member = services.open_school(*WHO)()
    assert member.user_name == "office"
    school.close()
