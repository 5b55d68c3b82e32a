"""The log tells what happened and never whom it happened to."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import log
from app.errors import Refused
from app.log import catch_uncaught, describe, get_logger, start_log, stop_log


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """A running log, closed and with the machine's own settings put back afterwards."""
    path = tmp_path / "log" / "upprop.log"
    raised = logging.raiseExceptions
    start_log(path)
    yield path
    stop_log()
    logging.raiseExceptions = raised


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hooks of the interpreter, put back afterwards."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


def failing_with_a_name() -> Exception:
    """An error whose words, and whose cause's words, name somebody."""
    try:
        try:
            int("Moa Ek")
        except ValueError as error:
            raise Refused("card_unknown", name="Moa Ek") from error
    except Refused as error:
        return error
    raise AssertionError


def test_a_message_reaches_the_file(log_file: Path) -> None:
    """What a part of the program reports stands in the file with its level."""
    get_logger("recognition.camera").warning("camera lost after %d frames", 17)
    assert (
        "WARNING recognition.camera MainThread: camera lost after 17 frames" in log_file.read_text()
    )


def test_an_exception_is_logged_without_its_words(log_file: Path) -> None:
    """Type, code and source line are there; the name in the message is not."""
    get_logger("app.records").error("job failed", exc_info=failing_with_a_name())
    text = log_file.read_text()
    assert "app.errors.Refused [card_unknown]" in text
    assert "builtins.ValueError" in text
    assert "unit/app/test_log.py:" in text
    assert str(Path(__file__).parents[3]) not in text
    assert "Moa" not in text


def test_an_error_in_a_circle_is_described() -> None:
    """Errors that are each other's cause do not hang the log."""
    first, second = ValueError(), TypeError()
    first.__cause__, second.__cause__ = second, first
    assert describe(first).count("which came of") == log.MOST_CAUSES - 1


def test_the_file_is_renewed_before_it_grows_large(
    log_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log never fills the disk."""
    monkeypatch.setattr(log, "LARGEST_FILE_BYTES", 1000)
    start_log(log_file)
    for _ in range(200):
        get_logger("recognition.camera").info("a line of some length to fill the file")
    sizes = [file.stat().st_size for file in log_file.parent.iterdir()]
    assert len(sizes) == log.OLD_FILES_KEPT + 1
    assert max(sizes) <= 1000


def test_a_log_that_cannot_be_written_is_gone_without(
    tmp_path: Path, log_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the log has no place the program goes on in silence."""
    assert log_file.parent.exists()
    (tmp_path / "file").write_text("in the way")
    start_log(tmp_path / "file" / "upprop.log")
    get_logger("recognition.camera").error("unheard")
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("hooks")
def test_what_nobody_caught_is_logged_and_shown(log_file: Path) -> None:
    """An uncaught error goes to the log, and to whoever tells the person."""
    shown: list[BaseException] = []
    catch_uncaught(shown.append)
    error = failing_with_a_name()
    sys.excepthook(type(error), error, error.__traceback__)
    assert shown == [error]
    assert "CRITICAL app.uncaught" in log_file.read_text()


@pytest.mark.usefixtures("hooks")
def test_what_nobody_caught_on_a_thread_is_shown_too(log_file: Path) -> None:
    """A thread that dies is not silent."""
    shown: list[BaseException] = []
    catch_uncaught(shown.append)

    def fail() -> None:
        raise Refused("card_unknown")

    thread = threading.Thread(target=fail, name="camera")
    thread.start()
    thread.join()
    assert [type(error) for error in shown] == [Refused]
    assert "app.uncaught camera:" in log_file.read_text()


@pytest.mark.usefixtures("hooks")
def test_ctrl_c_is_no_fault(log_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Stopping the program by hand is not shown as an error."""
    shown: list[BaseException] = []
    catch_uncaught(shown.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown == []
    assert not log_file.exists()
    assert "KeyboardInterrupt" in capsys.readouterr().err
