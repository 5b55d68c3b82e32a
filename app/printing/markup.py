"""Parts of a page that Qt lays out from markup; whatever people wrote is escaped."""

from collections.abc import Iterable
from html import escape


def tag(name: str, words: str) -> str:
    """A paragraph or heading."""
    return f"<{name}>{escape(words)}</{name}>"


def small(words: str) -> str:
    """A paragraph in the class of that name."""
    return f'<p class="small">{escape(words)}</p>'


def pairs(lines: Iterable[tuple[str, str]], *, percent: int) -> str:
    """Names with what stands behind them; the names take this share of the width."""
    rows = (
        f'<tr><td width="{percent}%">{escape(name)}</td><td><b>{escape(value)}</b></td></tr>'
        for name, value in lines
    )
    return f'<table width="100%" cellpadding="3">{"".join(rows)}</table>'
