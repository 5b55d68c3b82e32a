"""Longer texts to read: headings, paragraphs and points with air around them."""

from typing import Final

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.ui.theme import GRID, grown

LINE_HEIGHT: Final = 135  # percent of the letters' own
HEADING_SIZES: Final = {1: 22, 2: 17, 3: 15}
ABOVE_HEADING: Final = {1: 0, 2: 20, 3: 14}
BENEATH = 8
BETWEEN_POINTS = 5
POINT_INDENT = 20


class Reading(QTextBrowser):
    """Shows Markdown of the program's own and follows no link anywhere."""

    def __init__(self, accessible_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)

    def read(self, text: str) -> None:
        """Show a text from its beginning."""
        self.setMarkdown(text)
        document = self.document()
        document.setDocumentMargin(2 * GRID)
        document.setIndentWidth(grown(POINT_INDENT))
        block = document.begin()
        while block.isValid():
            self._give_air(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _give_air(self, block: QTextBlock) -> None:
        cursor, level = QTextCursor(block), block.blockFormat().headingLevel()
        is_point = block.textList() is not None
        form = QTextBlockFormat()
        form.setTopMargin(grown(ABOVE_HEADING.get(level, 0)))
        form.setBottomMargin(grown(BETWEEN_POINTS if is_point else BENEATH))
        form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(form)
        if level in HEADING_SIZES:
            letters = QTextCharFormat()
            # In pixels, as all letters here; Markdown's own sizes are steps of points.
            letters.setProperty(
                QTextCharFormat.Property.FontPixelSize.value, grown(HEADING_SIZES[level])
            )
            letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            cursor.mergeCharFormat(letters)
