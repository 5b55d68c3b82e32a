"""Ctrl+C at the terminal: the work ends at its next step, and the command with status 130."""

import os
import signal
import threading

import click
import pytest
from click.testing import CliRunner

from app.cli.main import upprop_command
from app.cli.terminal import Terminal
from app.cli.working import CANCELLED, TerminalWork, watched
from app.errors import Cancelled


def shown_nowhere(_done: int, _of: int) -> None:
    """Nobody looks."""


def test_the_first_ctrl_c_ends_the_work_at_its_next_step() -> None:
    """Within a transaction as well as between two."""
    for step in (TerminalWork.step, TerminalWork.inner_step, TerminalWork.last_chance):
        work = TerminalWork(shown_nowhere)
        step(work)
        work = TerminalWork(shown_nowhere)
        work.interrupt()
        with pytest.raises(Cancelled):
            step(work)


def test_after_its_last_chance_the_work_goes_on() -> None:
    """What cannot be taken back is done to its end."""
    work = TerminalWork(shown_nowhere)
    work.last_chance()
    work.interrupt()
    work.step()


def test_a_second_ctrl_c_ends_the_program() -> None:
    """Nobody is held at a step that does not come."""
    work = TerminalWork(shown_nowhere)
    work.interrupt()
    with pytest.raises(KeyboardInterrupt):
        work.interrupt()


def test_how_far_it_has_come_is_shown() -> None:
    """Where anybody knows."""
    told: list[tuple[int, int]] = []
    work = TerminalWork(lambda *progress: told.append(progress))
    work.step(1, 4)
    work.step()
    work.inner_step(2, 4)
    assert told == [(1, 4), (2, 4)]


@pytest.mark.skipif(os.name != "posix", reason="the signal is sent as POSIX does")
def test_the_signal_means_it_only_while_something_is_watched() -> None:
    """Before and after, Ctrl+C is what it was."""
    before = signal.getsignal(signal.SIGINT)
    with watched(Terminal(), "Working") as work:
        work.step(1, 2)
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Cancelled):
            work.step(2, 2)
    assert signal.getsignal(signal.SIGINT) is before


def test_beside_the_main_thread_nobody_hears_of_it() -> None:
    """Where no signal comes, the work is done all the same."""
    done: list[bool] = []

    def work_beside() -> None:
        with watched(Terminal(), "Working") as work:
            work.step()
            done.append(True)

    thread = threading.Thread(target=work_beside)
    thread.start()
    thread.join()
    assert done == [True]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (Cancelled("cancelled"), "Cancelled. Nothing was changed."),
        (Cancelled("disposal_cancelled", gone=12), "12 in all"),
        (KeyboardInterrupt(), "Stopped."),
        (click.Abort(), "Stopped."),
    ],
)
def test_what_was_ended_is_said_in_one_sentence_with_status_130(
    error: BaseException, words: str
) -> None:
    """At a step, at the question for the passphrase, or in between."""
    group = upprop_command(lambda _context: None)

    @group.command("work")
    def work() -> None:
        """Work for long."""
        raise error

    result = CliRunner().invoke(group, ["--language", "en", "work"])
    assert result.exit_code == CANCELLED
    assert words in result.output
    assert "Traceback" not in result.output
