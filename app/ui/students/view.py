"""The students screen: who is on a class list, what is looked after for each, and the ways in."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QStackedWidget, QWidget
from typing_extensions import override

from app.domain.calendar import day_of
from app.domain.class_list.people import Protection
from app.ui.consent.view import open_consent
from app.ui.enrolment.recipes import EnrolmentRecipes
from app.ui.enrolment.view import open_enrolment
from app.ui.exporting.cards import CardPresenter, printed_words
from app.ui.exporting.view import ask_where
from app.ui.parts.controls import Sheet, beside
from app.ui.students.absence_dialog import AbsenceDialog
from app.ui.students.absences import AbsencePresenter
from app.ui.students.act_bar import ActBar
from app.ui.students.importing import ListKind
from app.ui.students.presenter import StudentsPresenter
from app.ui.students.protection import ProtectionDialog
from app.ui.students.table import StudentsModel, StudentsTable
from app.ui.students.taking_in import ask_for_list
from app.ui.students.unspoken import NotProtectedDialog, UnspokenStrip
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import SearchField
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, EmptyState, Rule


class StudentsPage(Page):
    """For administrators only; the use cases refuse everybody else."""

    def __init__(self, context: PageContext, recipes: EnrolmentRecipes) -> None:
        super().__init__(context)
        self._recipes = recipes
        records, session = context.services.records, context.signed_in
        self.presenter = StudentsPresenter(records, session, self)
        self._cards = CardPresenter(records, session, self)
        self.search = SearchField(self.tr("Search by name, class or id"))
        self.group, self._count = QComboBox(), Text("", "small")
        self._model, self.acts = StudentsModel(self), ActBar()
        self.unspoken = UnspokenStrip()
        self.table = StudentsTable(self._model, self.tr("Students"))
        self._import, self.print_button = self._import_button(), self._print_button()
        self._steps = QStackedWidget()
        self._steps.addWidget(self._list_card())
        self._steps.addWidget(self._nobody_yet())
        self.column.addWidget(self._steps)
        self._connect()
        self.presenter.open()

    def _import_button(self) -> Button:
        button = Button(self.tr("Import"))
        menu = QMenu(button)
        self._add_act(menu, self.tr("Class list…"), partial(self.ask_file, ListKind.CLASS_LIST))
        self._add_act(menu, self.tr("Timetable…"), partial(self.ask_file, ListKind.TIMETABLE))
        button.setMenu(menu)
        return button

    def _print_button(self) -> Button:
        button = Button(self.tr("Print cards…"))
        button.clicked.connect(self._print_shown)
        return button

    def _add_act(self, menu: QMenu, words: str, act: Callable[[], None]) -> None:
        action = QAction(words, menu)
        action.triggered.connect(act)
        menu.addAction(action)

    def _list_card(self) -> QWidget:
        card = Card(padding=2 * GRID)
        self.group.setAccessibleName(self.tr("Class"))
        self.group.setMinimumWidth(grown(18 * GRID))
        self.search.setMinimumWidth(grown(30 * GRID))
        card.column.addLayout(
            beside(self.search, self.group, self._count, None, spacing=GRID + GRID // 2)
        )
        card.column.addWidget(self.unspoken)
        card.column.addWidget(self.table, 1)
        card.column.addWidget(Rule())
        card.column.addWidget(self.acts)
        card.column.setSpacing(GRID + GRID // 2)
        return card

    def _nobody_yet(self) -> QWidget:
        card, start = Card(), Button(self.tr("Import a class list…"), Kind.PRIMARY)
        start.clicked.connect(partial(self.ask_file, ListKind.CLASS_LIST))
        card.column.addWidget(
            EmptyState(
                self.tr("Nobody is on a class list yet"),
                self.tr(
                    "Import a class list as CSV: given name, family name, id, class and, with yes"
                    " or no, whether the identity is protected (a column “skyddad”). Whoever it"
                    " is not said of is treated as protected."
                ),
                start,
            )
        )
        return card

    def _connect(self) -> None:
        presenter, notices, acts = self.presenter, self.context.notices, self.acts
        presenter.listed.connect(self._show_list)
        presenter.chosen_changed.connect(lambda: acts.show_student(presenter.chosen))
        notices.follow(presenter)
        presenter.spoken_for.connect(notices.settle)
        notices.follow(self._cards)
        self._cards.printed.connect(lambda done: notices.tell(printed_words(done)))
        self._cards.printed.connect(presenter.open)
        self.search.textChanged.connect(presenter.search)
        self.search.travelled.connect(self._go_to_table)
        self.group.currentIndexChanged.connect(
            lambda number: presenter.narrow_to(self.group.itemData(number))
        )
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        acts.consent_wished.connect(self._open_consent)
        acts.enrolment_wished.connect(self._open_enrolment)
        acts.absence_wished.connect(self._open_absence)
        acts.protection_wished.connect(self._open_protection)
        acts.new_card_wished.connect(self._print_one)
        self.unspoken.wished.connect(self._ask_for_unspoken)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Students")

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """The ways in, and the cards."""
        return (self.print_button, self._import)

    @override
    def first_focus(self) -> QWidget | None:
        """Letters of a name."""
        return self.search

    @override
    def leave(self) -> None:
        """Close what stands before the page; an enrolment lets the camera go."""
        for sheet in self.findChildren(Sheet):
            sheet.reject()

    @Slot()
    def _show_list(self) -> None:
        presenter = self.presenter
        self._steps.setCurrentIndex(0 if presenter.everybody else 1)
        self.print_button.setEnabled(bool(presenter.shown))
        self._show_groups()
        with QSignalBlocker(self.table.selectionModel()):
            self._model.show(presenter.shown)
        chosen = presenter.chosen.student.id if presenter.chosen else None
        self.table.setCurrentIndex(self._model.place_of(chosen))
        self._count.setText(self.tr("%n student(s)", "", len(presenter.shown)))
        self.acts.show_student(presenter.chosen)
        self.unspoken.show_number(len(presenter.unspoken))

    def _show_groups(self) -> None:
        groups = self.presenter.groups
        if self.group.count() == len(groups) + 1:
            return
        with QSignalBlocker(self.group):
            self.group.clear()
            self.group.addItem(self.tr("All classes"), None)
            for group in groups:
                self.group.addItem(group.name, group.id)
            self.group.setCurrentIndex(max(0, self.group.findData(self.presenter.group_id)))

    @Slot()
    def _go_to_table(self) -> None:
        self.table.setFocus()
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    @Slot()
    def _choose(self) -> None:
        self.presenter.choose(self._model.student_at(self.table.currentIndex()))

    def ask_file(self, kind: ListKind) -> None:
        """Ask for a file and take it in."""
        ask_for_list(self, kind, self.presenter.open)

    def _show(self, dialog: Sheet) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _print_shown(self) -> None:
        ids = tuple(overview.student.id for overview in self.presenter.shown)
        write = partial(self._cards.print_first_cards, ids)
        title = self.tr("Cards for those who have none")
        self._ask_for_cards(title, self.group.currentText(), write)

    @Slot()
    def _print_one(self) -> None:
        chosen = self.presenter.chosen
        if chosen is not None:
            write = partial(self._cards.print_new_card, chosen.student.id)
            title = self.tr("New card: one that the student has stops working")
            self._ask_for_cards(title, chosen.student.school_number, write)

    def _ask_for_cards(self, title: str, words: str, write: Callable[[Path], None]) -> None:
        name = self.tr("Cards {group}").format(group=words) + ".pdf"
        ask_where(self, title, name, "PDF (*.pdf)", write)

    @Slot()
    def _open_protection(self) -> None:
        chosen = self.presenter.chosen
        if chosen is None:
            return
        dialog = ProtectionDialog(chosen.student, self)

        def protect(protection: Protection) -> None:
            self.presenter.protect(protection)
            dialog.accept()

        dialog.chosen.connect(protect)
        self._show(dialog)

    @Slot()
    def _ask_for_unspoken(self) -> None:
        presenter = self.presenter
        ids = tuple(each.student.id for each in presenter.unspoken)
        dialog = NotProtectedDialog(len(ids), self.group.currentText(), self)
        dialog.confirmed.connect(lambda: presenter.say_not_protected(ids))
        dialog.confirmed.connect(dialog.accept)
        self._show(dialog)

    @Slot()
    def _open_absence(self) -> None:
        chosen, context = self.presenter.chosen, self.context
        if chosen is None:
            return
        presenter = AbsencePresenter(context.services.records, context.signed_in, self)
        today = day_of(context.services.now())
        self._show(AbsenceDialog(presenter, chosen.student, today, self))

    @Slot()
    def _open_consent(self) -> None:
        if self.presenter.chosen is not None:
            dialog = open_consent(self.context, self.presenter.chosen, self)
            dialog.changed.connect(self.presenter.open)

    @Slot()
    def _open_enrolment(self) -> None:
        if self.presenter.chosen is not None:
            dialog = open_enrolment(self.context, self.presenter.chosen, self._recipes, self)
            dialog.finished.connect(self.presenter.open)
