"""The look: one palette of named colours, one style sheet built from it, one font.

Light and dark are two palettes. Painted parts ask `colours()`; widgets with a style sheet get the
same names in `assets/styles/*.qss`. Whoever has asked the system for larger letters gets them here:
`font()` and `grown()` follow, and `$t14` in a style sheet. Nothing here knows a screen.
"""

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.domain.roll_call.mark import MarkKind
from app.errors import Unavailable
from app.log import get_logger
from app.printing.fonts import load_fonts

log = get_logger(__name__)

ASSETS = Path(__file__).resolve().parents[2] / "assets"
GRID = 8
POINTS_AN_INCH, PIXELS_AN_INCH = 72.0, 96.0
LARGEST_GROWTH = 1.5
"""Beyond this the screens have no room; the scaling of the whole display goes further."""
USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}
USUAL_POINTS_OF_DESKTOP = {"KDE": 10.0}
USUAL_POINTS_ELSEWHERE = 11.0


@dataclass(frozen=True)
class Palette:
    """Colours by what they are for, as #rrggbb."""

    ink: str
    muted: str
    faint: str
    line: str
    ground: str
    surface: str
    hover: str
    brand: str
    brand_soft: str
    brand_strong: str
    on_brand: str
    focus: str
    neutral_soft: str
    present: str
    present_soft: str
    late: str
    late_soft: str
    absent: str
    absent_soft: str
    card: str
    card_soft: str


LIGHT = Palette(
    ink="#14212B",
    muted="#5B6B78",
    faint="#7C8993",
    line="#DCE3E8",
    ground="#F4F6F8",
    surface="#FFFFFF",
    hover="#EEF2F5",
    brand="#0B5A6B",
    brand_soft="#E2F0F2",
    brand_strong="#084655",
    on_brand="#FFFFFF",
    focus="#2A8CA3",
    neutral_soft="#EDF1F4",
    present="#1F7A4D",
    present_soft="#E3F4EA",
    late="#9A6200",
    late_soft="#FCF0D9",
    absent="#B3261E",
    absent_soft="#FBE6E4",
    card="#4B4FA8",
    card_soft="#E9EAF8",
)

DARK = Palette(
    ink="#E6EDF2",
    muted="#A5B4C0",
    faint="#7B8995",
    line="#33434F",
    ground="#10181F",
    surface="#182229",
    hover="#22303A",
    brand="#5CB9CC",
    brand_soft="#143740",
    brand_strong="#86D1E0",
    on_brand="#06222A",
    focus="#6CC5D8",
    neutral_soft="#263440",
    present="#74D3A0",
    present_soft="#15372A",
    late="#F1BE66",
    late_soft="#3B2F14",
    absent="#FFA19A",
    absent_soft="#45201F",
    card="#B6BAF8",
    card_soft="#2A2D52",
)
PALETTES = {"light": LIGHT, "dark": DARK}
"""By the values of the setting `theme`; its third, "system", is one of the two."""


class Tone(StrEnum):
    """What a pill or a notice says with its colour, beside its words."""

    NEUTRAL = "neutral"
    BRAND = "brand"
    PRESENT = "present"
    LATE = "late"
    ABSENT = "absent"
    CARD = "card"


TONE_OF_KIND = {
    None: Tone.NEUTRAL,
    MarkKind.PRESENT: Tone.PRESENT,
    MarkKind.LATE: Tone.LATE,
    MarkKind.ABSENT_NOTIFIED: Tone.ABSENT,
    MarkKind.ABSENT: Tone.ABSENT,
    MarkKind.OTHER_ACTIVITY: Tone.CARD,
    MarkKind.REMOTE: Tone.BRAND,
}


class _Current:
    """The palette and size in use; one a process, as there is one application."""

    palette = LIGHT
    growth = 1.0


class _Sizes(dict[str, str]):
    """The palette's names, and `t34` or `t34_2`: 34 grown pixels, and 2 fewer for a border."""

    def __missing__(self, name: str) -> str:
        size = re.fullmatch(r"t(\d+)(?:_(\d+))?", name)
        if size is None:
            raise KeyError(name)
        return f"{grown(int(size[1])) - int(size[2] or 0)}px"


def palette_of(theme: str) -> Palette:
    """The palette of a value of the setting `theme`, as the system has it at this moment."""
    if theme in PALETTES:
        return PALETTES[theme]
    return DARK if is_system_dark() else LIGHT


def is_system_dark() -> bool:
    """Whether the system asks for dark; what it does not say is light."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def colours() -> Palette:
    """The palette in use, for parts that paint themselves."""
    return _Current.palette


def tick_icon() -> str:
    """The tick that stands out from the brand's colour, as a path for a style sheet."""
    return _tick_on(colours())


def _tick_on(palette: Palette) -> str:
    name = "tick-dark.svg" if palette is DARK else "tick.svg"
    return (ASSETS / "icons" / name).as_posix()


def tone_colours(tone: Tone) -> tuple[QColor, QColor]:
    """Text colour and soft background of a tone."""
    palette = colours()
    if tone is Tone.NEUTRAL:
        return QColor(palette.ink), QColor(palette.neutral_soft)
    return QColor(getattr(palette, tone.value)), QColor(getattr(palette, f"{tone.value}_soft"))


def grown(pixels: int) -> int:
    """So many pixels of room for words, at the size of letters that the system asks for."""
    return round(pixels * _Current.growth)


def font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font at a size in device-independent pixels, grown as the system asks."""
    return QFont(_font_of(QApplication.font().family(), grown(pixels), weight))


@cache
def _font_of(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    """Made once: each new one has to find its letters anew, in every row that is painted."""
    chosen = QFont(family)
    chosen.setPixelSize(pixels)
    chosen.setWeight(weight)
    return chosen


def growth_of(
    system: QFont, platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> float:
    """How much larger than usual on its platform the system's own letters are, 1.0 to 1.5.

    Never below 1: the program's usual letters are as small as they may be.
    """
    points = system.pointSizeF()
    if points <= 0:  # a font that was set in pixels
        points = system.pixelSize() * POINTS_AN_INCH / PIXELS_AN_INCH
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").split(":")
    of_desktop = (USUAL_POINTS_OF_DESKTOP.get(desktop) for desktop in desktops)
    usual = next(filter(None, of_desktop), USUAL_POINTS_ELSEWHERE)
    return min(max(points / USUAL_POINTS.get(platform, usual), 1.0), LARGEST_GROWTH)


def follow_system(app: QApplication, theme: str) -> bool:
    """Take up what the system asks for now; True where that is anything else than before."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    palette, growth = palette_of(theme), growth_of(system)
    if (palette, growth) == (_Current.palette, _Current.growth):
        return False
    apply_theme(app, palette, growth=growth)
    return True


def apply_theme(
    app: QApplication, palette: Palette = LIGHT, *, growth: float | None = None
) -> None:
    """Give the whole application its font, colours and style sheet.

    Args:
        app: the application.
        palette: light or dark.
        growth: of all letters; the system's wish unless given.
    """
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    _Current.palette = palette
    _Current.growth = growth_of(system) if growth is None else growth
    app.setStyle("Fusion")
    app.setFont(_base_font(app))
    app.setPalette(_qt_palette(palette))
    app.setStyleSheet(style_sheet(palette))


def style_sheet(palette: Palette) -> str:
    """All of assets/styles in name order, with the palette's names and sizes filled in."""
    icons = (ASSETS / "icons").as_posix()
    tokens = _Sizes(asdict(palette), icons=icons, tick=_tick_on(palette))
    files = sorted((ASSETS / "styles").glob("*.qss"))
    return "\n".join(Template(file.read_text("utf-8")).substitute(tokens) for file in files)


def _base_font(app: QApplication) -> QFont:
    base = QFont(_family(app))
    base.setPixelSize(grown(14))
    base.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return base


def _family(app: QApplication) -> str:
    """Inter; the system's own font where its files are gone, for the lesson goes on."""
    try:
        return load_fonts()
    except Unavailable:
        log.warning("the program's font is missing")
        return app.font().family()


def _qt_palette(palette: Palette) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: palette.ground,
        QPalette.ColorRole.WindowText: palette.ink,
        QPalette.ColorRole.Base: palette.surface,
        QPalette.ColorRole.AlternateBase: palette.ground,
        QPalette.ColorRole.Text: palette.ink,
        QPalette.ColorRole.Button: palette.surface,
        QPalette.ColorRole.ButtonText: palette.ink,
        QPalette.ColorRole.Highlight: palette.brand,
        QPalette.ColorRole.HighlightedText: palette.on_brand,
        QPalette.ColorRole.PlaceholderText: palette.muted,
        QPalette.ColorRole.ToolTipBase: palette.ink,
        QPalette.ColorRole.ToolTipText: palette.surface,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made
