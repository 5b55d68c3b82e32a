"""An evaluation as one HTML page: tables, three plots, and the reason wherever there is no figure.

The page stands alone: no script, no font, no picture from elsewhere. In English, for those who
judge an engine. It names no person and shows no picture.
"""

from collections.abc import Iterable, Sequence
from html import escape

from recognition.evaluation.figures import Figure, NotSupported
from recognition.evaluation.measuring import Evaluation
from recognition.evaluation.operating_points import LessonRow, around, best_point
from recognition.evaluation.protocol_identification import Identification
from recognition.evaluation.protocol_lessons import Lessons
from recognition.evaluation.protocol_verification import FMR_LEVELS, Verification
from recognition.evaluation.report_json import pairs_accuracy, wrong_per_1000
from recognition.evaluation.report_plots import det_plot, distances_plot, lessons_plot

STYLE = """
body { font: 16px/1.5 Inter, system-ui, sans-serif; color: #14212B; background: #F4F6F8;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; } h2 { margin-top: 2.5rem; }
table { border-collapse: collapse; background: #fff; margin: 1rem 0; font-size: .9rem; }
th, td { border: 1px solid #DCE3E8; padding: .35rem .6rem; text-align: right; }
th:first-child, td:first-child { text-align: left; }
tr.shipped { background: #E2F0F2; }
svg { background: #fff; border: 1px solid #DCE3E8; max-width: 40rem; font-size: 12px; }
small, .why { color: #5B6B78; }
"""

INTERVALS = (
    "Brackets are 95 % intervals after Clopper and Pearson. Pictures of one person are no "
    "independent samples: the variance is that of a bootstrap over people, and the interval is "
    "taken at the effective sample size. Where fewer than five people differ from the rest, every "
    "person counts as one sample. Lessons drawn from the same people count as no more lessons than "
    "there are distinct pairs of people to fill them. A figure that the sample cannot support is "
    "not given; the reason stands in its place."
)
LIMITS = (
    "Every decision here rests on a single picture of a day of its own. At the check-in spot the "
    "shipped rule wants several looks of one visit, which are taken in one room within a second "
    "or two and are no independent evidence: they steady the decision, but these figures do not "
    "say by how much. Pictures made from others by augmenting add no evidence and are not used. "
    "What the data set does not contain (children, your camera, your light) is not measured."
)

Row = Sequence[str]


def html_report(evaluation: Evaluation) -> str:
    """The whole page."""
    title = f"Evaluation of {evaluation.engine_id}"
    parts = [
        f"<h1>{escape(title)}</h1>",
        _what(evaluation),
        f"<p>{INTERVALS}</p><p>{LIMITS}</p>",
        _section("Lessons", _lessons(evaluation)),
        _section("Identification", _identification(evaluation)),
        _section("Verification", _verification(evaluation)),
        _section("Pairs (LFW, View 2)", _pairs(evaluation)),
        _section("Failures to acquire and to enrol", _failures(evaluation)),
        _section("By group", _groups(evaluation)),
    ]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>\n<body>\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


def percent(figure: Figure, digits: int = 2) -> str:
    """A figure in per cent with its interval, or the reason why there is none; HTML."""
    if isinstance(figure, NotSupported):
        return f'<span class="why">- <small>{escape(figure.reason)}</small></span>'
    value, low, high = (f"{100 * v:.{digits}f}" for v in (figure.value, figure.low, figure.high))
    return f"{value} % <small>[{low}, {high}] of {figure.n}</small>"


def per_1000(figure: Figure) -> str:
    """A figure that is a count per 1,000 already; HTML."""
    if isinstance(figure, NotSupported):
        return percent(figure)
    return f"{figure.value:.1f} <small>[{figure.low:.1f}, {figure.high:.1f}] of {figure.n}</small>"


def table(head: Row, rows: Iterable[Row], shipped: int | None = None) -> str:
    """A table of cells that are HTML already; the row numbered `shipped` stands out."""
    lines = ["<table><tr>" + "".join(f"<th>{cell}</th>" for cell in head) + "</tr>"]
    for number, row in enumerate(rows):
        kind = ' class="shipped"' if number == shipped else ""
        lines.append(f"<tr{kind}>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>")
    return "\n".join([*lines, "</table>"])


def _section(title: str, content: str) -> str:
    return f"<h2>{escape(title)}</h2>\n{content}"


def _why(missing: NotSupported) -> str:
    return f'<p class="why">Not given: {escape(missing.reason)}.</p>'


def _what(evaluation: Evaluation) -> str:
    point = evaluation.point
    shipped = f"as shipped, where it wants {point.looks_needed} looks"
    origin = shipped if evaluation.is_shipped_point else f"set on {point.measured_on}"
    return (
        f"<p>{evaluation.pictures} pictures of {evaluation.identities} people in "
        f"“{escape(evaluation.dataset)}”. Operating point: threshold {point.threshold:g}, "
        f"margin {point.margin:g}, {origin}; here with one look. "
        f"Random seed {evaluation.plan.lessons.seed}.</p>"
    )


def _lessons(evaluation: Evaluation) -> str:
    lessons = evaluation.lessons
    if isinstance(lessons, NotSupported):
        return _why(lessons)
    plan, point = lessons.plan, evaluation.point
    rows = around(lessons, point)
    shipped = [row.threshold for row in rows].index(round(point.threshold, 6))
    text = (
        f"<p>{plan.lessons} resampled lessons: {plan.enrolled} people enrolled with "
        f"{plan.pictures} pictures each ({plan.rule.value}), each steps up once with another "
        f"picture, and so do {plan.strangers} strangers. Wrong: anybody is proposed as somebody "
        "else. Offered: two are near, and the teacher is asked.</p>"
    )
    head = ("Threshold", "Margin", "Proposed right", "Offered", "Wrong lessons per 1,000")
    drawn = table(head, [_lesson_cells(row) for row in rows], shipped)
    return text + drawn + _best(lessons) + lessons_plot(rows, point.threshold).svg()


def _lesson_cells(row: LessonRow) -> Row:
    return (
        f"{row.threshold:g}",
        f"{row.margin:g}",
        percent(row.right),
        percent(row.offered),
        per_1000(row.wrong.per(1000)),
    )


def _best(lessons: Lessons) -> str:
    best = best_point(lessons)
    if best is None:
        return "<p>No threshold keeps to 5 wrong lessons in 1,000.</p>"
    return (
        f"<p>Most proposed right with at most 5 wrong lessons in 1,000 as measured: threshold "
        f"{best.threshold:g}, margin {best.margin:g}: {percent(best.right)} right, "
        f"{per_1000(best.wrong.per(1000))} wrong. It was chosen on these very lessons; a shipped "
        "point keeps some distance.</p>"
    )


def _identification(evaluation: Evaluation) -> str:
    head = (
        "Gallery",
        "Known, unknown",
        "Rank 1",
        "FNIR",
        "at FPIR",
        "FNIR shipped",
        "FPIR shipped",
        "Wrong identity",
        "Wrong lessons per 1,000",
    )
    point = evaluation.point.threshold, evaluation.point.margin
    rows = [_found_cells("everybody", evaluation.identification, "-")]
    for size, (found, lessons) in evaluation.by_size.items():
        rows.append(_found_cells(str(size), found, per_1000(wrong_per_1000(lessons, *point))))
    return (
        "<p>FNIR at the smallest FPIR at which ten false positives are expected (threshold alone), "
        "and at the shipped point. “+ n” people have too few pictures to step up as well; they "
        "fill the gallery with one to three pictures each.</p>" + table(head, rows)
    )


def _found_cells(name: str, found: Identification | NotSupported, wrong: str) -> Row:
    if isinstance(found, NotSupported):
        return (name, percent(found), *["-"] * 6, wrong)
    size = f"{found.size - found.filled} + {found.filled}" if found.filled else f"{found.size}"
    return (
        size if name != "everybody" else f"everybody: {size}",
        f"{found.known}, {found.unknown}",
        percent(found.rank1),
        percent(found.fnir),
        percent(found.fpir_at),
        percent(found.fnir_shipped),
        percent(found.fpir_shipped),
        percent(found.wrong_identity),
        wrong,
    )


def _verification(evaluation: Evaluation) -> str:
    found = evaluation.verification
    if isinstance(found, NotSupported):
        return _why(found)
    shipped = evaluation.point.threshold
    rows = [
        ("shipped", f"{shipped:g}", percent(found.fmr(shipped), 4), percent(found.fnmr(shipped))),
        *_levels(found),
    ]
    text = (
        f"<p>{len(found.genuine)} genuine and {len(found.impostor)} impostor pairs of single "
        f"pictures. Equal error rate {percent(found.equal_error_rate)}.</p>"
    )
    drawn = table(("Level", "Threshold", "FMR", "FNMR"), rows, 0)
    return text + drawn + det_plot(found).svg() + distances_plot(found, shipped).svg()


def _levels(found: Verification) -> list[Row]:
    rows: list[Row] = []
    for wanted in FMR_LEVELS:
        level = found.level(wanted)
        threshold = "-" if level.threshold is None else f"{level.threshold:.3f}"
        fmr = "-" if level.threshold is None else percent(found.fmr(level.threshold), 4)
        rows.append((f"FMR {100 * wanted:g} %", threshold, fmr, percent(level.fnmr)))
    return rows


def _pairs(evaluation: Evaluation) -> str:
    pairs = evaluation.pairs
    if isinstance(pairs, NotSupported):
        return _why(pairs)
    return (
        f"<p>Accuracy {percent(pairs_accuracy(evaluation))} over {pairs.folds} folds, standard "
        f"error {100 * pairs.standard_error:.2f} %. {pairs.left_out} pairs are not in the data "
        f"set; on {pairs.without_face} no face was found, which was answered “two people”.</p>"
    )


def _failures(evaluation: Evaluation) -> str:
    rows: list[Row] = [
        ("Failure to acquire (pictures)", percent(evaluation.failure_to_acquire)),
        ("Failure to enrol (people with three pictures)", percent(evaluation.failure_to_enrol)),
    ]
    rows += [(f"refused: {escape(why)}", str(n)) for why, n in evaluation.refusals.items()]
    note = "<p>Refused pictures take no part in the rates above, except in the pairs.</p>"
    return table(("What", "Share"), rows) + note


def _groups(evaluation: Evaluation) -> str:
    if not evaluation.groups:
        return "<p>The data set has no labels of groups.</p>"
    head = ("Group", "People", "Not acquired", "FMR within", "FNMR", "Right", "Strangers proposed")
    rows = [
        (
            f"{escape(group.column)}: {escape(group.label)}",
            str(group.people),
            percent(group.failure_to_acquire),
            percent(group.fmr, 4),
            percent(group.fnmr),
            percent(group.right),
            percent(group.strangers_proposed),
        )
        for group in evaluation.groups
    ]
    return table(head, rows)
