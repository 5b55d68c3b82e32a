"""The report of `upprop bench` as tables for people."""

from collections.abc import Iterator
from typing import Any

from rich.table import Table

from app.benchmarks.job import Contender
from app.benchmarks.report import Report
from app.text.language import translate

_NOTHING = "-"


def contender_name(contender: Contender) -> str:
    """What a contender is called."""
    return {
        Contender.NAIVE: translate("bench", "the usual loop"),
        Contender.STANDARD: translate("bench", "standard engine"),
        Contender.PRECISE: translate("bench", "precise engine"),
    }[contender]


def tables_of(report: Report) -> Iterator[Table]:
    """The whole, the stages, and what grows with gallery and crowd."""
    yield _whole(report)
    yield _stages(report)
    if any(report["by_gallery_size"].values()):
        yield _gallery(report)
    if any(report["by_people_a_minute"].values()):
        yield _crowd(report)


def _whole(report: Report) -> Table:
    title = translate("bench", "{0} check-ins, {1} frames, {2} rounds").format(
        report["check_ins"], number(report["frames"], 0), report["rounds"]
    )
    table = Table(title=title)
    table.add_column("")
    for contender in Contender:
        table.add_column(contender_name(contender), justify="right")
    rows = (
        (translate("bench", "CPU-seconds for a right check-in"), "{}_cpu_s", 3),
        (translate("bench", "times less than the loop"), "ratio_{}", 1),
        (translate("bench", "ms from a face to the decision"), "decision_ms_{}", 0),
        (translate("bench", "ms with the wait for a sign of life"), "decision_with_life_ms_{}", 0),
        (translate("bench", "ms with the wait for cards"), "decision_from_face_ms_{}", 0),
        (translate("bench", "times sooner than the loop"), "sooner_{}", 1),
        (translate("bench", "seconds until ready"), "ready_s_{}", 2),
        (translate("bench", "peak memory, MB"), "peak_rss_mb_{}", 0),
        (translate("bench", "memory growth, MB"), "memory_growth_mb_{}", 1),
    )
    for name, key, digits in rows:
        table.add_row(name, *(number(report.get(key.format(c)), digits) for c in Contender))
    for name, counts in _counts(report):
        table.add_row(name, *(number(counts.get(c.value), 0) for c in Contender))
    return table


def _counts(report: Report) -> tuple[tuple[str, dict[str, Any]], ...]:
    return (
        (translate("bench", "right, every frame seen"), report["right"]),
        (translate("bench", "right, played live"), report["right_live"]),
        (translate("bench", "wrong"), report["wrong"]),
    )


def _stages(report: Report) -> Table:
    """Milliseconds of CPU time; how often in the film; seconds in all."""
    table = Table(title=translate("bench", "Stages: CPU ms a call, calls, seconds in all"))
    table.add_column(translate("bench", "stage"))
    known = {name: rows for name, rows in report["stages"].items() if rows}
    for name in known:
        for heading in ("ms", translate("bench", "calls"), "s"):
            table.add_column(f"{contender_name(Contender(name))}\n{heading}", justify="right")
    for stage in next(iter(known.values()), {}):
        cells = []
        for rows in known.values():
            row = rows[stage]
            cells += [number(row["ms"], 2), number(row["calls"], 0), number(row["total_s"], 3)]
        table.add_row(stage, *cells)
    return table


def _gallery(report: Report) -> Table:
    table = Table(title=translate("bench", "Cost against templates in the gallery"))
    for heading in (
        translate("bench", "engine"),
        translate("bench", "templates"),
        translate("bench", "CPU-seconds for a right check-in"),
        translate("bench", "ms to compare once"),
    ):
        table.add_column(heading, justify="right")
    for name, row in _rows(report["by_gallery_size"]):
        cells = number(row["cpu_s_each"], 3), number(row["identify_ms"], 2)
        table.add_row(name, str(row["gallery"]), *cells)
    return table


def _crowd(report: Report) -> Table:
    table = Table(title=translate("bench", "Cost against people a minute"))
    for heading in (
        translate("bench", "engine"),
        translate("bench", "people a minute"),
        translate("bench", "CPU-seconds for a right check-in"),
        translate("bench", "% of one core"),
    ):
        table.add_column(heading, justify="right")
    for name, row in _rows(report["by_people_a_minute"]):
        cells = number(row["cpu_s_each"], 3), number(100 * row["core"], 1)
        table.add_row(name, str(row["people_a_minute"]), *cells)
    return table


def _rows(tables: Report) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, rows in tables.items():
        for row in rows or ():
            yield contender_name(Contender(name)), row


def number(value: float | None, digits: int) -> str:
    """A figure, or a dash where there is none."""
    return _NOTHING if value is None else f"{value:.{digits}f}"
