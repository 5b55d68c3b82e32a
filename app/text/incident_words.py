"""Words for incidents: what was lost, how grave it is, how much time is left, what was done."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from app.text.dates import local_date, local_time
from app.text.language import tr, translate
from app.text.source import QT_TRANSLATE_NOOP
from privacy.accountability.incidents import Incident, Step, StepKind

NATURES = {
    "confidentiality": QT_TRANSLATE_NOOP("incidents", "Somebody saw or got what they should not"),
    "integrity": QT_TRANSLATE_NOOP("incidents", "Data were changed and should not have been"),
    "availability": QT_TRANSLATE_NOOP("incidents", "Data are lost or cannot be reached"),
}
WHOSE = {
    "students": QT_TRANSLATE_NOOP("incidents", "Students"),
    "guardians": QT_TRANSLATE_NOOP("incidents", "Guardians"),
    "staff": QT_TRANSLATE_NOOP("incidents", "Staff"),
}
WHAT = {
    "identity": QT_TRANSLATE_NOOP("incidents", "Names and class lists"),
    "attendance": QT_TRANSLATE_NOOP("incidents", "Attendance"),
    "cards": QT_TRANSLATE_NOOP("incidents", "Cards"),
    "biometric": QT_TRANSLATE_NOOP("incidents", "Templates of faces"),
    "consents": QT_TRANSLATE_NOOP("incidents", "Consents"),
    "cases": QT_TRANSLATE_NOOP("incidents", "Requests and other cases"),
    "accounts": QT_TRANSLATE_NOOP("incidents", "Accounts and passphrases"),
}
RISKS = {
    "unlikely": QT_TRANSLATE_NOOP("incidents", "A risk for people is unlikely"),
    "risk": QT_TRANSLATE_NOOP("incidents", "A risk for people"),
    "high": QT_TRANSLATE_NOOP("incidents", "A high risk for people"),
}
SEVERITIES = {
    "not_assessed": QT_TRANSLATE_NOOP("incidents", "Not assessed"),
    "low": QT_TRANSLATE_NOOP("incidents", "Low"),
    "medium": QT_TRANSLATE_NOOP("incidents", "Medium"),
    "high": QT_TRANSLATE_NOOP("incidents", "High"),
    "top": QT_TRANSLATE_NOOP("incidents", "Highest: protected identity"),
}
STEPS = {
    "reported": QT_TRANSLATE_NOOP("incidents", "Reported"),
    "assessed": QT_TRANSLATE_NOOP("incidents", "Assessed"),
    "measures": QT_TRANSLATE_NOOP("incidents", "Measures"),
    "notified": QT_TRANSLATE_NOOP("incidents", "Authority (IMY) told"),
    "not_notified": QT_TRANSLATE_NOOP("incidents", "Authority (IMY) not told"),
    "told": QT_TRANSLATE_NOOP("incidents", "People concerned told"),
    "not_told": QT_TRANSLATE_NOOP("incidents", "People concerned not told"),
    "commented": QT_TRANSLATE_NOOP("incidents", "Comment"),
    "closed": QT_TRANSLATE_NOOP("incidents", "Closed"),
    "reopened": QT_TRANSLATE_NOOP("incidents", "Taken up again"),
}
MISSING = {
    "assessment": QT_TRANSLATE_NOOP("incidents", "the assessment"),
    "measures": QT_TRANSLATE_NOOP("incidents", "the measures"),
    "authority": QT_TRANSLATE_NOOP("incidents", "whether the authority is told"),
    "people": QT_TRANSLATE_NOOP("incidents", "whether the people concerned are told"),
}


def word(words: dict[str, str], code: str) -> str:
    """The word for a code."""
    return translate("incidents", words[code])


def listed(words: dict[str, str], codes: Iterable[str]) -> str:
    """Several words with commas; only the first begins with a capital."""
    first, *others = [word(words, code) for code in codes] or [""]
    return ", ".join((first, *(each[:1].lower() + each[1:] for each in others)))


def missing_words(codes: str) -> str:
    """What a closing waits for; codes with blanks between."""
    return listed(MISSING, codes.split())


def moment_words(at: datetime) -> str:
    """A day and a time."""
    return f"{local_date(at)} {local_time(at)}"


def clock_words(incident: Incident, now: datetime) -> str:
    """What the seventy-two hours say, in words that stand without colour."""
    if incident.is_closed:
        return word(STEPS, "closed")
    if incident.notified_at is not None:
        if incident.is_late(now):
            return translate("incidents", "Told too late")
        return translate("incidents", "Told in time")
    if incident.authority is not None:
        return translate("incidents", "Need not be told")
    left = incident.time_left(now)
    hours, minutes = divmod(abs(int(left.total_seconds())) // 60, 60)
    words = (
        translate("incidents", "Overdue by {hours} h {minutes} min")
        if left < timedelta(0)
        else translate("incidents", "{hours} h {minutes} min left")
    )
    return words.format(hours=hours, minutes=minutes)


def counted_words(step: Step) -> str:
    """About how many people and records an assessment names."""
    persons, records = step.number("persons"), step.number("records")
    told = (
        tr("about %n person(s)", "", persons) if persons else "",
        tr("about %n record(s)", "", records) if records else "",
    )
    known = [each for each in told if each]
    return ", ".join(known) or translate("incidents", "number not known yet")


def step_line(step: Step, name: str) -> str:
    """One step of the history: when, what, who, and what was written."""
    head = f"{moment_words(step.at)} · {word(STEPS, step.kind.value)}"
    parts = [head, name, *_facts(step), *step.words.values()]
    if step.is_cut:
        parts.append(translate("incidents", "(the words were lost with the data)"))
    return " · ".join(part for part in parts if part)


def _facts(step: Step) -> list[str]:
    if step.kind is StepKind.REPORTED:
        return [listed(NATURES, step.codes("natures"))]
    if step.kind is StepKind.ASSESSED:
        protected = step.facts.get("protected") is True
        return [
            word(RISKS, str(step.facts["risk"])),
            listed(WHOSE, step.codes("whose")),
            listed(WHAT, step.codes("what")),
            counted_words(step),
            word(SEVERITIES, "top") if protected else "",
        ]
    moment = step.moment("notified_at") or step.moment("told_at")
    return [moment_words(moment)] if moment else []
