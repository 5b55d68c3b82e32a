"""The school's figures as people see them: drawn, as a table, and on paper."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.accountability.figures import FigureName
from app.domain.accountability.waiting import Waits, Way
from app.domain.accounts.staff import StaffMember
from app.domain.calendar import day_of
from app.domain.document import Chart
from app.storage.data_map import data_map_of
from app.ui.figures.plot import FigurePlot, brush_of
from app.ui.navigation import Screen
from app.ui.numbers.view import NumbersPage
from app.ui.parts.leaves import WordsTable
from app.ui.processing.view import ProcessingPage
from app.ui.session import AppServices
from app.ui.theme import DARK, LIGHT, apply_theme
from tests.support.busy_school import take_the_roll
from tests.support.school import SmallSchool
from tests.support.screens import OpenedDesk, unnamed_controls

CHART = Chart("Marks", ("Oct", "Nov"), (("By machine", ((10, 19), None)), ("By hand", (None,) * 2)))


def prepare(small: SmallSchool) -> None:
    """Four students after one lesson, too few for any figure; and an officer."""
    assert small.officer
    assert small.controller
    take_the_roll(small, 4)


@pytest.fixture
def opened(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with a lesson behind it."""
    return OpenedDesk.over(qtbot, services, tmp_path, prepare)


def officer(opened: OpenedDesk) -> StaffMember:
    """Whoever watches over it."""
    return opened.ask(lambda small: small.officer)


def shown(opened: OpenedDesk) -> NumbersPage:
    """The page with its pictures, counted."""
    page = opened.show(NumbersPage(opened.context(officer(opened), Screen.NUMBERS)))
    page.leaves.setCurrentWidget(page.figures)
    opened.qtbot.waitUntil(lambda: page.figures.presenter.figures is not None)
    return page


def choose(page: NumbersPage, name: FigureName) -> None:
    """Look at one figure."""
    page.figures.chosen.setCurrentIndex(list(FigureName).index(name))


def words(table: WordsTable) -> set[str]:
    """All that a table says."""
    model = table.model()
    return {
        str(model.index(row, column).data())
        for row in range(model.rowCount())
        for column in range(1, model.columnCount())
    }


def bars(plot: FigurePlot) -> list[tuple[list[float], list[float]]]:
    """The places of the bars that are drawn, and their heights."""
    found = [getattr(item, "opts", None) for item in plot.plot.items()]
    return [(each["x"], each["height"]) for each in found if each and "height" in each]


def test_nothing_of_a_few_is_drawn_or_said(opened: OpenedDesk) -> None:
    """Four students: each figure says that nothing may be told, and its table has dashes only."""
    page = shown(opened)
    assert page.figures.chosen.count() == len(FigureName)
    for name in FigureName:
        choose(page, name)
        assert page.figures.nothing.isVisible()
        assert page.figures.plot is not None
        assert not page.figures.plot.isVisible()
        assert words(page.figures.table) == {"\u2013"}


def test_waiting_times_are_drawn_and_said(opened: OpenedDesk) -> None:
    """In seconds by way and month; beneath them what they mean for whoever shows no face."""
    opened.ask(count_waits)
    page = shown(opened)
    choose(page, FigureName.WAITING)
    assert page.figures.plot is not None
    heights = sorted(heights for _, heights in bars(page.figures.plot))
    assert heights == [[1.0], [1.0], [2.0], [2.0]]
    assert words(page.figures.table) == {"1\u20132", "2\u20134", "\u2013"}
    assert page.figures.note.isVisible()
    assert page.figures.note.text().startswith("Without a face half wait 0 to 3 s less.")
    choose(page, FigureName.CONSENTS)
    assert not page.figures.note.isVisible()


def count_waits(small: SmallSchool) -> None:
    """Thirty by card, thirty by face."""
    counts = {Way.CARD: (0, 30, 0, 0, 0, 0, 0), Way.FACE_AT_SPOT: (0, 0, 30, 0, 0, 0, 0)}
    month = day_of(small.clock.now()).replace(day=1)
    with small.school.atomic():
        small.school.waits.add(month, {way: Waits(done) for way, done in counts.items()})


def test_it_is_counted_when_somebody_looks(opened: OpenedDesk) -> None:
    """The page of numbers counts no figure before its leaf is opened."""
    page = opened.show(NumbersPage(opened.context(officer(opened), Screen.NUMBERS)))
    opened.settle()
    assert page.figures.presenter.figures is None
    assert page.figures.plot is None


def test_they_go_on_paper(opened: OpenedDesk, tmp_path: Path) -> None:
    """The PDF has what is shown; a name without an ending gets one."""
    page = shown(opened)
    page.figures.presenter.write_pdf(tmp_path / "figures")
    opened.settle()
    assert (tmp_path / "figures.pdf").read_bytes().startswith(b"%PDF")


def test_everything_has_a_name(opened: OpenedDesk) -> None:
    """For screen readers."""
    page = shown(opened)
    for name in FigureName:
        choose(page, name)
        assert not unnamed_controls(page)


def test_a_bar_is_full_to_its_least_and_pale_to_its_most(qtbot: QtBot) -> None:
    """What is not told has no bar."""
    plot = FigurePlot()
    qtbot.addWidget(plot)
    plot.show_chart(CHART)
    assert sorted(height for _, height in bars(plot)) == [[9.0], [10.0]]
    assert {at for places, _ in bars(plot) for at in places} == {-0.2}
    assert plot.plot.accessibleName() == "Marks"
    assert plot.legend.accessibleName() == "By machine, By hand"
    plot.show_chart(Chart("Nothing", ("Nov",), (("By hand", (None,)),)))
    assert bars(plot) == []


def test_kinds_differ_by_more_than_colour(qtbot: QtBot, qapp: QApplication) -> None:
    """Each has a pattern of its own; both themes draw in their own colours."""
    assert len({brush_of(number).style() for number in range(5)}) == 5
    pictures = []
    for palette in (LIGHT, DARK):
        apply_theme(qapp, palette)
        plot = FigurePlot()
        qtbot.addWidget(plot)
        plot.resize(QSize(600, 300))
        plot.show_chart(CHART)
        pictures.append(plot.grab().toImage().pixelColor(590, 40).name().upper())
    apply_theme(qapp)
    assert pictures == [LIGHT.surface, DARK.surface]


def test_the_schools_own_figures_stand_beside_the_engines(
    opened: OpenedDesk, tmp_path: Path
) -> None:
    """Too few to say anything, and it says so; the model card on paper has them, too."""
    context = opened.context(officer(opened), Screen.PROCESSING)
    page = opened.show(ProcessingPage(context, lambda school: data_map_of(school.stores)))
    opened.qtbot.waitUntil(lambda: page.presenter.record is not None)
    assert page.running.model().rowCount() == 4
    assert "too few to say" in words(page.running)
    page.presenter.print_card(tmp_path / "card.pdf")
    opened.settle()
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")


def test_the_start_does_not_wait_for_the_plotting_library() -> None:
    """Neither the window nor what is loaded after signing in brings it in."""
    code = (
        "import sys, app.__main__, app.bootstrap.pages as pages; pages.load_ahead();"
        "sys.exit('pyqtgraph' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603 - our own code
    assert done.returncode == 0
