"""Where the help on a screen lies. Reads files: for a thread that may."""

from pathlib import Path

from app.ui.navigation import Screen

FOLDER = Path(__file__).resolve().parents[3] / "assets" / "help"
FALLBACK = "en"


def help_path(screen: Screen, language: str) -> Path:
    """The page of a screen in a language; whether it is there or not."""
    return FOLDER / language / f"{screen.value}.md"


def help_text(screen: Screen, language: str) -> str:
    """What the page says, as Markdown; in English where a language has none, else empty."""
    for each in (language, FALLBACK):
        path = help_path(screen, each)
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return ""
