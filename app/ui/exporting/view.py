"""Asking where a file goes, and saying what went into it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.calendar import day_of
from app.domain.roll_call.lesson import Lesson
from app.text.language import tr
from app.ui.exporting.presenter import Exported


def ask_where(
    parent: QWidget, title: str, name: str, kind: str, then: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a place to save to; nothing happens where the person closes the dialog.

    Args:
        parent: the screen that asks.
        title: of the dialog.
        name: proposed for the file.
        kind: the file's kind as Qt writes it: `CSV (*.csv)`.
        then: gets the chosen path.
    """
    dialog = QFileDialog(parent, title, QDir.homePath(), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    return _opened(dialog, then)


def ask_which(parent: QWidget, title: str, kind: str, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a file to read; `kind` as in `ask_where`, empty for a folder."""
    dialog = QFileDialog(parent, title, QDir.homePath(), kind)
    dialog.setFileMode(
        QFileDialog.FileMode.ExistingFile if kind else QFileDialog.FileMode.Directory
    )
    return _opened(dialog, then)


def _opened(dialog: QFileDialog, then: Callable[[Path], None]) -> QFileDialog:
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def register_file_name(*lessons: Lesson, suffix: str = ".csv") -> str:
    """A file name that sorts by day and names no person: `2026-11-23 Mathematics 2b.csv`."""
    days = sorted({f"{day_of(lesson.starts_at):%Y-%m-%d}" for lesson in lessons})
    span = days[0] if len(days) == 1 else f"{days[0]} {days[-1]}"
    words = lessons[0].title if len(lessons) == 1 else ""
    safe = "".join(letter for letter in words if letter.isalnum() or letter in " -_")
    return f"{span} {safe}".strip() + suffix


def exported_words(exported: Exported) -> str:
    """What was written, and who was held back."""
    said = [tr("%n line(s) written to {file}.", "", exported.rows).format(file=exported.path.name)]
    if exported.left_out_protected:
        said.append(
            tr(
                "%n student(s) left out: their identity is protected or not known to be open.",
                "",
                exported.left_out_protected,
            )
        )
    if exported.left_out_restricted:
        said.append(
            tr(
                "%n student(s) left out: the use of their data is restricted.",
                "",
                exported.left_out_restricted,
            )
        )
    if exported.left_out_unsigned:
        said.append(
            tr(
                "%n lesson(s) left out: nobody has signed them.",
                "",
                exported.left_out_unsigned,
            )
        )
    return " ".join(said)
