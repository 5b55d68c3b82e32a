"""The steps of the consent dialog: what stands, the notice with its question, a signed page.

Each is a widget that says what somebody wants; the dialog acts.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from app.printing.scanned_form import ScannedForm
from app.text.dates import local_date, local_time
from app.ui.consent.form import FormPanel
from app.ui.consent.presenter import ConsentForm, Footing
from app.ui.parts.controls import below, beside
from app.ui.parts.wording import short_hash
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from app.ui.widgets.reading import Reading
from app.ui.widgets.tables import DataTable
from privacy.consent.consent import ActedBy, Consent
from privacy.consent.orders import EndReason
from privacy.consent.receipt import ConsentReceipt, ReceiptEvent
from privacy.purposes import Purpose

LANGUAGE_NAMES = {"sv": "Svenska", "en": "English"}
WIDEST_FORM = 44 * GRID


def method_name(purpose: Purpose) -> str:
    """The method in the window's language."""
    names = {
        Purpose.FACE_WITH_CARD: QCoreApplication.translate(
            "consent", "Face together with the card"
        ),
        Purpose.FACE_AT_SPOT: QCoreApplication.translate("consent", "Face at the spot"),
    }
    return names[purpose]


def who_words(acted_by: ActedBy) -> str:
    """Who consented, within a sentence."""
    words = {
        ActedBy.STUDENT: QCoreApplication.translate("consent", "the student"),
        ActedBy.GUARDIAN: QCoreApplication.translate("consent", "a guardian"),
        ActedBy.BOTH: QCoreApplication.translate("consent", "the student and a guardian"),
    }
    return words[acted_by]


def event_words(receipt: ConsentReceipt) -> str:
    """What a receipt is for, in a word or two."""
    if receipt.reason is EndReason.WITHDRAWN:
        return QCoreApplication.translate("consent", "Withdrawn")
    words = {
        ReceiptEvent.GIVEN: QCoreApplication.translate("consent", "Given"),
        ReceiptEvent.RENEWED: QCoreApplication.translate("consent", "Renewed"),
        ReceiptEvent.ENDED: QCoreApplication.translate("consent", "Ended by itself"),
    }
    return words[receipt.event]


class MethodCard(Card):
    """How it stands with one method, and what can be done.

    Signals:
        asked, form_wished, page_wished, withdrawn: carry the method.
    """

    asked = Signal(object)
    form_wished = Signal(object)
    page_wished = Signal(object)
    withdrawn = Signal(object)

    def __init__(
        self, purpose: Purpose, standing: Consent | None, *, is_open: bool, is_held: bool
    ) -> None:
        super().__init__(padding=2 * GRID)
        name = method_name(purpose)
        buttons: list[QWidget | None] = []
        if is_open:
            words = self.tr("Ask again…") if standing else self.tr("Ask for consent…")
            wishes = (
                (words, self.asked),
                (self.tr("Form as PDF…"), self.form_wished),
                (self.tr("Open a signed form…"), self.page_wished),
            )
            for text, signal in wishes:
                button = Button(text)
                button.setAccessibleDescription(name)
                button.clicked.connect(lambda _=False, sends=signal: sends.emit(purpose))
                buttons.append(button)
        buttons.append(None)
        if standing is not None or is_held:
            withdraw = Button(self.tr("Withdraw the consent"), Kind.DANGER)
            withdraw.setAccessibleDescription(name)
            withdraw.clicked.connect(lambda: self.withdrawn.emit(purpose))
            buttons.append(withdraw)
        self.column.addWidget(Text(name, "section"))
        self.column.addWidget(Text(self._state(standing), "muted", wrap=True))
        self.column.addLayout(beside(*buttons))

    def _state(self, standing: Consent | None) -> str:
        if standing is None:
            return self.tr("No consent stands. The card does the same without it.")
        words = self.tr("A consent of {who} stands until {day}.")
        return words.format(who=who_words(standing.acted_by), day=local_date(standing.valid_until))


class HistoryCard(Card):
    """What happened, newest first, each with its receipt.

    Signals:
        receipt_wished: carries the `ConsentReceipt`.
    """

    receipt_wished = Signal(object)

    def __init__(self, receipts: Sequence[ConsentReceipt]) -> None:
        super().__init__(padding=2 * GRID)
        self._receipts = receipts
        self.table, model = DataTable(self.tr("History")), QStandardItemModel(self)
        heads = [self.tr("What"), self.tr("Way of checking in"), self.tr("When")]
        model.setHorizontalHeaderLabels(heads)
        for receipt in receipts:
            when = f"{local_date(receipt.at)} {local_time(receipt.at)}"
            cells = (event_words(receipt), method_name(receipt.purpose), when)
            model.appendRow([QStandardItem(cell) for cell in cells])
        self.table.setModel(model)
        self.table.stretch(1)
        self.table.selectRow(0)
        self.table.setFixedHeight(grown(20 * GRID))
        receipt_button = Button(self.tr("Receipt…"))
        receipt_button.clicked.connect(self._wish)
        self.column.addWidget(Text(self.tr("History"), "section"))
        self.column.addWidget(self.table, 1)
        self.column.addLayout(beside(None, receipt_button))

    @Slot()
    def _wish(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._receipts):
            self.receipt_wished.emit(self._receipts[row])


class AskingStep(QWidget):
    """The notice in full, who consents and until when, and two equal buttons.

    Yes opens when the notice has been read to its end and both questions are answered.

    Signals:
        agreed: carries the `ConsentForm`.
        declined: nothing is recorded.
    """

    agreed = Signal(object)
    declined = Signal()

    def __init__(self, footing: Footing, purpose: Purpose, language: str) -> None:
        super().__init__()
        self._footing, self._purpose = footing, purpose
        self._is_read = False
        self.language, self.notice = QComboBox(), Reading(self.tr("Notice"))
        self.form = FormPanel(footing)
        self.yes = Button(self.tr("Yes, I consent"), size="large")
        self.no = Button(self.tr("No, I do not consent"), size="large")
        self._hint = Text(self.tr("Read the notice to its end; then yes can be pressed."), "muted")
        self._lay_out()
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.language.currentIndexChanged.connect(self.show_notice)
        bar = self.notice.verticalScrollBar()
        bar.valueChanged.connect(self._follow)
        bar.rangeChanged.connect(self._follow)
        self.form.changed.connect(self._follow)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.declined)
        self.show_notice()

    def _lay_out(self) -> None:
        self.language.setAccessibleName(self.tr("Language of the notice"))
        caption = Text(self.tr("Notice"), "label")
        notice = below(beside(caption, None, self.language), self.notice)
        self.form.setMaximumWidth(grown(WIDEST_FORM))
        row = beside(notice, self.form, spacing=3 * GRID)
        row.setStretch(0, 3)
        row.setStretch(1, 2)
        choice = beside(self.yes, self.no, spacing=2 * GRID)
        choice.setStretch(0, 1)
        choice.setStretch(1, 1)
        self.setLayout(below(row, self._hint, choice, spacing=2 * GRID))

    @Slot()
    def show_notice(self) -> None:
        """Show the notice in the chosen language, from its beginning."""
        self._is_read = False
        notice = self._footing.notices[self._purpose, self.language.currentData()]
        self.notice.read(notice.text)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._is_read |= self.isVisible() and self._is_end_in_sight()
        self._hint.setVisible(not self._is_read)
        self.yes.setEnabled(self._is_read and self._answer() is not None)

    def _is_end_in_sight(self) -> bool:
        bar, notice = self.notice.verticalScrollBar(), self.notice
        # Before it is laid out nothing can be scrolled either, however long the notice is.
        is_short = notice.document().size().height() <= notice.viewport().height()
        return is_short or 0 < bar.maximum() <= bar.value()

    def _answer(self) -> ConsentForm | None:
        acted_by, until = self.form.acted_by, self.form.until
        if acted_by is None or until is None:
            return None
        return ConsentForm(self._purpose, acted_by, self.language.currentData(), until)

    @Slot()
    def _agree(self) -> None:
        answer = self._answer()
        if answer is not None:
            self.agreed.emit(answer)


class PageStep(QWidget):
    """A signed form that was opened: which it is, who signed, and until when.

    Signals:
        agreed: the page, who signed and the last day.
    """

    agreed = Signal(object, object, object)

    def __init__(self, footing: Footing, page: ScannedForm) -> None:
        super().__init__()
        self._page = page
        self.form = FormPanel(footing)
        self.record = Button(self.tr("Record the form"), Kind.PRIMARY)
        self.record.setEnabled(False)
        reference = page.reference
        words = self.tr("{method}. Notice {version}, {language}. Digest of the page {digest}.")
        said = words.format(
            method=method_name(reference.purpose),
            version=reference.notice_version,
            language=LANGUAGE_NAMES.get(reference.language, reference.language),
            digest=short_hash(page.page_sha256),
        )
        kept = self.tr(
            "Look at the signatures on the paper. The digest is recorded; the file is not kept "
            "here. Keep the paper, or shred it, as the school has decided."
        )
        self.setLayout(
            below(
                Text(said, wrap=True),
                Text(kept, "muted", wrap=True),
                self.form,
                beside(None, self.record),
                spacing=2 * GRID,
            )
        )
        self.form.changed.connect(self._follow)
        self.record.clicked.connect(self._agree)

    @Slot()
    def _follow(self) -> None:
        is_whole = self.form.acted_by is not None and self.form.until is not None
        self.record.setEnabled(is_whole)

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit(self._page, self.form.acted_by, self.form.until)
