"""The record of processing in words: what Art. 30(1) asks, activity by activity."""

from collections.abc import Iterator

from app.domain.accountability.processing import Activity, ProcessingRecord
from app.text.data_field_words import value_word
from app.text.data_words import data_word
from app.text.decisions import choice_words
from app.text.language import current_language, translate
from app.text.retention_words import period, rule_name
from app.text.source import QT_TRANSLATE_NOOP

AS_THE_REST = "as_its_columns"
"""A file that holds the data named above and ends with them: nothing of its own to tell."""

PEOPLE = {
    "students": QT_TRANSLATE_NOOP("processing", "students"),
    "guardians": QT_TRANSLATE_NOOP("processing", "guardians"),
    "staff": QT_TRANSLATE_NOOP("processing", "staff"),
}


def activity_name(activity: Activity) -> str:
    """The purpose, with a capital."""
    words = _word(activity.purpose)
    return words[:1].upper() + words[1:]


def state_words(activity: Activity) -> str:
    """Whether it is done at all."""
    if activity.is_locked:
        return translate("processing", "Locked: no decision unlocks it, and nothing of it is done.")
    return translate("processing", "In use.")


def people_words(activity: Activity) -> str:
    """Those concerned."""
    return ", ".join(translate("processing", PEOPLE[each]) for each in activity.people)


def data_words(activity: Activity) -> str:
    """The categories of data, and whether one is special."""
    words = ", ".join(_amid(_word(each)) for each in activity.data)
    if activity.is_special:
        return translate("processing", "{data} (special category, Art. 9)").format(data=words)
    return words


def recipient_words(activity: Activity) -> str:
    """Who may get them."""
    words = ", ".join(_word(each) for each in activity.recipients)
    return words or translate("processing", "nobody")


def ground_words(activity: Activity) -> str:
    """The legal grounds."""
    bases = (_amid(choice_words(each)) for each in activity.bases)
    return "; ".join((*bases, *map(_word, activity.grounds)))


def source_words(activity: Activity) -> str:
    """Where they come from."""
    return ", ".join(_word(each) for each in activity.sources)


def end_words(activity: Activity) -> str:
    """What the school's rules end, a line each; then what ends of itself, in one."""
    lines = [f"{rule_name(rule.id)}: {period(rule)}" for rule in activity.rules]
    language = current_language()
    known = (each for each in activity.ends if each != AS_THE_REST)
    ends = "; ".join(value_word("retention", each, language) for each in known)
    if ends:
        lines.append(translate("processing", "Other data: {ends}").format(ends=ends))
    return "\n".join(lines)


def activity_rows(activity: Activity) -> Iterator[tuple[str, str]]:
    """What is asked, and the answer."""
    yield translate("processing", "State"), state_words(activity)
    yield translate("processing", "People concerned"), people_words(activity)
    yield translate("processing", "Personal data"), data_words(activity)
    yield translate("processing", "Legal ground"), ground_words(activity)
    yield translate("processing", "Source"), source_words(activity)
    yield translate("processing", "Recipients"), recipient_words(activity)
    yield translate("processing", "Transfer to a third country"), no_transfer()
    yield translate("processing", "Time limits"), end_words(activity)
    yield translate("processing", "Columns and files"), str(activity.places)


def no_transfer() -> str:
    """Nothing leaves."""
    return translate("processing", "None: nothing leaves the PC unless somebody exports it.")


def head_rows(record: ProcessingRecord) -> Iterator[tuple[str, str]]:
    """Whose record it is."""
    unsaid = translate("processing", "Not filled in: see Settings.")
    yield translate("processing", "School"), record.school
    yield translate("processing", "Controller"), record.controller or record.school
    yield translate("processing", "Contact"), ", ".join(record.contact) or unsaid
    yield translate("processing", "Data protection officer"), record.officer or unsaid
    yield translate("processing", "Joint controllers, representative"), _none()
    yield translate("processing", "Processors"), _no_processor()


def _none() -> str:
    return translate("processing", "None.")


def _no_processor() -> str:
    return translate(
        "processing",
        "None: the program runs on the school's own PC, and nobody else has access to it. If "
        "somebody maintains the PC for the school, a contract (Art. 28) is needed; name them in "
        "the record.",
    )


def _amid(words: str) -> str:
    """As it stands in the middle of a list; an abbreviation keeps its capitals."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def _word(code: str) -> str:
    return data_word(code, current_language())
