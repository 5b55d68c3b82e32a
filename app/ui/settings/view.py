"""The settings page: one's own passphrase, this computer, and for administrators the school."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.errors import BadInput, Unavailable
from app.settings import LANGUAGE, THEME
from app.text.words import role_name, setting_help, setting_name
from app.ui.notices import sentence_of
from app.ui.parts.controls import below, beside, scrolled
from app.ui.settings.editors import SettingField, choice_editor
from app.ui.settings.presenter import SettingsPresenter
from app.ui.settings.recipes import DeviceRecipes
from app.ui.staff.dialogs import PassphraseDialog
from app.ui.staff.presenter import StaffPresenter
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card


class SettingsPage(Page):
    """Three panels; the form of the school's settings follows from their declarations.

    Attributes:
        passphrase_button: opens the dialog for one's own passphrase.
        presenter: decisions about the school's settings.
        fields: one for each of those.
        save_button: keeps what was changed.
    """

    def __init__(self, context: PageContext, recipes: DeviceRecipes) -> None:
        super().__init__(context)
        self._recipes = recipes
        self._is_warned = False
        self.presenter = SettingsPresenter(context.services.records, context.signed_in, self)
        self._accounts = StaffPresenter(context.services.records, context.signed_in, self)
        self.fields: tuple[SettingField, ...] = ()
        self.passphrase_button = Button(self.tr("Change your passphrase…"))
        self.save_button = Button(self.tr("Save"), Kind.PRIMARY, key="Ctrl+S")
        self.theme, show_theme = choice_editor(THEME.choices, self._use_theme)
        self.language, show_language = choice_editor(LANGUAGE.choices, self._use_language)
        show_theme(recipes.theme())
        show_language(context.services.language())
        is_administrator = context.signed_in.is_administrator
        content = QWidget()
        panels = [self._own(), self._computer(), *([self._school()] if is_administrator else [])]
        content.setLayout(below(*panels, None, spacing=2 * GRID))
        self.column.addWidget(scrolled(content), 1)
        if is_administrator:
            self._connect()
            self.presenter.open()

    def _own(self) -> QWidget:
        card, actor = Card(), self.context.signed_in.actor
        card.column.addWidget(Text(self.tr("Your account"), "section"))
        words = self.tr("Signed in as {user_name}, {role}").format(
            user_name=actor.user_name, role=role_name(actor.role.value)
        )
        card.column.addLayout(beside(Text(words, "muted"), None, self.passphrase_button))
        self.passphrase_button.clicked.connect(self._ask_for_passphrase)
        self._accounts.passphrase_changed.connect(
            lambda: self.context.notices.tell(self.tr("Your passphrase is changed."))
        )
        return card

    def _computer(self) -> QWidget:
        card = Card()
        card.column.addWidget(Text(self.tr("This computer"), "section"))
        for setting, editor in ((THEME, self.theme), (LANGUAGE, self.language)):
            words = setting_name(setting.key), setting_help(setting.key)
            card.column.addWidget(Field(words[0], editor, words[1]))
        return card

    def _school(self) -> QWidget:
        card = Card()
        card.column.addWidget(Text(self.tr("The school"), "section"))
        self.fields = tuple(
            SettingField(setting, partial(self.presenter.type_in, setting.key))
            for setting in self.presenter.declared
        )
        for field in self.fields:
            card.column.addWidget(field)
        return card

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.read.connect(self._show_values)
        presenter.changed.connect(self._judge)
        presenter.saved.connect(
            lambda: self.context.notices.tell(self.tr("The settings are saved."))
        )
        self.context.notices.follow(presenter)
        self.save_button.clicked.connect(presenter.save)
        self.save_button.setEnabled(False)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Settings")

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """Administrators save; appearance and language change at once."""
        return (self.save_button,) if self.context.signed_in.is_administrator else ()

    @override
    def first_focus(self) -> QWidget | None:
        """What everybody may change."""
        return self.theme

    @override
    def may_leave(self) -> bool:
        """Not at the first try while something typed is not saved."""
        if not self.presenter.is_changed or self._is_warned:
            return True
        self._is_warned = True
        words = self.tr("What you have changed is not saved. Save it, or leave once more.")
        self.context.notices.tell(words)
        return False

    @Slot()
    def _ask_for_passphrase(self) -> None:
        dialog = PassphraseDialog(self._accounts, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _show_values(self) -> None:
        for field in self.fields:
            field.show_value(self.presenter.values[field.setting.key])

    @Slot()
    def _judge(self) -> None:
        """Say beneath each field what is the matter with it; only what is allowed can be saved."""
        self._is_warned = False
        faults = [self.presenter.fault(field.setting) for field in self.fields]
        for field, fault in zip(self.fields, faults, strict=True):
            field.show_error(sentence_of(fault) if fault else "")
        self.save_button.setEnabled(self.presenter.is_changed and not any(faults))

    def _use_theme(self, theme: str) -> None:
        try:
            self._recipes.use_theme(theme)
        except (BadInput, Unavailable) as refusal:
            self.context.notices.show_error(refusal)

    def _use_language(self, language: str) -> None:
        if self.may_leave():
            self.context.navigator.language_chosen.emit(language)
