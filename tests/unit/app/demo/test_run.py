"""The demo never touches a school that is there already."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.demo.clock import FilmClock
from app.demo.run import run_demo
from app.demo.school import PASSPHRASE, create_demo_school
from app.errors import Refused
from app.paths import DataPaths
from app.storage.school import create_school, open_school
from privacy.testing import ONLY_FOR_TESTS
from recognition.errors import SourceUnavailable
from recognition.testing import ScriptedEngine

NOW = datetime(2026, 11, 23, 8, 20, tzinfo=UTC)


def test_a_folder_with_a_school_is_left_alone(tmp_path: Path) -> None:
    """Where a school is, no demo is made, and the school is as it was."""
    paths = DataPaths(tmp_path)
    administrator = ("eva", "Eva Ahlgren", "a long passphrase")
    create_school(
        paths,
        school_name="Norra skolan",
        administrator=administrator,
        clock=FilmClock(NOW),
        key_cost=ONLY_FOR_TESTS,
    ).close()
    with pytest.raises(Refused):
        run_demo(tmp_path, NOW, key_cost=ONLY_FOR_TESTS)
    school, member = open_school(
        paths,
        user_name="eva",
        passphrase=administrator[2],
        clock=FilmClock(NOW),
        key_cost=ONLY_FOR_TESTS,
    )
    assert member.display_name == "Eva Ahlgren"
    assert not school.is_demo
    school.close()


def test_a_demo_that_fails_lets_go_of_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When a picture is missing the school is closed, so that it can be opened or removed."""
    monkeypatch.setattr("app.demo.pictures.pictures_folder", lambda: tmp_path / "nothing")
    clock = FilmClock(NOW)
    paths = DataPaths(tmp_path / "demo")
    with pytest.raises(SourceUnavailable):
        create_demo_school(paths, clock, ScriptedEngine(), key_cost=ONLY_FOR_TESTS)
    school, _ = open_school(
        paths, user_name="karin", passphrase=PASSPHRASE, clock=clock, key_cost=ONLY_FOR_TESTS
    )
    assert school.is_demo
    school.close()
