"""Words for requests: what is asked for, the steps, the reasons; on screen and terminal."""

from datetime import date

from app.domain.rights.request import RequestCase, Step
from app.text.dates import local_date
from app.text.language import tr, translate
from app.text.source import QT_TRANSLATE_NOOP

RIGHTS = {
    "access": QT_TRANSLATE_NOOP("requests", "Access to one's data (Art. 15)"),
    "rectification": QT_TRANSLATE_NOOP("requests", "Correction (Art. 16)"),
    "erasure": QT_TRANSLATE_NOOP("requests", "Erasure (Art. 17)"),
    "restriction": QT_TRANSLATE_NOOP("requests", "Restriction (Art. 18)"),
    "portability": QT_TRANSLATE_NOOP("requests", "Data to take along (Art. 20)"),
    "objection": QT_TRANSLATE_NOOP("requests", "Objection (Art. 21)"),
    "human_review": QT_TRANSLATE_NOOP("requests", "Review by a person (Art. 22)"),
}
CHANNELS = {
    "desk": QT_TRANSLATE_NOOP("requests", "In person"),
    "letter": QT_TRANSLATE_NOOP("requests", "By letter"),
    "email": QT_TRANSLATE_NOOP("requests", "By e-mail"),
    "phone": QT_TRANSLATE_NOOP("requests", "By phone"),
    "kiosk": QT_TRANSLATE_NOOP("requests", "At the kiosk"),
}
CHECKS = {
    "known": QT_TRANSLATE_NOOP("requests", "Known in person"),
    "id_document": QT_TRANSLATE_NOOP("requests", "Showed an identity document"),
    "called_back": QT_TRANSLATE_NOOP("requests", "Called back on a known number"),
    "guardian_known": QT_TRANSLATE_NOOP("requests", "Guardian known to the school"),
}
OUTCOMES = {
    "granted": QT_TRANSLATE_NOOP("requests", "Granted"),
    "partly": QT_TRANSLATE_NOOP("requests", "Granted in part"),
    "refused": QT_TRANSLATE_NOOP("requests", "Refused"),
}
REASONS = {
    "public_record": QT_TRANSLATE_NOOP("requests", "Public record (Art. 17(3)(b) and (d))"),
    "legal_duty": QT_TRANSLATE_NOOP("requests", "Legal obligation (Art. 17(3)(b))"),
    "legal_claims": QT_TRANSLATE_NOOP("requests", "Needed for legal claims (Art. 17(3)(e))"),
    "others_rights": QT_TRANSLATE_NOOP("requests", "Rights of others (Art. 15(4))"),
    "not_identified": QT_TRANSLATE_NOOP("requests", "Identity not shown (Art. 12(6))"),
    "unfounded": QT_TRANSLATE_NOOP("requests", "Unfounded or excessive (Art. 12(5))"),
    "is_correct": QT_TRANSLATE_NOOP("requests", "What is held is correct (Art. 16)"),
    "overriding": QT_TRANSLATE_NOOP("requests", "Compelling grounds (Art. 21(1))"),
    "not_concerned": QT_TRANSLATE_NOOP("requests", "Nothing of the kind is held"),
}
RESTRICTIONS = {
    "accuracy": QT_TRANSLATE_NOOP("requests", "The person says it is wrong (Art. 18(1)(a))"),
    "unlawful": QT_TRANSLATE_NOOP("requests", "Unlawful, but not to be erased (Art. 18(1)(b))"),
    "legal_claims": QT_TRANSLATE_NOOP(
        "requests", "Needed by the person for claims (Art. 18(1)(c))"
    ),
    "objection": QT_TRANSLATE_NOOP("requests", "While an objection is looked at (Art. 18(1)(d))"),
}
STEPS = {
    Step.IDENTIFY: QT_TRANSLATE_NOOP("requests", "Make sure who is asking"),
    Step.DECIDE: QT_TRANSLATE_NOOP("requests", "Decide"),
    Step.REPLY: QT_TRANSLATE_NOOP("requests", "Answer the person"),
    Step.CLOSE: QT_TRANSLATE_NOOP("requests", "Close the case"),
    Step.DONE: QT_TRANSLATE_NOOP("requests", "Closed"),
}
FIELDS = {
    "given_name": QT_TRANSLATE_NOOP("requests", "Given name"),
    "family_name": QT_TRANSLATE_NOOP("requests", "Family name"),
    "school_number": QT_TRANSLATE_NOOP("requests", "Number in the school"),
    "birth_date": QT_TRANSLATE_NOOP("requests", "Birth date"),
}
SPOKEN = {
    "sv": QT_TRANSLATE_NOOP("requests", "Swedish"),
    "en": QT_TRANSLATE_NOOP("requests", "English"),
}


def right_word(right: str) -> str:
    """What is asked for."""
    return translate("requests", RIGHTS[right])


def word(words: dict[str, str], code: str) -> str:
    """A word of one of the lists above; nothing where there is no code."""
    return translate("requests", words[code]) if code in words else ""


def step_word(case: RequestCase) -> str:
    """What has to be done next."""
    return translate("requests", STEPS[case.next_step])


def due_words(case: RequestCase, today: date) -> str:
    """How long there still is, in words that need no colour."""
    if case.is_answered:
        return translate("requests", "Answered")
    days = case.days_left(today)
    if days < 0:
        return tr("Overdue by %n day(s)", "", -days)
    if days == 0:
        return translate("requests", "Due today")
    return tr("%n day(s) left", "", days)


def history_lines(case: RequestCase) -> tuple[str, ...]:
    """What was done on a case and when, oldest first."""
    lines = [
        translate("requests", "Received {day}, {channel}").format(
            day=local_date(case.received.on),
            channel=word(CHANNELS, case.received.channel.value).lower(),
        )
    ]
    if case.identified:
        lines.append(
            translate("requests", "Identity checked {day}: {how}").format(
                day=local_date(case.identified.at), how=word(CHECKS, case.identified.how).lower()
            )
        )
    if case.extension:
        lines.append(
            translate("requests", "Extended {day} by two months: {words}").format(
                day=local_date(case.extension.at), words=case.extension.words or "…"
            )
        )
    lines.extend(_ruling_lines(case))
    if case.replied:
        lines.append(
            translate("requests", "Answered {day}, {channel}").format(
                day=local_date(case.replied.at), channel=word(CHANNELS, case.replied.how).lower()
            )
        )
    if case.closed:
        lines.append(translate("requests", "Closed {day}").format(day=local_date(case.closed.at)))
    return tuple(lines)


def _ruling_lines(case: RequestCase) -> list[str]:
    ruling = case.ruling
    if ruling is None:
        return []
    told = translate("requests", "Decided {day}: {outcome}").format(
        day=local_date(ruling.at), outcome=word(OUTCOMES, ruling.outcome.value).lower()
    )
    reason = word(REASONS, ruling.reason.value) if ruling.reason else ""
    return [" · ".join(part for part in (told, reason, ruling.words) if part)]
