"""What is said when something that a student asked for is done."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.domain.rights.request import RequestCase
from app.ui.kiosk.words import day_words
from privacy.consent.consent import Consent
from privacy.rights.erasure import ErasureReceipt

HASH_LETTERS = 16


def yes_words(consent: Consent) -> str:
    """A yes is on record."""
    return QCoreApplication.translate(
        "KioskWindow",
        "Your yes is on record until {day}. Go to the office, and the numbers of your face are "
        "made together with you. Until then it is card or teacher.",
    ).format(day=day_words(consent.valid_until))


def no_words(receipt: ErasureReceipt | None) -> str:
    """A yes was taken back, or none stood."""
    if receipt is None:
        return QCoreApplication.translate(
            "KioskWindow", "Nothing stood, and nothing has been written down."
        )
    return QCoreApplication.translate(
        "KioskWindow",
        "Taken back and erased, {day}. Receipt: entry {entry}, {hash}. You go on with card "
        "or teacher.",
    ).format(
        day=day_words(receipt.erased_at),
        entry=receipt.sequence,
        hash=receipt.ledger_hash[:HASH_LETTERS],
    )


def unchanged_words() -> str:
    """They read what a yes means, and went back."""
    return QCoreApplication.translate(
        "KioskWindow", "Everything is as it was. Nothing has been written down."
    )


def asked_words(case: RequestCase) -> str:
    """The office has a case."""
    return QCoreApplication.translate(
        "KioskWindow", "The office has it now, as case {number}. You get an answer by {day}."
    ).format(number=case.number, day=day_words(case.due))


def saved_words(path: Path) -> str:
    """Their file lies on the memory stick."""
    return QCoreApplication.translate(
        "KioskWindow", "Saved as {name}. Take the memory stick with you."
    ).format(name=path.name)
