"""One button for each face method; the one that is shown stands out."""

from collections.abc import Callable, Iterable, Mapping

from app.text.decisions import method_name
from app.ui.widgets.buttons import Button, Kind
from privacy.purposes import Purpose


def method_buttons(
    methods: Iterable[Purpose], choose: Callable[[Purpose], None]
) -> dict[Purpose, Button]:
    """A button for each method; pressed, it hands the method on."""
    return {each: _button(each, choose) for each in methods}


def mark_shown(buttons: Mapping[Purpose, Button], shown: Purpose) -> None:
    """Let the button of this method stand out among the others."""
    for purpose, button in buttons.items():
        is_shown = purpose is shown
        button.setChecked(is_shown)
        button.setProperty("kind", (Kind.PRIMARY if is_shown else Kind.SECONDARY).value)
        button.style().unpolish(button)
        button.style().polish(button)


def _button(purpose: Purpose, choose: Callable[[Purpose], None]) -> Button:
    button = Button(method_name(purpose.value))
    button.setCheckable(True)
    button.clicked.connect(lambda: choose(purpose))
    return button
