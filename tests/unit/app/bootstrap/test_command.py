"""What happens when somebody types `upprop` and nothing more."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from app.bootstrap import command
from app.demo.lesson import DemoOutcome

VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A Linux with no display; the folder in which X servers would be found."""
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(command, "X11_FILES", tmp_path)
    return tmp_path


def test_no_variable_means_no_display(bare: Path) -> None:
    """A server without a screen has none."""
    assert bare.is_dir()
    assert not command.has_display()


@pytest.mark.parametrize("display", [":7", ":7.0", "unix:7"])
def test_a_display_that_is_named_must_be_there(
    bare: Path, monkeypatch: pytest.MonkeyPatch, display: str
) -> None:
    """A left-over DISPLAY of a server that is gone is no display; one that is there is."""
    monkeypatch.setenv("DISPLAY", display)
    assert not command.has_display()
    (bare / "X7").touch()
    assert command.has_display()


def test_a_display_of_another_machine_is_taken_on_trust(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It cannot be looked up without a network, which is never used."""
    assert bare.is_dir()
    monkeypatch.setenv("DISPLAY", "classroom:0")
    assert command.has_display()


def test_a_wayland_display_must_be_there(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its name stands for a file in the user's run-time folder."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(bare))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not command.has_display()
    (bare / "wayland-0").touch()
    assert command.has_display()


def test_without_a_display_the_demo_is_played_and_that_is_said(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is left with an aborted program."""
    assert bare.is_dir()
    played: list[object] = []
    monkeypatch.setattr("app.cli.demo._play", lambda *args: _signed(played, *args))
    answer = CliRunner(env={"UPPROP_LANGUAGE": "en"}).invoke(command.command(), [])
    assert answer.exit_code == 0, answer.output
    assert played


def _signed(played: list[object], *args: object) -> object:
    played.append(args)
    return DemoOutcome(signed=True, ledger_ok=True)
