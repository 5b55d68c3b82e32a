"""The buttons on a case, the dialog behind each, and what is said when it is done."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from app.domain.rights.request import Channel, IdentityCheck, Outcome, RefusalReason
from app.domain.rights.restriction import RestrictionReason
from app.text.request_words import CHANNELS, CHECKS, FIELDS, OUTCOMES, REASONS, RESTRICTIONS
from app.ui.exporting.presenter import with_suffix
from app.ui.exporting.view import ask_where
from app.ui.parts.acts import Acts
from app.ui.requests.dialogs import Choices, ConfirmDialog, StepDialog, words_of
from app.ui.requests.presenter import RequestsPresenter
from app.ui.requests.said import done_words
from app.ui.widgets.buttons import Kind
from app.usecases.rights.rectify import Correctable

if TYPE_CHECKING:
    from app.ui.widgets.page import Page

NO_REASON = ""


class RequestActs(Acts):
    """Belongs to the page; `buttons` are shown where the presenter offers their act."""

    def __init__(self, page: "Page", presenter: RequestsPresenter) -> None:
        super().__init__(page)
        self._presenter = presenter
        self.buttons = {
            "identity": self._button(self.tr("Identity checked…"), self._identify),
            "package": self._button(self.tr("Access package…"), self._pack),
            "rectify": self._button(self.tr("Put right…"), self._rectify),
            "erase": self._button(self.tr("Erase what can be erased…"), self._erase, Kind.DANGER),
            "restrict": self._button(self.tr("Restrict the use…"), self._restrict),
            "lift": self._button(self.tr("Lift the restriction…"), self._lift),
            "decide": self._button(self.tr("Decide…"), self._decide),
            "extend": self._button(self.tr("Two more months…"), self._extend),
            "reply": self._button(self.tr("Answer as PDF…"), self._print),
            "answer": self._button(self.tr("Answer given…"), self._answer),
            "taken_back": self._button(self.tr("Taken back…"), self._take_back, Kind.QUIET),
            "close": self._button(self.tr("Close the case"), self._close),
        }

    @Slot(str, object)
    def tell_done(self, name: str, result: object) -> None:
        """Close the dialog and say what was done."""
        if name != "listed":
            self._close_and_tell(done_words(name, result))

    def _ask(
        self,
        title: str,
        lead: str,
        *fields: tuple[str, Choices],
        then: Callable[[list[str]], None],
        words: str = "",
    ) -> None:
        dialog = StepDialog(title, lead, fields, words=words, parent=self._page)
        dialog.answered.connect(then)
        self.show_sheet(dialog)

    def _identify(self) -> None:
        self._ask(
            self.tr("Who is asking?"),
            self.tr("Note how the school made sure. Keep no copy of any document."),
            (self.tr("How"), words_of(CHECKS)),
            then=lambda said: self._presenter.identify(IdentityCheck(said[0])),
        )

    def _extend(self) -> None:
        self._ask(
            self.tr("Two more months"),
            self.tr("Tell the person now, and why. It can be done within the first month only."),
            then=lambda said: self._presenter.extend(said[-1]),
            words=self.tr("Why"),
        )

    def _decide(self) -> None:
        reasons = [(NO_REASON, self.tr("None: all is granted")), *words_of(REASONS)]
        self._ask(
            self.tr("Decide on the request"),
            self.tr("What is not granted whole needs a reason that the law knows."),
            (self.tr("Decision"), words_of(OUTCOMES)),
            (self.tr("Reason"), reasons),
            then=lambda said: self._presenter.decide(
                Outcome(said[0]), RefusalReason(said[1]) if said[1] else None, said[-1]
            ),
            words=self.tr("In your own words, to the person"),
        )

    def _answer(self) -> None:
        self._ask(
            self.tr("The answer was given"),
            self.tr("Note how the person got it. No period runs from here on."),
            (self.tr("How"), words_of(CHANNELS)),
            then=lambda said: self._presenter.answer(Channel(said[0])),
        )

    def _restrict(self) -> None:
        self._ask(
            self.tr("Restrict the use"),
            self.tr("No face, no export, no disposal. Roll call goes on."),
            (self.tr("Why"), words_of(RESTRICTIONS)),
            then=lambda said: self._presenter.restrict(RestrictionReason(said[0])),
        )

    def _rectify(self) -> None:
        dialog = StepDialog(
            self.tr("Put right"),
            self.tr("The old value is kept. Marks are corrected in their register."),
            [(self.tr("What"), words_of(FIELDS))],
            value=self.tr("As it should be"),
            words=self.tr("Why"),
            parent=self._page,
        )
        dialog.answered.connect(
            lambda said: self._presenter.rectify(Correctable(said[0]), said[1], said[2])
        )
        self.show_sheet(dialog)

    def _erase(self) -> None:
        self._confirm(
            self.tr("Erase what can be erased?"),
            self.tr(
                "Consents, templates and what a card opens with go at once and for good. Registers "
                "go where the law lets them; otherwise the answer says why they stay."
            ),
            self.tr("Erase"),
            self._presenter.erase,
            Kind.DANGER,
        )

    def _lift(self) -> None:
        self._confirm(
            self.tr("Lift the restriction?"),
            self.tr("Tell the person first. From here on the data are used again."),
            self.tr("Lift it"),
            self._presenter.lift,
        )

    def _take_back(self) -> None:
        self._confirm(
            self.tr("Has the person taken the request back?"),
            self.tr("The case is closed without an answer."),
            self.tr("Close the case"),
            lambda: self._presenter.close(taken_back=True),
        )

    def _close(self) -> None:
        self._presenter.close()

    def _confirm(
        self,
        title: str,
        lead: str,
        act: str,
        then: Callable[[], None],
        kind: Kind = Kind.PRIMARY,
    ) -> None:
        dialog = ConfirmDialog(title, lead, act, kind, self._page)
        dialog.confirmed.connect(then)
        self.show_sheet(dialog)

    def _pack(self) -> None:
        view = self._presenter.chosen
        is_shielded = view is not None and view.is_shielded
        lead = self.tr(
            "The file holds everything that is held on the person, and is not encrypted. Hand it "
            "to them and delete it here: it is theirs to protect."
        )
        if is_shielded:
            lead += " " + self.tr("The identity is protected: make sure that nobody else gets it.")
        self._confirm(
            self.tr("Write the access package?"),
            lead,
            self.tr("It reaches nobody else") if is_shielded else self.tr("Choose a place…"),
            lambda: self._choose_place(".zip", self._save_package),
        )

    def _print(self) -> None:
        self._choose_place(".pdf", self._presenter.print_reply)

    def _save_package(self, path: Path) -> None:
        view = self._presenter.chosen
        is_shielded = view is not None and view.is_shielded
        self._presenter.pack(path, reaches_nobody_else=is_shielded)

    def _choose_place(self, suffix: str, then: Callable[[Path], None]) -> None:
        view = self._presenter.chosen
        name = f"upprop {view.case.number}{suffix}" if view else f"upprop{suffix}"
        ask_where(
            self._page,
            self.tr("Where to"),
            name,
            f"{suffix[1:].upper()} (*{suffix})",
            lambda path: then(with_suffix(path, suffix)),
        )
