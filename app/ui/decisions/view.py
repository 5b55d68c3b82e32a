"""The decisions screen: method by method, what was written, advised and decided."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.text.comment_words import open_words
from app.text.decisions import coverage_words, method_name, standing_words
from app.ui.decisions.aside import ControllerPanel, OfficerPanel
from app.ui.decisions.comments import CommentsPanel
from app.ui.decisions.form import AssessmentForm
from app.ui.decisions.open_comments import OpenCommentsSheet
from app.ui.decisions.presenter import METHODS, DecisionsPresenter
from app.ui.decisions.recipes import DecisionRecipes
from app.ui.parts.controls import Sheet, beside, scrolled
from app.ui.parts.leaves import Leaves
from app.ui.parts.methods import mark_shown, method_buttons
from app.ui.theme import GRID, Tone
from app.ui.widgets.buttons import Kind
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.page import Page, PageContext

FORM, ASIDE = 5, 3
DECIDED = frozenset({"yes", "no", "revoked"})


class DecisionsPage(Page):
    """For the controller and the data protection officer; use cases refuse everybody else."""

    def __init__(self, context: PageContext, recipes: DecisionRecipes) -> None:
        super().__init__(context)
        self.presenter = DecisionsPresenter(context.services.records, context.signed_in, self)
        self.methods = method_buttons(METHODS, self.presenter.open)
        self._state, self._covers = Pill(""), Text("", "small", wrap=True)
        self._said = Text("", "small", wrap=True)
        self.form = AssessmentForm(self.presenter, recipes)
        self.comments = CommentsPanel(self.presenter)
        self.controller: ControllerPanel | None = None
        self.officer: OfficerPanel | None = None
        aside = self._aside()
        self.column.addLayout(beside(*self.methods.values(), None, self._state))
        self.column.addWidget(self._covers)
        self.column.addWidget(self._said)
        self.tabs = Leaves(self.tr("Beside the assessment"))
        self.tabs.addTab(scrolled(aside), self._aside_name())
        self.tabs.addTab(self.comments, "")
        body = beside(self.form, self.tabs, spacing=2 * GRID)
        body.setStretch(0, FORM)
        body.setStretch(1, ASIDE)
        self.column.addLayout(body, 1)
        self._connect()
        self._is_warned = False
        self.presenter.open(METHODS[0])

    def _aside(self) -> QWidget:
        if self.presenter.may_write:
            self.controller = panel = ControllerPanel(self.presenter)
            panel.yes_wished.connect(self._ask_yes)
            panel.no_wished.connect(self._ask_no)
            panel.revocation_wished.connect(self._ask_revocation)
            return panel
        self.officer = officer = OfficerPanel(self.presenter)
        officer.advised.connect(self.presenter.advise)
        officer.words.textChanged.connect(self._forget_warning)
        return officer

    def _aside_name(self) -> str:
        return self.tr("Decision") if self.presenter.may_write else self.tr("Advice")

    def _connect(self) -> None:
        self.presenter.shown.connect(self._show_case)
        self.presenter.done.connect(self._tell_done)
        self.context.notices.follow(self.presenter)
        self.form.put_forward_wished.connect(self._put_forward)
        self.form.section_shown.connect(self.comments.show_section)
        self.comments.begun.connect(self._forget_warning)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Decisions")

    @override
    def subtitle(self) -> str:
        """What is decided here."""
        return self.tr("Without a decision, faces are locked. Card and mark are complete without.")

    @override
    def first_focus(self) -> QWidget | None:
        """The sections."""
        return self.form.sections

    @override
    def may_leave(self) -> bool:
        """Not at the first try while advice or a comment that was begun is not given."""
        begun = self._begun()
        if not begun or self._is_warned:
            return True
        self._is_warned = True
        self.context.notices.tell(begun)
        return False

    def _begun(self) -> str:
        """What to say of words that are on no record; empty where there are none."""
        if self.officer is not None and self.officer.has_begun:
            return self.tr(
                "The advice that you have begun is not given. Give it, or leave once more."
            )
        if not self.comments.has_begun:
            return ""
        if self.presenter.may_write:
            return self.tr(
                "The answer that you have begun is not given. Give it, or leave once more."
            )
        return self.tr("The comment that you have begun is not made. Make it, or leave once more.")

    @override
    def leave(self) -> None:
        """What was typed is kept."""
        self.presenter.save()

    @Slot()
    def _forget_warning(self) -> None:
        self._is_warned = False

    @Slot()
    def _show_case(self) -> None:
        case = self.presenter.case
        if case is None:
            return
        mark_shown(self.methods, case.purpose)
        standing = standing_words(
            is_unlocked=case.is_unlocked,
            until=case.decision.valid_until if case.decision else None,
            ended=case.ended.kind if case.ended else "",
        )
        self._state.show_status(standing, Tone.PRESENT if case.is_unlocked else Tone.NEUTRAL)
        covers = case.decision.coverage if case.decision else None
        self._covers.setVisible(covers is not None)
        if covers is not None:
            self._covers.setText(
                coverage_words(covers.engine_id, covers.threshold, covers.camera_kinds)
            )
        lost = self.tr(
            "An older backup was restored: some words that are on record are not here. Put the "
            "assessment forward again, and advise on it again."
        )
        said = lost if case.is_lost else case.ended_text
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.form.show_case()
        self.comments.show_case()
        name, number = self.tr("Comments"), case.open_comments
        self.tabs.setTabText(1, f"{name} ({number})" if number else name)
        self.tabs.setTabToolTip(1, open_words(number) if number else "")
        if self.controller is not None:
            self.controller.show_case()
        if self.officer is not None:
            self.officer.show_case()

    @Slot()
    def _put_forward(self) -> None:
        """Silently where no comment is open; otherwise it is said, and needs a reason."""
        case = self.presenter.case
        if case is None or not case.open_comments:
            self.presenter.put_forward()
            return
        sheet = OpenCommentsSheet(case, parent=self)
        sheet.decided.connect(self.presenter.put_forward)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot()
    def _ask_yes(self) -> None:
        panel = self.controller
        day = panel.decided_on if panel else None
        if panel is not None and day is not None:
            reasons = panel.reasons.typed()
            self._ask(
                self.tr("Decide yes"),
                self.tr(
                    "The method is unlocked until the last day of the assessment, for the engine, "
                    "threshold and kinds of camera that it names. Each student's consent is still "
                    "needed."
                ),
                lambda: self.presenter.decide_yes(reasons, day),
            )

    @Slot()
    def _ask_no(self) -> None:
        panel = self.controller
        if panel is not None:
            reasons = panel.reasons.typed()
            self._ask(
                self.tr("Decide no"),
                self.tr(
                    "The method is locked. If it was unlocked, every consent to it ends, and the "
                    "templates are erased. Card and mark go on as before."
                ),
                lambda: self.presenter.decide_no(reasons),
            )

    @Slot()
    def _ask_revocation(self) -> None:
        panel = self.controller
        if panel is not None:
            reasons = panel.reasons.typed()
            self._ask(
                self.tr("Revoke the decision"),
                self.tr(
                    "The method is locked at once, in a lesson that is on, too. Every consent to "
                    "it ends, and the templates are erased. Card and mark go on as before."
                ),
                lambda: self.presenter.revoke(reasons),
            )

    def _ask(self, words: str, meaning: str, act: Callable[[], None]) -> None:
        sheet = Sheet(words, f"{method_name(self.presenter.purpose.value)}. {meaning}", parent=self)
        sheet.setMinimumWidth(60 * GRID)
        sheet.add_way_out(self.tr("Go back"))
        button = sheet.add_button(words, Kind.SECONDARY)
        button.clicked.connect(act)
        button.clicked.connect(sheet.accept)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot(str)
    def _tell_done(self, name: str) -> None:
        words = {
            "put_forward": self.tr("Put forward. The officer can advise on it now."),
            "advised": self.tr("The advice is on record."),
            "yes": self.tr("Decided: yes. The method is unlocked."),
            "no": self.tr("Decided: no. The method is locked."),
            "revoked": self.tr("Revoked. The method is locked and its templates are erased."),
            "commented": self.tr("The comment is on record. The controller sees it."),
            "answered": self.tr("The answer is on record. The officer sees it."),
            "closed": self.tr("The comment is closed."),
        }
        if self.controller is not None and name in DECIDED:
            self.controller.reasons.clear()
        if self.officer is not None and name == "advised":
            self.officer.empty()
        if name in {"commented", "answered"}:
            self.comments.forget_sent()
        self.context.notices.tell(words[name])
