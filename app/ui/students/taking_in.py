"""The way of a list into the school, from whichever page: a file, then what it changes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.ui.exporting.view import ask_which
from app.ui.students.import_dialog import ImportDialog
from app.ui.students.importing import ImportPresenter, ListKind
from app.ui.widgets.page import Page


def ask_for_list(page: Page, kind: ListKind, then: Callable[[], object]) -> None:
    """Ask for a file, show what it would change, and take it in where that is wished.

    Args:
        page: where it begins; an administrator's.
        kind: what the file holds.
        then: is called when the list is in.
    """
    title = (
        QCoreApplication.translate("StudentsPage", "Choose a class list")
        if kind is ListKind.CLASS_LIST
        else QCoreApplication.translate("StudentsPage", "Choose a timetable")
    )
    kinds = QCoreApplication.translate("StudentsPage", "Tables (*.csv *.txt);;All files (*)")
    ask_which(page, title, kinds, partial(_import_file, page, kind, then))


def _import_file(page: Page, kind: ListKind, then: Callable[[], object], path: Path) -> None:
    context = page.context
    presenter = ImportPresenter(kind, context.services.records, context.signed_in, page)
    dialog = ImportDialog(presenter, path.name, page)
    presenter.imported.connect(lambda _report: then())
    presenter.imported.connect(lambda _report: context.notices.settle())
    dialog.another_wished.connect(dialog.reject)
    dialog.another_wished.connect(partial(ask_for_list, page, kind, then))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    presenter.read(path)
