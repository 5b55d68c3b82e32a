"""A user name proposed while the name is typed, until the person writes another."""

from PySide6.QtWidgets import QLineEdit

from app.domain.accounts.staff import proposed_user_name


def propose_user_name(name: QLineEdit, user_name: QLineEdit) -> None:
    """Fill `user_name` from what is typed into `name`, as long as nobody has typed into it."""

    def fill(typed: str) -> None:
        if not user_name.isModified():
            user_name.setText(proposed_user_name(typed))

    name.textEdited.connect(fill)
