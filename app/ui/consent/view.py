"""The consent dialog of one student: what stands, asking, a signed form, withdrawing, receipts.

Saying no costs nothing: nothing is recorded, and everything is as it was.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from app.domain.roll_call.overview import StudentOverview
from app.printing.scanned_form import ScannedForm
from app.text.dates import local_date, local_time
from app.ui.consent.presenter import JSON_SUFFIX, ConsentForm, ConsentPresenter, Footing
from app.ui.consent.steps import AskingStep, HistoryCard, MethodCard, PageStep
from app.ui.exporting.view import ask_where, ask_which
from app.ui.notices import sentence_of
from app.ui.parts.controls import Sheet, below, scrolled
from app.ui.parts.wording import short_hash
from app.ui.theme import GRID
from app.ui.widgets.buttons import Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.page import PageContext
from app.ui.widgets.panels import Card
from privacy.consent.consent import Consent
from privacy.consent.receipt import ConsentReceipt
from privacy.purposes import Purpose
from privacy.rights.erasure import ErasureReceipt

ASKING_SIZE, OVERVIEW_SIZE, NARROWEST = (960, 660), (860, 620), 460


class ConsentDialog(Sheet):
    """One student's face consents.

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
                "Consent to the face, for each way of checking in by itself.",
            ),
            parent=parent,
        )
        self._presenter, self._overview = presenter, overview
        self._language = language
        self._footing: Footing | None = None
        self._receipt_id = ""
        self._steps = QStackedWidget()
        self._steps.addWidget(QWidget())
        self.column.addWidget(self._steps, 1)
        self._back = self.add_button(self.tr("Back"), Kind.QUIET)
        self._back.hide()
        self._receipt = self.add_button(self.tr("Receipt…"))
        self._receipt.hide()
        self._close = self.add_way_out(self.tr("Close"))
        self._connect()
        presenter.open(overview.student.id)

    def _connect(self) -> None:
        presenter = self._presenter
        presenter.ready.connect(self._show_footing)
        presenter.recorded.connect(self._show_recorded)
        presenter.withdrawn.connect(self._show_withdrawn)
        presenter.recorded.connect(self.changed)
        presenter.withdrawn.connect(self.changed)
        presenter.page_read.connect(self._show_page)
        presenter.printed.connect(self._tell_printed)
        presenter.failed.connect(self.show_problem)
        presenter.busy_changed.connect(self._steps.setDisabled)
        self._back.clicked.connect(self._reopen)
        self._receipt.clicked.connect(self._ask_for_receipt)

    @Slot()
    def _reopen(self) -> None:
        self._presenter.open(self._overview.student.id)

    @Slot(object)
    def _show_footing(self, footing: Footing) -> None:
        self._footing = footing
        standing = {each.purpose: each for each in footing.history.standing}
        is_held = self._overview.enrolled and Purpose.FACE_AT_SPOT not in standing
        shown = dict.fromkeys((*footing.purposes, *standing))
        if is_held:
            shown[Purpose.FACE_AT_SPOT] = None
        parts: list[QWidget] = []
        if footing.obstacle is not None:
            words = Text(sentence_of(footing.obstacle), wrap=True)
            words.setMinimumWidth(NARROWEST)
            parts.append(words)
        if footing.obstacle is None or standing or is_held:
            parts += [self._method(footing, each, standing.get(each)) for each in shown]
        if footing.history.receipts:
            history = HistoryCard(footing.history.receipts)
            history.receipt_wished.connect(self._ask_for_receipt_of)
            parts.append(history)
        step = QWidget()
        step.setLayout(below(*parts, None, spacing=2 * GRID))
        self._show_step(scrolled(step) if len(parts) > 1 else step)
        self._receipt.hide()
        self._back.hide()
        self.lead.show()
        self.take_size(*OVERVIEW_SIZE) if len(parts) > 1 else self.fit()
        self._close.setFocus()

    def _method(self, footing: Footing, purpose: Purpose, standing: Consent | None) -> QWidget:
        is_held = purpose is Purpose.FACE_AT_SPOT and self._overview.enrolled
        is_open = footing.obstacle is None and purpose in footing.purposes
        card = MethodCard(purpose, standing, is_open=is_open, is_held=is_held)
        card.asked.connect(self._show_asking)
        card.form_wished.connect(self._ask_for_form)
        card.page_wished.connect(self._ask_for_page)
        card.withdrawn.connect(self._do_withdraw)
        return card

    @Slot(object)
    def _show_asking(self, purpose: Purpose) -> None:
        if self._footing is None:
            return
        step = AskingStep(self._footing, purpose, self._language)
        step.agreed.connect(self._record)
        step.declined.connect(self._reopen)
        self._go_on(step)
        self.take_size(*ASKING_SIZE)
        step.show_notice()
        step.notice.setFocus()

    @Slot(object)
    def _show_page(self, page: ScannedForm) -> None:
        if self._footing is None:
            return
        step = PageStep(self._footing, page)
        student_id = self._overview.student.id
        step.agreed.connect(
            lambda page, who, until: self._presenter.record_page(student_id, page, who, until)
        )
        self._go_on(step)
        self.fit()

    def _go_on(self, step: QWidget) -> None:
        self.show_words("")
        self._show_step(step)
        self._back.show()

    @Slot(object)
    def _record(self, form: ConsentForm) -> None:
        self.show_words("")
        self._presenter.record(self._overview.student.id, form)

    @Slot(object)
    def _do_withdraw(self, purpose: Purpose) -> None:
        self.show_words("")
        self._presenter.withdraw(self._overview.student.id, purpose)

    @Slot(object)
    def _ask_for_form(self, purpose: Purpose) -> None:
        student_id, language = self._overview.student.id, self._language
        ask_where(
            self,
            self.tr("Save the form"),
            self.tr("Consent form.pdf"),
            "PDF (*.pdf)",
            lambda path: self._presenter.print_form(
                student_id, purpose, language, _named(path, ".pdf")
            ),
        )

    @Slot(object)
    def _ask_for_page(self, _purpose: Purpose) -> None:
        kinds = self.tr("Picture or PDF of the signed page")
        ask_which(
            self,
            self.tr("Open a signed form"),
            f"{kinds} (*.png *.jpg *.jpeg *.pdf)",
            self._presenter.read_page,
        )

    @Slot(object)
    def _ask_for_receipt_of(self, receipt: ConsentReceipt) -> None:
        self._receipt_id = receipt.id
        self._ask_for_receipt()

    @Slot()
    def _ask_for_receipt(self) -> None:
        student_id, receipt_id = self._overview.student.id, self._receipt_id
        ask_where(
            self,
            self.tr("Save the receipt"),
            self.tr("Receipt.pdf"),
            f"PDF (*.pdf);;JSON (*{JSON_SUFFIX})",
            lambda path: self._presenter.write_receipt(
                student_id, receipt_id, self._language, path
            ),
        )

    @Slot(object)
    def _tell_printed(self, path: Path) -> None:
        self.lead.setText(self.tr("Saved as {file}.").format(file=path.name))
        self.lead.show()

    @Slot(object)
    def _show_recorded(self, consent: Consent) -> None:
        self._receipt_id = consent.id
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
        self._receipt_id = receipt.order_id
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
        self.lead.hide()
        self._back.hide()
        self._receipt.show()
        self._receipt.setFocus()
        self.fit()

    def _show_step(self, step: QWidget) -> None:
        before = self._steps.currentWidget()
        self._steps.addWidget(step)
        self._steps.setCurrentWidget(step)
        if before is not None:
            self._steps.removeWidget(before)
            before.hide()
            before.deleteLater()


def _named(path: Path, suffix: str) -> Path:
    return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)


def open_consent(context: PageContext, overview: StudentOverview, parent: QWidget) -> ConsentDialog:
    """Open the dialog for a student."""
    services = context.services
    presenter = ConsentPresenter(services.records, context.signed_in, parent)
    dialog = ConsentDialog(presenter, overview, services.language(), parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.finished.connect(presenter.deleteLater)
    dialog.open()
    return dialog
