"""What the settings page may change about this PC; bootstrap fills it in."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class DeviceRecipes:
    """This PC's own settings.

    Attributes:
        theme: the setting, as it is now.
        use_theme: shows it at once and remembers it; raises where it cannot be kept.
    """

    theme: Callable[[], str]
    use_theme: Callable[[str], None]
