"""The sign-in screen: one card in the middle of a calm page."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.ui.notices import sentence_of
from app.ui.session import DemoHint, Session
from app.ui.sign_in.forgotten import ForgottenDialog
from app.ui.sign_in.presenter import SignInPresenter
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.ui.widgets.languages import LanguageSwitch
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, centred

CARD_WIDTH = 440


class SignInPage(Page):
    """User name, passphrase, Enter.

    Attributes:
        presenter: its decisions.
        name, passphrase: its two fields.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = SignInPresenter(context.services, self)
        self.name = self._make_name()
        self._name_field = Field(self.tr("User name"), self.name)
        self.passphrase = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.passphrase.setProperty("scale", "large")
        self._passphrase_field = Field(self.tr("Passphrase"), self.passphrase)
        self._button = Button(self.tr("Sign in"), Kind.PRIMARY, size="large")
        self._forgotten = Button(self.tr("I forgot my passphrase"), Kind.QUIET)
        self._in_use = Text("", "error", wrap=True)
        self._in_use.hide()
        self._hint = self.presenter.demo
        leave, try_it = self.tr("Leave the demo school"), self.tr("Try the demo school")
        self._demo = Button(leave if self._hint else try_it, Kind.QUIET)
        self._languages = LanguageSwitch(context.services.language())
        self._lay_out()
        self._connect()
        self.presenter.start()

    def _make_name(self) -> QComboBox:
        name = QComboBox(editable=True)
        name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        name.setProperty("scale", "large")
        return name

    def _lay_out(self) -> None:
        card = Card(padding=4 * GRID)
        card.setFixedWidth(grown(CARD_WIDTH))
        card.column.setSpacing(2 * GRID)
        card.column.addWidget(Text(self.tr("Sign in"), "headline"))
        lead = self.tr("Your passphrase opens the school's data on this PC. Nothing leaves it.")
        card.column.addWidget(Text(lead, "muted", wrap=True))
        if self._hint is not None:
            card.column.addWidget(Text(self._demo_words(self._hint), "body", wrap=True))
            self.name.setCurrentText(self._hint.teacher)
            self.passphrase.setText(self._hint.passphrase)
        card.column.addWidget(self._in_use)
        card.column.addSpacing(GRID)
        card.column.addWidget(self._name_field)
        card.column.addWidget(self._passphrase_field)
        card.column.addSpacing(GRID)
        card.column.addWidget(self._button)
        if self._hint is None:
            card.column.addWidget(self._forgotten)
        self.column.addStretch(2)
        self.column.addLayout(centred(card))
        self.column.addLayout(centred(self._foot()))
        self.column.addStretch(3)

    def _demo_words(self, hint: DemoHint) -> str:
        words = self.tr(
            "Demo school: sign in as {teacher} (teacher), {administrator} (administrator),"
            " {controller} (controller) or {officer} (data protection officer), each with the"
            " passphrase “{passphrase}”."
        )
        return words.format(
            teacher=hint.teacher,
            administrator=hint.administrator,
            controller=hint.controller,
            officer=hint.officer,
            passphrase=hint.passphrase,
        )

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setFixedWidth(grown(CARD_WIDTH))
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._demo)
        row.addStretch()
        row.addWidget(self._languages)
        return foot

    def _connect(self) -> None:
        presenter = self.presenter
        self._button.clicked.connect(self.sign_in)
        self.passphrase.returnPressed.connect(self.sign_in)
        self.passphrase.textEdited.connect(self._clear_error)
        self.name.currentTextChanged.connect(lambda: self._name_field.show_error(""))
        self._demo.clicked.connect(presenter.leave_demo if self._hint else presenter.open_demo)
        self._languages.chosen.connect(self.context.navigator.language_chosen)
        self._forgotten.clicked.connect(self._ask_to_recover)
        presenter.in_use.connect(self._tell_in_use)
        presenter.names_changed.connect(self._offer_names)
        presenter.busy_changed.connect(self._show_busy)
        presenter.refused.connect(self._show_refusal)
        presenter.failed.connect(self.context.notices.show_error)
        presenter.waiting.connect(self._show_wait)
        presenter.opened.connect(self._begin)
        presenter.demo_left.connect(self.context.navigator.session_ended)

    @override
    def title(self) -> str:
        return ""

    @override
    def has_sidebar(self) -> bool:
        return False

    @override
    def first_focus(self) -> QWidget:
        return self.passphrase if self.name.currentText() else self.name

    @override
    def leave(self) -> None:
        self.presenter.stop()

    @Slot()
    def sign_in(self) -> None:
        """Try what stands in the fields; say which one is empty."""
        if not self.name.currentText().strip():
            self._name_field.show_error(self.tr("Type your user name."))
            self.name.setFocus()
            return
        if not self.passphrase.text():
            self._passphrase_field.show_error(self.tr("Type your passphrase."))
            self.passphrase.setFocus()
            return
        self.presenter.sign_in(self.name.currentText(), self.passphrase.text())

    @Slot(object)
    def _offer_names(self, names: tuple[str, ...]) -> None:
        typed = self.name.currentText()
        self.name.clear()
        self.name.addItems(list(names))
        self.name.setCurrentText(typed or (names[0] if len(names) == 1 else ""))
        if len(names) == 1 and not typed:
            self.passphrase.setFocus()

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._button.setText(self.tr("Opening …") if busy else self.tr("Sign in"))
        parts = (self._button, self._forgotten, self.name, self.passphrase, self._demo)
        for part in (*parts, self._languages):
            part.setEnabled(not busy)

    @Slot(object)
    def _show_refusal(self, error: Exception) -> None:
        self._passphrase_field.show_error(sentence_of(error))
        self.passphrase.clear()
        self.passphrase.setFocus()

    @Slot(int)
    def _show_wait(self, seconds: int) -> None:
        self._button.setEnabled(not seconds)
        waiting = self.tr("Try again in %n second(s)", "", seconds)
        self._button.setText(waiting if seconds else self.tr("Sign in"))

    @Slot()
    def _clear_error(self) -> None:
        self._passphrase_field.show_error("")

    @Slot()
    def _tell_in_use(self) -> None:
        words = self.tr("Upprop is already open on this PC. Go to that window, or close it first.")
        self._in_use.setText(words)
        self._in_use.show()

    @Slot()
    def _ask_to_recover(self) -> None:
        presenter = self.presenter
        dialog = ForgottenDialog(self.name.currentText().strip(), self)
        dialog.wished.connect(presenter.recover)
        presenter.busy_changed.connect(dialog.show_busy)
        presenter.recovery_failed.connect(dialog.show_failure)
        presenter.opened.connect(dialog.accept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _begin(self, session: Session) -> None:
        self.passphrase.clear()
        self.context.navigator.session_started.emit(session)
