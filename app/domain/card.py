"""The plain card: an opaque number, drawn at random, that says nothing about its holder.

A card never tells whether its holder has a template; all cards look alike.
"""

import secrets
from dataclasses import dataclass

PREFIX = "U1:"
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_LENGTH = 26


@dataclass(frozen=True)
class PrintedCard:
    """What stands on one card.

    Attributes:
        initials: of the holder; no card carries a name, so that none stands out without one.
        group: the holder's class or classes.
        payload: the QR's text.
    """

    initials: str
    group: str
    payload: str


def new_payload() -> str:
    """A fresh number of 130 random bits: `U1:` and 26 base32 characters."""
    return PREFIX + "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))


def is_payload(untrusted_text: str) -> bool:
    """True for text that has the form of one of our cards (not that the card is known)."""
    body = untrusted_text.removeprefix(PREFIX)
    has_form = len(untrusted_text) == len(PREFIX) + _LENGTH and len(body) == _LENGTH
    return has_form and all(letter in _ALPHABET for letter in body)
