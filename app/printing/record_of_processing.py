"""The record of processing activities (Art. 30(1)) as a document."""

from app.domain.accountability.processing import ProcessingRecord
from app.domain.document import Block, Document, Heading, Paragraph, facts
from app.text.dates import local_date
from app.text.guides import guide
from app.text.language import current_language, translate
from app.text.processing_words import activity_name, activity_rows, head_rows


def record_document(record: ProcessingRecord) -> Document:
    """Who, then each activity, then the security measures."""
    lead = translate(
        "processing",
        "Made from the program itself: every column and file that holds something about people "
        "says what it is for, and this record is the sum of them.",
    )
    blocks: list[Block] = [facts(*head_rows(record)), Paragraph(lead)]
    for activity in record.activities:
        blocks += [Heading(activity_name(activity)), facts(*activity_rows(activity))]
    return Document(
        translate("processing", "Record of processing activities"),
        record.school,
        local_date(record.made_on),
        (*blocks, *guide("security", current_language(), {})),
    )
