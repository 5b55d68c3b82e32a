"""The assessment (DPIA, Art. 35) as a document: every part, the alternatives, advice, decisions."""

from collections.abc import Iterator, Mapping

from app.domain.accountability.assessment_comments import CommentThread
from app.domain.accountability.assessment_file import AssessmentFile, Event
from app.domain.accountability.assessment_sections import Section, sections_for
from app.domain.document import Block, Document, Heading, Paragraph, Table, facts
from app.text.assessment_words import (
    answer_words,
    conclusion,
    consultation_rows,
    event_name,
    event_words,
    points,
    why_assessed,
)
from app.text.comment_words import (
    open_numbers,
    remark_lines,
    section_name,
    thread_about,
    thread_state,
)
from app.text.dates import local_date
from app.text.decisions import choice_words, method_name, part_name
from app.text.guides import columns
from app.text.language import current_language, translate
from privacy.consent.assessment import TEXTS, Part


def assessment_document(file: AssessmentFile, values: Mapping[str, str]) -> Document:
    """The whole of it.

    Args:
        file: what is on record.
        values: of the build, which the table of alternatives names.
    """
    title = translate("assessment", "Impact assessment: {method}")
    return Document(
        title.format(method=method_name(file.purpose.value)),
        file.school,
        local_date(file.made_on),
        tuple(_blocks(file, values)),
    )


def _blocks(file: AssessmentFile, values: Mapping[str, str]) -> Iterator[Block]:
    yield facts(*_head(file))
    if file.is_draft:
        yield Paragraph(translate("assessment", "A draft: it has not been put forward."))
    yield Paragraph(why_assessed(), is_muted=True)
    yield Heading(translate("assessment", "What the law asks, and where it is answered"))
    yield _points(file)
    for section in sections_for(file.purpose):
        if section is not Section.COVERAGE:
            yield from _section(file, section, values)
    yield Heading(translate("assessment", "What the decision would cover"))
    covered = (Part.BODY, Part.VALID_UNTIL, Part.REVIEW_ON, Part.ENGINE, Part.THRESHOLD)
    yield facts(*(_row(file, part) for part in (*covered, Part.CAMERAS)))
    yield from _comments_on(file, Section.COVERAGE)
    yield Heading(translate("assessment", "Advice of the data protection officer"))
    yield from _advice(file)
    yield Heading(translate("assessment", "On record"))
    yield _events(file)


def _points(file: AssessmentFile) -> Table:
    heads = (
        translate("assessment", "What is asked"),
        translate("assessment", "Where"),
        translate("assessment", "State"),
    )
    return Table(heads, tuple(points(file)), (8, 7, 3))


def _section(file: AssessmentFile, section: Section, values: Mapping[str, str]) -> Iterator[Block]:
    """One text stands under its own heading, several under that of the section."""
    texts = [part for part in section.value if part in TEXTS]
    if len(section.value) > 1:
        yield Heading(section_name(section))
    for part in texts:
        yield Heading(part_name(part.value), 1 if len(section.value) == 1 else 2)
        if part is Part.ALTERNATIVES:
            yield columns("alternatives", current_language(), values)
        yield from _answered(file, part)
    if section is Section.CONSULTATION:
        yield facts(*consultation_rows(file.consultation, file.made_on))
    yield from _comments_on(file, section)


def _head(file: AssessmentFile) -> Iterator[tuple[str, str]]:
    yield translate("assessment", "Outcome"), conclusion(file)
    yield translate("assessment", "Controller"), file.controller
    if file.officer:
        yield translate("assessment", "Data protection"), file.officer
    yield translate("assessment", "Version"), str(file.version)
    day = file.last_day(Event.PUT_FORWARD)
    if day is not None and not file.is_draft:
        yield translate("assessment", "Put forward"), local_date(day)
    if file.comments:
        words = translate("assessment", "Comments of the data protection officer")
        yield words, open_numbers(file.comments)
    if file.sha256:
        yield translate("assessment", "SHA-256 of what was put forward"), file.sha256


def _answered(file: AssessmentFile, part: Part) -> Iterator[Block]:
    chosen = {
        Part.CONSULTATION_TEXT: (Part.CONSULTATION, Part.CASE_NUMBER),
        Part.BASIS_TEXT: (Part.BASIS,),
        Part.GROUND_TEXT: (Part.GROUND,),
    }.get(part, ())
    rows = [_row(file, each) for each in chosen if file.answers.get(each)]
    if rows:
        yield facts(*rows)
    yield Paragraph(answer_words(part, file.answers.get(part, "")))


def _comments_on(file: AssessmentFile, section: Section) -> Iterator[Block]:
    threads = [each for each in file.comments if each.section is section]
    if threads:
        yield Heading(translate("assessment", "Comments on this section"), 2)
    for thread in threads:
        yield facts(*_thread_rows(thread))


def _thread_rows(thread: CommentThread) -> Iterator[tuple[str, str]]:
    state = f"{thread_state(thread)}. {thread_about(thread)}"
    yield translate("assessment", "State"), state
    yield from remark_lines(thread)


def _row(file: AssessmentFile, part: Part) -> tuple[str, str]:
    return part_name(part.value), answer_words(part, file.answers.get(part, ""))


def _advice(file: AssessmentFile) -> Iterator[Block]:
    if file.stance is None:
        yield Paragraph(translate("assessment", "There is no advice on this assessment."))
        return
    rows = [(translate("assessment", "Advice"), choice_words(file.stance.value))]
    day = file.last_day(Event.ADVISED)
    if day is not None:
        rows.append((translate("assessment", "Given on"), local_date(day)))
    yield facts(*rows)
    yield Paragraph(file.advice_words)


def _events(file: AssessmentFile) -> Block:
    events = [each for each in file.events if not each.is_of_comments]
    if not events:
        return Paragraph(translate("assessment", "Nothing is on record."))
    heads = (
        translate("assessment", "Day"),
        translate("assessment", "What"),
        translate("assessment", "Words"),
    )
    rows = tuple(
        (local_date(each.on), event_name(each.event), event_words(each)) for each in events
    )
    return Table(heads, rows, (3, 4, 8))
