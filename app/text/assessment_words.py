"""Words of an assessment as a whole: what happened to it, how the consultation stands."""

from collections.abc import Iterator
from datetime import date

from app.domain.accountability.assessment_file import AssessmentFile, Event, PartChange, PastEvent
from app.text.comment_words import section_name
from app.text.dates import local_date
from app.text.decisions import NAMES, choice_words
from app.text.language import tr, translate
from app.text.source import QT_TRANSLATE_NOOP
from privacy.consent.assessment import Part, parts_for
from privacy.consent.consultation import Consultation

EVENTS = {
    Event.PUT_FORWARD: QT_TRANSLATE_NOOP("assessment", "Put forward"),
    Event.ADVISED: QT_TRANSLATE_NOOP("assessment", "Advice of the data protection officer"),
    Event.YES: QT_TRANSLATE_NOOP("assessment", "Decided: yes"),
    Event.NO: QT_TRANSLATE_NOOP("assessment", "Decided: no"),
    Event.REVOKED: QT_TRANSLATE_NOOP("assessment", "Revoked"),
    Event.COMMENTED: QT_TRANSLATE_NOOP("assessment", "The officer's comment"),
    Event.ANSWERED: QT_TRANSLATE_NOOP("assessment", "The controller's answer"),
    Event.SEEN_TO: QT_TRANSLATE_NOOP("assessment", "Seen to by the controller"),
    Event.CLOSED: QT_TRANSLATE_NOOP("assessment", "Comment closed"),
}
POINTS = (
    (
        QT_TRANSLATE_NOOP("assessment", "What is done, and its purposes (Art. 35(7)(a))"),
        (Part.DESCRIPTION,),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "Necessity and proportion (Art. 35(7)(b))"),
        (Part.NECESSITY, Part.ALTERNATIVES),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "Risks to people's rights (Art. 35(7)(c))"),
        (Part.RISKS,),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "Measures against them (Art. 35(7)(d))"),
        (Part.MEASURES,),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "The views of those concerned (Art. 35(9))"),
        (Part.VIEWS,),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "When it is looked at again (Art. 35(11))"),
        (Part.REVIEW_ON,),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "Prior consultation (Art. 36)"),
        (Part.CONSULTATION_TEXT,),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "Legal basis and exception (Art. 6 and 9)"),
        (Part.BASIS_TEXT, Part.GROUND_TEXT),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "Skellefteå: consent under dependence (Art. 9)"),
        (Part.IMBALANCE,),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "Skellefteå: less intrusive ways (Art. 5)"),
        (Part.LESS_INTRUSIVE,),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "Skellefteå: assessed and asked before (Art. 35 and 36)"),
        (Part.RISKS, Part.CONSULTATION_TEXT),
    ),
    (
        QT_TRANSLATE_NOOP("assessment", "EDPB opinion 11/2024: templates searched 1:N"),
        (Part.OPINION,),
    ),
)
"""What is asked, and the parts that answer it."""

STEPS = {
    "sent": QT_TRANSLATE_NOOP("assessment", "Sent to the authority"),
    "extended": QT_TRANSLATE_NOOP("assessment", "The authority takes six weeks more"),
    "asked": QT_TRANSLATE_NOOP("assessment", "The authority asks for more"),
    "supplied": QT_TRANSLATE_NOOP("assessment", "The authority has what it asked for"),
    "answered": QT_TRANSLATE_NOOP("assessment", "The authority has answered"),
}


def event_name(event: Event) -> str:
    """What happened."""
    return translate("assessment", EVENTS[event])


def step_name(step: str) -> str:
    """A step of a consultation."""
    return translate("assessment", STEPS[step])


def event_words(event: PastEvent) -> str:
    """What was said with it."""
    said = choice_words(event.stance.value) if event.stance else ""
    about = section_name(event.section) if event.section else ""
    over = tr("%n comment(s) open", "", event.open_comments) if event.open_comments else ""
    lost = translate("assessment", "The words are not here: an older backup was restored.")
    words = lost if event.is_lost else event.words
    return ". ".join(each for each in (about, said, over, words) if each)


def conclusion(file: AssessmentFile) -> str:
    """How it came out, in a sentence; yes and no in the same words."""
    if file.verdict is None:
        return translate("assessment", "Nothing has been decided. The method is locked.")
    if file.verdict is Event.YES and file.is_unlocked:
        return translate("assessment", "It was decided yes. The method is unlocked.")
    if file.verdict is Event.YES:
        return translate("assessment", "It was decided yes, and the decision has ended.")
    if file.verdict is Event.NO:
        return translate("assessment", "It was decided no. The method is locked.")
    return translate("assessment", "The decision was revoked. The method is locked.")


def why_assessed() -> str:
    """Why there has to be an assessment at all."""
    return translate(
        "assessment",
        "An assessment is required before (Art. 35(1) and the authority's list under 35(4)): "
        "biometric data, of people who depend on the school, by new technology.",
    )


def points(file: AssessmentFile) -> Iterator[tuple[str, str, str]]:
    """What the law and the case that was lost ask, where it is answered, and whether it is."""
    yes, no = translate("assessment", "answered"), translate("assessment", "not answered")
    for asked, parts in POINTS:
        own = [part for part in parts if part in parts_for(file.purpose)]
        if own:
            is_there = all(file.answers.get(part, "").strip() for part in own)
            where = "; ".join(translate("decisions", NAMES[part.value]) for part in own)
            yield translate("assessment", asked), where, yes if is_there else no
    advised = translate("assessment", "given") if file.stance else translate("assessment", "none")
    advice = translate("assessment", "Advice of the data protection officer")
    yield translate("assessment", "The officer is asked (Art. 35(2))"), advice, advised


def answer_words(part: Part, text: str) -> str:
    """An answer as people read it."""
    if not text:
        return translate("assessment", "Not answered.")
    if part in {Part.VALID_UNTIL, Part.REVIEW_ON}:
        return _day_in(text)
    if part in {Part.CONSULTATION, Part.BASIS, Part.GROUND}:
        return choice_words(text)
    return ", ".join(map(choice_words, text.split(","))) if part is Part.CAMERAS else text


def _day_in(text: str) -> str:
    try:
        return local_date(date.fromisoformat(text))
    except ValueError:
        return text


def locked_words(file: AssessmentFile) -> str:
    """What the authority has to know: whether the method is used already."""
    if file.is_unlocked:
        return translate(
            "assessment",
            "The method is unlocked by a decision that stands, and is used today.",
        )
    return translate(
        "assessment", "The method is locked and is not used while the consultation lasts."
    )


def clock_words(found: Consultation | None, today: date) -> str:
    """How a prior consultation stands, and how long the authority has."""
    if found is None:
        return translate("assessment", "Nothing has been sent to the authority.")
    if found.answered_on is not None:
        words = translate("assessment", "Answered on {day}.")
        return words.format(day=local_date(found.answered_on))
    due = found.due_on
    if due is None:
        return translate("assessment", "The time stands still: the authority waits for the school.")
    words = translate("assessment", "The authority has until {day}.").format(day=local_date(due))
    left = (due - today).days
    if left < 0:
        late = translate("assessment", "The time is over. Silence is no leave to begin.")
        return f"{words} {late}"
    rest = tr("%n day(s) left.", "", left)
    return f"{words} {rest}"


def consultation_rows(found: Consultation | None, today: date) -> Iterator[tuple[str, str]]:
    """The consultation's facts."""
    yield translate("assessment", "State"), clock_words(found, today)
    if found is None:
        return
    yield step_name("sent"), local_date(found.sent_on)
    if found.case_number:
        yield translate("decisions", NAMES["case_number"]), found.case_number
    if found.is_extended:
        yield step_name("extended"), translate("assessment", "Yes")
    if found.waited_days:
        waited = tr("%n day(s)", "", found.waited_days)
        yield translate("assessment", "The time stood still for"), waited


def change_words(change: PartChange) -> str:
    """What went in [-brackets-], what came in {+braces+}."""
    marks = {(True, False): "[-{}-]", (False, True): "{{+{}+}}", (False, False): "{}"}
    return " ".join(marks[each.is_old, each.is_new].format(each.text) for each in change.stretches)
