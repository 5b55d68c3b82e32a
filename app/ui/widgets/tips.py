"""Words for tooltips. Qt reads a tooltip as HTML where it looks like it, and HTML opens files.

A name such as `<img src=//server/x>` comes in with a class list; a tooltip of it would ask that
server for a picture. So whatever looks like HTML is shown letter by letter.
"""

from html import escape

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """What a tooltip has to be given so that it shows these words and nothing else."""
    if not Qt.mightBeRichText(words):
        return words
    return f"<qt>{'<br>'.join(map(escape, words.splitlines()))}</qt>"
