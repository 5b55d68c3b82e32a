"""The dialog 'Recognition engine': what there is to choose by, and the change to another."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.roll_call.camera_kind import CameraKind
from app.ui.engines.presenter import EnginesPresenter
from app.ui.engines.words import engine_title, lines_of
from app.ui.exporting.view import ask_which
from app.ui.parts.controls import Sheet, beside, emptied, scrolled
from app.ui.theme import GRID, Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.page import PageContext
from app.ui.widgets.panels import Card
from app.ui.widgets.work_bar import told_within
from app.usecases.engines.view_engines import EnginesView, EngineView

WIDTH, HEIGHT = 860, 640
MOST_NAMES = 40


class EnginesDialog(Sheet):
    """A card for each engine, and above them how a change stands.

    Attributes:
        presenter: its decisions.
    """

    def __init__(
        self, context: PageContext, kind: CameraKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("EnginesDialog", "Recognition engine"),
            QCoreApplication.translate(
                "EnginesDialog",
                "Templates of one engine are never compared with another's. Another engine asks "
                "for a new enrolment of each student; lessons keep the old one until the change.",
            ),
            parent=parent,
        )
        self.presenter = EnginesPresenter(context.services.records, context.signed_in, kind, self)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(2 * GRID)
        inside = QWidget()
        inside.setLayout(self._cards)
        self.column.addWidget(scrolled(inside), 1)
        self._told = Text("", "strong", wrap=True)
        self._told.hide()
        self.column.addWidget(self._told)
        self._watch = told_within(self.column, context.services.records, self)
        self._add = self.add_button(self.tr("Add a model file…"))
        self._add.clicked.connect(self._ask_file)
        self.add_way_out(self.tr("Close"))
        presenter = self.presenter
        presenter.shown.connect(self._show)
        presenter.failed.connect(self.show_problem)
        presenter.added.connect(self._tell_added)
        presenter.erased.connect(self._tell_erased)
        presenter.open()
        self.setMinimumWidth(WIDTH)
        self.take_size(WIDTH, HEIGHT)

    @override
    def reject(self) -> None:
        """What is being read is let go."""
        self._watch.cancel()
        super().reject()

    @Slot()
    def _ask_file(self) -> None:
        self._clear()
        kinds = self.tr("Model files (*.onnx *.xml *.bin *.dat);;All files (*)")
        ask_which(self, self.tr("Choose a model file"), kinds, self._add_file)

    def _add_file(self, file: Path) -> None:
        self.presenter.add_file(file)

    @Slot(str)
    def _tell_added(self, name: str) -> None:
        self._tell(self.tr("Added: {0}").format(name))

    @Slot(int)
    def _tell_erased(self, count: int) -> None:
        words = self.tr("Templates erased: {0}. The receipts are on record.").format(count)
        self._tell(words)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _clear(self) -> None:
        self.show_words("")
        self._tell("")

    @Slot()
    def _show(self) -> None:
        view = self.presenter.view
        if view is None:
            return
        emptied(self._cards)
        if view.is_demo:
            words = self.tr("The demo school keeps to the engine that was measured on its faces.")
            self._cards.addWidget(Text(words, "muted", wrap=True))
        if view.next is not None:
            self._cards.addWidget(self._change(view, view.next))
        for engine in view.engines:
            self._cards.addWidget(self._engine(view, engine))
        self._cards.addStretch(1)

    def _engine(self, view: EnginesView, engine: EngineView) -> QWidget:
        card, name = Card(), engine.choice.name
        pill = Pill()
        if name == view.in_force:
            pill = Pill(self.tr("In use"), Tone.PRESENT)
        elif name == view.next:
            pill = Pill(self.tr("Next"), Tone.LATE)
        else:
            pill.hide()
        enrolled = self.tr("Enrolled at the spot: {0}").format(engine.enrolled)
        head = beside(Text(engine_title(name), "section"), pill, None, Text(enrolled, "small"))
        card.column.addLayout(head)
        for line in lines_of(engine):
            card.column.addWidget(Text(line, "small", wrap=True))
        if self.presenter.can_begin(engine):
            begin = Button(self.tr("Go over to this engine"))
            begin.clicked.connect(partial(self._begin, name))
            card.column.addLayout(beside(None, begin))
        return card

    def _change(self, view: EnginesView, coming: str) -> QWidget:
        card, waiting = Card(), view.still_to_enrol
        title = self.tr("Going over to: {0}").format(engine_title(coming))
        card.column.addWidget(Text(title, "section"))
        if waiting:
            left = self.tr("Still to enrol with it ({0}):").format(len(waiting))
            names = ", ".join(student.name for student in waiting[:MOST_NAMES])
            more = "…" if len(waiting) > MOST_NAMES else ""
            card.column.addWidget(Text(f"{left} {names}{more}", wrap=True))
        else:
            done = self.tr("Everybody who has consented is enrolled with it.")
            card.column.addWidget(Text(done, wrap=True))
        after = self.tr(
            "With the change the old engine's templates are erased, each with a receipt. "
            "Cards with a face go on as plain cards until they are made anew."
        )
        card.column.addWidget(Text(after, "muted", wrap=True))
        give_up = Button(self.tr("Give the change up"))
        give_up.clicked.connect(self._give_up)
        change = Button(self.tr("Change now"), Kind.DANGER if waiting else Kind.PRIMARY)
        change.clicked.connect(self._complete)
        card.column.addLayout(beside(None, give_up, change))
        return card

    def _begin(self, name: str) -> None:
        self._clear()
        self.presenter.begin(name)

    @Slot()
    def _give_up(self) -> None:
        self._clear()
        self.presenter.give_up()

    @Slot()
    def _complete(self) -> None:
        self._clear()
        self.presenter.complete()
