"""`upprop figures`: the school's figures over time, said, as PDF, or for programs."""

from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.cli.working import watched
from app.domain.accountability.figures import (
    Figure,
    RunningFigures,
    SchoolFigures,
    Share,
    Span,
    WaitingFigures,
)
from app.domain.document import Table
from app.printing.document import print_document
from app.printing.figures import figures_document
from app.printing.offscreen import able_to_draw
from app.settings import SCHOOL_NAME
from app.text.figure_words import (
    figure_heads,
    figure_rows,
    figure_title,
    nothing_told,
    running_table,
    running_title,
)
from app.text.language import translate
from app.text.number_words import why_in_bands
from app.text.waiting_words import difference_words, waiting_table, waiting_title
from app.usecases.figures.view_figures import view_figures


@click.command("figures")
@click.option(
    "--pdf", type=click.Path(dir_okay=False, path_type=Path), help="Write them as a PDF, too."
)
@with_access
def figures_command(access: Access, pdf: Path | None) -> None:
    """Say the school's figures over time: in tens, and nothing under ten.

    For the controller and the data protection officer.
    """
    words = translate("cli", "Counting")
    with access.opened() as (school, actor), watched(access.terminal, words) as work:
        figures = view_figures(school, actor, work)
        name = school.settings.get(SCHOOL_NAME)
    pages = None
    if pdf is not None:
        application = able_to_draw()
        pages = print_document(pdf, figures_document(figures, name))
        del application
    for line in _lines(figures):
        access.terminal.say(line)
    access.terminal.result(
        {
            "made": figures.made.isoformat(),
            "figures": {each.name.value: _figure(each) for each in figures.figures},
            "running": {each.method.value: _running(each) for each in figures.running},
            "waiting": _waiting(figures.waiting),
            "pages": pages,
        }
    )


def _lines(figures: SchoolFigures) -> list[str]:
    found = [why_in_bands()]
    for figure in figures.figures:
        found.append(figure_title(figure.name))
        rows = () if figure.is_empty else (figure_heads(figure), *figure_rows(figure))
        found += ["  " + ", ".join(row) for row in rows] or [f"  {nothing_told()}"]
    found += [running_title(), *_table(running_table(figures.running)), waiting_title()]
    if figures.waiting.ways:
        found += _table(waiting_table(figures.waiting))
    return [*found, f"  {difference_words(figures.waiting.difference)}"]


def _table(table: Table) -> list[str]:
    return ["  " + ", ".join(row) for row in (table.heads, *table.rows)]


def _figure(figure: Figure) -> dict[str, object]:
    """What programs read: both ends of each number, null where it is not told."""
    return {
        "periods": [first.isoformat() for first in figure.starts],
        **{each.name: [_span(span) for span in each.spans] for each in figure.series},
    }


def _running(running: RunningFigures) -> dict[str, object]:
    return {"unrecognised": _share(running.unrecognised), "replaced": _share(running.replaced)}


def _waiting(waiting: WaitingFigures) -> dict[str, object]:
    """Seconds, each between two ends; no upper end is null."""
    difference = waiting.difference
    return {
        "ways": {
            each.way.value: {
                "half": _span(each.half),
                "nine_of_ten": _span(each.nine_of_ten),
                "counted": _span(each.counted),
                "missed": _span(each.missed),
            }
            for each in waiting.ways
        },
        "longer_without_face": [difference.least, difference.most] if difference else None,
    }


def _share(share: Share | None) -> dict[str, object] | None:
    if share is None:
        return None
    return {"low": share.low, "high": share.high, "samples": _span(share.samples)}


def _span(span: Span) -> list[int | None] | None:
    return [span.least, span.most] if span.is_told else None
