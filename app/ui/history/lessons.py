"""The list of lessons by week. Signed ones can be ticked for export; Enter opens one.

It shows what the presenter found and decides nothing.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
)
from PySide6.QtWidgets import QTreeWidgetItem as Item
from typing_extensions import override

from app.domain.ids import LessonId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import RegisterState
from app.text.dates import local_day, local_time
from app.ui.history.presenter import Lessons
from app.ui.parts.wording import lesson_words
from app.ui.theme import GRID, colours, font, grown, tick_icon
from app.ui.widgets.buttons import Button
from app.ui.widgets.panels import Card
from app.ui.widgets.tables import Index
from app.ui.widgets.tips import plain_tip

LESSON_ROLE = Qt.ItemDataRole.UserRole + 2
HEADING_HEIGHT, LESSON_HEIGHT = 40, 56


class LessonsCard(Card):
    """Weeks, their lessons, and the button that exports the ticked ones.

    Signals:
        chosen: the id of the lesson to open.
        looked_back: how many weeks to show.
        export_wished: the ticked lessons, oldest first, as a table.
        print_wished: the same, as a PDF.
    """

    chosen = Signal(object)
    looked_back = Signal(int)
    export_wished = Signal(object)
    print_wished = Signal(object)

    def __init__(self) -> None:
        super().__init__(padding=2 * GRID)
        self._period = self._make_period()
        self.tree = self._make_tree()
        self._export = Button("")
        self._print = Button("")
        self._export.clicked.connect(lambda: self.export_wished.emit(self.ticked))
        self._print.clicked.connect(lambda: self.print_wished.emit(self.ticked))
        for part in (self._period, self.tree, self._export, self._print):
            self.column.addWidget(part)
        self._count_ticks()

    def _make_period(self) -> QComboBox:
        period = QComboBox()
        period.setAccessibleName(self.tr("Period"))
        for words, weeks in (
            (self.tr("The last four weeks"), 4),
            (self.tr("The last half year"), 26),
            (self.tr("The last year"), 52),
        ):
            period.addItem(words, weeks)
        period.currentIndexChanged.connect(
            lambda number: self.looked_back.emit(period.itemData(number))
        )
        return period

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Lessons"))
        tree.setAccessibleDescription(
            self.tr("Arrows open a register, space ticks a signed one for export")
        )
        tree.setHeaderHidden(True)
        tree.setIndentation(0)
        tree.setItemsExpandable(False)
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(False)
        tree.setItemDelegate(_Rows(tree))
        tree.setStyleSheet(_tick_style())
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.currentItemChanged.connect(self._choose)
        tree.itemChanged.connect(self._count_ticks)
        return tree

    @property
    def ticked(self) -> tuple[Lesson, ...]:
        """The lessons that are ticked, oldest first."""
        lessons = [
            item.data(0, LESSON_ROLE)
            for item in self._items()
            if item.checkState(0) is Qt.CheckState.Checked
        ]
        return tuple(sorted(lessons, key=lambda lesson: lesson.starts_at))

    def show_lessons(self, lessons: Lessons, opened: LessonId | None) -> None:
        """List the lessons anew; ticks are forgotten."""
        with QSignalBlocker(self.tree):
            self.tree.clear()
            if lessons.waiting:
                self._add(self.tr("Waiting for a signature"), lessons.waiting)
            for week in lessons.weeks:
                self._add(self.tr("Week {number}").format(number=week.number), week.lessons)
            self.tree.expandAll()
        self.point_at(opened)
        self._count_ticks()

    def point_at(self, lesson_id: LessonId | None) -> None:
        """Show which lesson is open; the first one where none is."""
        items = list(self._items())
        wanted = [item for item in items if item.data(0, LESSON_ROLE).id == lesson_id]
        for item in (wanted or items)[:1]:
            self.tree.setCurrentItem(item)

    def take_keyboard(self) -> None:
        """Give the keyboard to the list."""
        self.tree.setFocus()

    def _add(self, words: str, lessons: Sequence[LessonOverview]) -> None:
        heading = Item([words])
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.setFont(0, font(13, QFont.Weight.DemiBold))
        heading.setForeground(0, QColor(colours().muted))
        self.tree.addTopLevelItem(heading)
        for overview in lessons:
            heading.addChild(_item(overview))

    def _items(self) -> list[Item]:
        groups = (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))
        items = (group.child(n) for group in groups if group for n in range(group.childCount()))
        return [item for item in items if item is not None]

    @Slot()
    def _choose(self) -> None:
        item = self.tree.currentItem()
        lesson = item.data(0, LESSON_ROLE) if item else None
        if isinstance(lesson, Lesson):
            self.chosen.emit(lesson.id)

    @Slot()
    def _count_ticks(self) -> None:
        number = len(self.ticked)
        self._export.setEnabled(number > 0)
        self._print.setVisible(number > 0)
        self._print.setText(self.tr("Save %n register(s) as PDF…", "", number))
        self._export.setText(
            self.tr("Export %n register(s)…", "", number)
            if number
            else self.tr("Tick registers to export")
        )


def _item(overview: LessonOverview) -> Item:
    lesson = overview.lesson
    words = f"{lesson_words(lesson)}\n{local_day(lesson.starts_at)} {local_time(lesson.starts_at)}"
    item = Item([words])
    item.setData(0, LESSON_ROLE, lesson)
    item.setToolTip(0, plain_tip(words))
    if overview.state is RegisterState.SIGNED:
        item.setCheckState(0, Qt.CheckState.Unchecked)
    return item


class _Rows(QStyledItemDelegate):
    """Generous rows: headings lower than lessons."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as ever."""
        height = LESSON_HEIGHT if index.data(LESSON_ROLE) else HEADING_HEIGHT
        return QSize(super().sizeHint(option, index).width(), grown(height))


def _tick_style() -> str:
    """Ticks in the house's colours; the tick itself is drawn, so that colour is not alone."""
    palette, icon = colours(), tick_icon()
    return (
        f"QTreeView::indicator {{ width: 16px; height: 16px; border: 1px solid {palette.muted};"
        f" border-radius: 4px; background: {palette.surface}; }}"
        f"QTreeView::indicator:checked {{ background: {palette.brand};"
        f" border-color: {palette.brand}; image: url({icon}); }}"
        f"QTreeView::item {{ border-radius: 8px; padding: 0 8px; }}"
        f"QTreeView::item:hover {{ background: {palette.ground}; }}"
        f"QTreeView::item:selected {{ background: {palette.brand_soft}; color: {palette.ink}; }}"
        f"QTreeView::item:selected:focus {{ border: 2px solid {palette.focus}; }}"
    )
