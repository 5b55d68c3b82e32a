"""The assessment page: the four ways side by side, versions, what is on record, the authority."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.calendar import day_of
from app.text.assessment_words import change_words, event_name, event_words
from app.text.comment_words import thread_text
from app.text.dates import local_date
from app.text.decisions import part_name
from app.ui.assessment.consulting import ConsultingLeaf
from app.ui.assessment.presenter import METHODS, AssessmentPresenter, AssessmentRecipes
from app.ui.decisions.fields import LongText
from app.ui.exporting.presenter import with_suffix
from app.ui.exporting.view import ask_where, ask_which
from app.ui.parts.controls import below, beside
from app.ui.parts.leaves import Leaves, WordsTable
from app.ui.parts.methods import mark_shown, method_buttons
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card

LIST, DETAIL = 5, 6


class AssessmentPage(Page):
    """The controller fills in and exchanges; the officer reads and prints."""

    def __init__(self, context: PageContext, recipes: AssessmentRecipes) -> None:
        super().__init__(context)
        self.presenter = AssessmentPresenter(
            context.services.records, context.signed_in, recipes, self
        )
        self.methods = method_buttons(METHODS, self.presenter.open)
        self.leaves = Leaves(self.tr("Parts of the page"))
        self.ways = WordsTable(self.tr("The four ways side by side"), is_wrapped=True)
        self.versions = WordsTable(self.tr("Versions"))
        self.changes = LongText()
        self.events = WordsTable(self.tr("On record"))
        self.words = LongText()
        self.consulting = ConsultingLeaf(self.presenter, day_of(context.services.now()))
        self.prefill_button = Button(self.tr("Fill in what is known"))
        self.pdf_button = Button(self.tr("PDF…"))
        self.export_button = Button(self.tr("Export to PIA…"))
        self.import_button = Button(self.tr("Import from PIA…"))
        self._make_leaves()
        for_writing = (self.prefill_button, self.import_button)
        for button in for_writing:
            button.setVisible(self.presenter.may_write)
        self.column.addLayout(beside(*self.methods.values(), None, self.prefill_button))
        self.column.addWidget(self.leaves, 1)
        self.column.addLayout(beside(None, self.import_button, self.export_button, self.pdf_button))
        self._connect()
        self.presenter.open(METHODS[0])

    def _make_leaves(self) -> None:
        for text, name in (
            (self.changes, self.tr("What the version changed")),
            (self.words, self.tr("The words on record")),
        ):
            text.setReadOnly(True)
            text.setAccessibleName(name)
        self.leaves.addTab(_leaf(self.ways), self.tr("Alternatives"))
        self.leaves.addTab(self._split(self.versions, self.changes), self.tr("Versions"))
        self.leaves.addTab(self._split(self.events, self.words), self.tr("On record"))
        self.leaves.addTab(self.consulting, self.tr("Prior consultation"))

    def _split(self, table: WordsTable, text: LongText) -> QWidget:
        row = beside(table, below(Text(text.accessibleName(), "label"), text), spacing=2 * GRID)
        row.setStretch(0, LIST)
        row.setStretch(1, DETAIL)
        card = Card(padding=2 * GRID)
        card.column.addLayout(row)
        return card

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.shown.connect(self._show)
        notices.follow(presenter)
        presenter.written.connect(
            lambda path: notices.tell(self.tr("Written: {file}").format(file=path.name))
        )
        presenter.done.connect(self._tell_done)
        self.versions.selectionModel().currentRowChanged.connect(self._show_changes)
        self.events.selectionModel().currentRowChanged.connect(self._show_words)
        self.prefill_button.clicked.connect(presenter.prefill)
        self.pdf_button.clicked.connect(
            lambda: self._ask_where(".pdf", "PDF (*.pdf)", presenter.print_pdf)
        )
        self.export_button.clicked.connect(
            lambda: self._ask_where(".json", "PIA (*.json)", presenter.export_pia)
        )
        self.consulting.package_wished.connect(
            lambda: self._ask_where(".zip", "ZIP (*.zip)", presenter.write_package)
        )
        self.import_button.clicked.connect(
            lambda: ask_which(
                self, self.tr("Import from PIA"), "PIA (*.json)", presenter.import_pia
            )
        )

    def _ask_where(self, suffix: str, kind: str, then: Callable[[Path], None]) -> None:
        word = self.tr("assessment")
        name = f"{word}-{self.presenter.purpose.value}{suffix}"
        ask_where(self, self.tr("Save"), name, kind, lambda path: then(with_suffix(path, suffix)))

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Assessment")

    @override
    def subtitle(self) -> str:
        """What it is for."""
        return self.tr("What has to be weighed before faces are decided on. No is an answer.")

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """Everything stands beside what it is about."""
        return ()

    @override
    def first_focus(self) -> QWidget | None:
        """The tabs."""
        return self.leaves.tabBar()

    @Slot()
    def _show(self) -> None:
        now = self.presenter.now
        if now is None:
            return
        mark_shown(self.methods, now.file.purpose)
        ways = now.alternatives
        self.ways.show_rows(ways.heads, ways.rows)
        state = {True: self.tr("put forward"), False: self.tr("draft")}
        self.versions.show_rows(
            (self.tr("Version"), self.tr("Saved"), self.tr("State"), self.tr("Comments")),
            [
                (
                    str(each.version),
                    local_date(each.saved_at),
                    state[bool(each.sha256)],
                    str(len(now.comments_on(place))),
                )
                for place, each in enumerate(now.versions)
            ],
        )
        self.events.show_rows(
            (self.tr("What"), self.tr("Day")),
            [(event_name(each.event), local_date(each.on)) for each in now.file.events],
        )
        self._show_changes()
        self._show_words()

    @Slot()
    def _show_changes(self) -> None:
        now, place = self.presenter.now, self.versions.currentIndex().row()
        changes = now.changes(place) if now else ()
        parts = (f"{part_name(each.part.value)}\n{change_words(each)}" for each in changes)
        first = self.tr("The first version, or nothing changed.")
        comments = map(thread_text, now.comments_on(place) if now else ())
        self.changes.setPlainText("\n\n".join([*(list(parts) or [first]), *comments]))

    @Slot()
    def _show_words(self) -> None:
        now, place = self.presenter.now, self.events.currentIndex().row()
        events = now.file.events if now else ()
        said = event_words(events[place]) if 0 <= place < len(events) else ""
        self.words.setPlainText(said)

    @Slot(str)
    def _tell_done(self, name: str) -> None:
        words = {
            "prefilled": self.tr("What is known is filled in, on the page Decisions. Write on."),
            "imported": self.tr("Taken over into the draft, on the page Decisions."),
            "consulted": self.tr("It is on record."),
        }
        self.context.notices.tell(words[name])


def _leaf(content: QWidget) -> QWidget:
    card = Card(padding=2 * GRID)
    card.column.addWidget(content)
    return card
