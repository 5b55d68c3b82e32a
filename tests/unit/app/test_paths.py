"""Where an installation keeps its files."""

from dataclasses import fields
from pathlib import Path

import pytest

from app.paths import DataPaths, default_data_folder


def test_everything_lies_below_one_folder(tmp_path: Path) -> None:
    """Whoever moves the folder moves the whole installation."""
    paths = DataPaths(tmp_path)
    named = [name for name, part in vars(DataPaths).items() if isinstance(part, property)]
    places = [getattr(paths, name) for name in named]
    assert len(fields(paths)) == 1
    assert all(tmp_path in place.parents for place in places)
    assert len(set(places)) == len(places) == 9


def test_naming_places_makes_nothing(tmp_path: Path) -> None:
    """Asking where a file is does not create it."""
    assert not DataPaths(tmp_path).database.exists()
    assert not list(tmp_path.iterdir())


def test_the_variable_chooses_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """UPPROP_DATA says where the data is."""
    monkeypatch.setenv("UPPROP_DATA", str(tmp_path))
    assert default_data_folder() == tmp_path


@pytest.mark.parametrize("value", ["", "  "])
def test_an_empty_variable_chooses_nothing(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """An empty UPPROP_DATA means the system's own place, not the current folder."""
    monkeypatch.setenv("UPPROP_DATA", value)
    assert default_data_folder().name == "Upprop"
