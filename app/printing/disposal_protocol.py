"""The protocol of a disposal (gallringsprotokoll) as PDF: what went, by which rule, in numbers.

Names nobody whose data went. The digest on it is the one in the ledger, so that paper and ledger
vouch for each other.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app.domain.document import Block, Document, Heading, Paragraph, ToSign, facts
from app.domain.rights.disposal import Disposal
from app.printing.document import print_document
from app.text.dates import local_date
from app.text.language import current_locale, translate
from app.text.retention_words import day, kind_name, period, reference_name, rule_name
from privacy.rights.retention import RetentionRule


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
    blocks = tuple(_blocks(disposal, rule, confirmed_by))
    made = local_date(disposal.done_at or disposal.order.ordered_at)
    title = translate("disposal", "Disposal protocol")
    print_document(path, Document(title, school_name, made, blocks))


def _blocks(disposal: Disposal, rule: RetentionRule, confirmed_by: str) -> Iterable[Block]:
    counts = disposal.found.counts.items()
    gone = [(kind_name(kind), current_locale().toString(count)) for kind, count in counts]
    yield facts(*_facts(disposal, rule, confirmed_by))
    yield Heading(translate("disposal", "Disposed of"))
    yield facts(*gone) if gone else Paragraph(translate("disposal", "Nothing"))
    yield Paragraph(_kept(disposal))
    yield Paragraph(_what_is_left())
    yield facts(*_proof(disposal))
    yield ToSign((translate("disposal", "Signature"),))


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
    if disposal.done_at is not None and disposal.is_cancelled:
        words = translate("disposal", "{day}, before everything had gone")
        yield translate("disposal", "Cancelled"), words.format(day=local_date(disposal.done_at))
    elif disposal.done_at is not None:
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


def _proof(disposal: Disposal) -> Iterable[tuple[str, str]]:
    yield translate("disposal", "Protocol"), disposal.digest
    yield translate("disposal", "Ledger entry"), disposal.ledger_hash
