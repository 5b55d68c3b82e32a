"""The buttons on an incident and the dialog behind each."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from typing_extensions import override

from app.ui.exporting.view import ask_where
from app.ui.incidents.dialogs import AssessDialog, MomentDialog, ReportDialog, WordsDialog
from app.ui.incidents.presenter import IncidentsPresenter
from app.ui.parts.acts import Acts
from app.ui.parts.controls import Sheet
from app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from app.ui.widgets.page import Page


class IncidentActs(Acts):
    """Belongs to the page; `buttons` are shown where the presenter offers their act."""

    def __init__(self, page: "Page", presenter: IncidentsPresenter) -> None:
        super().__init__(page)
        self._presenter = presenter
        self.buttons = {
            "assess": self._small(self.tr("Assess…"), self._assess),
            "measures": self._small(self.tr("Measures…"), self._measures),
            "notified": self._small(self.tr("Authority told…"), self._notified),
            "not_notified": self._small(self.tr("Authority not told…"), self._not_notified),
            "told": self._small(self.tr("People told…"), self._told),
            "not_told": self._small(self.tr("People not told…"), self._not_told),
            "comment": self._small(self.tr("Comment…"), self._comment),
            "paper": self._small(self.tr("Paper as PDF…"), self._print),
            "close": self._small(self.tr("Close the incident"), presenter.close),
            "reopen": self._small(self.tr("Take up again…"), self._reopen),
        }

    @override
    def show_sheet(self, sheet: Sheet) -> None:
        """Open a dialog as large as what it asks for."""
        sheet.fit()
        super().show_sheet(sheet)

    @Slot()
    def report(self) -> None:
        """Begin an incident."""
        dialog = ReportDialog(self._page.context.services.now(), self._page)
        dialog.reported.connect(self._presenter.report)
        self.show_sheet(dialog)

    @Slot()
    def tell_done(self) -> None:
        """Close the dialog and say that it is on record."""
        self._close_and_tell(self.tr("It is in the register of incidents."))

    def _small(self, words: str, act: Callable[[], None]) -> Button:
        return self._button(words, act, size="small")

    def _assess(self) -> None:
        dialog = AssessDialog(self._page)
        dialog.judged.connect(self._presenter.assess)
        self.show_sheet(dialog)

    def _measures(self) -> None:
        self._ask(
            self.tr("Measures"),
            self.tr("What was done, or is going to be done, and what it does for people."),
            self.tr("Measures"),
            self._presenter.note_measures,
        )

    def _notified(self) -> None:
        dialog = MomentDialog(
            self.tr("The authority was told"),
            self.tr("Send the paper by the authority's own form first, then note it here."),
            self.tr("Reasons for the delay, where the 72 hours were over"),
            self._page.context.services.now(),
            has_reference=True,
            parent=self._page,
        )
        dialog.answered.connect(self._presenter.notified)
        self.show_sheet(dialog)

    def _not_notified(self) -> None:
        self._ask(
            self.tr("The authority is not told"),
            self.tr("Only where it is unlikely that anybody is at risk (Art. 33(1))."),
            self.tr("Why it is unlikely"),
            self._presenter.not_notified,
        )

    def _told(self) -> None:
        dialog = MomentDialog(
            self.tr("The people concerned were told"),
            self.tr("In plain words: what happened, what may follow, what is done, whom to ask."),
            self.tr("How they were told"),
            self._page.context.services.now(),
            has_reference=False,
            parent=self._page,
        )
        dialog.answered.connect(lambda at, _number, how: self._presenter.told(at, how))
        self.show_sheet(dialog)

    def _not_told(self) -> None:
        self._ask(
            self.tr("The people concerned are not told"),
            self.tr(
                "There is no high risk, the data could not be read, the risk has been ended, or "
                "everybody is told in public (Art. 34(3))."
            ),
            self.tr("Why not"),
            self._presenter.not_told,
        )

    def _comment(self) -> None:
        self._ask(
            self.tr("Comment"),
            self.tr("It stays in the history of the incident."),
            self.tr("Comment"),
            self._presenter.comment,
        )

    def _reopen(self) -> None:
        self._ask(
            self.tr("Take the incident up again"),
            self.tr("Something more has come to light."),
            self.tr("Why"),
            self._presenter.reopen,
        )

    def _print(self) -> None:
        view = self._presenter.chosen
        if view is None:
            return
        word = self.tr("incident")
        name = f"{word}-{view.incident.number}.pdf"
        title, kind = self.tr("Save the paper"), self.tr("PDF (*.pdf)")
        ask_where(self._page, title, name, kind, self._presenter.print_paper)

    def _ask(self, title: str, lead: str, label: str, then: Callable[[str], None]) -> None:
        self.show_sheet(WordsDialog(title, lead, label, then, self._page))
