"""The receipt of a consent, of its renewal or of its end, as PDF in the student's language.

It says what the ledger says and can be printed again at any time. What was erased is told as far
as this computer reaches, and no further.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from app.domain.calendar import SCHOOL_ZONE
from app.domain.class_list.consent_paper import Controller, IssuedReceipt
from app.domain.document import Block, Document, Heading, Paragraph, facts
from app.printing.document import print_document
from app.text import consent_words as words
from app.text.data_words import data_word
from privacy.consent.orders import ActedBy, Consent, EndReason
from privacy.consent.receipt import ConsentReceipt, Erased, ReceiptEvent

_Row = tuple[str, str]


def print_consent_receipt(path: Path, issued: IssuedReceipt) -> None:
    """Replace `path` by the receipt. Needs a QGuiApplication.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    print_document(path, receipt_document(issued))


def receipt_document(issued: IssuedReceipt) -> Document:
    """The receipt, before it is drawn."""
    language, receipt = issued.language, issued.receipt
    blocks: tuple[Block, ...] = (
        facts(*_what_happened(issued)),
        *_what_follows(receipt, language),
        facts(*_where_it_stands(issued)),
        Paragraph(words.said(words.SENTENCES["proof"], language), is_muted=True),
        facts(*_whom_to_ask(issued.controller, language)),
        Paragraph(words.said(words.SENTENCES["complaint"], language), is_muted=True),
    )
    made = f"{_label('made', language)} {_moment(issued.issued_at)}"
    return Document(_title(receipt, language), issued.controller.school, made, blocks, language)


def _title(receipt: ConsentReceipt, language: str) -> str:
    if receipt.reason is EndReason.WITHDRAWN:
        return words.said(words.WITHDRAWN_TITLE, language)
    return words.said(words.TITLES[receipt.event], language)


def _what_happened(issued: IssuedReceipt) -> Iterator[_Row]:
    receipt, language = issued.receipt, issued.language
    yield _label("person", language), issued.person
    yield _label("purpose", language), words.said(words.PURPOSES[receipt.purpose], language)
    if receipt.event is ReceiptEvent.ENDED:
        yield _label("ended", language), _moment(receipt.at)
    if receipt.reason is not None and receipt.reason is not EndReason.WITHDRAWN:
        yield _label("why", language), words.said(words.REASONS[receipt.reason], language)
    if receipt.consent is not None:
        yield from _consent_rows(receipt, receipt.consent, language)


def _consent_rows(receipt: ConsentReceipt, consent: Consent, language: str) -> Iterator[_Row]:
    is_end = receipt.event is ReceiptEvent.ENDED
    yield _label("consent_of" if is_end else "given", language), _moment(consent.given_at)
    yield _label("who", language), words.said(words.WHO[consent.acted_by], language)
    if consent.age is not None:
        yield _label("age", language), str(consent.age)
    yield _label("method", language), words.said(words.METHODS[consent.method], language)
    if not is_end:
        yield _label("until", language), consent.valid_until.isoformat()
    notice = f"{consent.notice_version} ({consent.notice_language})\n{consent.notice_sha256}"
    yield _label("notice", language), notice
    if consent.page_sha256:
        yield _label("page", language), consent.page_sha256


def _what_follows(receipt: ConsentReceipt, language: str) -> Iterator[Block]:
    if receipt.event is not ReceiptEvent.ENDED:
        yield Paragraph(words.said(words.SENTENCES["withdraw"], language))
        if receipt.consent is not None and receipt.consent.acted_by is not ActedBy.STUDENT:
            yield Paragraph(words.said(words.SENTENCES["of_age"], language))
        return
    if receipt.erased is None:
        yield Paragraph(words.said(words.SENTENCES["not_complete"], language))
        return
    yield Heading(_label("erased_at", language), level=2)
    yield facts(*_erased_rows(receipt.erased, language))
    is_empty = not (receipt.erased.keys_destroyed or receipt.erased.rows_erased)
    sentence = words.SENTENCES["nothing_held" if is_empty else "erased"]
    yield Paragraph(words.said(sentence, language))


def _erased_rows(erased: Erased, language: str) -> Iterator[_Row]:
    yield _label("erased_at", language), _moment(erased.at)
    yield _label("keys", language), str(erased.keys_destroyed)
    yield _label("rows", language), str(erased.rows_erased)
    yield _label("asked", language), "\n".join(data_word(each, language) for each in erased.stores)
    yield _label("erasure_entry", language), f"{erased.sequence}\n{erased.ledger_hash}"


def _where_it_stands(issued: IssuedReceipt) -> Iterator[_Row]:
    receipt, language = issued.receipt, issued.language
    yield _label("receipt", language), receipt.id
    yield _label("subject", language), receipt.subject
    yield _label("entry", language), f"{receipt.sequence}\n{receipt.ledger_hash}"
    yield _label("head", language), f"{issued.head[0]}\n{issued.head[1]}"


def _whom_to_ask(controller: Controller, language: str) -> Iterator[_Row]:
    yield _label("controller", language), controller.name
    reach = (controller.contact, controller.address, controller.email, controller.phone)
    if any(reach):
        yield _label("contact", language), "\n".join(each for each in reach if each)


def _label(name: str, language: str) -> str:
    return words.said(words.LABELS[name], language)


def _moment(at: datetime) -> str:
    return f"{at.astimezone(SCHOOL_ZONE):%Y-%m-%d %H:%M}"
