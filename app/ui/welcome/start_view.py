"""The first steps of a new school on one page: done, skipped or next; a pause loses nothing."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.setting_up import Step
from app.ui.navigation import Screen
from app.ui.parts.controls import Sheet, below, beside, scrolled
from app.ui.staff.dialogs import AddDialog
from app.ui.staff.paper import SheetDialog
from app.ui.staff.presenter import StaffPresenter
from app.ui.students.importing import ListKind
from app.ui.students.taking_in import ask_for_list
from app.ui.theme import GRID, Tone, grown
from app.ui.welcome.start_presenter import StartPresenter
from app.ui.welcome.start_words import step_act, step_title, step_words
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card

ACT_WIDTH = 24 * GRID


class StepCard(Card):
    """One step: what it is, how far it is, the way there and the way past it."""

    def __init__(self, step: Step, act: Callable[[], object], skip: Callable[[], object]) -> None:
        super().__init__(padding=2 * GRID)
        self.step = step
        self.status = Pill()
        self.act = Button(step_act(step))
        self.skip = Button("", Kind.QUIET)
        self._words = Text("", "muted", wrap=True)
        self.act.setMinimumWidth(grown(ACT_WIDTH))
        self.act.clicked.connect(act)
        self.skip.clicked.connect(skip)
        self.column.setSpacing(GRID)
        self.column.addLayout(
            beside(Text(step_title(step), "section"), self.status, None, self.skip, self.act)
        )
        self.column.addWidget(self._words)

    def show_state(self, presenter: StartPresenter) -> None:
        """Say how far it is; never by colour alone."""
        state = presenter.state
        is_done, is_skipped = self.step in state.done, self.step in state.skipped
        words, tone = (
            (self.tr("Done"), Tone.PRESENT)
            if is_done
            else (self.tr("Skipped"), Tone.NEUTRAL)
            if is_skipped
            else (self.tr("Left to do"), Tone.LATE)
        )
        self.status.show_status(words, tone)
        self.skip.setText(self.tr("Take it up again") if is_skipped else self.tr("Skip"))
        self.skip.setAccessibleName(f"{self.skip.text()}: {step_title(self.step)}")
        self.skip.setVisible(not is_done)
        self._words.setText(step_words(self.step, state))


class StartPage(Page):
    """For an administrator of a school that is not wholly set up.

    Attributes:
        presenter: how far it is.
        steps: the card of each step.
    """

    def __init__(self, context: PageContext, has_camera: Callable[[], bool]) -> None:
        super().__init__(context)
        records, session = context.services.records, context.signed_in
        self.presenter = StartPresenter(records, session, has_camera, self)
        self._accounts = StaffPresenter(records, session, self)
        self.steps: Mapping[Step, StepCard] = {
            step: StepCard(step, act, partial(self.presenter.skip, step))
            for step, act in self._acts().items()
        }
        self._all_done = Text("", "section", wrap=True)
        content = QWidget()
        content.setLayout(
            below(self._lead(), *self.steps.values(), self._all_done, None, spacing=2 * GRID)
        )
        self.column.addWidget(scrolled(content), 1)
        self._connect()
        self.presenter.open()

    def _acts(self) -> Mapping[Step, Callable[[], object]]:
        go = self.context.navigator.go
        return {
            Step.ACCOUNTS: lambda: self._show(AddDialog(self._accounts, self)),
            Step.SHEET: lambda: self._show(SheetDialog(self._accounts, self)),
            Step.CAMERA: lambda: go(Screen.CAMERA),
            Step.CLASS_LIST: lambda: ask_for_list(self, ListKind.CLASS_LIST, self.presenter.open),
        }

    def _lead(self) -> Text:
        words = self.tr(
            "In any order, now or later: this page comes back until nothing is left. Teachers can"
            " take the roll by name as soon as there is a class list."
        )
        return Text(words, "lead", wrap=True)

    def _connect(self) -> None:
        self.presenter.changed.connect(self._show_state)
        self.context.notices.follow(self.presenter)
        self._accounts.added.connect(self.presenter.open)
        self._accounts.printed.connect(self.presenter.open)
        self._accounts.printed.connect(self._tell_printed)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("First steps")

    @override
    def subtitle(self) -> str:
        """Which school it is."""
        return self.context.signed_in.school_name

    @override
    def first_focus(self) -> QWidget | None:
        """The first step that is left."""
        left = self.presenter.state.left
        return self.steps[left[0]].act if left else None

    @Slot(object)
    def _tell_printed(self, path: Path) -> None:
        """In place of the notice that there is no sheet."""
        words = QCoreApplication.translate(
            "StaffPage",
            "{file} is written. Print it, then delete the file: it opens the school.",
        )
        self.context.notices.tell(words.format(file=path.name))

    @override
    def leave(self) -> None:
        """Close what stands before the page."""
        for sheet in self.findChildren(Sheet):
            sheet.reject()

    @Slot()
    def _show_state(self) -> None:
        for card in self.steps.values():
            card.show_state(self.presenter)
        left = self.presenter.state.left
        self._all_done.setText("" if left else self.tr("All set. Teachers can begin."))
        if left and not self.isAncestorOf(self.focusWidget() or self):
            self.steps[left[0]].act.setFocus()

    def _show(self, dialog: Sheet) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
