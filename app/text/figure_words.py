"""The school's figures in words: what is counted, of which period, and what is not told."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QDate

from app.domain.accountability.figures import (
    Figure,
    FigureName,
    RunningFigures,
    SchoolFigures,
    Share,
    Span,
)
from app.domain.document import Block, Chart, Heading, Paragraph, Table
from app.text.decisions import method_name
from app.text.engine_words import number_words
from app.text.language import current_locale, translate
from app.text.number_words import why_in_bands
from app.text.source import QT_TRANSLATE_NOOP

TITLES = {
    FigureName.CONSENTS: QT_TRANSLATE_NOOP("figures", "Consents"),
    FigureName.REQUESTS: QT_TRANSLATE_NOOP("figures", "Requests"),
    FigureName.AUDITS: QT_TRANSLATE_NOOP("figures", "Audits"),
    FigureName.ATTENDANCE: QT_TRANSLATE_NOOP("figures", "Attendance"),
    FigureName.MARKS: QT_TRANSLATE_NOOP("figures", "Marks by hand and by machine"),
    FigureName.CORRECTIONS: QT_TRANSLATE_NOOP("figures", "Corrections after the signature"),
    FigureName.WAITING: QT_TRANSLATE_NOOP("figures", "Waiting time: half"),
    FigureName.LONGEST_WAITING: QT_TRANSLATE_NOOP("figures", "Waiting time: nine of ten"),
    FigureName.FACE_AT_SPOT: QT_TRANSLATE_NOOP("figures", "Recognition: face at the spot"),
    FigureName.FACE_WITH_CARD: QT_TRANSLATE_NOOP("figures", "Recognition: card + face"),
}
_LOG = QT_TRANSLATE_NOOP(
    "figures",
    "What came of each look at a face, by month, as far back as the AI log reaches. Replaced: "
    "proposals in whose place a person had put another mark when the register was signed.",
)
MEANINGS = {
    FigureName.CONSENTS: QT_TRANSLATE_NOOP(
        "figures", "Students who held a consent at any time in the month, by method."
    ),
    FigureName.REQUESTS: QT_TRANSLATE_NOOP(
        "figures",
        "Requests about own data, by month: received, answered, and gone over their last day "
        "without an answer.",
    ),
    FigureName.AUDITS: QT_TRANSLATE_NOOP(
        "figures",
        "The last audit of each month: checks in order, with a finding, and that could not look. "
        "Told to the number, for they are about the school and nobody in it.",
    ),
    FigureName.ATTENDANCE: QT_TRANSLATE_NOOP(
        "figures", "Marks in signed registers of the whole school, by week of the lesson."
    ),
    FigureName.MARKS: QT_TRANSLATE_NOOP(
        "figures",
        "The first mark of whoever was present or late, by month of the lesson: proposed by the "
        "machine (card or face, which no mark tells apart), or put by a person.",
    ),
    FigureName.CORRECTIONS: QT_TRANSLATE_NOOP(
        "figures", "Marks that were changed after the signature, by month of the lesson."
    ),
    FigureName.WAITING: QT_TRANSLATE_NOOP(
        "figures",
        "Within how many seconds half of those who checked in had done so, by way and month: from "
        "stepping up to the mark on the screen. Told is where it lies with 95 % certainty.",
    ),
    FigureName.LONGEST_WAITING: QT_TRANSLATE_NOOP(
        "figures",
        "Within how many seconds nine of ten had checked in, by way and month; told from a hundred "
        "on. It lies between the two numbers with 95 % certainty.",
    ),
    FigureName.FACE_AT_SPOT: _LOG,
    FigureName.FACE_WITH_CARD: _LOG,
}
SERIES = {
    "received": QT_TRANSLATE_NOOP("figures", "Received"),
    "answered": QT_TRANSLATE_NOOP("figures", "Answered"),
    "overdue": QT_TRANSLATE_NOOP("figures", "Overdue"),
    "passed": QT_TRANSLATE_NOOP("figures", "In order"),
    "findings": QT_TRANSLATE_NOOP("figures", "Findings"),
    "untold": QT_TRANSLATE_NOOP("figures", "Could not look"),
    "present": QT_TRANSLATE_NOOP("figures", "Present"),
    "late": QT_TRANSLATE_NOOP("figures", "Late"),
    "absent_notified": QT_TRANSLATE_NOOP("figures", "Absent, known"),
    "absent": QT_TRANSLATE_NOOP("figures", "Absent"),
    "other_activity": QT_TRANSLATE_NOOP("figures", "Elsewhere"),
    "machine": QT_TRANSLATE_NOOP("figures", "By machine"),
    "hand": QT_TRANSLATE_NOOP("figures", "By hand"),
    "corrections": QT_TRANSLATE_NOOP("figures", "Corrections"),
    "card": QT_TRANSLATE_NOOP("figures", "Card"),
    "recognised": QT_TRANSLATE_NOOP("figures", "Recognised"),
    "ambiguous": QT_TRANSLATE_NOOP("figures", "Ambiguous"),
    "unknown": QT_TRANSLATE_NOOP("figures", "Unknown"),
    "unusable": QT_TRANSLATE_NOOP("figures", "Unusable"),
    "replaced": QT_TRANSLATE_NOOP("figures", "Replaced"),
}
UNTOLD = "\u2013"


def figure_title(name: FigureName) -> str:
    """What a figure is called."""
    return translate("figures", TITLES[name])


def figure_meaning(name: FigureName) -> str:
    """What is counted."""
    return translate("figures", MEANINGS[name])


def series_title(name: str) -> str:
    """What one kind of event is called."""
    if name in SERIES:
        return translate("figures", SERIES[name])
    return method_name(name)


def period_words(name: FigureName, first: date) -> str:
    """A period as short as it can be said: `Nov 26`, or the week's number."""
    if name.is_by_week:
        words = translate("figures", "w. {week}")
        return words.format(week=first.isocalendar().week)
    return current_locale().toString(QDate(first.year, first.month, first.day), "MMM yy")


def span_words(span: Span) -> str:
    """A number as far as it may be told; a dash where it may not."""
    if span.least is None:
        return UNTOLD
    if span.most is None:
        return translate("figures", "{least} or more").format(least=span.least)
    return str(span.least) if span.least == span.most else f"{span.least}\u2013{span.most}"


def figure_heads(figure: Figure) -> tuple[str, ...]:
    """The heads of its table."""
    week, month = translate("figures", "Week"), translate("figures", "Month")
    first = week if figure.name.is_by_week else month
    return (first, *(series_title(each.name) for each in figure.series))


def figure_rows(figure: Figure) -> tuple[tuple[str, ...], ...]:
    """The rows of its table, oldest first."""
    return tuple(
        (
            period_words(figure.name, first),
            *(span_words(each.spans[place]) for each in figure.series),
        )
        for place, first in enumerate(figure.starts)
    )


def nothing_told() -> str:
    """Instead of an empty picture."""
    return translate("figures", "There is nothing here yet that may be told.")


def chart_of(figure: Figure) -> Chart:
    """The picture for paper."""
    return Chart(
        name=figure_title(figure.name),
        labels=tuple(period_words(figure.name, first) for first in figure.starts),
        series=tuple(
            (
                series_title(each.name),
                tuple(_ends(span) for span in each.spans),
            )
            for each in figure.series
        ),
    )


def _ends(span: Span) -> tuple[int, int] | None:
    if span.least is None:
        return None
    return span.least, span.least if span.most is None else span.most


def figures_blocks(figures: SchoolFigures) -> Iterator[Block]:
    """All of them, each as a picture and as a table."""
    yield Paragraph(why_in_bands(), is_muted=True)
    for figure in figures.figures:
        yield Heading(figure_title(figure.name), 2)
        if not figure.is_empty:
            yield chart_of(figure)
        yield Paragraph(figure_meaning(figure.name))
        if figure.is_empty:
            yield Paragraph(nothing_told(), is_muted=True)
        else:
            yield Table(figure_heads(figure), figure_rows(figure), (1,) * (1 + len(figure.series)))
    yield from running_blocks(figures.running)


def running_blocks(running: tuple[RunningFigures, ...]) -> Iterator[Block]:
    """How face methods have fared at this school."""
    yield Heading(running_title(), 2)
    yield Paragraph(running_meaning())
    yield running_table(running)


def running_title() -> str:
    """What the table of shares is called."""
    return translate("figures", "This school's own figures")


def running_meaning() -> str:
    """What the shares are of, and how sure."""
    return translate(
        "figures",
        "From the AI log of the last six months. Not recognised: of all faces looked at, those in "
        "which nobody was found; strangers count, too, so this is no error rate. Replaced: of all "
        "proposals in signed registers, those in whose place a person had put another mark. Told "
        "is where the share lies with 95 % certainty (Clopper and Pearson, days counted as what "
        "hangs together), and nothing where the sample cannot support it.",
    )


def running_table(running: tuple[RunningFigures, ...]) -> Table:
    """By method."""
    heads = (
        translate("figures", "Method"),
        translate("figures", "Measure"),
        translate("figures", "95 % interval"),
        translate("figures", "Of how many"),
    )
    measures = (translate("figures", "Not recognised"), translate("figures", "Replaced"))
    rows = tuple(
        (method_name(each.method.value), measure, *_share_words(share))
        for each in running
        for measure, share in zip(measures, (each.unrecognised, each.replaced), strict=True)
    )
    return Table(heads, rows, (4, 3, 4, 3))


def _share_words(share: Share | None) -> tuple[str, str]:
    if share is None:
        return translate("figures", "too few to say"), UNTOLD
    return (
        f"{number_words(share.low)}\u2013{number_words(share.high)}",
        span_words(share.samples),
    )
