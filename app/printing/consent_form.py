"""The consent form as PDF: what is asked, lines to sign on, a code, and the notice in full.

Nothing on it is ticked or filled in but whose form it is. The code leads back to the form when the
signed page is opened; it holds no name.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.domain.class_list.consent_paper import ConsentPaper
from app.domain.document import Block, Code, Document, NewPage, Paragraph, ToSign, ToTick, facts
from app.printing.document import print_document
from app.text import consent_words as words
from app.text.notice_blocks import notice_blocks
from privacy.consent.orders import ActedBy

_SIGNS: Final = {
    ActedBy.STUDENT: "student_signs",
    ActedBy.GUARDIAN: "guardian_signs",
    ActedBy.BOTH: "both_sign",
}


def print_consent_form(path: Path, paper: ConsentPaper) -> None:
    """Replace `path` by the form. Needs a QGuiApplication.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    print_document(path, form_document(paper))


def form_document(paper: ConsentPaper) -> Document:
    """The form, before it is drawn: a page to sign, and the notice on pages of its own."""
    language = paper.notice.language
    title = words.said(words.LABELS["form_title"], language) + _purpose(paper)
    blocks = (*_to_sign(paper), NewPage(), *notice_blocks(paper.notice.text))
    version = words.said(words.LABELS["version"], language).format(version=paper.notice.version)
    return Document(title, paper.controller.school, version, blocks, language)


def _to_sign(paper: ConsentPaper) -> Iterator[Block]:
    language, least = paper.notice.language, paper.who[0]

    def sentence(name: str) -> str:
        return words.said(words.SENTENCES[name], language)

    def label(name: str) -> str:
        return words.said(words.LABELS[name], language)

    yield facts(
        (label("person"), paper.person),
        (label("controller"), paper.controller.name),
    )
    until = sentence("form_until").format(day=paper.last_day.isoformat())
    for said in (sentence("free"), sentence("read_first"), until, sentence("withdraw")):
        yield Paragraph(said)
    if least is not ActedBy.STUDENT:
        yield Paragraph(sentence("of_age"))
    yield Paragraph(sentence(_SIGNS[least]))
    yield ToTick(label("yes"))
    lines = [label("student_line")]
    if ActedBy.GUARDIAN in paper.who or ActedBy.BOTH in paper.who:
        lines.append(label("guardian_line"))
    yield ToSign(tuple(lines))
    notice = f"{label('notice')}: {paper.notice.version}\n{paper.notice.sha256}"
    yield Code(paper.reference.payload(), f"{sentence('code')}\n{notice}")


def _purpose(paper: ConsentPaper) -> str:
    return words.said(words.PURPOSES[paper.reference.purpose], paper.notice.language)
