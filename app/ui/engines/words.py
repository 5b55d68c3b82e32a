"""What the engine dialog says of an engine: its files, its figures with intervals, its decision."""

from collections.abc import Sequence

from app.text.language import current_locale, translate
from app.text.operating_points import promise_of
from app.ui.decisions.standing import method_standing
from app.usecases.engines.view_engines import EngineView
from recognition.shipped_evaluation import MeasuredRate, ShippedEvaluation


def engine_title(name: str) -> str:
    """What an engine is called on a screen."""
    names = {
        "standard": translate("engines", "Standard"),
        "precise": translate("engines", "Precise"),
    }
    return names.get(name, name)


def lines_of(engine: EngineView) -> Sequence[str]:
    """Everything that a choice rests on, in the order in which it is asked."""
    learnt = translate("engines", "Learnt from: {0}").format(training_words(engine))
    said = [files_words(engine), licence_words(engine), learnt]
    promise = promise_of(engine.point) if engine.point else ""
    measured = measured_words(engine.measured) if engine.measured else ""
    unmeasured = translate(
        "engines", "Its measurements are not what was shipped, so it is not used."
    )
    said += [each for each in (promise, measured) if each] or [unmeasured]
    said += [method_standing(each) for each in engine.standing]
    return said


def training_words(engine: EngineView) -> str:
    """What its models have seen, as their makers say; in the manifest's own words where new."""
    return translate("engines", engine.known.training)


def files_words(engine: EngineView) -> str:
    """Whether its files are here."""
    if not engine.missing:
        return translate("engines", "Its files are here, with the contents that were measured.")
    words = translate("engines", "Missing: {0}. Upprop downloads nothing; the school brings them.")
    return words.format(", ".join(engine.missing))


def licence_words(engine: EngineView) -> str:
    """Under what licence its files come, and from where."""
    models = engine.known.models
    licences = ", ".join(sorted({model.licence for model in models}))
    sources = ", ".join(dict.fromkeys(_site(model.source) for model in models))
    return translate("engines", "Licence {0}, from {1}").format(licences, sources)


def measured_words(measured: ShippedEvaluation) -> str:
    """Two figures that a school can picture, each with its interval."""
    right = measured.rates.get("lesson_right")
    wrong = measured.rates.get("lesson_wrong_per_1000")
    if right is None or wrong is None:
        return ""
    words = translate(
        "engines",
        "Measured on photographs of adults: {0} of 100 who are enrolled were proposed rightly, "
        "and {1} of 1,000 lessons had a wrong proposal.",
    )
    return words.format(span_words(right, 100), span_words(wrong, 1))


def span_words(rate: MeasuredRate, per: int) -> str:
    """A figure and its interval, written as the language writes numbers."""
    words = translate("engines", "{0} ({1} to {2})")
    locale = current_locale()
    figures = (per * each for each in (rate.value, rate.low, rate.high))
    return words.format(*(locale.toString(each, "f", 1) for each in figures))


def _site(source: str) -> str:
    """The owner and project of an address, which is what a person can look up."""
    return "/".join(source.removeprefix("https://").split("/")[:3])
