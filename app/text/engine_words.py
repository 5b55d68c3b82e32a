"""What a model card tells, in words and tables; and the values that longer texts need."""

from collections.abc import Iterator, Mapping
from importlib.metadata import version

from app.domain.accountability.model_card import ModelCard
from app.domain.document import Block, Heading, Paragraph, Table, facts
from app.text.card_words import risk_of_cards
from app.text.language import current_locale, translate
from app.text.source import QT_TRANSLATE_NOOP
from recognition.gallery import MOST_TEMPLATES
from recognition.operating_point import OperatingPoint
from recognition.shipped_evaluation import MeasuredGroup, MeasuredRate, Rates, ShippedEvaluation

FEWEST_OF_A_GROUP = 10
RATES = {
    "lesson_right": QT_TRANSLATE_NOOP("engines", "Enrolled people proposed right in a lesson"),
    "lesson_wrong_per_1000": QT_TRANSLATE_NOOP(
        "engines", "Lessons with a wrong proposal, per 1,000"
    ),
    "fpir_shipped": QT_TRANSLATE_NOOP(
        "engines", "FPIR: unknown people proposed as somebody, at the threshold"
    ),
    "fnir_shipped": QT_TRANSLATE_NOOP(
        "engines", "FNIR: enrolled people not recognised, at the threshold"
    ),
    "fpir_at": QT_TRANSLATE_NOOP("engines", "The lowest FPIR that these pictures can support"),
    "fnir": QT_TRANSLATE_NOOP("engines", "FNIR at that FPIR"),
    "wrong_identity": QT_TRANSLATE_NOOP("engines", "Enrolled people taken for another"),
    "rank1": QT_TRANSLATE_NOOP("engines", "Enrolled people whose own template is the nearest"),
    "fmr_shipped": QT_TRANSLATE_NOOP(
        "engines", "FMR: pairs of different people that match, at the threshold"
    ),
    "fnmr_shipped": QT_TRANSLATE_NOOP(
        "engines", "FNMR: pairs of one person that do not match, at the threshold"
    ),
    "equal_error_rate": QT_TRANSLATE_NOOP("engines", "Equal error rate of pairs"),
    "failure_to_enrol": QT_TRANSLATE_NOOP("engines", "Failure to enrol: people"),
    "failure_to_acquire": QT_TRANSLATE_NOOP("engines", "Failure to acquire: pictures"),
    "fmr": QT_TRANSLATE_NOOP("engines", "FMR"),
    "fnmr": QT_TRANSLATE_NOOP("engines", "FNMR"),
    "strangers_proposed": QT_TRANSLATE_NOOP("engines", "Unknown people proposed as somebody"),
}

TRAINING = (
    QT_TRANSLATE_NOOP(
        "engines",
        "About 3 million pictures of 7,485 people: the FaceScrub and VGG data and pictures from "
        "the internet, says its maker.",
    ),
    QT_TRANSLATE_NOOP(
        "engines", "The detector: WIDER FACE. The embedding: not stated by its maker."
    ),
    QT_TRANSLATE_NOOP(
        "engines", "The detector: WIDER FACE. The embedding: not stated with the file."
    ),
)
"""As the manifest says it, for translation."""
COLUMNS = {"source": QT_TRANSLATE_NOOP("engines", "Collection")}


def rate_name(name: str) -> str:
    """What a rate is called."""
    return translate("engines", RATES[name])


def rate_words(rate: MeasuredRate | None, *, is_share: bool = True) -> tuple[str, str, str]:
    """A rate, its interval and what it rests on; "not measured" where there is none."""
    if rate is None:
        return translate("engines", "not measured"), "", ""
    ends = (number_words(rate.low, is_share), number_words(rate.high, is_share))
    value, samples = number_words(rate.value, is_share), current_locale().toString(rate.n)
    return value, "\u2013".join(ends), samples


def number_words(value: float, is_share: bool = True) -> str:  # noqa: FBT001, FBT002 - two kinds of number
    """A share in per cent, or a plain number, in two significant digits."""
    locale, shown = current_locale(), 100 * value if is_share else value
    decimals = 0 if shown == 0 or shown >= 99.95 else 1 if shown >= 1 else 2 if shown >= 0.01 else 4  # noqa: PLR2004 - places after the point
    words = locale.toString(shown, "f", decimals)
    return f"{words}\u00a0%" if is_share else words


def rates_table(rates: Rates, names: tuple[str, ...] = tuple(RATES)[:13]) -> Table:
    """Every rate; one that the pictures could not support is said not to be measured."""
    heads = (
        translate("engines", "Measure"),
        translate("engines", "Value"),
        translate("engines", "95 % interval"),
        translate("engines", "Samples"),
    )
    rows = tuple(
        (rate_name(name), *rate_words(rates.get(name), is_share=not name.endswith("1000")))
        for name in names
    )
    return Table(heads, rows, (10, 2, 3, 2))


def card_blocks(card: ModelCard) -> Iterator[Block]:
    """Everything about one engine."""
    name = f"{card.engine.name}: {card.engine.engine_id}"
    used = translate("engines", "{engine} (used by lessons unless another is chosen)")
    yield Heading(used.format(engine=name) if card.is_in_use else name)
    yield facts(*_origin(card))
    yield _files(card)
    if card.evaluation is None:
        yield Paragraph(translate("engines", "Nothing was measured of this engine: do not use it."))
    else:
        yield from _measured(card.evaluation)


def _origin(card: ModelCard) -> Iterator[tuple[str, str]]:
    yield translate("engines", "Values in a template"), str(card.engine.values)
    yield (
        translate("engines", "Learnt from, as its maker says"),
        translate("engines", card.engine.training),
    )
    yield translate("engines", "Face at the spot (1:N)"), _point_words(card.point)
    yield translate("engines", "Card + face (1:1)"), _point_words(card.card_point)


def _point_words(point: OperatingPoint | None) -> str:
    if point is None:
        return translate("engines", "no threshold is shipped, so it is not used for this")
    words = translate("engines", "threshold {threshold}, margin {margin}, {least} to {most} looks")
    return words.format(
        threshold=_thousandths(point.threshold),
        margin=_thousandths(point.margin),
        least=point.looks_needed,
        most=point.looks_at_most,
    )


def _thousandths(value: float) -> str:
    """As thresholds are written in the reader's language."""
    return current_locale().toString(value, "f", 3)


def _files(card: ModelCard) -> Table:
    heads = (
        translate("engines", "File"),
        translate("engines", "Licence"),
        translate("engines", "Source"),
        translate("engines", "SHA-256"),
    )
    rows = tuple(
        (model.name, model.licence, model.source, model.sha256) for model in card.engine.models
    )
    return Table(heads, rows, (4, 2, 5, 5))


def _measured(evaluation: ShippedEvaluation) -> Iterator[Block]:
    yield Heading(translate("engines", "What was measured"), 2)
    words = translate(
        "engines",
        "On “{dataset}”: {pictures} photographs of {people} adults from press and studios, "
        "{gallery} of them enrolled. Threshold {threshold}, margin {margin}. One photograph "
        "decides. Nothing was measured on students, or in a school.",
    )
    yield Paragraph(
        words.format(
            dataset=evaluation.dataset,
            pictures=evaluation.pictures,
            people=evaluation.identities,
            gallery=evaluation.gallery,
            threshold=_thousandths(evaluation.threshold),
            margin=_thousandths(evaluation.margin),
        )
    )
    yield rates_table(evaluation.rates)
    yield Heading(translate("engines", "By the number of people enrolled"), 2)
    yield _sizes(evaluation)
    yield Heading(translate("engines", "By group"), 2)
    yield Paragraph(
        translate(
            "engines",
            "The data say of each person only which collection the pictures are from, and neither "
            "sex, age nor skin tone. Differences between such groups are therefore not known here. "
            "They can be large: others have measured false matches within groups ten times apart. "
            "Groups of fewer than ten people are left out.",
        )
    )
    yield _groups(evaluation.groups)


def _sizes(evaluation: ShippedEvaluation) -> Table:
    heads = (
        translate("engines", "Enrolled"),
        translate("engines", "FPIR at the threshold"),
        translate("engines", "FNIR at the threshold"),
        translate("engines", "Wrong lessons per 1,000"),
    )
    rows = tuple(
        (
            str(size),
            _with_interval(rates.get("fpir_shipped")),
            _with_interval(rates.get("fnir_shipped")),
            _with_interval(rates.get("lesson_wrong_per_1000"), is_share=False),
        )
        for size, rates in evaluation.by_size
    )
    return Table(heads, rows, (2, 4, 4, 4))


def _groups(groups: tuple[MeasuredGroup, ...]) -> Table:
    names = ("fmr", "fnmr", "failure_to_acquire")
    heads = (
        translate("engines", "Group"),
        translate("engines", "People"),
        *(rate_name(name) for name in names),
    )
    rows = tuple(
        (
            f"{_column_name(group.column)}: {group.label}",
            str(group.people),
            *(_with_interval(group.rates.get(name)) for name in names),
        )
        for group in groups
        if group.people >= FEWEST_OF_A_GROUP
    )
    return Table(heads, rows, (6, 3, 5, 5, 5))


def _column_name(column: str) -> str:
    """What people are told apart by; as the data call it where there is no word for it."""
    return translate("engines", COLUMNS[column]) if column in COLUMNS else column


def _with_interval(rate: MeasuredRate | None, *, is_share: bool = True) -> str:
    value, interval, _ = rate_words(rate, is_share=is_share)
    return f"{value} [{interval}]" if interval else value


def build_values(cards: tuple[ModelCard, ...], engine_id: str = "") -> dict[str, str]:
    """What texts about the build are filled with; of the engine in use where none is named."""
    used = next((each for each in cards if each.engine.engine_id == engine_id), cards[0])
    evaluation = used.evaluation
    rates: Mapping[str, MeasuredRate] = evaluation.rates if evaluation else {}
    return {
        "version": version("upprop"),
        "engines": ", ".join(f"{each.engine.name} ({each.engine.engine_id})" for each in cards),
        "engine": used.engine.engine_id,
        "gallery_limit": str(MOST_TEMPLATES),
        "people": str(evaluation.identities) if evaluation else "0",
        "pictures": str(evaluation.pictures) if evaluation else "0",
        "gallery": str(evaluation.gallery) if evaluation else "0",
        "fnir": rate_words(rates.get("fnir_shipped"))[0],
        "fpir": rate_words(rates.get("fpir_shipped"))[0],
        "wrong_lessons": rate_words(rates.get("lesson_wrong_per_1000"), is_share=False)[0],
        "risk_of_cards": risk_of_cards(),
    }
