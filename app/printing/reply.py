"""The answer to a request as a PDF on A4, in the language of the person who asked."""

from collections.abc import Iterator
from pathlib import Path

from app.domain.calendar import day_of
from app.domain.document import Block, Document, Heading, Paragraph, facts
from app.domain.rights.request import RequestCase, Right, Ruling
from app.printing.document import print_document
from app.printing.reply_texts import TEXTS


def print_reply(path: Path, case: RequestCase, *, school: str, person: str) -> None:
    """Replace `path` by the answer. Needs a QGuiApplication.

    Args:
        path: of the PDF.
        case: decided on.
        school: its name.
        person: whose name stands above; empty after an erasure.

    Raises:
        ValueError: nothing has been decided.
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    print_document(path, reply_document(case, school=school, person=person))


def reply_document(case: RequestCase, *, school: str, person: str) -> Document:
    """The answer, before it is drawn.

    Raises:
        ValueError: nothing has been decided.
    """
    if case.ruling is None:
        raise ValueError("nothing has been decided")
    language = case.received.language
    blocks = tuple(_blocks(case, case.ruling, person))
    made = day_of(case.ruling.at).isoformat()
    return Document(TEXTS[language]["title"], school, made, blocks, language)


def _blocks(case: RequestCase, ruling: Ruling, person: str) -> Iterator[Block]:
    texts = TEXTS[case.received.language]
    rows = (
        (texts["to"], person),
        (texts["case"], case.number),
        (texts["received"], case.received.on.isoformat()),
        (texts["decided"], day_of(ruling.at).isoformat()),
        (texts["asked"], texts[case.right.value]),
    )
    yield facts(*(row for row in rows if row[1]))
    yield Heading(texts[ruling.outcome.value])
    if ruling.reason is not None:
        yield Paragraph(texts["why"].format(reason=texts[ruling.reason.value]))
    if ruling.words:
        yield Paragraph(ruling.words)
    if case.right is Right.HUMAN_REVIEW:
        yield Paragraph(texts["automated"])
    yield Heading(texts["not_content"], level=2)
    yield Paragraph(texts["complaint"])
