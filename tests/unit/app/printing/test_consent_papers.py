"""Receipts and forms of consent on paper, and a signed form on its way back."""

import hashlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTransform,
)
from PySide6.QtWidgets import QApplication

from app.domain.class_list.consent_paper import ConsentPaper
from app.domain.document import NewPage, Paragraph, Table, ToSign, ToTick
from app.printing.consent_form import form_document, print_consent_form
from app.printing.consent_receipt import print_consent_receipt, receipt_document
from app.printing.scanned_form import open_scanned_form
from app.text import consent_words
from app.usecases.consent.consent_papers import make_form
from privacy.consent.form import FormReference
from privacy.consent.orders import ActedBy, EndReason, Method
from privacy.consent.receipt import ReceiptEvent
from privacy.errors import Refused
from privacy.purposes import Purpose
from tests.support.forms import code_image
from tests.support.papers import needs_poppler
from tests.support.receipts import PAGE, newest, signed_on_paper, withdrawn
from tests.support.school import SmallSchool, small_school


@pytest.fixture
def demo(tmp_path: Path, qapp: QApplication) -> Iterator[SmallSchool]:
    """A school with one consent, signed on paper."""
    assert qapp
    made = small_school(tmp_path / "demo", demo=True)
    signed_on_paper(made)
    yield made
    made.school.close()


def words_on(demo: SmallSchool, language: str = "sv") -> str:
    """All that stands on Ada's newest receipt."""
    document = receipt_document(newest(demo, language))
    said = [document.title, document.owner]
    for block in document.blocks:
        if isinstance(block, Table):
            said += [cell for row in block.rows for cell in row]
        elif isinstance(block, Paragraph):
            said.append(block.text)
    return "\n".join(said)


def test_r16_a_receipt_says_what_was_agreed_to(demo: SmallSchool) -> None:
    """To what, by whom, how, until when, under which notice, and how to change one's mind."""
    consent = newest(demo).receipt.consent
    assert consent is not None
    words = words_on(demo)
    for wanted in (
        "Kvitto på samtycke",
        "Ada Alm",
        "Checka in med ansiktet på platsen",
        "eleven och en vårdnadshavare",
        "på papper",
        "2027-06-01",
        consent.notice_sha256,
        PAGE,
        "Du kan ångra dig när du vill",
        "The board",
        demo.school.ledger.head[1],
    ):
        assert wanted in words, wanted


def test_a_withdrawals_receipt_says_what_was_erased(demo: SmallSchool) -> None:
    """Key and rows, who was asked, the entries of the ledger, and what cannot be reached."""
    withdrawn(demo)
    issued = newest(demo, "en")
    words = words_on(demo, "en")
    assert issued.receipt.erased is not None
    for wanted in (
        "Receipt of withdrawn consent",
        "Template for face at the spot",
        issued.receipt.erased.ledger_hash,
        issued.head[1],
        "cannot reach copies",
    ):
        assert wanted in words, wanted
    assert "Because" not in words


def test_a_receipt_is_a_pdf(demo: SmallSchool, tmp_path: Path) -> None:
    """One page or more, whole."""
    print_consent_receipt(tmp_path / "receipt.pdf", newest(demo))
    content = (tmp_path / "receipt.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")


def test_everything_has_words_in_both_languages() -> None:
    """No event, method, reason or person without a Swedish and an English word for it."""
    everything = (
        (consent_words.TITLES, ReceiptEvent),
        (consent_words.METHODS, Method),
        (consent_words.REASONS, EndReason),
        (consent_words.WHO, ActedBy),
        (consent_words.PURPOSES, [each for each in Purpose if each.is_face]),
    )
    for words, kinds in everything:
        assert set(words) == set(kinds)
        assert all(all(pair) for pair in words.values())


def paper(demo: SmallSchool) -> ConsentPaper:
    """Bo's form."""
    return make_form(demo.school, demo.administrator, demo.id_of("2"), Purpose.FACE_AT_SPOT, "sv")


def test_r16_nothing_on_a_form_is_ticked(demo: SmallSchool, tmp_path: Path) -> None:
    """An empty box for yes alone, lines for both, and the notice on pages of its own."""
    asked = paper(demo)
    blocks = form_document(asked).blocks
    (box,) = [each for each in blocks if isinstance(each, ToTick)]
    (lines,) = [each for each in blocks if isinstance(each, ToSign)]
    assert box.text == "Ja, jag samtycker."
    assert [name.split()[0] for name in lines.names] == ["Elevens", "Vårdnadshavarens"]
    assert blocks.index(lines) < blocks.index(NewPage()) < len(blocks) - 1
    print_consent_form(tmp_path / "form.pdf", asked)
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF-")


def scanned(payload: str, *, degrees: float = 0) -> QImage:
    """A page with the code on it, as a scanner sees it at 150 dots to the inch."""
    page = QImage(1240, 1754, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.drawImage(120, 1300, code_image(payload).scaledToWidth(200))
    painter.end()
    return page.transformed(QTransform().rotate(degrees)) if degrees else page


def reference(demo: SmallSchool) -> FormReference:
    """What the code on Bo's form says."""
    return paper(demo).reference


@pytest.mark.parametrize("degrees", [0, 3, 90, 180])
def test_a_page_is_known_again_however_it_lay(
    demo: SmallSchool, tmp_path: Path, degrees: float
) -> None:
    """Straight, a little askew, or upside down; the digest is that of the file."""
    file = tmp_path / "page.jpg"
    assert scanned(reference(demo).payload(), degrees=degrees).save(str(file), quality=80)
    opened = open_scanned_form(file)
    assert opened.reference == reference(demo)
    assert opened.page_sha256 == hashlib.sha256(file.read_bytes()).hexdigest()


@needs_poppler
def test_the_form_that_was_printed_is_known_again(demo: SmallSchool, tmp_path: Path) -> None:
    """From the paper itself, as a scanner sees it at 150 dots to the inch."""
    asked = paper(demo)
    print_consent_form(tmp_path / "form.pdf", asked)
    subprocess.run(
        ["pdftoppm", "-r", "150", "-jpeg", "-l", "1", "form.pdf", "page"],  # noqa: S607 - as above
        check=True,
        cwd=tmp_path,
    )
    (page,) = tmp_path.glob("page*.jpg")
    assert open_scanned_form(page).reference == asked.reference


def test_a_scanners_pdf_is_opened(demo: SmallSchool, tmp_path: Path) -> None:
    """The picture in it is looked at; the digest is that of the PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    assert writer.write(scanned(reference(demo).payload()))
    picture = bytes(buffer.data().data())
    content = b"%PDF-1.4\n1 0 obj <</Filter /DCTDecode>> stream\n" + picture + b"\nendstream\n%%EOF"
    file = tmp_path / "page.pdf"
    file.write_bytes(content)
    opened = open_scanned_form(file)
    assert opened.reference == reference(demo)
    assert opened.page_sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("page", [1, 3])
def test_a_pdf_without_a_photograph_is_opened(demo: SmallSchool, tmp_path: Path, page: int) -> None:
    """Black and white as a copier writes it, or printed to a file: the pages are looked at."""
    file = tmp_path / "page.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for _ in range(page - 1):
        writer.newPage()
    black_and_white = scanned(reference(demo).payload()).convertToFormat(QImage.Format.Format_Mono)
    painter.drawImage(painter.viewport(), black_and_white)
    painter.end()
    content = file.read_bytes()
    assert b"DCTDecode" not in content
    opened = open_scanned_form(file)
    assert opened.reference == reference(demo)
    assert opened.page_sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-1.4", b"%PDF-1.4 \xff\xd8\xff endstream", b"\x89PNG\r\n\x1a\n", b"text"]
)
def test_what_is_no_form_is_said(tmp_path: Path, content: bytes) -> None:
    """An empty, torn or other file is refused, and so is one that is not there."""
    file = tmp_path / "page.png"
    file.write_bytes(content)
    for each in (file, tmp_path / "missing.png"):
        with pytest.raises(Refused, match="form_unreadable"):
            open_scanned_form(each)


def test_a_card_is_no_form(tmp_path: Path) -> None:
    """Another code on the page does not count."""
    file = tmp_path / "page.png"
    assert scanned("UP:SOMETHING ELSE").save(str(file))
    with pytest.raises(Refused, match="form_unreadable"):
        open_scanned_form(file)


def test_a_drawing_that_names_another_file_is_not_opened(demo: SmallSchool, tmp_path: Path) -> None:
    """An SVG can name a file here or on another's server; it is no scan, and nothing is fetched."""
    picture, drawing = tmp_path / "page.png", tmp_path / "page.svg"
    page = scanned(reference(demo).payload())
    assert page.save(str(picture))
    drawing.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{page.width()}" height="{page.height()}"><image xlink:href="{picture}" '
        f'width="{page.width()}" height="{page.height()}"/></svg>'
    )
    with pytest.raises(Refused, match="form_unreadable"):
        open_scanned_form(drawing)
