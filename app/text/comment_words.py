"""Words of the officer's comments on an assessment: sections, threads, how many are open."""

from collections.abc import Iterable, Iterator

from app.domain.accountability.assessment_comments import CommentThread, Remark
from app.domain.accountability.assessment_sections import Section
from app.text.dates import local_date
from app.text.language import tr, translate
from app.text.source import QT_TRANSLATE_NOOP
from privacy.consent.comments import Said

SECTIONS = {
    Section.DESCRIPTION: QT_TRANSLATE_NOOP("decisions", "What is done"),
    Section.NECESSITY: QT_TRANSLATE_NOOP("decisions", "Necessity"),
    Section.ALTERNATIVES: QT_TRANSLATE_NOOP("decisions", "Alternatives"),
    Section.RISKS: QT_TRANSLATE_NOOP("decisions", "Risks"),
    Section.MEASURES: QT_TRANSLATE_NOOP("decisions", "Measures"),
    Section.VIEWS: QT_TRANSLATE_NOOP("decisions", "Students' views"),
    Section.CONSULTATION: QT_TRANSLATE_NOOP("decisions", "Prior consultation"),
    Section.GROUNDS: QT_TRANSLATE_NOOP("decisions", "Legal grounds"),
    Section.PRECEDENT: QT_TRANSLATE_NOOP("decisions", "The Skellefteå case"),
    Section.OPINION: QT_TRANSLATE_NOOP("decisions", "EDPB opinion 11/2024"),
    Section.COVERAGE: QT_TRANSLATE_NOOP("decisions", "What is decided"),
}
STEPS = {
    Said.COMMENT: QT_TRANSLATE_NOOP("comments", "The officer, {day}"),
    Said.ANSWER: QT_TRANSLATE_NOOP("comments", "The controller, {day}"),
    Said.SEEN_TO: QT_TRANSLATE_NOOP("comments", "The controller, {day}: seen to"),
    Said.CLOSED: QT_TRANSLATE_NOOP("comments", "Closed by the officer, {day}"),
}


def section_name(section: Section) -> str:
    """What a section is called in lists."""
    return translate("decisions", SECTIONS[section])


def said_by(remark: Remark) -> str:
    """Who said it, and when."""
    return translate("comments", STEPS[remark.said]).format(day=local_date(remark.on))


def remark_words(remark: Remark) -> str:
    """What was said."""
    if remark.is_lost:
        return translate("comments", "The words are not here: an older backup was restored.")
    return remark.words


def thread_state(thread: CommentThread) -> str:
    """Whether it is open, and whose turn it is."""
    if not thread.is_open:
        return translate("comments", "Closed")
    if thread.is_seen_to:
        return translate("comments", "Open: seen to, says the controller")
    if thread.is_answered:
        return translate("comments", "Open: answered")
    return translate("comments", "Open: not answered")


def thread_about(thread: CommentThread) -> str:
    """Which version was read, and whether what stood there still does."""
    words = translate("comments", "On version {number}.").format(number=thread.version)
    if not thread.is_changed:
        return words
    changed = translate("comments", "The section was changed after it.")
    return f"{words} {changed}"


def remark_lines(thread: CommentThread) -> Iterator[tuple[str, str]]:
    """A thread line by line: who and when, and the words; for papers and the terminal."""
    for remark in thread.remarks:
        yield said_by(remark), remark_words(remark)


def thread_text(thread: CommentThread) -> str:
    """A whole thread as lines of text."""
    name = translate("comments", "Comment {number}. {section}. {state}")
    head = name.format(
        number=thread.number, section=section_name(thread.section), state=thread_state(thread)
    )
    lines = (f"{said}: {words}" if words else said for said, words in remark_lines(thread))
    return "\n".join((head, *lines))


def open_words(number: int) -> str:
    """How many are open; none is said, too."""
    return tr("%n comment(s) open", "", number)


def open_numbers(threads: Iterable[CommentThread]) -> str:
    """How many of them are open and closed, in a sentence."""
    every = tuple(threads)
    is_open = sum(each.is_open for each in every)
    closed = tr("%n closed", "", len(every) - is_open)
    return f"{open_words(is_open)}, {closed}"
