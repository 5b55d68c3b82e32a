"""The consent dialog: the notice as it is given, what has to be said of it, and the withdrawal.

Saying no costs nothing: the dialog closes and everything is as it was.
"""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QStackedWidget, QTextBrowser, QWidget

from app.domain.overview import StudentOverview
from app.text.dates import local_date, local_time
from app.ui.consent.form import FormPanel
from app.ui.consent.presenter import ConsentPresenter, Footing
from app.ui.notices import sentence_of
from app.ui.parts.controls import Sheet, below, beside
from app.ui.parts.wording import short_hash
from app.ui.theme import GRID
from app.ui.widgets.buttons import Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.page import PageContext
from app.ui.widgets.panels import Card
from privacy.consent.consent import Consent
from privacy.rights.erasure import ErasureReceipt

LANGUAGE_NAMES = {"sv": "Svenska", "en": "English"}
SIZE, NARROWEST = (860, 600), 460


class ConsentDialog(Sheet):
    """One student's face consent: record it, or withdraw it.

    Signals:
        changed: what is on record is different now.
    """

    changed = Signal()

    def __init__(
        self,
        presenter: ConsentPresenter,
        overview: StudentOverview,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            overview.student.name,
            QCoreApplication.translate(
                "ConsentDialog",
                "Consent to face at the check-in spot. The card does the same without it.",
            ),
            parent=parent,
        )
        self._presenter, self._overview = presenter, overview
        self._language = QComboBox()
        self._notice = QTextBrowser()
        self._form: FormPanel | None = None
        self._footing: Footing | None = None
        self._steps = QStackedWidget()
        self._steps.addWidget(QWidget())
        self.column.addWidget(self._steps, 1)
        self._close = self.add_way_out(self.tr("Close"))
        self._withdraw = self.add_button(self.tr("Withdraw the consent"), Kind.DANGER)
        self._record = self.add_button(self.tr("Record the consent"), Kind.PRIMARY)
        self._withdraw.setVisible(overview.consent_standing or overview.enrolled)
        self._record.hide()
        if overview.consent_standing:
            self.lead.setText(
                self.tr("A consent stands. It is withdrawn in one step; a new one takes its place.")
            )
        for code, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self._connect()
        presenter.open(overview.student.id)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.ready.connect(self._show_footing)
        presenter.recorded.connect(self._show_recorded)
        presenter.withdrawn.connect(self._show_withdrawn)
        presenter.recorded.connect(self.changed)
        presenter.withdrawn.connect(self.changed)
        presenter.failed.connect(self.show_problem)
        presenter.busy_changed.connect(self._follow)
        self._withdraw.clicked.connect(self._do_withdraw)
        self._record.clicked.connect(self._do_record)
        self._language.currentIndexChanged.connect(self._show_notice)

    @Slot(object)
    def _show_footing(self, footing: Footing) -> None:
        self._footing = footing
        if footing.obstacle is not None:
            self._show_obstacle(footing.obstacle)
            return
        self._form = FormPanel(footing)
        self._form.changed.connect(self._follow)
        self._show_step(self._recording_step(self._form))
        self._record.show()
        self._show_notice()
        self._follow()
        self.take_size(*SIZE)

    def _recording_step(self, form: FormPanel) -> QWidget:
        step = QWidget()
        self._language.setAccessibleName(self.tr("Language of the notice"))
        self._notice.setAccessibleName(self.tr("Notice"))
        self._notice.setOpenLinks(False)
        caption = Text(self.tr("The notice that they were given"), "label")
        notice = below(beside(caption, None, self._language), self._notice)
        row = beside(notice, form, spacing=3 * GRID)
        row.setStretch(0, 3)
        row.setStretch(1, 2)
        step.setLayout(row)
        return step

    @Slot()
    def _show_notice(self) -> None:
        if self._footing is not None:
            notice = self._footing.notices[self._language.currentData()]
            self._notice.setMarkdown(notice.text)

    def _show_obstacle(self, obstacle: Exception) -> None:
        words = Text(sentence_of(obstacle), wrap=True)
        words.setMinimumWidth(NARROWEST)
        self._show_step(words)
        self._close.setFocus()
        self.fit()

    @Slot()
    def _follow(self) -> None:
        is_busy = self._presenter.is_busy
        answer = self._form.answer(self._language.currentData()) if self._form else None
        self._record.setEnabled(answer is not None and not is_busy)
        self._withdraw.setEnabled(not is_busy)

    @Slot()
    def _do_record(self) -> None:
        answer = self._form.answer(self._language.currentData()) if self._form else None
        if answer is not None:
            self.show_words("")
            self._presenter.record(self._overview.student.id, answer)

    @Slot()
    def _do_withdraw(self) -> None:
        self.show_words("")
        self._presenter.withdraw(self._overview.student.id)

    @Slot(object)
    def _show_recorded(self, consent: Consent) -> None:
        notice = f"{consent.notice_version} · {short_hash(consent.notice_sha256)}"
        self._finish(
            self.tr("The consent is on record"),
            self.tr("It can be withdrawn at any time, in one step and without a reason."),
            (
                (self.tr("Holds until"), local_date(consent.valid_until)),
                (self.tr("Notice"), notice),
            ),
        )

    @Slot(object)
    def _show_withdrawn(self, receipt: ErasureReceipt) -> None:
        at = f"{local_date(receipt.erased_at)} {local_time(receipt.erased_at)}"
        entry = f"{receipt.sequence} · {short_hash(receipt.ledger_hash)}"
        self._finish(
            self.tr("Withdrawn. What stood on it is erased"),
            self.tr("The key was destroyed on this computer and the rows were removed."),
            (
                (self.tr("Erased"), at),
                (self.tr("Keys destroyed"), str(receipt.keys_destroyed)),
                (self.tr("Rows removed"), str(receipt.rows_erased)),
                (self.tr("Ledger entry"), entry),
            ),
        )

    def _finish(self, title: str, lead: str, facts: tuple[tuple[str, str], ...]) -> None:
        card, grid = Card(), QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setColumnStretch(1, 1)
        for number, (caption, words) in enumerate(facts):
            grid.addWidget(Text(caption, "muted"), number, 0)
            grid.addWidget(Text(words), number, 1)
        card.column.addWidget(Text(title, "section"))
        card.column.addWidget(Text(lead, "muted", wrap=True))
        card.column.addLayout(grid)
        step = QWidget()
        step.setLayout(below(card, None))
        self._show_step(step)
        self.show_words("")
        self._form = None
        self.lead.hide()
        self._record.hide()
        self._withdraw.hide()
        self._close.setFocus()
        self.fit()

    def _show_step(self, step: QWidget) -> None:
        before = self._steps.currentWidget()
        self._steps.addWidget(step)
        self._steps.setCurrentWidget(step)
        if before is not None:
            self._steps.removeWidget(before)
            before.hide()
            before.deleteLater()


def open_consent(context: PageContext, overview: StudentOverview, parent: QWidget) -> ConsentDialog:
    """Open the dialog for a student."""
    services = context.services
    presenter = ConsentPresenter(services.records, context.signed_in, parent)
    dialog = ConsentDialog(presenter, overview, services.language(), parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.finished.connect(presenter.deleteLater)
    dialog.open()
    return dialog
