"""Errors as people read them."""

import errno
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.errors import BadInput, NotAllowed, Refused
from app.exchange.problems import BadFile, Problem
from app.text.language import install_translator
from app.text.sentences import DISK_FULL, GENERAL, OUT_OF_MEMORY, SENTENCES, sentence
from privacy.errors import Damaged, WrongPassphrase


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Sentences are compared in English."""
    install_translator(qapp, "en")
    yield
    install_translator(qapp, "en")


def test_a_code_becomes_its_sentence() -> None:
    """What happened and what to do next, with the figures of this time."""
    told = sentence(Refused("students_unmarked", count=3))
    assert told == "Students not decided yet: 3. Decide on them, then sign."


def test_settings_and_roles_are_called_by_their_names() -> None:
    """A person reads the label of a setting, never its key."""
    refusal = BadInput("setting_not_in_range", setting="late_after_minutes", lowest=0, highest=30)
    assert sentence(refusal).startswith("Late after (minutes): ")
    assert "administrator" in sentence(NotAllowed("role_needed", role="administrator"))


def test_an_undeclared_setting_is_called_by_its_key() -> None:
    """Who mistypes a setting sees what was typed."""
    assert "theam" in sentence(BadInput("setting_unknown", setting="theam"))


def test_a_file_that_was_refused_tells_its_first_problem() -> None:
    """The first thing to mend stands in the sentence, with row and column."""
    problem = Problem(3, "klass", "cell_empty")
    told = sentence(BadFile("list.csv", (problem,), 7))
    assert told.startswith("list.csv was not taken in and nothing was changed. To mend: 7.")
    assert told.endswith("Row 3, column klass: The cell is empty. Fill it in.")


def test_the_way_back_is_told_where_it_is_known() -> None:
    """Damage is named together with the last good backup."""
    told = sentence(Damaged("database_damaged", file="a.db", last_backup="b.backup"))
    assert told.endswith("It is here: b.backup")
    assert sentence(Damaged("database_damaged", file="a.db")).endswith("last good backup.")


def test_a_wait_is_told_in_seconds() -> None:
    """Who has to wait is told how long."""
    assert "Wait 4 seconds" in sentence(WrongPassphrase("too_soon", wait_seconds=4))


@pytest.mark.parametrize("error", [ValueError("Moa Ek"), Refused("unheard_of"), KeyError("x")])
def test_what_is_not_known_gets_a_sentence_that_is_true(error: Exception) -> None:
    """An error without words of its own never shows its innards."""
    assert sentence(error) == GENERAL


def test_errors_of_the_machine_have_sentences() -> None:
    """A full disk, a forbidden file and spent memory are told as what they are."""
    assert sentence(OSError(errno.ENOSPC, "x")) == DISK_FULL
    assert sentence(MemoryError()) == OUT_OF_MEMORY
    assert "/a/b" in sentence(PermissionError(errno.EACCES, "x", "/a/b"))
    assert "…" in sentence(PermissionError())


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_forgotten_parameter_costs_nobody_the_sentence(code: str) -> None:
    """Even an error made without its parameters is told."""
    assert sentence(Refused(code))


def test_braces_in_a_parameter_are_only_text() -> None:
    """A file named with braces cannot break its own sentence."""
    assert "{count}" in sentence(BadFile("{count}{", (), 0))
