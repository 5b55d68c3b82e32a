"""What was found wrong with a ledger, and what nobody can know from it, in plain words."""

from collections.abc import Iterator

from app.text.language import translate
from privacy.accountability.findings import Examined, Fault, Finding


def told(finding: Finding) -> str:
    """One finding: what, and where."""
    text = _what(finding.fault)
    if finding.line:
        lines = str(finding.line)
        if finding.last_line > finding.line:
            lines = f"{finding.line}\u2013{finding.last_line}"
        place = translate("ledger", "{0}, line {1}").format(finding.segment, lines)
        text = f"{place}: {text}"
    if finding.first:
        numbers = str(finding.first)
        if finding.last > finding.first:
            numbers = f"{finding.first}\u2013{finding.last}"
        entry = translate("ledger", "entry {0}").format(numbers)
        text = f"{text} ({entry})"
    return text


def unknown(examined: Examined, *, has_key: bool) -> Iterator[str]:
    """What the files alone cannot tell."""
    if not examined.end_is_known:
        yield translate(
            "ledger",
            "Whether the end was cut off, or an older copy put back, cannot be known without a"
            " hash from paper (--head).",
        )
    if not has_key:
        yield translate(
            "ledger",
            "Whether all of it was written anew with another key cannot be known without the"
            " public key from elsewhere (--key).",
        )
    if examined.signed_through < examined.last:
        yield translate(
            "ledger", "No signature covers what comes after entry {0} yet; the chain does."
        ).format(examined.signed_through)
    if examined.begins_at > 1 and not examined.disposed:
        yield translate(
            "ledger", "This file begins at entry {0}; what came before was not looked at."
        ).format(examined.begins_at)


def gone(examined: Examined) -> Iterator[str]:
    """Segments that were disposed of by a rule, as the ledger itself says."""
    for each in examined.disposed:
        words = translate("ledger", "{0} was disposed of by a rule: entries {1} to {2}.")
        if each.decision:
            words = translate(
                "ledger", "{0} was disposed of by a rule: entries {1} to {2}, decision {3}."
            )
        yield words.format(each.segment, each.first, each.last, each.decision)


def _what(fault: Fault) -> str:
    words = {
        Fault.CHANGED: translate("ledger", "changed"),
        Fault.REMOVED: translate("ledger", "entries removed before this line"),
        Fault.INSERTED: translate("ledger", "inserted"),
        Fault.REORDERED: translate("ledger", "moved to another place"),
        Fault.FALSE_SIGNATURE: translate("ledger", "the signature is not genuine"),
        Fault.OTHER_KEY: translate("ledger", "the public key is not the one that signed here"),
        Fault.END_MISSING: translate(
            "ledger",
            "the entry with the hash from paper is missing: the end was cut off, or an older copy"
            " was put back",
        ),
        Fault.END_REPLACED: translate(
            "ledger",
            "another entry stands where the hash from paper was: an older copy was put back and"
            " carried on",
        ),
    }
    return words[fault]
