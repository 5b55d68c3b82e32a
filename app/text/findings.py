"""What an audit says: the check, where it looked, what came of it, and what to do.

Ids and numbers in, words out; also used by the terminal and on paper.
"""

import re
from typing import Final

from app.text.findings_remedies import REMEDIES
from app.text.findings_titles import TITLES
from app.text.language import current_language, tr, translate
from app.text.source import QT_TRANSLATE_NOOP
from privacy.accountability.audit import AuditReport, Checked
from privacy.accountability.check import Outcome, Severity

_PLACES: Final[dict[str, str]] = {
    "ledger": QT_TRANSLATE_NOOP("findings", "the ledger's files"),
    "templates": QT_TRANSLATE_NOOP("findings", "templates"),
    "keys": QT_TRANSLATE_NOOP("findings", "the folder of keys and the list of staff"),
    "cards": QT_TRANSLATE_NOOP("findings", "cards"),
    "decisions": QT_TRANSLATE_NOOP("findings", "assessments, advice and decisions"),
    "notices": QT_TRANSLATE_NOOP("findings", "notices"),
    "registers": QT_TRANSLATE_NOOP("findings", "registers and marks"),
    "schema": QT_TRANSLATE_NOOP("findings", "the database's own rules"),
    "staff": QT_TRANSLATE_NOOP("findings", "accounts"),
    "access_log": QT_TRANSLATE_NOOP("findings", "the access log"),
    "ai_log": QT_TRANSLATE_NOOP("findings", "the AI log"),
    "requests": QT_TRANSLATE_NOOP("findings", "requests"),
    "incidents": QT_TRANSLATE_NOOP("findings", "incidents"),
    "retention": QT_TRANSLATE_NOOP("findings", "retention rules, disposals and holds"),
    "files": QT_TRANSLATE_NOOP("findings", "every file in the data folder"),
    "backups": QT_TRANSLATE_NOOP("findings", "backups"),
    "models": QT_TRANSLATE_NOOP("findings", "model files"),
    "process": QT_TRANSLATE_NOOP("findings", "the running program"),
    "settings": QT_TRANSLATE_NOOP("findings", "settings"),
    "log": QT_TRANSLATE_NOOP("findings", "the program's log"),
    "waits": QT_TRANSLATE_NOOP("findings", "counts of waiting times"),
}
_AMOUNTS: Final[dict[str, str]] = {
    "erasures-in-time": QT_TRANSLATE_NOOP("findings", "at most {amount} ms"),
    "idle-lock": QT_TRANSLATE_NOOP("findings", "{amount} minutes"),
    "backup-age": QT_TRANSLATE_NOOP("findings", "{amount} days old"),
    "backup-tried": QT_TRANSLATE_NOOP("findings", "{amount} days ago"),
    "ledger-signed": QT_TRANSLATE_NOOP("findings", "{amount} entries unsigned"),
    "few-recoveries": QT_TRANSLATE_NOOP("findings", "{amount} in 30 days"),
    "failed-sign-ins": QT_TRANSLATE_NOOP("findings", "{amount} tries in 30 days"),
    "few-read-at-once": QT_TRANSLATE_NOOP("findings", "at most {amount} people"),
    "access-log-whole": QT_TRANSLATE_NOOP("findings", "{amount} lines missing"),
    "retention-kept": QT_TRANSLATE_NOOP("findings", "{amount} rows out of period"),
    "proposals-hold": QT_TRANSLATE_NOOP("findings", "{amount} of 1,000 replaced"),
    "errors-as-declared": QT_TRANSLATE_NOOP(
        "findings", "{amount} of 1,000 above what was declared"
    ),
    "no-costs-nothing": QT_TRANSLATE_NOOP("findings", "difference {amount} percentage points"),
    "no-makes-nobody-wait": QT_TRANSLATE_NOOP("findings", "at least {amount} s longer"),
}
_OUTCOMES: Final[dict[str, str]] = {
    "in_order": QT_TRANSLATE_NOOP("findings", "In order"),
    "finding": QT_TRANSLATE_NOOP("findings", "Finding"),
    "not_applicable": QT_TRANSLATE_NOOP("findings", "Nothing to look at"),
    "not_told": QT_TRANSLATE_NOOP("findings", "Could not look"),
}
_WEIGHTS: Final[dict[str, str]] = {
    "grave": QT_TRANSLATE_NOOP(
        "findings",
        "Grave: a person's right is at stake now, or what is on record cannot be relied on.",
    ),
    "fault": QT_TRANSLATE_NOOP(
        "findings",
        "Fault: something is not as the law, the decision or the school's own rules have it.",
    ),
    "note": QT_TRANSLATE_NOOP(
        "findings", "Note: something to be known and looked into; it may well be in order."
    ),
}
_SEVERITIES: Final[dict[str, str]] = {
    "note": QT_TRANSLATE_NOOP("findings", "Note"),
    "fault": QT_TRANSLATE_NOOP("findings", "Fault"),
    "grave": QT_TRANSLATE_NOOP("findings", "Grave"),
}
_PARAGRAPHS: Final = re.compile(r"(\d+)\((\d+)\)(?:\(([a-z])\))?")


def title_of(check_id: str) -> str:
    """What the check promises; its id where a later version knew it."""
    return translate("findings", TITLES[check_id]) if check_id in TITLES else check_id


def remedy_of(check_id: str) -> str:
    """The first thing to do about a finding."""
    return translate("findings", REMEDIES[check_id]) if check_id in REMEDIES else ""


def legal_of(checked: Checked) -> str:
    """The articles, as they are cited in the reader's language."""
    every = ", ".join(checked.legal)
    return _PARAGRAPHS.sub(_in_swedish, every) if current_language() == "sv" else every


def _in_swedish(cited: re.Match[str]) -> str:
    """Article 9(2)(a) is 9.2 a."""
    letter = f" {cited[3]}" if cited[3] else ""
    return f"{cited[1]}.{cited[2]}{letter}"


def places_of(checked: Checked) -> str:
    """Where it looked."""
    return ", ".join(translate("findings", _PLACES.get(each, each)) for each in checked.places)


def outcome_of(checked: Checked) -> Outcome:
    """How it came out; what looked at nothing and found nothing had nothing to look at."""
    seen = checked.evidence
    is_empty = seen.outcome is Outcome.IN_ORDER and not seen.examined
    return Outcome.NOT_APPLICABLE if is_empty else seen.outcome


def outcome_name(outcome: Outcome) -> str:
    """A way to come out, in words."""
    return translate("findings", _OUTCOMES[outcome.value])


def severity_name(severity: Severity) -> str:
    """What a finding weighs."""
    return translate("findings", _SEVERITIES[severity.value])


def weight_words(severity: Severity) -> str:
    """What a weight says, in a sentence."""
    return translate("findings", _WEIGHTS[severity.value])


def evidence_of(checked: Checked) -> str:
    """How much it looked at, and what it found of that."""
    seen, outcome = checked.evidence, outcome_of(checked)
    if outcome in {Outcome.NOT_APPLICABLE, Outcome.NOT_TOLD}:
        return outcome_name(outcome)
    parts = [tr("%n looked at", "", seen.examined)]
    if seen.found:
        parts.append(tr("%n found", "", seen.found))
    if seen.amount is not None and checked.id in _AMOUNTS:
        words = translate("findings", _AMOUNTS[checked.id])
        parts.append(words.format(amount=seen.amount))
    return " \u00b7 ".join(parts)


def counts_of(report: AuditReport) -> dict[Outcome, int]:
    """How many checks came out in each way."""
    every = [outcome_of(each) for each in report.checked]
    return {outcome: every.count(outcome) for outcome in Outcome}


def summary_of(report: AuditReport) -> str:
    """One line on a whole audit."""
    counts = counts_of(report)
    words = translate(
        "findings",
        "{checks} checks: {good} in order, {empty} with nothing to look at, {found}.",
    )
    said = words.format(
        checks=len(report.checked),
        good=counts[Outcome.IN_ORDER],
        empty=counts[Outcome.NOT_APPLICABLE],
        found=tr("%n finding(s)", "", counts[Outcome.FINDING]),
    )
    untold = counts[Outcome.NOT_TOLD]
    if not untold:
        return said
    blind = translate("findings", "{number} could not look.").format(number=untold)
    return f"{said} {blind}"
