"""The package for a prior consultation (Art. 36(3)): letter, assessment, record, other programs'.

One zip file, made whole or not at all. Nothing is sent: the school sends it as it sends its mail.
"""

import io
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from app.atomic_file import write_whole
from app.domain.accountability.assessment_file import AssessmentFile
from app.domain.accountability.processing import ProcessingRecord
from app.domain.document import Block, Document, Heading, Paragraph, facts
from app.printing.assessment import assessment_document
from app.printing.document import pdf_of
from app.printing.record_of_processing import record_document
from app.text.assessment_words import answer_words, consultation_rows, locked_words
from app.text.dates import local_date
from app.text.decisions import method_name, part_name
from app.text.guides import guide
from app.text.language import current_language, translate
from privacy.consent.assessment import Part

_WHEN: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip file can say: its members' times say nothing about anybody."""


def consultation_document(file: AssessmentFile) -> Document:
    """What Art. 36(3) asks for, point by point, pointing to what is enclosed."""
    title = translate("assessment", "Prior consultation: {method}")
    return Document(
        title.format(method=method_name(file.purpose.value)),
        file.school,
        local_date(file.made_on),
        tuple(_blocks(file)),
    )


def write_consultation(
    path: Path,
    file: AssessmentFile,
    record: ProcessingRecord,
    *,
    values: Mapping[str, str],
    pia: str,
) -> None:
    """Replace `path` by the package. Needs a QGuiApplication.

    Args:
        path: of the zip file.
        file: the assessment.
        record: of processing.
        values: of the build.
        pia: the assessment as CNIL's program reads it.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    made = {
        "1-consultation.pdf": pdf_of(consultation_document(file))[0],
        "2-assessment.pdf": pdf_of(assessment_document(file, values))[0],
        "3-record-of-processing.pdf": pdf_of(record_document(record))[0],
        "4-assessment-pia.json": pia.encode(),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in made.items():
            archive.writestr(zipfile.ZipInfo(name, _WHEN), content)
    write_whole(path, packed.getvalue())


def _blocks(file: AssessmentFile) -> Iterator[Block]:
    yield from guide("consultation", current_language(), {})
    yield Paragraph(locked_words(file))
    unsaid = translate("assessment", "Not filled in: see Settings.")
    yield Heading(translate("assessment", "(a) Who answers for what"))
    yield facts(
        (translate("assessment", "Controller"), file.controller),
        (translate("assessment", "School"), file.school),
        (translate("assessment", "Contact"), ", ".join(file.contact) or unsaid),
        (translate("assessment", "Processors"), translate("assessment", "None.")),
    )
    for words, part in (
        (translate("assessment", "(b) Purposes and means"), Part.DESCRIPTION),
        (translate("assessment", "(c) Measures and safeguards"), Part.MEASURES),
    ):
        yield Heading(words)
        yield Paragraph(answer_words(part, file.answers.get(part, "")))
    yield Heading(translate("assessment", "(d) Data protection officer"))
    yield Paragraph(file.officer or unsaid)
    yield Heading(translate("assessment", "(e) The assessment"))
    yield Paragraph(
        translate(
            "assessment",
            "Enclosed, with the officer's advice and comments, also as a file for CNIL's program "
            "PIA; with it the record of processing.",
        )
    )
    if file.sha256:
        yield facts((translate("assessment", "SHA-256"), file.sha256))
    yield Heading(translate("assessment", "(f) Anything else that the authority asks for"))
    yield Paragraph(translate("assessment", "Is supplied when it is asked for."))
    yield Heading(translate("assessment", "The high risk that remains (Art. 36(1))"))
    yield Paragraph(answer_words(Part.RISKS, file.answers.get(Part.RISKS, "")))
    asked = (Part.CONSULTATION, Part.CONSULTATION_TEXT)
    told = {part: answer_words(part, file.answers.get(part, "")) for part in asked}
    yield facts(*((part_name(part.value), words) for part, words in told.items()))
    if file.consultation is not None:
        yield Heading(translate("assessment", "The clock"))
        yield facts(*consultation_rows(file.consultation, file.made_on))
