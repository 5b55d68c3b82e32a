"""`upprop models`: what is known, what is here, and adding a file."""

import json
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from app.cli.main import SpokenGroup
from app.cli.models import models_command
from recognition.model_files import known_engines, manifest, verified_path
from tests.support.models import models_or_skip

YUNET = "face_detection_yunet_2023mar.onnx"


@click.group(cls=SpokenGroup)
def upprop() -> None:
    """The verb as it is reached from the command line."""


upprop.add_command(models_command)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of an installation."""
    return tmp_path / "data"


def run(*words: str | Path) -> Result:
    """The verb, as somebody types it."""
    return CliRunner().invoke(upprop, ["models", *map(str, words)])


def last_line(result: Result) -> dict[str, Any]:
    """What programs read."""
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return found


def test_all_that_is_known_is_listed(data: Path) -> None:
    """Each engine and each file with licence, source, digest and whether it is here."""
    result = run("list", "--data", data, "--json")
    listed = last_line(result)
    assert result.exit_code == 0
    assert {file["name"] for file in listed["files"]} == set(manifest())
    assert {engine["name"] for engine in listed["engines"]} == set(known_engines())
    assert {engine["name"] for engine in listed["engines"] if engine["ready"]} == {"standard"}
    assert {file["state"] for file in listed["files"]} == {"present", "missing"}


def test_people_read_licence_source_and_digest(data: Path) -> None:
    """Without `--json` programs get nothing and people everything."""
    result = run("list", "--data", data)
    said = "".join(result.stderr.split())
    assert result.stdout == ""
    for model in manifest().values():
        for fact in (model.name, model.licence, model.source, model.sha256):
            assert "".join(fact.split()) in said
    assert not data.exists()


def test_files_are_added_until_the_engine_can_be_used(data: Path) -> None:
    """File by file, as the school has them."""
    folder, added = models_or_skip(), dict[str, Any]()
    for name in known_engines()["precise"].files:
        result = run("add", folder / name, "--data", data, "--json")
        assert result.exit_code == 0
        added = last_line(result)
        assert (added["added"], added["name"]) == (True, name)
        assert added["licence"] in result.stderr
        assert (data / "models" / name).read_bytes() == (folder / name).read_bytes()
    assert added["ready"] == ["standard", "precise"]


def test_a_changed_file_is_told(data: Path) -> None:
    """It is there, and it is not used."""
    (data / "models").mkdir(parents=True)
    (data / "models" / YUNET).write_bytes(b"something else")
    listed = last_line(run("list", "--data", data, "--json"))
    states = {file["name"]: file["state"] for file in listed["files"]}
    assert states[YUNET] == "changed"
    assert "changed" in run("list", "--data", data).stderr


def test_another_file_is_refused_with_one_sentence(data: Path, tmp_path: Path) -> None:
    """Status 1, a sentence for people, a code for programs, and nothing written."""
    file = tmp_path / YUNET
    file.write_bytes(b"something else")
    result = run("add", file, "--data", data, "--json")
    assert result.exit_code == 1
    assert last_line(result)["error"] == "model_unknown"
    assert YUNET in result.stderr
    assert not data.exists()


def test_a_file_that_comes_with_upprop_needs_no_adding(data: Path) -> None:
    """It is recognised, and not copied."""
    file = verified_path("shape_predictor_5_face_landmarks.dat")
    result = run("add", file, "--data", data, "--json")
    assert (result.exit_code, last_line(result)["added"]) == (0, False)
    assert not data.exists()
