"""A dialog for one student's mark: before the signature as it is, after it with a reason.

It offers what the mark is now, so that nothing changes by opening it. It decides nothing.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget
from typing_extensions import override

from app.domain.class_list.people import Student
from app.domain.roll_call.mark import Mark, MarkKind
from app.text.words import mark_kind
from app.ui.parts.choice import KINDS_BY_KEY, LETTERS, MarkChoice, kind_of_key, short_word
from app.ui.parts.controls import Sheet, below, beside
from app.ui.parts.fields import MinutesField
from app.ui.theme import GRID
from app.ui.widgets.buttons import Kind
from app.ui.widgets.fields import Field

LONGEST_REASON = 200


class MarkEditor(Sheet):
    """Kind, minutes late, minutes early; with a reason where the register is signed.

    Signals:
        chosen: a `MarkChoice`; the dialog stays open until it is accepted from outside.
    """

    chosen = Signal(object)

    def __init__(
        self,
        student: Student,
        mark: Mark | None,
        longest: int,
        *,
        needs_reason: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(student.name, parent=parent)
        self._needs_reason = needs_reason
        self._kinds = QButtonGroup(self)
        self._radios: dict[MarkKind, QRadioButton] = {}
        self.late, self.early = MinutesField(0, longest), MinutesField(0, longest)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self._lay_out(needs_reason=needs_reason)
        self._start_from(mark)

    def _lay_out(self, *, needs_reason: bool) -> None:
        for kind in KINDS_BY_KEY.values():
            radio = QRadioButton(f"{short_word(kind)}  {LETTERS[kind].shown.upper()}")
            radio.setAccessibleName(mark_kind(kind))
            self._kinds.addButton(radio)
            self._radios[kind] = radio
        self.column.addLayout(below(*self._radios.values(), spacing=0))
        self._late_field = Field(self.tr("Minutes late"), self.late)
        self._early_field = Field(self.tr("Left early, minutes"), self.early)
        self.column.addLayout(beside(self._late_field, self._early_field, None, spacing=2 * GRID))
        if needs_reason:
            self._reason_field = Field(
                self.tr("Why is it corrected?"),
                self.reason,
                self.tr("Stays in the register. Write nothing about health."),
            )
            self.column.addWidget(self._reason_field)
        self.column.addStretch(1)
        self.add_way_out(self.tr("Cancel"))
        words = self.tr("Correct the mark") if needs_reason else self.tr("Save the mark")
        save = self.add_button(words, Kind.PRIMARY, key="Ctrl+Return")
        save.setDefault(True)
        save.clicked.connect(self._save)
        self._kinds.buttonToggled.connect(self._follow_kind)
        self.setMinimumWidth(440)

    def _start_from(self, mark: Mark | None) -> None:
        if mark is not None:
            self.late.setValue(mark.minutes_late)
            self.early.setValue(mark.minutes_early)
            self._radios[mark.kind].setChecked(True)
            self._radios[mark.kind].setFocus()
        self._follow_kind()

    @property
    def kind(self) -> MarkKind | None:
        """The kind that is chosen; None where none is yet."""
        checked = (kind for kind, radio in self._radios.items() if radio.isChecked())
        return next(checked, None)

    @Slot()
    def _follow_kind(self) -> None:
        kind = self.kind
        self._late_field.setEnabled(kind is MarkKind.LATE)
        self._early_field.setEnabled(kind is not None and kind.takes_part)

    @Slot()
    def _save(self) -> None:
        kind, reason = self.kind, self.reason.text().strip()
        if kind is None:
            self.show_words(self.tr("Choose what happened first."))
        elif kind is MarkKind.LATE and not self.late.value():
            self.show_words(self.tr("Say how many minutes late."))
            self.late.setFocus()
        elif self._needs_reason and not reason:
            self.show_words(self.tr("A signed register is corrected with a reason. Write one."))
            self.reason.setFocus()
        else:
            self.show_words("")
            self.chosen.emit(self._choice(kind, reason))

    def _choice(self, kind: MarkKind, reason: str) -> MarkChoice:
        late = self.late.value() if kind is MarkKind.LATE else 0
        early = self.early.value() if kind.takes_part else 0
        return MarkChoice(kind, late, early, reason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits choose the kind wherever nothing is typed."""
        kind = kind_of_key(event.text().casefold())
        if kind is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self._radios[kind].setChecked(True)
        self._radios[kind].setFocus()
        if kind is MarkKind.LATE:
            self.late.setFocus()
            self.late.selectAll()
