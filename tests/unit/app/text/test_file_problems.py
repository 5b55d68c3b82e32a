"""What is wrong with a file, in words."""

import pytest
from PySide6.QtWidgets import QApplication

from app.exchange.problems import Problem
from app.text.file_problems import file_problem
from app.text.language import install_translator


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Words are compared in English."""
    install_translator(qapp, "en")


def test_a_cell_is_told_with_row_and_column() -> None:
    """Whoever mends the file finds the cell at once."""
    told = file_problem(Problem(12, "klass", "cell_too_long", {"longest": 200}))
    assert told == "Row 12, column klass: The cell holds more than 200 characters. Shorten it."


def test_a_row_is_told_without_column() -> None:
    """A problem of a whole row names the row."""
    assert file_problem(Problem(3, "", "row_too_wide")).startswith("Row 3: ")


def test_a_file_is_told_without_row() -> None:
    """A problem of the whole file says what to do instead."""
    assert "Save as" in file_problem(Problem(0, "", "file_is_spreadsheet"))


def test_an_unknown_problem_is_told_all_the_same() -> None:
    """A reader newer than its words still says where."""
    assert file_problem(Problem(3, "sal", "unheard_of")).startswith("Row 3, column sal: ")
