"""The only way out of the kiosk: the passphrase of whoever opened it."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.kiosk.words import error_words
from app.ui.parts.controls import Sheet
from app.ui.widgets.buttons import Kind
from app.ui.widgets.fields import Field

WIDTH = 440


class LeavingDialog(Sheet):
    """Asks for the passphrase; closing it goes on with the kiosk.

    Signals:
        tried: the passphrase.
    """

    tried = Signal(str)

    def __init__(self, host_name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("LeavingDialog", "For staff"),
            QCoreApplication.translate(
                "LeavingDialog", "Only {name} can close My choice, with their passphrase."
            ).format(name=host_name),
            parent=parent,
        )
        self.passphrase = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.column.addWidget(Field(self.tr("Passphrase"), self.passphrase))
        self.add_way_out(self.tr("Stay"))
        self._leave = self.add_button(self.tr("Close My choice"), Kind.PRIMARY)
        self._leave.clicked.connect(self._try)
        self.passphrase.returnPressed.connect(self._try)
        self.setMinimumWidth(WIDTH)
        self.passphrase.setFocus()

    @Slot(object)
    def refuse(self, error: Exception) -> None:
        """It did not fit."""
        self.show_words(error_words(error))
        self._leave.setEnabled(True)
        self.passphrase.clear()
        self.passphrase.setFocus()

    @Slot()
    def _try(self) -> None:
        if self.passphrase.text() and self._leave.isEnabled():
            self._leave.setEnabled(False)
            self.tried.emit(self.passphrase.text())
