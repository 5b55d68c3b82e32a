"""An engine's model card in Markdown: what it is, what was measured, what it must not be used for.

After Mitchell et al., Model Cards for Model Reporting (2019). Made by measuring, never by hand.
"""

from collections.abc import Iterator

from recognition.evaluation.figures import Figure, NotSupported
from recognition.evaluation.measuring import Evaluation
from recognition.evaluation.report_json import pairs_accuracy, wrong_per_1000
from recognition.model_files import KnownEngine, known_engines

USE = (
    "Proposing who stands at the check-in spot of one lesson, among the enrolled students of that "
    "lesson (never more than 300). A person signs; nobody becomes absent because of it."
)
NOT_FOR = (
    "Searching a school, watching a room, deciding anything without a person, judging mood, age "
    "or attention. Templates of one engine say nothing to another."
)
LIMITS = (
    "The pictures it was measured on are of the data set named above and of nobody else. Figures "
    "for children, for look-alikes and siblings, for masks, for strong side light and for the "
    "camera and the light of a school are unknown unless the data set has them. Every figure "
    "rests on single pictures; looks of one visit are not independent evidence."
)


def model_card(evaluation: Evaluation) -> str:
    """The whole card."""
    return "\n".join(_lines(evaluation)) + "\n"


def _lines(evaluation: Evaluation) -> Iterator[str]:
    yield f"# Model card: {evaluation.engine_id}"
    yield from ("", "## What it is", "")
    yield from _origin(evaluation.engine_id)
    yield from ("", "## What it is for", "", USE, "", f"Not for: {NOT_FOR}")
    yield from ("", "## Measured", "")
    yield from _measured(evaluation)
    yield from ("", "## Limits", "", LIMITS)


def _origin(engine_id: str) -> Iterator[str]:
    known = next((e for e in known_engines().values() if e.engine_id == engine_id), None)
    if known is None:
        yield "Not in the manifest of model files."
        return
    yield f"Engine “{known.name}”, {known.values} values. Training data: {known.training}"
    yield ""
    yield from _files(known)


def _files(known: KnownEngine) -> Iterator[str]:
    yield "| file | purpose | licence | source | SHA-256 |"
    yield "|---|---|---|---|---|"
    for model in known.models:
        cells = (model.name, model.purpose, model.licence, model.source, model.sha256)
        yield f"| {' | '.join(cells)} |"


def _measured(evaluation: Evaluation) -> Iterator[str]:
    point = evaluation.point
    shipped = point.threshold, point.margin
    origin = "as shipped" if evaluation.is_shipped_point else f"set on {point.measured_on}"
    yield (
        f"On “{evaluation.dataset}”: {evaluation.pictures} pictures of {evaluation.identities} "
        f"people. Threshold {point.threshold:g}, margin {point.margin:g} ({origin}); one picture "
        "decides. 95 % intervals in brackets."
    )
    yield from ("", "| | value |", "|---|---|")
    lessons = evaluation.lesson_figure
    yield _row("Proposed right in a lesson", lessons(lambda each: each.right(*shipped)))
    yield _row("Lessons with a wrong proposal", wrong_per_1000(evaluation.lessons, *shipped), 1000)
    yield _row("Failure to acquire", evaluation.failure_to_acquire)
    yield _row("Failure to enrol", evaluation.failure_to_enrol)
    verification = evaluation.verification
    if not isinstance(verification, NotSupported):
        yield _row("False match rate of pairs", verification.fmr(point.threshold))
        yield _row("False non-match rate of pairs", verification.fnmr(point.threshold))
        yield _row("Equal error rate", verification.equal_error_rate)
    yield _row("LFW pairs, View 2", pairs_accuracy(evaluation))
    for group in evaluation.groups:
        yield _row(f"Proposed right, {group.column} {group.label}", group.right)


def _row(name: str, figure: Figure, per: int = 1) -> str:
    if isinstance(figure, NotSupported):
        return f"| {_cell(name)} | not measured: {_cell(figure.reason)} |"
    if per > 1:
        value = f"{figure.value:.1f} per {per} [{figure.low:.1f}, {figure.high:.1f}]"
    else:
        low, high = 100 * figure.low, 100 * figure.high
        value = f"{100 * figure.value:.3g} % [{low:.3g}, {high:.3g}]"
    return f"| {_cell(name)} | {value}, n = {figure.n} |"


def _cell(text: str) -> str:
    """Text that cannot break out of its cell."""
    return text.replace("|", "/").replace("\n", " ")
