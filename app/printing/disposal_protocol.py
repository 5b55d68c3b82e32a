"""The protocol of a disposal (gallringsprotokoll) as PDF: what went, by which rule, in numbers.

Names nobody whose data went. The digest on it is the one in the ledger, so that paper and ledger
vouch for each other.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QFont, QTextDocument

from app.domain.disposal import Disposal
from app.printing.fonts import load_fonts
from app.printing.markup import pairs, small, tag
from app.printing.pdf_file import PdfFile
from app.text.dates import local_date
from app.text.language import translate
from app.text.retention_words import day, kind_name, period, reference_name, rule_name
from privacy.rights.retention import RetentionRule

_MARGIN_MILLIMETRES = 8
_POINTS = 10
_DOTS_PER_INCH = 300
_NAMES_PERCENT = 38
_STYLE = (
    "h1 { font-size: 20pt; } h2 { font-size: 12pt; margin-top: 14pt; }"
    ".small { font-size: 8pt; color: #5B6B78; }"
)


def print_disposal_protocol(
    path: Path, disposal: Disposal, rule: RetentionRule, *, school_name: str, confirmed_by: str
) -> None:
    """Replace `path` by the protocol. Needs a QGuiApplication.

    Args:
        path: of the PDF.
        disposal: a completed one.
        rule: by which it was done; its period and decision as they were then are the disposal's.
        school_name: at the top.
        confirmed_by: the controller's name; empty for what goes by itself.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    document = QTextDocument()
    document.setDefaultFont(_font())
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(_text(disposal, rule, school_name, confirmed_by))
    title = translate("disposal", "Disposal protocol")
    file = PdfFile(title, _MARGIN_MILLIMETRES, dots_per_inch=_DOTS_PER_INCH)
    document.print_(file.writer)
    file.keep(path)


def _font() -> QFont:
    """Inter without contextual alternates, whose hyphens and brackets cannot be copied out."""
    font = QFont(load_fonts(), _POINTS)
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def _text(disposal: Disposal, rule: RetentionRule, school_name: str, confirmed_by: str) -> str:
    counts = disposal.found.counts.items()
    gone = [(kind_name(kind), str(count)) for kind, count in counts]
    parts = (
        tag("h1", translate("disposal", "Disposal protocol")),
        tag("p", school_name),
        pairs(_facts(disposal, rule, confirmed_by), percent=_NAMES_PERCENT),
        tag("h2", translate("disposal", "Disposed of")),
        pairs(gone or [(translate("disposal", "Nothing"), "")], percent=_NAMES_PERCENT),
        tag("p", _kept(disposal)),
        tag("p", _what_is_left()),
        pairs([(translate("disposal", "Signature"), "_" * 40)], percent=_NAMES_PERCENT),
        small(_proof(disposal)),
    )
    return "".join(parts)


def _facts(disposal: Disposal, rule: RetentionRule, confirmed_by: str) -> Iterable[tuple[str, str]]:
    order = disposal.order
    yield translate("disposal", "What"), rule_name(rule.id)
    yield translate("disposal", "From this day and earlier"), day(order.last_event)
    yield translate("disposal", "Period"), period(replace(rule, months=order.months))
    yield translate("disposal", "Legal reference"), reference_name(rule)
    if order.decision is not None:
        yield translate("disposal", "Decision"), order.decision.id
        yield translate("disposal", "Decided by"), order.decision.authority
        yield translate("disposal", "Decided on"), day(order.decision.decided_on)
    by_itself = translate("disposal", "By itself, as the law requires")
    yield translate("disposal", "Confirmed by"), confirmed_by or by_itself
    yield translate("disposal", "Ordered"), local_date(order.ordered_at)
    if disposal.done_at is not None:
        yield translate("disposal", "Completed"), local_date(disposal.done_at)


def _kept(disposal: Disposal) -> str:
    if not disposal.found.kept:
        return translate("disposal", "Nothing was kept because of a legal hold or a restriction.")
    words = translate("disposal", "Kept because of a legal hold or a restriction: {number}")
    return words.format(number=disposal.found.kept)


def _what_is_left() -> str:
    return translate(
        "disposal",
        "Of what was disposed of, these numbers are all that this computer keeps. Backups made "
        "before hold it until they are deleted; restored, it is disposed of again.",
    )


def _proof(disposal: Disposal) -> str:
    words = translate("disposal", "Protocol {digest}. Ledger entry {ledger_hash}.")
    return words.format(digest=disposal.digest, ledger_hash=disposal.ledger_hash)
